#pragma once

#include "core/dossier.h"
#include "link/selection.h"
#include "workspace/workspace.h"

#include <QDate>

namespace clew {

// How finely the words date an event.
enum class Grain { Day, Month, Part, Year, Longer }; // Part: a season, quarter, or a few months

// What happened, as the documents say: all claims with one predicate between the same parties at the same
// date, however many documents tell it. Days are the earliest and the latest that the words allow.
struct TimelineEvent
{
    std::vector<ClaimId> claims; // in the order of the content; never empty
    std::vector<DocumentId> documents; // that tell it, in the same order, each once
    QDate first; // invalid: open
    QDate last;
    Grain grain = Grain::Day;
    bool about = false; // "around 2015"
    bool uncertain = false; // read against the date of the report that the document retells
    bool byPerson = false; // somebody dated it by hand
    QDate told; // the latest day on which a document told it; invalid: not known
    Predicate predicate = Predicate::RelatedTo;
    EntityType type = EntityType::Organization; // of the subject
    Polarity polarity = Polarity::Asserted; // the best
    EntityId subject; // canonical
    EntityId object; // canonical; 0: none
    std::set<EntityId> parties; // canonical
    QString words; // "Acme rents to Beta"
    QString when; // "October 2022"
};

// All documents that were published on one day (or month, or year).
struct PublicationDot
{
    std::vector<DocumentId> documents;
    QDate first;
    QDate last;
    QString words; // publisher, else the file's name
    QString when;
};

// Why a claim has no place on the scale.
enum class Undated {
    AwaitsEvent, // "before the ban": the text does not date the ban
    AwaitsDateline, // "late last year": the document bears no date
    NotRead, // words of time that were not understood
    NotSaid, // no words of time
};
struct UndatedClaim
{
    ClaimId claim;
    Undated why = Undated::NotSaid;
};

struct TimelineModel
{
    std::vector<TimelineEvent> events; // by first day, then by last day
    std::vector<PublicationDot> publications; // by day
    std::vector<UndatedClaim> undated; // by reason, in the order of the content

    bool isEmpty() const { return events.empty() && publications.empty() && undated.empty(); }
};

// Everything that the filter shows, apart from its time window: that one is marked on the timeline, not cut
// out of it.
TimelineModel makeTimeline(const Workspace &workspace, const Filter &filter);

// Whether the window of the filter touches it.
bool inWindow(const TimelineEvent &event, const Filter &filter);

} // namespace clew
