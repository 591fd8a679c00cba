#pragma once

#include "core/result.h"
#include "link/selection.h"
#include "timeline/groups.h"
#include "timeline/timescale.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QStackedLayout;

namespace clew {

class DateForm;
class DensityStrip;
class EmptyState;
class LanesView;
class PanelHeader;
class Pocket;

// When it happened, and when it was published: a strip with a brush over lanes of events, on one scale, and
// beside them the pocket of what has no date. The brush sets the time window of the filter.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    DensityStrip *strip() const { return m_strip; }
    LanesView *lanes() const { return m_lanes; }
    Pocket *pocket() const { return m_pocket; }
    Grouping grouping() const { return m_grouping; }
    const TimeScale &scale() const { return m_scale; }
    std::vector<QAction *> viewActions() const { return m_actions; } // for the menu

    void setGrouping(Grouping grouping);
    void zoom(double factor); // around the middle
    void zoomAt(qreal x, double factor);
    void pan(double share); // of the days on show; > 0: later
    void showAll();
    void askForDate(ClaimId claim); // opens the form at its place

Q_SIGNALS:
    void failed(const clew::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void connectViews();
    void follow(); // the workspace or the filter has changed
    void attend(); // the focus has changed
    void rescale();
    void showDays(const DaySpan &days);
    void bringToView(const QDate &day);
    void setWindow(const DateRange &window);
    void setDate(ClaimId claim, const std::optional<DateRange> &date, const QString &text);
    void showState();
    QString note() const;
    QString cardOf(const TimelineEvent &event) const;

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    std::optional<Filter> m_shown; // the filter of the model, without its window; none: it is out of date
    TimeScale m_scale;
    DaySpan m_whole; // what a first look shows
    DaySpan m_extent; // of everything
    std::optional<DaySpan> m_part; // what a zoomed view shows
    Grouping m_grouping = Grouping::None;
    PanelHeader *m_header;
    QStackedLayout *m_stack;
    QWidget *m_filled;
    DensityStrip *m_strip;
    LanesView *m_lanes;
    Pocket *m_pocket;
    EmptyState *m_empty;
    QPointer<DateForm> m_form;
    std::vector<QAction *> m_actions;
    QAction *m_showPocket = nullptr;
    QAction *m_keepUndated = nullptr;
};

} // namespace clew
