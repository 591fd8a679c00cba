#include "network/painting.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "network/backdrop.h"
#include "network/sprites.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace clew {

namespace {

constexpr qreal fadedWords = 0.5;

QColor colourOf(Emphasis emphasis, const SceneEdge &edge, const Theme &theme)
{
    if (emphasis == Emphasis::Thread)
        return theme.accent;
    return isAgainst(edge.polarity) ? theme.warning : theme.muted;
}

void paintEdge(QPainter &painter, const EdgeMark &mark, const SceneEdge &edge, const Theme &theme,
               bool hovered)
{
    const qreal share = mark.emphasis == Emphasis::Faded ? fadedLine : edge.goods ? 0.75 : 1;
    const QColor colour = mixed(colourOf(mark.emphasis, edge, theme), theme.background, share);
    const bool against = isAgainst(edge.polarity);
    const qreal width = (against ? std::max(mark.width, 2.0) : mark.width) + (hovered ? 1.2 : 0);
    // The stroke ends within the arrowhead, so that the tip stays sharp.
    const qreal length = mark.curve.length();
    const qreal head = mark.head.isEmpty() ? 0 : 5 + width;
    const Curve stroke = length > head ? mark.curve.between(0, 1 - head / length) : mark.curve;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(strokeOf(edge.polarity, width, colour));
    painter.drawPath(stroke.path());
    if (!mark.head.isEmpty())
        painter.fillPath(mark.head, colour);
    if (edge.goods) { // a dot where the goods begin
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(mark.curve.begin, 2.4, 2.4);
    }
    if (against && length > 30)
        paintStrike(painter, mark.curve.at(0.2), mark.curve.directionAt(0.2), colour);
    if (edge.byPerson && length > 30)
        paintHandMark(painter, mark.curve.at(0.84), colour, theme.background);
}

void paintEdges(QPainter &painter, const Drawing &drawing, const QRectF &clip)
{
    for (const auto layer : {Emphasis::Faded, Emphasis::Plain, Emphasis::Thread})
        for (const EdgeMark &mark : drawing.picture.edges) {
            if (mark.emphasis != layer || !mark.curve.bounds().adjusted(-9, -9, 9, 9).intersects(clip))
                continue;
            const bool pointed = drawing.hovered.edge == mark.edge || drawing.edgeCursor == mark.edge;
            paintEdge(painter, mark, drawing.scene.edge(mark.edge), drawing.theme, pointed);
        }
}

void paintExtras(QPainter &painter, const NodeMark &mark, const SceneNode &node, const Drawing &drawing)
{
    const Theme &theme = drawing.theme;
    painter.setBrush(Qt::NoBrush);
    if (drawing.attention.chosen.contains(mark.node)) {
        painter.setPen(QPen(theme.accent, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shapeOf(node.type, mark.radius + 1.6));
    } else if (drawing.hovered.node == mark.node) {
        painter.setPen(QPen(theme.ink, 1.6));
        painter.drawPath(shapeOf(node.type, mark.radius + 2.2));
    }
    if (drawing.cursor == mark.node) {
        painter.setPen(QPen(theme.ink, 1.2, Qt::DotLine));
        painter.drawEllipse(QPointF(), mark.radius + 7, mark.radius + 7);
    }
    if (node.pinned) { // a pin's head at the upper right
        painter.setPen(QPen(theme.background, 1.5));
        painter.setBrush(theme.ink);
        painter.drawEllipse(QPointF(mark.radius * 0.78, -mark.radius * 0.78), 3.4, 3.4);
    }
}

void paintNode(QPainter &painter, const NodeMark &mark, const Drawing &drawing, const QFont &letter)
{
    const SceneNode &node = drawing.scene.node(mark.node);
    const bool faded = mark.emphasis == Emphasis::Faded;
    painter.translate(mark.centre);
    if (!node.members.empty()) // sheets behind it: it stands for several
        for (const qreal step : {2.0, 1.0}) {
            painter.setPen(QPen(drawing.theme.background, 1));
            painter.setBrush(mixed(drawing.theme.of(node.type), drawing.theme.background, faded ? 0.1 : 0.5));
            painter.drawPath(shapeOf(node.type, mark.radius).translated(3.4 * step, -3.4 * step));
        }
    paintSymbol(painter, node.type, mark.radius, faded ? fadedSymbol : 1, drawing.theme, letter);
    paintExtras(painter, mark, node, drawing);
    painter.translate(-mark.centre);
}

void paintNodes(QPainter &painter, const Drawing &drawing, const std::vector<int> &nodes, const QRectF &clip)
{
    const QFont letter = pictureFonts().letter;
    for (const auto layer : {Emphasis::Faded, Emphasis::Plain, Emphasis::Thread})
        for (const int node : nodes) {
            const NodeMark &mark = drawing.picture.nodes[static_cast<size_t>(node)];
            if (mark.emphasis == layer && symbolBox(mark).adjusted(-9, -9, 9, 9).intersects(clip))
                paintNode(painter, mark, drawing, letter);
        }
}

void paintWords(QPainter &painter, const QRectF &line, const QString &text, const QFont &font,
                const QColor &colour, const QColor &paper, qreal share, Detail detail)
{
    painter.setFont(font);
    QColor halo = paper;
    halo.setAlphaF(0.84F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    const QRectF behind = line.adjusted(-1, 0, 1, -1);
    if (detail == Detail::Dense)
        painter.fillRect(behind.toAlignedRect(), halo); // hundreds of them: no rounding
    else
        painter.drawRoundedRect(behind, 4, 4);
    painter.setOpacity(share);
    painter.setPen(colour);
    painter.drawText(line.adjusted(-20, 0, 20, 0), Qt::AlignCenter, text);
    painter.setOpacity(1);
}

void paintLabel(QPainter &painter, const LabelMark &label, const QFont &font, const QColor &colour,
                const PictureFonts &fonts, const Theme &theme, Detail detail)
{
    const qreal share = label.emphasis == Emphasis::Faded ? fadedWords : 1;
    const qreal height = QFontMetricsF(font).height();
    QRectF line(label.box.left(), label.box.top(), label.box.width(), height);
    for (const QString &text : label.lines) {
        paintWords(painter, line, text, font, colour, theme.background, share, detail);
        line.translate(0, height);
    }
    if (label.badge.isEmpty())
        return;
    const QFontMetricsF metrics(fonts.badge);
    QRectF frame(0, 0, metrics.horizontalAdvance(label.badge) + 8, metrics.height() + 1);
    frame.moveCenter(QPointF(label.box.center().x(), 0));
    frame.moveTop(line.top() + 1);
    painter.setOpacity(share);
    painter.setBrush(theme.background);
    painter.setPen(QPen(theme.warning, 1));
    painter.drawRoundedRect(frame, 2.5, 2.5);
    painter.setFont(fonts.badge);
    painter.drawText(frame, Qt::AlignCenter, label.badge);
    painter.setOpacity(1);
}

} // namespace

void paintLeader(QPainter &painter, const LabelMark &label, const Theme &theme)
{
    const QRectF &box = label.box;
    const QPointF from(std::clamp(label.leader->x(), box.left(), box.right()),
                       std::clamp(label.leader->y(), box.top(), box.bottom()));
    for (const QPen &pen : {QPen(theme.background, 3), QPen(theme.ink, 0.9)}) {
        painter.setPen(pen);
        painter.drawLine(from, *label.leader);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawEllipse(*label.leader, 2, 2);
}

void paintNodeLabel(QPainter &painter, const LabelMark &label, const Drawing &drawing)
{
    const PictureFonts &fonts = pictureFonts();
    const Theme &theme = drawing.theme;
    const QFont &font = label.strong ? fonts.nodeStrong : label.unnamed ? fonts.nodeUnnamed : fonts.node;
    if (label.leader)
        paintLeader(painter, label, theme);
    paintLabel(painter, label, font, label.unnamed && !label.strong ? theme.muted : theme.ink, fonts, theme,
               drawing.picture.detail);
}

void paintEdgeLabels(QPainter &painter, const Drawing &drawing)
{
    const PictureFonts &fonts = pictureFonts();
    for (const LabelMark &label : drawing.picture.edgeLabels)
        paintLabel(painter, label, fonts.edge,
                   colourOf(label.emphasis, drawing.scene.edge(label.of), drawing.theme), fonts,
                   drawing.theme, drawing.picture.detail);
}

void paintLines(QPainter &painter, const Drawing &drawing)
{
    if (drawing.picture.detail == Detail::Full)
        return;
    constexpr qreal width = 0.8;
    for (const Line &line : linesOf(drawing, 1, drawing.picture.visible)) {
        QColor colour = QColor::fromRgb(line.colour);
        colour.setAlpha(std::min<int>(line.strength, 255));
        const Polarity polarity = line.stroke == Stroke::Dashed ? Polarity::Possible
            : line.stroke == Stroke::Dotted                     ? Polarity::Denied
                                                                : Polarity::Asserted;
        painter.setPen(strokeOf(polarity, width, colour));
        painter.drawLine(QPointF(static_cast<qreal>(line.x0), static_cast<qreal>(line.y0)),
                         QPointF(static_cast<qreal>(line.x1), static_cast<qreal>(line.y1)));
    }
}

void paintMarks(QPainter &painter, const Drawing &drawing, const std::vector<int> &nodes, const QRectF &clip)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintEdges(painter, drawing, clip);
    paintNodes(painter, drawing, nodes, clip);
    painter.restore();
}

void paintForeground(QPainter &painter, const Drawing &drawing)
{
    const QRectF &visible = drawing.picture.visible;
    std::vector<int> nodes(drawing.scene.order.rbegin(),
                           drawing.scene.order.rend()); // the important ones on top
    paintMarks(painter, drawing, nodes,
               visible.adjusted(-beyondSight, -beyondSight, beyondSight, beyondSight));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintEdgeLabels(painter, drawing);
    for (const LabelMark &label : drawing.picture.nodeLabels)
        paintNodeLabel(painter, label, drawing);
    painter.restore();
}

QPen strokeOf(Polarity polarity, qreal width, const QColor &colour)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap);
    switch (polarity) {
    case Polarity::Asserted: break;
    case Polarity::Possible: pen.setDashPattern({5 / width, 5 / width}); break;
    case Polarity::Negated:
    case Polarity::Denied: pen.setDashPattern({0.1, 4.2 / width + 0.6}); break;
    }
    return pen;
}

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto channel = [share](int a, int b) {
        return qRound(a * share + b * (1 - share));
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

bool isAgainst(Polarity polarity)
{
    return polarity == Polarity::Negated || polarity == Polarity::Denied;
}

void paintStrike(QPainter &painter, QPointF at, QPointF along, const QColor &colour)
{
    const qreal length = std::hypot(along.x(), along.y());
    if (length < 1e-6)
        return;
    const QPointF forward = along / length;
    const QPointF aside(-forward.y(), forward.x());
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    const QPointF slant = (aside * 5.5) + (forward * 2.5);
    for (const qreal step : {-2.2, 2.2})
        painter.drawLine(at + forward * step - slant, at + forward * step + slant);
}

void paintHandMark(QPainter &painter, QPointF at, const QColor &colour, const QColor &paper)
{
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(paper);
    painter.drawPolygon(
        QPolygonF{at + QPointF(0, -4.6), at + QPointF(4.6, 0), at + QPointF(0, 4.6), at + QPointF(-4.6, 0)});
}

} // namespace clew
