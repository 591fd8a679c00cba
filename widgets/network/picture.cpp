#include "network/picture.h"

#include "common/entityshape.h"
#include "common/theme.h"
#include "network/labels.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace clew {

namespace {

constexpr size_t mostEdgesToDetour = 500; // beyond, going around nodes costs too much and shows too little
constexpr qreal laneGap = 26; // pixels between parallel edges
constexpr size_t manySymbols = 300; // in sight; more of them shrink
constexpr qreal inkOfSymbols = 0.1; // the share of the area that they may cover then

Emphasis emphasisOfEdge(int index, const SceneEdge &edge, const Attention &attention,
                        const std::vector<bool> &chosen)
{
    if (!attention.threadEdges.empty() && attention.threadEdges.contains(index))
        return Emphasis::Thread;
    const bool close = chosen[static_cast<size_t>(edge.from)] || chosen[static_cast<size_t>(edge.to)];
    return attention.dimOthers && !close ? Emphasis::Faded : Emphasis::Plain;
}

std::vector<bool> flagged(size_t count, const std::set<int> &nodes)
{
    std::vector<bool> flags(count, false);
    for (const int node : nodes)
        flags[static_cast<size_t>(node)] = true;
    return flags;
}

// By how much symbols shrink so that a crowd leaves paper between them.
qreal crowdingOf(const Picture &picture, const std::vector<QPointF> &places, const Camera &camera)
{
    const auto seen = static_cast<size_t>(std::ranges::count_if(
        places, [&](QPointF place) { return picture.visible.contains(camera.toScreen(place)); }));
    if (seen <= manySymbols)
        return 1;
    const qreal area = picture.visible.width() * picture.visible.height();
    const qreal room = std::sqrt(inkOfSymbols * area / (std::numbers::pi * static_cast<qreal>(seen)));
    SceneNode ordinary;
    ordinary.degree = 1;
    return std::min(1.0, room / nodeRadius(ordinary, camera.zoom()));
}

void placeNodes(Picture &picture, const Scene &scene, const std::vector<QPointF> &places,
                const Camera &camera, const Attention &attention, const std::vector<bool> &chosen,
                Lettering lettering)
{
    std::vector<bool> close = chosen;
    if (attention.dimOthers)
        for (const SceneEdge &edge : scene.edges) {
            if (chosen[static_cast<size_t>(edge.from)])
                close[static_cast<size_t>(edge.to)] = true;
            if (chosen[static_cast<size_t>(edge.to)])
                close[static_cast<size_t>(edge.from)] = true;
        }
    const qreal zoom = camera.zoom();
    const qreal crowding = crowdingOf(picture, places, camera);
    const QRectF seen = picture.visible.adjusted(-beyondSight, -beyondSight, beyondSight, beyondSight);
    picture.nodes.reserve(scene.nodes.size());
    for (int i = 0; i < static_cast<int>(scene.nodes.size()); ++i) {
        NodeMark mark;
        mark.node = i;
        mark.centre = camera.toScreen(places[static_cast<size_t>(i)]);
        mark.radius = std::max(1.5, nodeRadius(scene.node(i), zoom) * crowding);
        if (chosen[static_cast<size_t>(i)] || attention.threadNodes.contains(i))
            mark.emphasis = Emphasis::Thread;
        else if (attention.dimOthers && !close[static_cast<size_t>(i)])
            mark.emphasis = Emphasis::Faded;
        const QRectF box = symbolBox(mark);
        if (lettering == Lettering::Shown && box.intersects(seen))
            picture.symbols.add(box, i);
        picture.nodes.push_back(mark);
    }
}

// Whether something of an edge may be in sight: the box around its ends, and what a bend adds.
bool mayBeSeen(const SceneEdge &edge, const Picture &picture)
{
    const QPointF a = picture.nodes[static_cast<size_t>(edge.from)].centre;
    const QPointF b = picture.nodes[static_cast<size_t>(edge.to)].centre;
    const QRectF &seen = picture.visible;
    constexpr qreal slack = 60;
    return std::max(a.x(), b.x()) > seen.left() - slack && std::min(a.x(), b.x()) < seen.right() + slack
        && std::max(a.y(), b.y()) > seen.top() - slack && std::min(a.y(), b.y()) < seen.bottom() + slack;
}

// How many other nodes a curve runs through.
int nodesCrossed(const Curve &curve, const std::vector<NodeMark> &nodes, int from, int to)
{
    const QRectF around = curve.bounds();
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
                  const Attention &attention, Emphasis emphasis, bool detours)
{
    const SceneEdge &edge = scene.edge(index);
    EdgeMark mark;
    mark.edge = index;
    mark.emphasis = emphasis;
    mark.width = edge.goods ? 1.0 : 1.4 + 0.8 * std::clamp(edge.origins - 1, 0, 3);
    if (mark.emphasis == Emphasis::Thread)
        mark.width = std::max(mark.width, 2.6);
    mark.curve = trimmed(curveOf(edge, nodes, detours), borderOf(edge.from, scene, nodes, attention),
                         borderOf(edge.to, scene, nodes, attention));
    if (!isSymmetric(edge.predicate) && mark.curve.length() > 4)
        mark.head = arrowhead(mark.curve, 6.5 + 1.5 * mark.width);
    return mark;
}

PictureFonts madeFonts()
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
    fonts.badge = interfaceFont(7.25);
    fonts.badge.setWeight(QFont::Bold);
    return fonts;
}

} // namespace

