#include "timeline/densitystrip.h"

#include "common/theme.h"
#include "words/dates.h"

#include <QApplication>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <cmath>
#include <map>

namespace clew {

namespace {

constexpr int stripHeight = 52;
constexpr qreal hair = 0.01; // pixels: the end of a month is not the next one

// How many there are a month, by the number of the month (year * 12 + month - 1).
using Months = std::map<int, int>;

int monthOf(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

QDate beginOf(int month)
{
    return QDate(month / 12, month % 12 + 1, 1);
}

// An event that is known to the year counts in each of its months; an open one in the month that is known.
void count(Months &months, QDate first, QDate last, const TimeScale &scale, int number)
{
    const QDate begin = first.isValid() ? first : last;
    const QDate end = last.isValid() ? last : first;
    const QDate from = std::max(begin, scale.first);
    const QDate to = std::min(end, scale.last);
    if (!from.isValid() || !to.isValid() || from > to)
        return;
    for (int month = monthOf(from); month <= monthOf(to); ++month)
        months[month] += number;
}

// The steps as a line over Julian days.
QList<QPointF> stepsOf(const Months &months, const TimeScale &scale)
{
    QList<QPointF> points;
    points.append(QPointF(static_cast<qreal>(scale.first.toJulianDay()), 0));
    for (const auto &[month, number] : months) {
        const auto begin = static_cast<qreal>(beginOf(month).toJulianDay());
        const auto end = static_cast<qreal>(beginOf(month + 1).toJulianDay());
        const qreal before = points.last().x() < begin ? 0 : points.last().y();
        points << QPointF(begin, before) << QPointF(begin, number) << QPointF(end, number);
        if (!months.contains(month + 1))
            points << QPointF(end, 0);
    }
    points.append(QPointF(static_cast<qreal>(scale.last.toJulianDay()) + 1, 0));
    return points;
}

int highest(const Months &months)
{
    int most = 1;
    for (const auto &[month, number] : months)
        most = std::max(most, number);
    return most;
}

} // namespace

DensityStrip::DensityStrip(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_events(new QAreaSeries(new QLineSeries(chart()), new QLineSeries(chart())))
    , m_documents(new QAreaSeries(new QLineSeries(chart()), new QLineSeries(chart())))
    , m_days(new QValueAxis(chart()))
    , m_eventCount(new QValueAxis(chart()))
    , m_documentCount(new QValueAxis(chart()))
{
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->addSeries(m_events);
    chart()->addSeries(m_documents);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_eventCount, Qt::AlignLeft);
    chart()->addAxis(m_documentCount, Qt::AlignRight);
    for (QValueAxis *axis : {m_days, m_eventCount, m_documentCount})
        axis->setVisible(false);
    m_events->attachAxis(m_days);
    m_events->attachAxis(m_eventCount);
    m_documents->attachAxis(m_days);
    m_documents->attachAxis(m_documentCount);

    setFixedHeight(stripHeight);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Claims and documents a month"));
    setAccessibleDescription(tr("Arrows move the time window, Shift and arrows its end, Ctrl and arrows its "
                                "begin; Esc lifts it."));
    setToolTip(tr("Drag to select a time window, drag it or its ends to change it; Esc lifts it"));
    viewport()->setCursor(Qt::CrossCursor);
    dress();
}

void DensityStrip::setModel(const TimelineModel &model, const TimeScale &scale)
{
    m_scale = scale;
    if (!scale.isValid())
        return;
    Months events, documents;
    for (const TimelineEvent &event : model.events)
        count(events, event.first, event.last, scale, static_cast<int>(event.claims.size()));
    for (const PublicationDot &dot : model.publications)
        count(documents, dot.first, dot.last, scale, static_cast<int>(dot.documents.size()));
    const auto begin = static_cast<qreal>(scale.first.toJulianDay());
    const auto end = static_cast<qreal>(scale.last.toJulianDay()) + 1;
    const auto fill = [&](QAreaSeries *series, const Months &months) {
        series->upperSeries()->replace(stepsOf(months, scale));
        series->lowerSeries()->replace(QList<QPointF>{{begin, 0}, {end, 0}});
    };
    fill(m_events, events);
    fill(m_documents, documents);
    m_days->setRange(begin, end);
    m_eventCount->setRange(0, highest(events) * 1.05);
    m_documentCount->setRange(0, highest(documents) * 1.9); // half as high: what happened comes first
    chart()->setPlotArea(plot());
    viewport()->update();
}

void DensityStrip::setWindow(const QString &from, const QString &to)
{
    m_window = {from, to};
    setAccessibleDescription(
        m_window.isEmpty() ? tr("Arrows move the time window, Shift and arrows its end, Ctrl and arrows its "
                                "begin; Esc lifts it.")
                           : tr("Time window: %1").arg(dateText(m_window)));
    viewport()->update();
}

QSize DensityStrip::sizeHint() const
{
    return {400, stripHeight};
}

QRectF DensityStrip::plot() const
{
    return {m_scale.left, 4, m_scale.right - m_scale.left, stripHeight - 6.0};
}

std::optional<Brush> DensityStrip::brush() const
{
    return m_begun ? std::optional(m_dragged) : brushOf(m_window, m_scale);
}

void DensityStrip::dress()
{
    const Theme &theme = themeOf(this);
    QColor events = theme.muted;
    events.setAlphaF(theme.dark ? 0.34F : 0.26F);
    QColor documents = theme.ink;
    documents.setAlphaF(0.55F);
    const auto paint = [](QAreaSeries *series, const QColor &colour) {
        series->setBrush(colour);
        series->setPen(Qt::NoPen);
    };
    paint(m_events, events);
    paint(m_documents, documents);
    chart()->setBackgroundBrush(theme.background);
    chart()->setPlotAreaBackgroundVisible(false);
    setBackgroundBrush(theme.background);
}

void DensityStrip::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    const Theme &theme = themeOf(this);
    QPainter painter(viewport());
    painter.setPen(theme.rule);
    const qreal floor = plot().bottom() + 0.5;
    painter.drawLine(QPointF(m_scale.left, floor), QPointF(m_scale.right, floor));
    const auto window = brush();
    if (!window)
        return;
    const QRectF band(window->begin, 2, window->end - window->begin, stripHeight - 3.0);
    QColor wash = theme.accent;
    wash.setAlphaF(0.12F);
    painter.fillRect(band, wash);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, hasFocus() ? 2.2 : 1.4));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
    painter.setPen(QPen(theme.background, 1));
    painter.setBrush(theme.accent); // the handles
    for (const qreal x : {band.left(), band.right()})
        painter.drawRoundedRect(QRectF(x - 3, band.center().y() - 8, 6, 16), 3, 3);
}

