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
constexpr size_t manySymbols = 300; // more of them shrink
constexpr qreal inkOfSymbols = 0.12; // the share that they may cover then of the area where they lie

struct Box
{
    QPointF low, high;
    void take(QPointF point)
    {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    qreal width() const { return high.x() - low.x(); }
    qreal height() const { return high.y() - low.y(); }
};

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

// By how much symbols shrink so that a crowd leaves paper between them. What counts is how densely nodes lie
// where they lie, so that panning changes no symbol.
qreal crowdingOf(const std::vector<QPointF> &places, const Camera &camera)
{
    if (places.size() <= manySymbols)
        return 1;
    Box box{places.front(), places.front()};
    for (const QPointF &place : places)
        box.take(place);
    constexpr qreal nodesOfACell = 12; // were they spread evenly
    const qreal cells = static_cast<qreal>(places.size()) / nodesOfACell;
    const qreal side = std::max(std::sqrt(box.width() * box.height() / cells),
                                std::max(box.width(), box.height()) / cells);
    if (side <= 0)
        return 1;
    const auto columns = static_cast<size_t>(box.width() / side) + 1;
    std::vector<bool> taken(columns * (static_cast<size_t>(box.height() / side) + 1));
    for (const QPointF &place : places)
        taken[static_cast<size_t>((place.y() - box.low.y()) / side) * columns
              + static_cast<size_t>((place.x() - box.low.x()) / side)]
            = true;
    const auto inked = static_cast<qreal>(std::ranges::count(taken, true)) * side * side;
    const qreal area = inked * camera.scaleX * camera.scaleY / static_cast<qreal>(places.size()); // of a node
    SceneNode ordinary;
    ordinary.degree = 1;
    return std::min(1.0,
                    std::sqrt(inkOfSymbols * area / std::numbers::pi) / nodeRadius(ordinary, camera.zoom()));
}

void placeNodes(Picture &picture, const Scene &scene, const std::vector<QPointF> &places,
                const Camera &camera, const Attention &attention, const std::vector<bool> &chosen)
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
    const qreal crowding = crowdingOf(places, camera);
    const QRectF seen = picture.visible.adjusted(-beyondSight, -beyondSight, beyondSight, beyondSight);
    picture.nodes.reserve(scene.nodes.size());
    for (int i = 0; i < static_cast<int>(scene.nodes.size()); ++i) {
        NodeMark mark;
        mark.node = i;
        mark.centre = camera.toScreen(places[static_cast<size_t>(i)]);
        mark.radius = std::max(1.5, nodeRadius(scene.node(i), zoom) * crowding);
        if (chosen[static_cast<size_t>(i)]
            || (!attention.threadNodes.empty() && attention.threadNodes.contains(i)))
            mark.emphasis = Emphasis::Thread;
        else if (attention.dimOthers && !close[static_cast<size_t>(i)])
            mark.emphasis = Emphasis::Faded;
        const QRectF box = symbolBox(mark);
        if (box.intersects(seen))
            picture.symbols.add(box, i);
        picture.nodes.push_back(mark);
    }
}

// Tells whether something of an edge may be in sight: the box around its ends, and what a bend adds.
class Sight
{
public:
    explicit Sight(const Picture &picture)
    {
        constexpr qreal slack = 60;
        const QRectF seen = picture.visible.adjusted(-slack, -slack, slack, slack);
        m_low = {static_cast<float>(seen.left()), static_cast<float>(seen.top())};
        m_high = {static_cast<float>(seen.right()), static_cast<float>(seen.bottom())};
        m_places.reserve(picture.nodes.size());
        for (const NodeMark &mark : picture.nodes)
            m_places.push_back({static_cast<float>(mark.centre.x()), static_cast<float>(mark.centre.y())});
    }
    bool holds(const SceneEdge &edge) const
    {
        const Place a = m_places[static_cast<size_t>(edge.from)], b = m_places[static_cast<size_t>(edge.to)];
        return std::max(a.x, b.x) > m_low.x && std::min(a.x, b.x) < m_high.x && std::max(a.y, b.y) > m_low.y
            && std::min(a.y, b.y) < m_high.y;
    }

private:
    struct Place // small: each is asked for many times
    {
        float x, y;
    };
    Place m_low, m_high;
    std::vector<Place> m_places;
};

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
                const Attention &attention, const QRectF &visible, NameSizes *sizes)
{
    Picture picture;
    picture.visible = visible;
    picture.symbols = BoxGrid(visible);
    const std::vector<bool> chosen = flagged(scene.nodes.size(), attention.chosen);
    placeNodes(picture, scene, places, camera, attention, chosen);

    const Sight sight(picture);
    std::vector<int> seen, foremost;
    picture.lines.assign(scene.edges.size(), Emphasis::Plain);
    const bool attended = attention.dimOthers || !attention.threadEdges.empty();
    for (int i = 0; i < static_cast<int>(scene.edges.size()); ++i) {
        const SceneEdge &edge = scene.edge(i);
        Emphasis &emphasis = picture.lines[static_cast<size_t>(i)];
        if (attended)
            emphasis = emphasisOfEdge(i, edge, attention, chosen);
        if (emphasis == Emphasis::Thread || (attention.dimOthers && emphasis == Emphasis::Plain))
            foremost.push_back(i); // also out of sight: one may pan there
        if (sight.holds(edge))
            seen.push_back(i);
    }
    picture.linesInSight = seen.size();
    if (seen.size() > mostEdgesInFull) {
        picture.detail = Detail::Dense;
        seen = attended && foremost.size() <= mostEdgesInFull ? foremost : std::vector<int>();
    }
    const bool detours = picture.detail == Detail::Full && seen.size() <= mostEdgesToDetour;
    for (const int i : seen)
        picture.edges.push_back(
            edgeMark(i, scene, picture.nodes, attention, picture.lines[static_cast<size_t>(i)], detours));
    NameSizes own;
    placeLabels(picture, scene, attention, sizes ? *sizes : own);
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
