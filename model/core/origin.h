#pragma once

#include "core/id.h"
#include "core/judgement.h"
#include "core/span.h"

#include <QString>

#include <optional>
#include <vector>

namespace clew {

// A document says that it retells a publication: "the Financial Times reported". `cue` is the span that
// proves it; an empty cue means that the metadata does (the publisher of a record, its link), and `cueText`
// then quotes it.
struct Derivation
{
    DocumentId document;
    QString publication; // without article: "Financial Times"
    Span cue;
    QString cueText;
    Span scope = {}; // the part of the document that rests on the publication; empty: all of it

    friend bool operator==(const Derivation &, const Derivation &) = default;
};

// What shows that a document retells another one.
enum class TieCue {
    Credit, // "the Gazette reported"
    Link, // the other's address stands in it
    SameAddress, // both are copies of one page
    Byline, // the same reporters, or the other's are named
    Headline,
    Quotation, // words in quotation marks that stand in both
    Order, // tells the same things in the same order
    Duplicate, // shares most runs of words
    Person, // somebody said so
};
QString codeOf(TieCue cue); // "same_address"
std::optional<TieCue> tieCueFrom(QStringView code);

struct CueAt
{
    TieCue cue = TieCue::Credit;
    Span here; // in the document; empty: in its metadata
    Span there; // in the origin; empty: in its metadata, or not at hand
    QString words; // what is shared or says so, verbatim

    friend bool operator==(const CueAt &, const CueAt &) = default;
};

enum class RetellingKind {
    Retells,
    SameArticle, // a record, an abstract, a copy or a reprint of the other: nothing in it is its own
};
QString codeOf(RetellingKind kind); // "retells", "same_article"
std::optional<RetellingKind> retellingKindFrom(QStringView code);

// A document retells another document, or a publication that is not at hand. Same: it holds; Unsure:
// proposed, does not count; Different: somebody overruled it. The machine states pairs of documents at hand;
// that a document credits a publication is a Derivation, which a decision with origin 0 or with the
// publication's document confirms or overrules.
struct Retelling
{
    DocumentId document;
    DocumentId origin; // 0: not at hand
    QString publication; // without article; empty where the origin bears none
    RetellingKind kind = RetellingKind::Retells;
    Verdict verdict = Verdict::Unsure;
    double score = 0; // 0..1
    std::vector<CueAt> cues; // strongest first
    QString who; // "machine" or the person's name
    QString when; // ISO 8601 UTC; empty for the machine

    friend bool operator==(const Retelling &, const Retelling &) = default;
};

// A sentence of a retelling that its origin does not make: the retelling's own. Origin 0: its words say so
// ("we have learned").
struct OwnSentence
{
    DocumentId document;
    DocumentId origin;
    Span span;

    friend bool operator==(const OwnSentence &, const OwnSentence &) = default;
};

} // namespace clew
