#include "network/picture.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "network/labels.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace clew {

namespace {

constexpr size_t mostEdgesToDetour = 500; // beyond, going around nodes costs too much and shows too little
constexpr qreal laneGap = 26; // pixels between parallel edges

Emphasis emphasisOfNode(int node, const Attention &attention, const std::set<int> &close)
{
    if (attention.chosen.contains(node) || attention.threadNodes.contains(node))
        return Emphasis::Thread;
    return attention.dimOthers && !close.contains(node) ? Emphasis::Faded : Emphasis::Plain;
}

Emphasis emphasisOfEdge(int index, const SceneEdge &edge, const Attention &attention)
{
    if (attention.threadEdges.contains(index))
        return Emphasis::Thread;
    const bool close = attention.chosen.contains(edge.from) || attention.chosen.contains(edge.to);
    return attention.dimOthers && !close ? Emphasis::Faded : Emphasis::Plain;
}

std::set<int> neighboursOfChosen(const Scene &scene, const Attention &attention)
{
    std::set<int> close;
    for (const SceneEdge &edge : scene.edges) {
        if (attention.chosen.contains(edge.from))
            close.insert(edge.to);
        if (attention.chosen.contains(edge.to))
            close.insert(edge.from);
    }
    return close;
}

// How many other nodes a curve runs through.
int nodesCrossed(const Curve &curve, const std::vector<NodeMark> &nodes, int from, int to)
{
    const QRectF around = curve.path().controlPointRect();
    int crossed = 0;
    for (const NodeMark &mark : nodes) {
        const qreal room = mark.radius + 5;
        if (mark.node == from || mark.node == to
            || !around.adjusted(-room, -room, room, room).contains(mark.centre))
            continue;
        crossed += curve.distanceTo(mark.centre) < room ? 1 : 0;
    }
    return crossed;
}

// A lone edge bends a little, and more where it would else run through a node.
Curve detour(QPointF begin, QPointF end, const std::vector<NodeMark> &nodes, const SceneEdge &edge)
{
    const qreal length = QLineF(begin, end).length();
    Curve best;
    int fewest = std::numeric_limits<int>::max();
    for (const qreal share : std::array{0.07, -0.07, 0.16, -0.16, 0.28, -0.28}) {
        const Curve curve = bent(begin, end, std::clamp(share * length, -110.0, 110.0));
        const int crossed = nodesCrossed(curve, nodes, edge.from, edge.to);
        if (crossed < fewest) {
            fewest = crossed;
            best = curve;
        }
        if (crossed == 0)
            break;
    }
    return best;
}

Curve curveOf(const SceneEdge &edge, const std::vector<NodeMark> &nodes, bool detours)
{
    const QPointF begin = nodes[static_cast<size_t>(edge.from)].centre;
    const QPointF end = nodes[static_cast<size_t>(edge.to)].centre;
    if (edge.lanes == 1)
        return detours ? detour(begin, end, nodes, edge)
                       : bent(begin, end, QLineF(begin, end).length() * 0.07);
    const qreal gap = std::min(laneGap, QLineF(begin, end).length() * 0.22);
    const qreal lane = edge.lane - (edge.lanes - 1) / 2.0;
    return bent(begin, end, lane * gap * (edge.from < edge.to ? 1 : -1));
}

// Edges end a little outside of the symbol; the ring of a chosen node needs more room.
Border borderOf(int node, const Scene &scene, const std::vector<NodeMark> &nodes, const Attention &attention)
{
    const qreal margin = attention.chosen.contains(node) ? 6 : 2.5;
    return {scene.node(node).type, nodes[static_cast<size_t>(node)].radius + margin};
}

EdgeMark edgeMark(int index, const Scene &scene, const std::vector<NodeMark> &nodes,
                  const Attention &attention, bool detours)
{
    const SceneEdge &edge = scene.edge(index);
    EdgeMark mark;
    mark.edge = index;
    mark.emphasis = emphasisOfEdge(index, edge, attention);
    mark.width = edge.goods ? 1.0 : 1.4 + 0.8 * std::clamp(edge.origins - 1, 0, 3);
    if (mark.emphasis == Emphasis::Thread)
        mark.width = std::max(mark.width, 2.6);
    mark.curve = trimmed(curveOf(edge, nodes, detours), borderOf(edge.from, scene, nodes, attention),
                         borderOf(edge.to, scene, nodes, attention));
    if (!isSymmetric(edge.predicate) && mark.curve.length() > 4)
        mark.head = arrowhead(mark.curve, 6.5 + 1.5 * mark.width);
    return mark;
}

} // namespace

