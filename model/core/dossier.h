#pragma once

#include "core/claim.h"
#include "core/document.h"
#include "core/entity.h"
#include "core/judgement.h"
#include "core/origin.h"
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

// What the tables of a dossier hold, without texts: the input of the graph, the routes, the views and the
// exports. Withdrawn imports are not in it. Documents in order of import, the rest in order of document and
// span.
struct DossierContent
{
    std::vector<DocumentSummary> documents;
    std::vector<Entity> entities;
    std::vector<Mention> mentions;
    std::vector<Claim> claims;
    std::vector<TimeExpression> times;
    std::vector<Derivation> derivations;
    std::vector<Judgement> judgements;
    std::vector<Pin> pins;
};

} // namespace clew
