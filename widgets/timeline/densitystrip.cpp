#include "timeline/densitystrip.h"

#include "common/theme.h"

#include <QApplication>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <map>

namespace clew {

namespace {

constexpr int stripHeight = 52;

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
void count(Months &months, QDate first, QDate last, const TimeScale &scale)
{
    const QDate begin = first.isValid() ? first : last;
    const QDate end = last.isValid() ? last : first;
    const QDate from = std::max(begin, scale.first);
    const QDate to = std::min(end, scale.last);
    if (!from.isValid() || !to.isValid() || from > to)
        return;
    for (int month = monthOf(from); month <= monthOf(to); ++month)
        ++months[month];
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
    setAccessibleName(tr("Events and documents a month"));
    setAccessibleDescription(tr("Drag to select a time window; Esc lifts it."));
    setToolTip(tr("Drag to select a time window; Esc lifts it"));
    viewport()->setCursor(Qt::IBeamCursor);
    dress();
}

void DensityStrip::setModel(const TimelineModel &model, const TimeScale &scale)
{
    m_scale = scale;
    if (!scale.isValid())
        return;
    Months events, documents;
    for (const TimelineEvent &event : model.events)
        count(events, event.first, event.last, scale);
    for (const PublicationDot &dot : model.publications)
        for (size_t i = 0; i < dot.documents.size(); ++i)
            count(documents, dot.first, dot.last, scale);
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

std::optional<QRectF> DensityStrip::band() const
{
    if (!m_scale.isValid())
        return std::nullopt;
    qreal begin = m_scale.left;
    qreal end = m_scale.right;
    if (m_brush) {
        begin = std::min(m_brush->first, m_brush->second);
        end = std::max(m_brush->first, m_brush->second);
    } else if (m_window.isEmpty()) {
        return std::nullopt;
    } else {
        if (const QDate day = firstDay(m_window.from); day.isValid())
            begin = m_scale.xOf(day);
        if (const QDate day = lastDay(m_window.to); day.isValid())
            end = m_scale.endOf(day);
    }
    begin = std::clamp(begin, m_scale.left, m_scale.right);
    end = std::clamp(end, m_scale.left, m_scale.right);
    return QRectF(begin, 2, end - begin, stripHeight - 3.0);
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
    const auto window = band();
    if (!window)
        return;
    QColor wash = theme.accent;
    wash.setAlphaF(0.12F);
    painter.fillRect(*window, wash);
    painter.setPen(QPen(theme.accent, 1.4));
    painter.drawLine(window->topLeft(), window->bottomLeft());
    painter.drawLine(window->topRight(), window->bottomRight());
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
    if (event->button() == Qt::LeftButton && m_scale.isValid())
        m_brush = {event->position().x(), event->position().x()};
}

void DensityStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_brush)
        return;
    m_brush->second = event->position().x();
    viewport()->update();
}

void DensityStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_brush)
        return;
    const auto [begin, end] = *m_brush;
    m_brush.reset();
    viewport()->update();
    const bool dragged = std::abs(end - begin) >= QApplication::startDragDistance();
    Q_EMIT windowChosen(dragged ? windowBetween(m_scale, begin, end) : DateRange());
}

void DensityStrip::mouseDoubleClickEvent(QMouseEvent *)
{
}

void DensityStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_brush) {
        m_brush.reset();
        viewport()->update();
    } else {
        event->ignore();
    }
}

void DensityStrip::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace clew