PictureFonts pictureFonts()
{
    PictureFonts fonts;
    fonts.node = interfaceFont(9);
    fonts.nodeStrong = fonts.node;
    fonts.nodeStrong.setWeight(QFont::DemiBold);
    fonts.nodeUnnamed = fonts.node;
    fonts.nodeUnnamed.setItalic(true);
    fonts.edge = interfaceFont(8.25);
    fonts.letter = interfaceFont(8.25);
    fonts.letter.setWeight(QFont::DemiBold);
    return fonts;
}

qreal nodeRadius(const SceneNode &node, qreal zoom)
{
    const qreal natural = std::min(22.0, 11 + 2.6 * std::log2(1.0 + node.degree));
    return natural * std::clamp(std::sqrt(zoom), 0.45, 1.35);
}

std::vector<Extent> extentsOf(const Scene &scene, const std::vector<QPointF> &places)
{
    const PictureFonts fonts = pictureFonts();
    std::vector<Extent> extents;
    for (size_t i = 0; i < scene.nodes.size(); ++i) {
        const SizedText text = sizedName(scene.nodes[i], fonts, true);
        const qreal radius = nodeRadius(scene.nodes[i], 1);
        const qreal half = std::max(radius, text.size.width() / 2) + 4;
        extents.push_back({places[i], half, half, radius + 6, radius + 6 + text.size.height()});
    }
    return extents;
}

Picture compose(const Scene &scene, const std::vector<QPointF> &places, const Camera &camera,
                const Attention &attention, const QRectF &visible)
{
    Picture picture;
    const std::set<int> close = neighboursOfChosen(scene, attention);
    for (int i = 0; i < static_cast<int>(scene.nodes.size()); ++i) {
        NodeMark mark;
        mark.node = i;
        mark.centre = camera.toScreen(places[static_cast<size_t>(i)]);
        mark.radius = nodeRadius(scene.node(i), camera.zoom());
        mark.outline = shapeOf(scene.node(i).type, mark.radius);
        mark.emphasis = emphasisOfNode(i, attention, close);
        picture.nodes.push_back(std::move(mark));
    }
    const bool detours = scene.edges.size() <= mostEdgesToDetour;
    for (int i = 0; i < static_cast<int>(scene.edges.size()); ++i)
        picture.edges.push_back(edgeMark(i, scene, picture.nodes, attention, detours));
    placeLabels(picture, scene, attention, visible);
    return picture;
}

std::optional<int> nodeAt(const Picture &picture, QPointF position)
{
    std::optional<int> nearest;
    qreal best = std::numeric_limits<qreal>::max();
    for (const NodeMark &mark : picture.nodes) {
        const qreal distance = QLineF(mark.centre, position).length();
        if (distance <= mark.radius + 4 && distance < best) {
            best = distance;
            nearest = mark.node;
        }
    }
    if (nearest)
        return nearest;
    for (const LabelMark &label : picture.nodeLabels)
        if (label.box.contains(position))
            return label.of;
    return std::nullopt;
}

std::optional<int> edgeAt(const Picture &picture, QPointF position)
{
    for (const LabelMark &label : picture.edgeLabels)
        if (label.box.contains(position))
            return label.of;
    std::optional<int> nearest;
    qreal best = 6; // pixels that a hand may miss
    for (const EdgeMark &mark : picture.edges) {
        const QRectF around = mark.curve.path().controlPointRect().adjusted(-6, -6, 6, 6);
        if (!around.contains(position))
            continue;
        const qreal distance = mark.curve.distanceTo(position);
        if (distance < best) {
            best = distance;
            nearest = mark.edge;
        }
    }
    return nearest;
}

} // namespace clew
