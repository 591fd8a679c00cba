#include "timeline/lanesview.h"

#include "common/theme.h"
#include "timeline/barpainting.h"
#include "timeline/publicationlane.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

constexpr double stepOfWheel = 1.25;
constexpr double notch = 120; // QWheelEvent::angleDelta of one step

} // namespace

LanesView::LanesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Events"));
    setAccessibleDescription(tr("Left and right arrow go from event to event, Enter selects, D dates it. "
                                "The table of events holds the same as rows."));
    setMinimumHeight(static_cast<int>(axisHeight + publicationsHeight + 2 * laneHeight));
}

void LanesView::setModel(TimelineModel model, std::vector<ListingRule> rules)
{
    m_model = std::move(model);
    m_rules = std::move(rules);
    m_groups.clear();
    m_hovered.reset();
    m_cursor.reset();
    layOut();
}

void LanesView::setGroups(std::vector<EventGroup> groups)
{
    m_groups = std::move(groups);
    layOut();
}

void LanesView::setScale(const TimeScale &scale)
{
    m_scale = scale;
    layOut();
}

void LanesView::setAttention(const LaneAttention &attention)
{
    if (attention == m_attention)
        return;
    m_attention = attention;
    showMarked();
    viewport()->update();
}

void LanesView::setFilter(const Filter &filter)
{
    m_filter = filter;
    viewport()->update();
}

void LanesView::setCards(std::function<QString(const TimelineEvent &)> event,
                         std::function<QString(const PublicationDot &)> publication)
{
    m_eventCard = std::move(event);
    m_publicationCard = std::move(publication);
}

std::optional<QRectF> LanesView::barOf(ClaimId claim) const
{
    for (const EventBar &bar : m_layout.bars)
        if (std::ranges::find(eventOf(bar).claims, claim) != eventOf(bar).claims.end())
            return bar.bar(top());
    return std::nullopt;
}

std::optional<QRectF> LanesView::dotOf(DocumentId document) const
{
    for (const PublicationDot &dot : m_model.publications)
        if (std::ranges::find(dot.documents, document) != dot.documents.end())
            return dotAt(dot, m_scale);
    return std::nullopt;
}

qreal LanesView::top() const
{
    return axisHeight + publicationsHeight - verticalScrollBar()->value() * laneHeight;
}

QRectF LanesView::lanesArea() const
{
    const qreal begin = axisHeight + publicationsHeight;
    const qreal end = viewport()->height() - (m_rules.empty() ? 2 : rulesHeight);
    const qreal whole = std::floor(std::max(0.0, end - begin) / laneHeight) * laneHeight; // no lane is cut
    return {0, begin, static_cast<qreal>(viewport()->width()), whole};
}

LanesScene LanesView::scene() const
{
    return {m_model,
            m_layout,
            m_scale,
            m_attention,
            m_filter,
            themeOf(this),
            locale(),
            lanesArea(),
            top(),
            m_hovered,
            hasFocus() ? m_cursor : std::nullopt};
}

const TimelineEvent &LanesView::eventOf(const EventBar &bar) const
{
    return m_model.events[static_cast<size_t>(bar.event)];
}

const EventBar *LanesView::barAt(QPointF position) const
{
    if (!lanesArea().contains(position))
        return nullptr;
    const auto found = std::ranges::find_if(
        m_layout.bars, [&](const EventBar &bar) { return bar.whole(top()).contains(position); });
    return found == m_layout.bars.end() ? nullptr : &*found;
}

const EventBar *LanesView::barWith(int event) const
{
    const auto found = std::ranges::find(m_layout.bars, event, &EventBar::event);
    return found == m_layout.bars.end() ? nullptr : &*found;
}

void LanesView::layOut()
{
    m_layout = packLanes(m_model, m_groups, m_scale, QFontMetricsF(laneFont()));
    const auto room = static_cast<int>(lanesArea().height() / laneHeight);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.lanes - room)); // in lanes
    verticalScrollBar()->setPageStep(std::max(1, room));
    viewport()->update();
}

void LanesView::choose(const TimelineEvent &event)
{
    // A second click goes on to what the next document says of it.
    const bool single = m_attention.claims.size() == 1;
    const auto at = single ? std::ranges::find(event.claims, m_attention.claims.front()) : event.claims.end();
    const bool next = at != event.claims.end() && at + 1 != event.claims.end();
    Q_EMIT claimChosen(next ? *(at + 1) : event.claims.front());
}

void LanesView::scrollTo(const EventBar &bar)
{
    const int first = verticalScrollBar()->value();
    const auto room = static_cast<int>(lanesArea().height() / laneHeight);
    if (bar.lane < first)
        verticalScrollBar()->setValue(bar.lane);
    else if (bar.lane >= first + room)
        verticalScrollBar()->setValue(bar.lane - room + 1);
}

