#include "timeline/barpainting.h"

#include "common/theme.h"
#include "timeline/publicationlane.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace clew {

namespace {

constexpr qreal radius = 3.5;
constexpr qreal softEnd = 0.3; // of a bar that says "about", at each end
constexpr float faint = 0.05F;

float strengthOf(Grain grain)
{
    switch (grain) {
    case Grain::Day: return 0.95F;
    case Grain::Month: return 0.85F;
    case Grain::Part: return 0.65F;
    case Grain::Year: return 0.42F;
    case Grain::Longer: break;
    }
    return 0.28F;
}

QBrush fillOf(const EventBar &bar, const TimelineEvent &event, QColor colour, float strength)
{
    QColor strong = colour;
    QColor pale = colour;
    strong.setAlphaF(strength);
    pale.setAlphaF(faint);
    if (!bar.openBegin && !bar.openEnd && !event.about)
        return strong;
    QLinearGradient fill(bar.begin, 0, bar.end, 0);
    const qreal told = bar.end > bar.begin ? (bar.told - bar.begin) / (bar.end - bar.begin) : 0;
    fill.setColorAt(0, bar.openBegin || event.about ? pale : strong);
    if (event.about && !bar.openBegin)
        fill.setColorAt(softEnd, strong);
    if (bar.openBegin && bar.openEnd)
        fill.setColorAt(0.5, strong);
    else if (bar.openEnd)
        fill.setColorAt(std::clamp(told, event.about ? softEnd : 0.02, 0.9), strong);
    else if (event.about)
        fill.setColorAt(1 - softEnd, strong);
    fill.setColorAt(1, bar.openEnd || event.about ? pale : strong);
    return fill;
}

void paintBox(QPainter &painter, const EventBar &bar, const TimelineEvent &event, const QColor &colour,
              const LanesScene &scene)
{
    const QRectF box = bar.bar(scene.top);
    const bool carriesWords = bar.wordsX < bar.end && bar.wordsX >= bar.begin;
    const float strength = std::min(strengthOf(event.grain), carriesWords ? 0.3F : 1.0F);
    const bool against = event.polarity == Polarity::Negated || event.polarity == Polarity::Denied;
    const bool possible = event.polarity == Polarity::Possible;
    const bool outlined = against || possible || event.uncertain;
    const QBrush fill = fillOf(bar, event, colour, against || possible ? 0.14F : strength);
    // an outline would close what is open
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    if (possible) {
        QColor hatch = colour;
        hatch.setAlphaF(0.55F);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.drawRoundedRect(box, radius, radius);
    }
    if (outlined) {
        QPen pen(colour, 1.2);
        if (event.uncertain)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (bar.openBegin || bar.openEnd) {
            const qreal reach = std::min(box.width(), 40.0);
            const qreal begin = bar.openBegin ? box.right() - reach : box.left();
            painter.drawLine(QPointF(begin, box.top() + 0.5), QPointF(begin + reach, box.top() + 0.5));
            painter.drawLine(QPointF(begin, box.bottom() - 0.5), QPointF(begin + reach, box.bottom() - 0.5));
        } else {
            painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
        }
    }
    if (against) {
        painter.setPen(QPen(colour, 1.2));
        painter.drawLine(QPointF(box.left() + 2, box.center().y()),
                         QPointF(box.right() - 2, box.center().y()));
    }
}

// What goes on beyond the border says so.
void paintCut(QPainter &painter, const EventBar &bar, const QColor &colour, const LanesScene &scene)
{
    const QRectF box = bar.bar(scene.top);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    const qreal middle = box.center().y();
    if (bar.cutBegin)
        painter.drawPolyline(QPolygonF(
            {{box.left() - 2, middle - 4}, {box.left() - 6, middle}, {box.left() - 2, middle + 4}}));
    if (bar.cutEnd)
        painter.drawPolyline(QPolygonF(
            {{box.right() + 2, middle - 4}, {box.right() + 6, middle}, {box.right() + 2, middle + 4}}));
}

void paintWords(QPainter &painter, const EventBar &bar, const QColor &ink, const LanesScene &scene)
{
    const QRectF whole = bar.whole(scene.top);
    painter.setFont(laneFont());
    painter.setPen(ink);
    painter.drawText(QRectF(bar.wordsX, whole.top(), bar.wordsWidth + 4, laneHeight), Qt::AlignVCenter,
                     bar.words);
    if (bar.when.isEmpty())
        return;
    painter.setFont(quietFont());
    painter.setPen(scene.theme.muted);
    painter.drawText(QRectF(bar.wordsX + bar.wordsWidth + 6, whole.top(), bar.whenWidth + 4, laneHeight),
                     Qt::AlignVCenter, bar.when);
}

void paintBar(QPainter &painter, const EventBar &bar, const LanesScene &scene)
{
    const TimelineEvent &event = scene.model.events[static_cast<size_t>(bar.event)];
    const bool marked = scene.attention.marks(event);
    const bool faded = !inWindow(event, scene.filter) || (scene.attention.entity && !marked);
    const QColor colour = marked ? scene.theme.accent : scene.theme.of(event.type);
    painter.setOpacity(faded ? 0.35 : 1);
    paintBox(painter, bar, event, colour, scene);
    paintCut(painter, bar, colour, scene);
    painter.setOpacity(faded ? 0.55 : 1);
    paintWords(painter, bar, marked ? scene.theme.accent : scene.theme.ink, scene);
    painter.setOpacity(1);
    if (scene.hovered == bar.event || scene.cursor == bar.event) {
        painter.setPen(QPen(scene.theme.ink, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.bar(scene.top).adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1, radius + 1);
    }
}

} // namespace

void paintBars(QPainter &painter, const LanesScene &scene)
{
    painter.save();
    painter.setClipRect(scene.area);
    for (const EventBar &bar : scene.layout.bars)
        if (bar.whole(scene.top).intersects(scene.area))
            paintBar(painter, bar, scene);
    painter.restore();
}

void paintHeadings(QPainter &painter, const LanesScene &scene)
{
    QFont font = quietFont();
    font.setWeight(QFont::DemiBold);
    painter.save();
    painter.setClipRect(scene.area);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const qreal width = scene.scale.right - scene.scale.left;
    for (const LaneHeading &heading : scene.layout.headings) {
        const QRectF row(scene.scale.left, scene.top + heading.lane * laneHeight, width, laneHeight);
        if (!row.intersects(scene.area))
            continue;
        const QString count = scene.locale.toString(heading.events);
        const QString title = metrics.elidedText(heading.title, Qt::ElideRight, width - 60);
        painter.setPen(scene.theme.rule);
        const qreal from = row.left() + metrics.horizontalAdvance(title) + 10;
        const qreal to = row.right() - metrics.horizontalAdvance(count) - 8;
        painter.drawLine(QPointF(from, row.center().y()), QPointF(to, row.center().y()));
        painter.setPen(scene.theme.muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, count);
    }
    painter.restore();
}

void paintLinks(QPainter &painter, const LanesScene &scene)
{
    if (!scene.attention.links)
        return;
    QColor colour = scene.theme.accent;
    colour.setAlphaF(0.7F);
    painter.save();
    painter.setClipRect(scene.area.adjusted(0, -publicationsHeight, 0, 0));
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(scene.theme.accent);
    for (const EventBar &bar : scene.layout.bars) {
        const TimelineEvent &event = scene.model.events[static_cast<size_t>(bar.event)];
        if (!scene.attention.marks(event))
            continue;
        const QRectF box = bar.bar(scene.top);
        for (const PublicationDot &dot : scene.model.publications) {
            const bool tells = std::ranges::any_of(event.documents, [&dot](DocumentId id) {
                return std::ranges::find(dot.documents, id) != dot.documents.end();
            });
            if (!tells || !isShown(dot, scene.scale))
                continue;
            const QPointF report = dotAt(dot, scene.scale).center() + QPointF(0, dotRadius);
            const QPointF happened(std::clamp(report.x(), box.left() + 2, box.right() - 2), box.top());
            QPainterPath path(report);
            const qreal bend = (happened.y() - report.y()) / 2;
            path.cubicTo(report + QPointF(0, bend), happened - QPointF(0, bend), happened);
            painter.strokePath(path, painter.pen());
            painter.drawEllipse(happened, 2, 2);
        }
    }
    painter.restore();
}

} // namespace clew
