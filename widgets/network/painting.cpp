#include "network/painting.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "network/linepainter.h"
#include "network/sprites.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace clew {

namespace {

constexpr qreal fadedLine = 0.28;
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
            if (mark.emphasis != layer
                || (!clip.isEmpty() && !mark.curve.bounds().adjusted(-9, -9, 9, 9).intersects(clip)))
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

// Whether the symbol is in the backdrop already: all that have nothing to them.
bool isStamped(const NodeMark &mark, const Drawing &drawing)
{
    const SceneNode &node = drawing.scene.node(mark.node);
    return drawing.sprites && drawing.picture.detail == Detail::Dense && mark.emphasis != Emphasis::Thread
        && !node.pinned && node.members.empty();
}

void paintNodes(QPainter &painter, const Drawing &drawing, const QRectF &clip)
{
    const QRectF area = clip.isEmpty()
        ? drawing.picture.visible.adjusted(-beyondSight, -beyondSight, beyondSight, beyondSight)
        : clip;
    const QFont letter = pictureFonts().letter;
    for (const auto layer : {Emphasis::Faded, Emphasis::Plain, Emphasis::Thread})
        for (size_t i = drawing.scene.order.size(); i-- > 0;) { // the important ones on top
            const NodeMark &mark = drawing.picture.nodes[static_cast<size_t>(drawing.scene.order[i])];
            if (isStamped(mark, drawing))
                continue;
            if (mark.emphasis == layer && symbolBox(mark).adjusted(-9, -9, 9, 9).intersects(area))
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

// From the nearest point of the label to its node, on a rim of paper.
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

void paintLabel(QPainter &painter, const LabelMark &label, const QFont &font, const QColor &colour,
                const PictureFonts &fonts, const Theme &theme, Detail detail)
{
    const qreal share = label.emphasis == Emphasis::Faded ? fadedWords : 1;
    if (label.leader)
        paintLeader(painter, label, theme);
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

void paintLabels(QPainter &painter, const Drawing &drawing)
{
    const PictureFonts &fonts = pictureFonts();
    const Theme &theme = drawing.theme;
    for (const LabelMark &label : drawing.picture.edgeLabels)
        paintLabel(painter, label, fonts.edge, colourOf(label.emphasis, drawing.scene.edge(label.of), theme),
                   fonts, theme, drawing.picture.detail);
    for (const LabelMark &label : drawing.picture.nodeLabels) {
        const QFont &font = label.strong ? fonts.nodeStrong : label.unnamed ? fonts.nodeUnnamed : fonts.node;
        paintLabel(painter, label, font, label.unnamed && !label.strong ? theme.muted : theme.ink, fonts,
                   theme, drawing.picture.detail);
    }
}

// The more lines and the longer, the fainter each: what is left is where many run together.
unsigned strengthOf(Emphasis emphasis, const SceneEdge &edge, qreal length, qreal strength)
{
    strength *= std::clamp(320 / std::max(length, 1.0), 0.32, 1.0);
    strength *= 1 + 0.4 * std::clamp(edge.origins - 1, 0, 3);
    if (emphasis == Emphasis::Faded)
        strength *= fadedLine;
    return static_cast<unsigned>(std::clamp(strength, 8.0, 256.0));
}

// Those that may touch `seen`, pixels of the screen; places in pixels of the image.
std::vector<Line> linesOf(const Drawing &drawing, qreal ratio, const QRectF &seen)
{
    const Picture &picture = drawing.picture;
    std::vector<Line> lines;
    const qreal strength
        = std::clamp(5600 / std::sqrt(static_cast<qreal>(picture.lines.size())), 34.0, 140.0);
    const QRgb plain = drawing.theme.muted.rgb();
    const QRgb against = drawing.theme.warning.rgb();
    for (size_t i = 0; i < picture.lines.size(); ++i) {
        const SceneEdge &edge = drawing.scene.edges[i];
        const QPointF a = picture.nodes[static_cast<size_t>(edge.from)].centre;
        const QPointF b = picture.nodes[static_cast<size_t>(edge.to)].centre;
        if (std::max(a.x(), b.x()) < seen.left() || std::min(a.x(), b.x()) > seen.right()
            || std::max(a.y(), b.y()) < seen.top() || std::min(a.y(), b.y()) > seen.bottom())
            continue;
        const qreal length = std::sqrt((a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y()));
        lines.push_back({static_cast<float>(a.x() * ratio), static_cast<float>(a.y() * ratio),
                         static_cast<float>(b.x() * ratio), static_cast<float>(b.y() * ratio),
                         isAgainst(edge.polarity) ? against : plain,
                         strengthOf(picture.lines[i], edge, length, strength)});
    }
    return lines;
}

} // namespace

void paintBackdrop(QImage &image, const QRect &clip, const Drawing &drawing)
{
    const QRgb paper = drawing.theme.background.rgb();
    const QRect area = clip.intersected(image.rect());
    const qreal ratio = image.devicePixelRatioF();
    const QRectF seen(area.x() / ratio - 2, area.y() / ratio - 2, area.width() / ratio + 4,
                      area.height() / ratio + 4);
    for (int y = area.top(); y <= area.bottom(); ++y)
        std::fill_n(reinterpret_cast<QRgb *>(image.scanLine(y)) + area.left(), area.width(), paper);
    if (drawing.picture.detail == Detail::Dense)
        drawLines(image, area, linesOf(drawing, ratio, seen));
    if (drawing.picture.detail == Detail::Dense && drawing.sprites)
        drawing.sprites->stamp(image, area, drawing.picture, drawing.scene, drawing.theme);
}

void paintLines(QPainter &painter, const Drawing &drawing)
{
    if (drawing.picture.detail == Detail::Full)
        return;
    for (const Line &line : linesOf(drawing, 1, drawing.picture.visible)) {
        QColor colour = QColor::fromRgb(line.colour);
        colour.setAlpha(static_cast<int>(std::min(line.strength, 255U)));
        painter.setPen(QPen(colour, 0.8));
        painter.drawLine(QPointF(static_cast<qreal>(line.x0), static_cast<qreal>(line.y0)),
                         QPointF(static_cast<qreal>(line.x1), static_cast<qreal>(line.y1)));
    }
}

void paintForeground(QPainter &painter, const Drawing &drawing, const QRectF &clip)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!clip.isEmpty())
        painter.setClipRect(clip);
    paintEdges(painter, drawing, clip);
    paintNodes(painter, drawing, clip);
    if (clip.isEmpty())
        paintLabels(painter, drawing);
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
