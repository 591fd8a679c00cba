#pragma once

#include "link/selection.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace clew {

class DensityStrip;
class EmptyState;
class LanesView;
class PanelHeader;

// When it happened, and when it was published: a strip with a brush over lanes of events, on one scale. The
// brush sets the time window of the filter.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    DensityStrip *strip() const { return m_strip; }
    LanesView *lanes() const { return m_lanes; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(); // the workspace or the filter has changed
    void attend(); // the focus has changed
    void rescale();
    void setWindow(const QString &from, const QString &to);
    void showState();

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    PanelHeader *m_header;
    QStackedLayout *m_stack;
    QWidget *m_filled;
    DensityStrip *m_strip;
    LanesView *m_lanes;
    EmptyState *m_empty;
};

} // namespace clew
