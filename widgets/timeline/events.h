#pragma once

#include "core/dossier.h"
#include "link/selection.h"
#include "workspace/workspace.h"

#include <QDate>

namespace clew {

// What happened, as the documents say: all claims with one predicate between the same parties at the same
// date, however many documents tell it. Days are the earliest and the latest that the words allow.
struct TimelineEvent
{
    std::vector<ClaimId> claims; // in the order of the content; never empty
    QDate first; // invalid: open
    QDate last;
    EntityType type = EntityType::Organization; // of the subject
    Polarity polarity = Polarity::Asserted; // the best
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

struct TimelineModel
{
    std::vector<TimelineEvent> events; // by first day, then by last day
    std::vector<PublicationDot> publications; // by day
    std::vector<TimeExpression> unresolved; // dates that wait for a dateline
    int undated = 0; // claims without any date

    bool isEmpty() const { return events.empty() && publications.empty(); }
};

// Everything that the filter shows, apart from its time window: that one is marked on the timeline, not cut
// out of it.
TimelineModel makeTimeline(const Workspace &workspace, const Filter &filter);

// Whether the window of the filter touches it.
bool inWindow(const TimelineEvent &event, const Filter &filter);

} // namespace clew