void DensityStrip::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(plot());
}

void DensityStrip::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void DensityStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_scale.isValid())
        return;
    m_pressed = event->position().x();
    const auto now = brushOf(m_window, m_scale);
    m_grip = gripAt(now, m_pressed);
    m_begun = now.value_or(Brush{m_pressed, m_pressed});
    m_dragged = *m_begun;
}

void DensityStrip::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (!m_begun) {
        const Grip grip = gripAt(brushOf(m_window, m_scale), x);
        viewport()->setCursor(grip == Grip::Begin || grip == Grip::End ? Qt::SizeHorCursor
                                  : grip == Grip::Middle               ? Qt::OpenHandCursor
                                                                       : Qt::CrossCursor);
        return;
    }
    m_dragged = dragged(*m_begun, m_grip, m_pressed, x, m_scale);
    viewport()->update();
}

void DensityStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_begun)
        return;
    const Brush begun = *m_begun;
    const qreal moved = std::abs(event->position().x() - m_pressed);
    const Brush brush = dragged(*m_begun, m_grip, m_pressed, event->position().x(), m_scale);
    const Grip grip = m_grip;
    m_begun.reset();
    m_grip = Grip::None;
    viewport()->update();
    DateRange window = windowBetween(m_scale, brush.begin + hair, brush.end - hair);
    // the end that was not drawn stays what it is, to the day
    if (grip == Grip::End && brush.begin == begun.begin)
        window.from = m_window.from;
    if (grip == Grip::Begin && brush.end == begun.end)
        window.to = m_window.to;
    // a click beside the window lifts it; on it, it changes nothing
    if (moved >= QApplication::startDragDistance())
        Q_EMIT windowChosen(window);
    else if (grip == Grip::New)
        Q_EMIT windowChosen({});
}

void DensityStrip::mouseDoubleClickEvent(QMouseEvent *)
{
}

void DensityStrip::step(Grip grip, int steps)
{
    if (m_scale.isValid())
        Q_EMIT windowChosen(m_window.isEmpty() ? middleOf(m_scale) : stepped(m_window, grip, steps, m_scale));
}

void DensityStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isLeft = event->key() == Qt::Key_Left;
    if (event->key() == Qt::Key_Escape && m_begun) {
        m_begun.reset();
        m_grip = Grip::None;
        viewport()->update();
    } else if (isLeft || event->key() == Qt::Key_Right) {
        const Grip grip = event->modifiers() & Qt::ShiftModifier ? Grip::End
            : event->modifiers() & Qt::ControlModifier           ? Grip::Begin
                                                                 : Grip::Middle;
        step(grip, isLeft ? -1 : 1);
    } else {
        event->ignore();
    }
}

void DensityStrip::wheelEvent(QWheelEvent *event)
{
    const double turn = event->angleDelta().y() / 120.0;
    if (turn != 0)
        Q_EMIT zoomWanted(event->position().x(), std::pow(1.25, turn));
    event->accept();
}

} // namespace clew
