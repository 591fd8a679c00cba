#pragma once

#include "core/claim.h"
#include "core/document.h"
#include "core/dossier.h"
#include "core/job.h"
#include "core/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace clew {

class Origins;

// What became of something on its way from an origin to a retelling.
enum class DriftKind {
    SpeakerChanged, // a technician -> a former buyer
    SpeakerRelabelled, // two people close to the firm -> two executives
    SpeakerCount, // one official -> officials
    SpeakerImpersonal, // a person -> "it is said"
    NumberRounded,
    NumberChanged,
    HedgeDropped, // may have lent -> lent
    HedgeAdded,
    DenialDropped, // the retelling tells the matter but not that the party, the origin's value, denies it
    DenialReversed,
    RouteFused, // two channels became one
    RouteChanged, // by way of somebody else
    ChannelDropped, // a go-between is missing
    DateChanged,
    ItemGeneralised, // a model -> "chips"
    AnswerChanged, // whoever did not answer "declined to comment"
    SpeakerDropped, // a single informant's words, told as a fact
    Added, // a claim that the origin does not make, about a party of which it speaks
};
QString codeOf(DriftKind kind); // "speaker_changed"

// A sentence of a document, as one side of a comparison.
struct Told
{
    DocumentId document;
    Span sentence;
    ClaimId claim; // 0: no claim was made of it
    QString value; // what differs, verbatim or as a code: a speaker, an amount, a polarity, a date
    QString words = {}; // verbatim, where it stands outside the text and `sentence` is empty: in an abstract

    friend bool operator==(const Told &, const Told &) = default;
};

struct Drift
{
    DriftKind kind = DriftKind::SpeakerChanged;
    Told origin;
    DocumentId document; // the retelling
    std::optional<Told> retelling; // nothing: it leaves it out

    friend bool operator==(const Drift &, const Drift &) = default;
};

enum class ContradictionKind {
    Polarity, // one says so, another says not or denies it
    Number, // documents that do not retell each other give different numbers
    Post, // somebody holds a post that he left before, or another one
    Channel, // the same goods went to another party
    Wording, // one document tells a sentence twice, in different words
};
QString codeOf(ContradictionKind kind);

// What documents tell against each other, side by side: of one relation, or of two sentences that speak of
// the same parties. At least two sides; those that agree stand together. Of sides of polarity the value is a
// code, or words by which it is known that it was so once ("cancelled").
struct Contradiction
{
    ContradictionKind kind = ContradictionKind::Polarity;
    std::vector<Told> sides;

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

enum class DateConflictKind {
    Publication, // copies of one article bear different dates
    Record, // dates of a database or a crawler stand beside that of publication
    Undated, // a retelling without a date
    Event, // informants date an event differently
};
QString codeOf(DateConflictKind kind);

struct DatedBy
{
    DocumentId document;
    Span sentence; // empty: metadata
    QString value; // EDTF; empty: none
    QString words; // verbatim, where it is metadata

    friend bool operator==(const DatedBy &, const DatedBy &) = default;
};

struct DateConflict
{
    DateConflictKind kind = DateConflictKind::Publication;
    std::vector<DatedBy> values;
    QString proposal; // EDTF; empty: none, a person has to judge
    DocumentId trusted; // whose date is proposed; 0: nobody's

    friend bool operator==(const DateConflict &, const DateConflict &) = default;
};

struct DriftReport
{
    std::vector<Drift> drift; // by retelling, then as the origin tells it
    std::vector<Contradiction> contradictions;
    std::vector<DateConflict> dates;

    friend bool operator==(const DriftReport &, const DriftReport &) = default;
};

using DocumentOf = std::function<Result<std::shared_ptr<const Document>>(DocumentId)>;

// Reads all documents of the dossier again (with the language models), so let it run as a job. Errors: those
// of `documentOf`, Cancelled. Deterministic.
Result<DriftReport> findDrift(const DossierContent &content, const Clusters &clusters, const Origins &origins,
                              const DocumentOf &documentOf, const Job &job = {});

} // namespace clew