const PictureFonts &pictureFonts()
{
    static const PictureFonts fonts = madeFonts(); // asking what is installed takes longer than a frame may
    return fonts;
}

qreal nodeRadius(const SceneNode &node, qreal zoom)
{
    const qreal natural = std::min(26.0, 11 + 2.6 * std::log2(1.0 + node.degree));
    return natural * std::clamp(std::sqrt(zoom), 0.2, 1.35);
}

std::vector<Extent> extentsOf(const Scene &scene, const std::vector<QPointF> &places)
{
    const PictureFonts &fonts = pictureFonts();
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
                const Attention &attention, const QRectF &visible, Lettering lettering)
{
    Picture picture;
    picture.visible = visible;
    picture.symbols = BoxGrid(visible);
    const std::vector<bool> chosen = flagged(scene.nodes.size(), attention.chosen);
    placeNodes(picture, scene, places, camera, attention, chosen, lettering);

    std::vector<int> seen, foremost;
    picture.lines.resize(scene.edges.size());
    const bool attended = attention.dimOthers || !attention.threadEdges.empty();
    for (int i = 0; i < static_cast<int>(scene.edges.size()); ++i) {
        const SceneEdge &edge = scene.edge(i);
        if (!mayBeSeen(edge, picture))
            continue;
        const Emphasis emphasis = emphasisOfEdge(i, edge, attention, chosen);
        picture.lines[static_cast<size_t>(i)] = emphasis;
        seen.push_back(i);
        if (emphasis == Emphasis::Thread || (attention.dimOthers && emphasis == Emphasis::Plain))
            foremost.push_back(i);
    }
    if (seen.size() > mostEdgesInFull) {
        picture.detail = Detail::Dense;
        seen = attended && foremost.size() <= mostEdgesInFull ? foremost : std::vector<int>();
    }
    const bool detours = picture.detail == Detail::Full && seen.size() <= mostEdgesToDetour;
    for (const int i : seen)
        picture.edges.push_back(
            edgeMark(i, scene, picture.nodes, attention, picture.lines[static_cast<size_t>(i)], detours));
    if (lettering == Lettering::Shown)
        placeLabels(picture, scene, attention, visible);
    return picture;
}

QRectF symbolBox(const NodeMark &mark)
{
    return QRectF(mark.centre.x() - mark.radius, mark.centre.y() - mark.radius, 2 * mark.radius,
                  2 * mark.radius);
}

QPainterPath outlineOf(const NodeMark &mark, const Scene &scene)
{
    return shapeOf(scene.node(mark.node).type, mark.radius).translated(mark.centre);
}

} // namespace clew