// The first marked event comes on show, unless one is.
void LanesView::showMarked()
{
    const EventBar *first = nullptr;
    const QRectF area = lanesArea();
    for (const EventBar &bar : m_layout.bars) {
        if (!m_attention.marks(eventOf(bar)))
            continue;
        if (area.contains(bar.bar(top())))
            return;
        first = first ? first : &bar;
    }
    if (first)
        scrollTo(*first);
}

bool LanesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered.reset();
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const EventBar *bar = barAt(help->pos()); bar && m_eventCard)
        QToolTip::showText(help->globalPos(), m_eventCard(eventOf(*bar)), this);
    else if (const PublicationDot *dot = dotNear(m_model, m_scale, help->pos()); dot && m_publicationCard)
        QToolTip::showText(help->globalPos(), m_publicationCard(*dot), this);
    else
        QToolTip::hideText();
    return true;
}

void LanesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeOf(this).background);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_scale.isValid())
        return;
    const LanesScene now = scene();
    paintRules(painter, m_rules, now);
    paintHeadings(painter, now);
    paintBars(painter, now);
    paintLinks(painter, now);
    paintAxis(painter, now);
    paintPublications(painter, now);
}

void LanesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void LanesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        layOut();
}

void LanesView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged && (event->buttons() & Qt::LeftButton)) {
        const qreal moved = *m_dragged - event->position().x();
        const qreal day = m_scale.endOf(m_scale.first) - m_scale.left;
        if (std::abs(moved) >= day) { // whole days: the rest stays for the next move
            const qreal days = std::trunc(moved / day);
            m_dragged = *m_dragged - days * day;
            Q_EMIT panWanted(days * day / (m_scale.right - m_scale.left));
        }
        return;
    }
    const EventBar *bar = barAt(event->position());
    const auto hovered = bar ? std::optional(bar->event) : std::nullopt;
    const bool onSomething = bar || dotNear(m_model, m_scale, event->position());
    viewport()->setCursor(onSomething         ? Qt::PointingHandCursor
                              : m_scale.whole ? Qt::ArrowCursor
                                              : Qt::OpenHandCursor);
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->update();
}

void LanesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    if (const PublicationDot *dot = dotNear(m_model, m_scale, event->position())) {
        Q_EMIT passageChosen({dot->documents.front(), {}});
    } else if (const EventBar *bar = barAt(event->position())) {
        m_cursor = bar->event;
        choose(eventOf(*bar));
    } else if (!m_scale.whole) {
        m_dragged = event->position().x();
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
}

void LanesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged)
        viewport()->setCursor(Qt::OpenHandCursor);
    m_dragged.reset();
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void LanesView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const EventBar *bar = barAt(event->position()))
        Q_EMIT dateWanted(eventOf(*bar).claims.front());
}

// With Ctrl, over the axis, or where no lane is hidden, the wheel zooms; with Shift it goes to the side.
void LanesView::wheelEvent(QWheelEvent *event)
{
    const QPointF turn = event->angleDelta();
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) || std::abs(turn.x()) > std::abs(turn.y());
    const bool zooms = (event->modifiers() & Qt::ControlModifier) || !lanesArea().contains(event->position())
        || verticalScrollBar()->maximum() == 0;
    if (sideways) {
        Q_EMIT panWanted(-(turn.x() != 0 ? turn.x() : turn.y()) / notch * 0.1);
    } else if (zooms) {
        Q_EMIT zoomWanted(event->position().x(), std::pow(stepOfWheel, turn.y() / notch));
    } else {
        const int lanes = static_cast<int>(std::round(turn.y() / notch * 2));
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      - (lanes != 0         ? lanes
                                             : turn.y() > 0 ? 1
                                                            : -1));
    }
    event->accept();
}

void LanesView::moveCursor(int event)
{
    m_cursor = event;
    const TimelineEvent &current = m_model.events[static_cast<size_t>(event)];
    if (!barWith(event))
        Q_EMIT dayWanted(current.first.isValid() ? current.first : current.last);
    if (const EventBar *bar = barWith(event))
        scrollTo(*bar);
    setAccessibleDescription(tr("%1, %2", "an event, its date").arg(current.words, current.when));
    viewport()->update();
}

// Left and right, up and down: to the event before and after.
void LanesView::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_model.events.size());
    const int key = event->key();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool forward = plain && (key == Qt::Key_Right || key == Qt::Key_Down);
    const bool backward = plain && (key == Qt::Key_Left || key == Qt::Key_Up);
    if (count > 0 && (forward || backward)) {
        moveCursor(m_cursor ? std::clamp(*m_cursor + (forward ? 1 : -1), 0, count - 1) : 0);
    } else if (count > 0 && plain && (key == Qt::Key_Home || key == Qt::Key_End)) {
        moveCursor(key == Qt::Key_Home ? 0 : count - 1);
    } else if (m_cursor && plain && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_model.events[static_cast<size_t>(*m_cursor)]);
    } else if (m_cursor && plain && key == Qt::Key_D) {
        Q_EMIT dateWanted(m_model.events[static_cast<size_t>(*m_cursor)].claims.front());
    } else {
        event->ignore();
    }
}

} // namespace clew
