#pragma once

#include "core/claim.h"
#include "core/document.h"
#include "core/entity.h"
#include "core/judgement.h"
#include "core/listverdict.h"
#include "core/origin.h"
#include "core/target.h"
#include "core/time.h"

#include <vector>

namespace clew {

// A document without its text and bytes, for lists.
struct DocumentSummary
{
    DocumentId id;
    ImportId import;
    QString file;
    SourceKind kind = SourceKind::PlainText;
    Metadata metadata;
    bool headlineOnly = false;
    qsizetype characters = 0; // length of the text, UTF-16 units
    int cuts = 0; // entries of the ledger

    friend bool operator==(const DocumentSummary &, const DocumentSummary &) = default;
};

// Where a person put a node of the network, in scene units; kept across layouts.
struct Pin
{
    EntityId entity; // canonical
    double x = 0;
    double y = 0;

    friend bool operator==(const Pin &, const Pin &) = default;
};

// The name and the type that a person gave to an entity; they hold for its whole cluster. Of several in one
// cluster the one with the smallest id counts.
struct EntityName
{
    EntityId entity;
    QString name;

    friend bool operator==(const EntityName &, const EntityName &) = default;
};
struct EntityTyping
{
    EntityId entity;
    EntityType type = EntityType::Organization;

    friend bool operator==(const EntityTyping &, const EntityTyping &) = default;
};

struct Note
{
    Target target;
    QString text;

    friend bool operator==(const Note &, const Note &) = default;
};

struct TagList
{
    Target target;
    std::vector<QString> tags; // sorted, never empty

    friend bool operator==(const TagList &, const TagList &) = default;
};

struct SavedSearch
{
    QString name;
    QString query;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

struct SentenceAt
{
    DocumentId document;
    Span span;

    friend auto operator<=>(const SentenceAt &, const SentenceAt &) = default;
};

// What the tables of a dossier hold, without texts: the input of the graph, the routes, the views and the
// exports. Withdrawn imports are not in it. Documents in order of import, the rest in order of document and
// span. What a person made or decided is merged in (core/decisions.h): entities, mentions (rule "person")
// and claims (maker Person) stand among those of the machine.
//
// Of a large dossier it may be a part: that of some of its documents (DossierStore::machineContent). What
// stands in the others is then missing, apart from the entities of `elsewhere`; a retelling whose origin is
// among the others has origin 0.
struct DossierContent
{
    std::vector<DocumentSummary> documents;
    qint64 otherDocuments = 0; // of the dossier, that are not in this part; 0: this is all of it
    std::vector<Entity> entities;
    // Of a part: entities of other documents by which entities of these are one (judgements), or to whom
    // claims by hand lead. Members of clusters, but no documents and mentions of theirs are here.
    std::vector<Entity> elsewhere;
    std::vector<Mention> mentions;
    std::vector<Claim> claims;
    std::vector<TimeExpression> times;
    std::vector<Derivation> derivations;
    // Pairs of documents, and what persons decided about them and about derivations; by document and origin.
    std::vector<Retelling> retellings;
    std::vector<OwnSentence> ownSentences; // by document, origin and span
    // Sentences of which the machine made no claim, though they speak of several entities; some of them a
    // person has dealt with since.
    std::vector<SentenceAt> openSentences;
    std::vector<Judgement> judgements;
    std::vector<Pin> pins;
    // By a person; each in order of its first member. Also of what is not on show at present.
    std::vector<EntityName> names;
    std::vector<EntityTyping> types;
    std::vector<Note> notes;
    std::vector<TagList> tags;
    std::vector<DocumentId> read;
    std::vector<SavedSearch> searches;
    std::vector<SentenceAt> dismissed; // that the review queue need not offer any more
    std::vector<QString> lists; // SHA-256 of the control lists that are loaded, in order of loading
    std::vector<ListVerdict> listVerdicts; // in order of entity and entry

    friend bool operator==(const DossierContent &, const DossierContent &) = default;
};

} // namespace clew
