#pragma once

#include "link/events.h"
#include "tables/rowmodel.h"

#include <memory>
#include <unordered_map>

namespace clew {

// What happened, by date, and after it the claims that bear no date: the twin of the timeline.
class EventRows : public RowModel
{
    Q_OBJECT

public:
    enum Column { When, Event, Precision, Polarity, Told, Wait, Claims, Documents, columnsInAll };

    using RowModel::RowModel;

    int columns() const override { return columnsInAll; }
    QString titleOf(int column) const override;
    QString textOf(int row, int column) const override;
    SortKey keyOf(int row, int column) const override;
    bool isNumber(int column) const override
    {
        return column == Wait || column == Claims || column == Documents;
    }
    int widthOf(int column) const override;
    Focus focusOf(int row) const override;
    QString citationOf(int row) const override;

protected:
    int take(const Workspace *workspace, const Filter &filter) override;
    int sourceRowOf(const Focus &focus) const override;

private:
    const TimelineEvent *eventAt(int row) const; // null: an undated claim
    const Claim *claimAt(int row) const; // the first of an event
    QString precisionOf(const TimelineEvent &event) const;
    std::optional<int> daysUntilTold(const TimelineEvent &event) const;

    const Workspace *m_workspace = nullptr;
    std::vector<TimelineEvent> m_events;
    std::vector<UndatedClaim> m_undated;
    std::unordered_map<ClaimId, int> m_rows;
};

} // namespace clew
