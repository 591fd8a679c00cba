#include "timeline/timelineview.h"

#include "common/emptystate.h"
#include "common/panelheader.h"
#include "graph/graph.h"
#include "timeline/densitystrip.h"
#include "timeline/lanesview.h"
#include "words/dates.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qreal leftMargin = 14;
constexpr qreal rightMargin = 26; // room for the scroll bar of the lanes

QVBoxLayout *column(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

TimelineView::TimelineView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new PanelHeader(tr("Timeline"), this))
    , m_stack(new QStackedLayout)
    , m_filled(new QWidget(this))
    , m_strip(new DensityStrip(m_filled))
    , m_lanes(new LanesView(m_filled))
    , m_empty(new EmptyState(u"timeline"_s, {}, {}, this))
{
    auto *layout = column(this);
    layout->addWidget(m_header);
    layout->addLayout(m_stack, 1);
    auto *filled = column(m_filled);
    filled->addWidget(m_strip);
    filled->addWidget(m_lanes, 1);
    m_stack->addWidget(m_filled);
    m_stack->addWidget(m_empty);
    setAccessibleName(tr("Timeline"));

    connect(&m_selection, &Selection::focusChanged, this, &TimelineView::attend);
    connect(&m_selection, &Selection::filterChanged, this, &TimelineView::follow);
    connect(m_strip, &DensityStrip::windowChosen, this,
            [this](const DateRange &window) { setWindow(window.from, window.to); });
    connect(m_lanes, &LanesView::claimChosen, this, [this](ClaimId claim) { m_selection.setFocus(claim); });
    connect(m_lanes, &LanesView::passageChosen, this,
            [this](const Passage &passage) { m_selection.setFocus(passage); });
    showState();
}

void TimelineView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, &TimelineView::follow);
    follow();
}

void TimelineView::follow()
{
    m_lanes->setModel(m_workspace ? makeTimeline(*m_workspace, m_selection.filter()) : TimelineModel());
    m_lanes->setFilter(m_selection.filter());
    rescale();
    m_strip->setWindow(m_selection.filter().from, m_selection.filter().to);
    attend();
    showState();
}

void TimelineView::attend()
{
    LaneAttention attention;
    const Focus &focus = m_selection.focus();
    if (const auto *claim = std::get_if<ClaimId>(&focus))
        attention.claim = *claim;
    else if (const auto *entity = std::get_if<EntityId>(&focus); entity && m_workspace)
        attention.entity = canonical(m_workspace->graph()->clusters(), *entity);
    else if (const auto *passage = std::get_if<Passage>(&focus))
        attention.document = passage->document;
    m_lanes->setAttention(attention);
}

void TimelineView::rescale()
{
    const auto [first, last] = rangeOf(m_lanes->model());
    const TimeScale scale{first, last, leftMargin, std::max(leftMargin + 1, width() - rightMargin)};
    m_lanes->setScale(scale);
    m_strip->setModel(m_lanes->model(), scale);
}

void TimelineView::setWindow(const QString &from, const QString &to)
{
    Filter filter = m_selection.filter();
    filter.from = from;
    filter.to = to;
    m_selection.setFilter(filter);
}

void TimelineView::showState()
{
    const TimelineModel &model = m_lanes->model();
    if (!m_workspace)
        m_empty->setTexts(tr("No dossier is open"),
                          tr("Open or make a dossier, then drop articles on this window."));
    else
        m_empty->setTexts(tr("No dates yet"),
                          tr("Drop articles on this window: what they date appears here, beside the days on "
                             "which they were published."));
    m_stack->setCurrentWidget(model.isEmpty() ? static_cast<QWidget *>(m_empty) : m_filled);
    const Filter &filter = m_selection.filter();
    QString note;
    if (model.isEmpty())
        note.clear();
    else if (!filter.from.isEmpty() || !filter.to.isEmpty())
        note = tr("%1 · Esc lifts it").arg(dateText(DateRange{filter.from, filter.to}));
    else
        note = tr("%1 dated · %2 without a date")
                   .arg(locale().toString(model.events.size()), locale().toString(model.undated));
    m_header->setNote(note);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rescale();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Filter &filter = m_selection.filter();
    if (event->key() == Qt::Key_Escape && !(filter.from.isEmpty() && filter.to.isEmpty()))
        setWindow({}, {});
    else
        QWidget::keyPressEvent(event);
}

} // namespace clew
