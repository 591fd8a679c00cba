#include "network/painting.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "words/labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::NetworkView)
};

constexpr qreal fadedSymbol = 0.22;
constexpr qreal fadedLine = 0.28;
constexpr qreal fadedWords = 0.5;

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

QColor colourOf(const EdgeMark &mark, const SceneEdge &edge, const Theme &theme)
{
    if (mark.emphasis == Emphasis::Thread)
        return theme.accent;
    const bool against = edge.polarity == Polarity::Negated || edge.polarity == Polarity::Denied;
    return against ? theme.warning : theme.muted;
}

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto channel = [share](int a, int b) {
        return qRound(a * share + b * (1 - share));
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

void paintEdge(QPainter &painter, const EdgeMark &mark, const SceneEdge &edge, const Theme &theme,
               bool hovered)
{
    const qreal share = mark.emphasis == Emphasis::Faded ? fadedLine : edge.goods ? 0.75 : 1;
    const QColor colour = mixed(colourOf(mark, edge, theme), theme.background, share);
    const bool against = edge.polarity == Polarity::Negated || edge.polarity == Polarity::Denied;
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
}

// Chords of a pixel's width: what a thousand edges look like while a hand moves them.
void paintEdgeDraft(QPainter &painter, const EdgeMark &mark, const SceneEdge &edge, const Theme &theme)
{
    const qreal share = mark.emphasis == Emphasis::Faded ? fadedLine : 0.7;
    painter.setPen(mixed(colourOf(mark, edge, theme), theme.background, share));
    painter.drawPolyline(
        QPolygonF{mark.curve.begin, mark.curve.at(0.33), mark.curve.at(0.67), mark.curve.end});
}

void paintEdges(QPainter &painter, const Picture &picture, const Scene &scene, const Theme &theme,
                const Hovered &hovered, Detail detail)
{
    painter.setRenderHint(QPainter::Antialiasing, detail == Detail::Full);
    for (const auto layer : {Emphasis::Faded, Emphasis::Plain, Emphasis::Thread})
        for (const EdgeMark &mark : picture.edges) {
            if (mark.emphasis != layer)
                continue;
            if (detail == Detail::Full)
                paintEdge(painter, mark, scene.edge(mark.edge), theme, hovered.edge == mark.edge);
            else
                paintEdgeDraft(painter, mark, scene.edge(mark.edge), theme);
        }
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintNode(QPainter &painter, const NodeMark &mark, const SceneNode &node, const Attention &attention,
               const Theme &theme, const PictureFonts &fonts, bool hovered, bool atCursor)
{
    painter.save();
    painter.translate(mark.centre);
    // Opaque under a faded symbol, so that no line shines through.
    painter.setOpacity(1);
    painter.fillPath(mark.outline, theme.background);
    painter.setOpacity(mark.emphasis == Emphasis::Faded ? fadedSymbol : 1);
    const QColor fill = theme.of(node.type);
    painter.fillPath(mark.outline, fill);
    if (mark.radius >= 7.5) {
        QFont font = fonts.letter;
        font.setPixelSize(std::max(8, qRound(mark.radius * 0.82)));
        painter.setFont(font);
        painter.setPen(letterColourOn(fill));
        const qreal sink = node.type == EntityType::Group ? mark.radius * 0.08 : 0;
        painter.drawText(QRectF(-mark.radius, -mark.radius + sink, 2 * mark.radius, 2 * mark.radius),
                         Qt::AlignCenter, letterFor(node.type));
    }
    painter.setBrush(Qt::NoBrush);
    if (attention.chosen.contains(mark.node)) {
        painter.setPen(QPen(theme.accent, 3.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shapeOf(node.type, mark.radius + 1.6));
    } else if (hovered) {
        painter.setPen(QPen(theme.ink, 1.6));
        painter.drawPath(shapeOf(node.type, mark.radius + 2.2));
    }
    painter.setOpacity(1);
    if (atCursor) {
        painter.setPen(QPen(theme.ink, 1.2, Qt::DotLine));
        painter.drawEllipse(QPointF(), mark.radius + 7, mark.radius + 7);
    }
    if (node.pinned) { // a pin's head at the upper right
        painter.setPen(QPen(theme.background, 1.5));
        painter.setBrush(theme.ink);
        painter.drawEllipse(QPointF(mark.radius * 0.78, -mark.radius * 0.78), 3.4, 3.4);
    }
    painter.restore();
}

void paintLines(QPainter &painter, const LabelMark &label, const QFont &font, const QColor &colour,
                const Theme &theme)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    for (qsizetype i = 0; i < label.lines.size(); ++i) {
        const QRectF line(label.box.left(), label.box.top() + metrics.height() * static_cast<qreal>(i),
                          label.box.width(), metrics.height());
        painter.setOpacity(1);
        QColor halo = theme.background;
        halo.setAlphaF(0.84F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        const qreal width = metrics.horizontalAdvance(label.lines[i]) + 6;
        QRectF behind(0, 0, width, metrics.height() - 1);
        behind.moveCenter(line.center());
        painter.drawRoundedRect(behind, 4, 4);
        painter.setOpacity(label.emphasis == Emphasis::Faded ? fadedWords : 1);
        painter.setPen(colour);
        painter.drawText(line.adjusted(-20, 0, 20, 0), Qt::AlignCenter, label.lines[i]);
    }
    painter.setOpacity(1);
}

void paintLabels(QPainter &painter, const Picture &picture, const Scene &scene, const Theme &theme,
                 const PictureFonts &fonts)
{
    for (const LabelMark &label : picture.edgeLabels) {
        const SceneEdge &edge = scene.edge(label.of);
        const bool against = edge.polarity == Polarity::Negated || edge.polarity == Polarity::Denied;
        const QColor colour = label.emphasis == Emphasis::Thread ? theme.accent
            : against                                            ? theme.warning
                                                                 : theme.muted;
        paintLines(painter, label, fonts.edge, colour, theme);
    }
    for (const LabelMark &label : picture.nodeLabels)
        paintLines(painter, label,
                   label.strong        ? fonts.nodeStrong
                       : label.unnamed ? fonts.nodeUnnamed
                                       : fonts.node,
                   label.unnamed && !label.strong ? theme.muted : theme.ink, theme);
}

} // namespace

void paintPicture(QPainter &painter, const Picture &picture, const Scene &scene, const Attention &attention,
                  const Theme &theme, const Hovered &hovered, std::optional<int> cursor, Detail detail)
{
    const PictureFonts fonts = pictureFonts();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintEdges(painter, picture, scene, theme, hovered, detail);
    for (const auto layer : {Emphasis::Faded, Emphasis::Plain, Emphasis::Thread})
        for (const NodeMark &mark : picture.nodes)
            if (mark.emphasis == layer)
                paintNode(painter, mark, scene.node(mark.node), attention, theme, fonts,
                          hovered.node == mark.node, cursor == mark.node);
    paintLabels(painter, picture, scene, theme, fonts);
    painter.restore();
}

void paintLegend(QPainter &painter, QPointF origin, qreal width, const Theme &theme)
{
    const QFont font = pictureFonts().edge;
    const QFontMetricsF metrics(font);
    constexpr qreal sample = 26;
    struct Item
    {
        QString text;
        Polarity polarity;
        qreal width;
        QColor colour;
    };
    const Item items[] = {{Words::tr("asserted"), Polarity::Asserted, 1.5, theme.muted},
                          {Words::tr("possible"), Polarity::Possible, 1.5, theme.muted},
                          {Words::tr("denied or negated"), Polarity::Denied, 2.2, theme.warning},
                          {Words::tr("more origins"), Polarity::Asserted, 3.4, theme.muted}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    qreal x = origin.x();
    const qreal middle = origin.y() + legendHeight() / 2;
    for (const Item &item : items) {
        const qreal needed = sample + 6 + metrics.horizontalAdvance(item.text) + 18;
        if (x + needed > origin.x() + width)
            break;
        painter.setPen(strokeOf(item.polarity, item.width, item.colour));
        painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x + sample + 6, origin.y(), needed, legendHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, item.text);
        x += needed;
    }
    painter.restore();
}

qreal legendHeight()
{
    return 22;
}

} // namespace clew
