#include "network/labels.h"

#include "words/labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <numeric>

namespace clew {

namespace {

constexpr qreal longestLine = 132; // pixels
constexpr qreal sampleStep = 10; // pixels between the points by which a line is felt
constexpr size_t mostEdgesToFeel = 500;

// What takes room already: boxes that nothing may cover, and points of lines, which one would rather not.
class Room
{
public:
    Room(const Picture &picture, const QRectF &visible)
        : m_visible(visible)
    {
        for (const NodeMark &mark : picture.nodes) {
            auto &symbols = mark.emphasis == Emphasis::Faded ? m_fadedSymbols : m_symbols;
            symbols.push_back(mark.outline.boundingRect().translated(mark.centre).adjusted(-1, -1, 1, 1));
        }
        if (picture.edges.size() > mostEdgesToFeel)
            return;
        for (const EdgeMark &mark : picture.edges) {
            const int steps = std::max(2, static_cast<int>(mark.curve.length() / sampleStep));
            for (int i = 0; i <= steps; ++i)
                m_points.push_back({mark.curve.at(static_cast<qreal>(i) / steps), mark.edge});
            if (!mark.head.isEmpty())
                m_points.insert(m_points.end(), 3,
                                {mark.curve.at(0.97), mark.edge}); // a covered head misleads
        }
    }

    // What stepped back may be covered by the name of what stands out, if there is no other place.
    bool isTaken(const QRectF &box, bool overFaded = false) const
    {
        const auto overlaps = [&box](const QRectF &other) {
            return other.intersects(box);
        };
        return std::ranges::any_of(m_labels, overlaps) || std::ranges::any_of(m_symbols, overlaps)
            || (!overFaded && std::ranges::any_of(m_fadedSymbols, overlaps));
    }

    // A label does not leave the window while what it belongs to is within.
    bool isCutOff(const QRectF &box, QPointF owner) const
    {
        return m_visible.contains(owner) && !m_visible.contains(box);
    }

    // How much of the lines lies under the box.
    qreal costOf(const QRectF &box, int ownEdge) const
    {
        const auto lines = std::ranges::count_if(m_points, [&](const LinePoint &point) {
            return point.edge != ownEdge && box.contains(point.at);
        });
        return 1.5 * static_cast<qreal>(lines);
    }

    void take(const QRectF &box) { m_labels.push_back(box.adjusted(-2, -1, 2, 1)); }

private:
    struct LinePoint
    {
        QPointF at;
        int edge = 0;
    };
    QRectF m_visible;
    std::vector<QRectF> m_symbols;
    std::vector<QRectF> m_fadedSymbols;
    std::vector<QRectF> m_labels;
    std::vector<LinePoint> m_points;
};

// Breaks at a space so that the first line is as long as it may be.
QStringList wrapped(const QString &text, const QFontMetricsF &metrics)
{
    if (metrics.horizontalAdvance(text) <= longestLine)
        return {text};
    qsizetype cut = -1;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isSpace() && metrics.horizontalAdvance(text.left(i)) <= longestLine)
            cut = i;
    if (cut < 0)
        return {metrics.elidedText(text, Qt::ElideRight, longestLine)};
    return {text.left(cut), metrics.elidedText(text.mid(cut + 1), Qt::ElideRight, longestLine)};
}

// Around a node: under it first, where a reader expects a name.
std::array<QRectF, 8> placesAround(const NodeMark &mark, QSizeF size)
{
    const QRectF symbol = mark.outline.boundingRect().translated(mark.centre);
    const QPointF centre = mark.centre;
    const qreal w = size.width();
    const qreal h = size.height();
    constexpr qreal gap = 4;
    const qreal right = symbol.right() + gap;
    const qreal left = symbol.left() - gap - w;
    const qreal near = mark.radius * 0.6;
    return {QRectF(QPointF(centre.x() - w / 2, symbol.bottom() + gap), size),
            QRectF(QPointF(centre.x() - w / 2, symbol.top() - gap - h), size),
            QRectF(QPointF(right, centre.y() - h / 2), size),
            QRectF(QPointF(left, centre.y() - h / 2), size),
            QRectF(QPointF(centre.x() + near, symbol.bottom() + 2), size),
            QRectF(QPointF(centre.x() - near - w, symbol.bottom() + 2), size),
            QRectF(QPointF(centre.x() + near, symbol.top() - h - 2), size),
            QRectF(QPointF(centre.x() - near - w, symbol.top() - h - 2), size)};
}

template<typename Boxes>
std::optional<QRectF> bestBox(const Boxes &boxes, const Room &room, QPointF owner, int ownEdge,
                              bool overFaded = false)
{
    std::optional<QRectF> best;
    qreal least = 0;
    qreal rank = 0;
    for (const QRectF &box : boxes) {
        rank += 0.4; // earlier places are better ones
        if (room.isTaken(box, overFaded) || room.isCutOff(box, owner))
            continue;
        const qreal cost = room.costOf(box, ownEdge) + rank;
        if (!best || cost < least) {
            best = box;
            least = cost;
        }
    }
    return best;
}

// Indices, those with the greater key first; equals keep their order.
template<typename Key>
std::vector<int> ordered(size_t count, const Key &key)
{
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) > key(b); });
    return order;
}

void placeNodeLabels(Picture &picture, const Scene &scene, const Attention &attention, Room &room)
{
    const PictureFonts fonts = pictureFonts();
    const auto importance = [&](int node) {
        const auto emphasis = picture.nodes[static_cast<size_t>(node)].emphasis;
        return std::tuple(attention.chosen.contains(node), static_cast<int>(emphasis),
                          scene.node(node).degree, scene.node(node).claims);
    };
    for (const int node : ordered(scene.nodes.size(), importance)) {
        const NodeMark &mark = picture.nodes[static_cast<size_t>(node)];
        const bool strong = attention.chosen.contains(node);
        const SizedText text = sizedName(scene.node(node), fonts, strong);
        const auto places = placesAround(mark, text.size);
        auto box = bestBox(places, room, mark.centre, -1);
        if (!box && (strong || mark.emphasis == Emphasis::Thread))
            box = bestBox(places, room, mark.centre, -1, true);
        if (!box)
            continue;
        room.take(*box);
        picture.nodeLabels.push_back(
            {node, *box, text.lines, strong, scene.node(node).unnamed, mark.emphasis});
    }
}

void placeEdgeLabels(Picture &picture, const Scene &scene, Room &room)
{
    const QFontMetricsF metrics(pictureFonts().edge);
    const auto importance = [&](int edge) {
        return std::tuple(static_cast<int>(picture.edges[static_cast<size_t>(edge)].emphasis),
                          !scene.edge(edge).goods, scene.edge(edge).origins, scene.edge(edge).claims.size());
    };
    for (const int edge : ordered(scene.edges.size(), importance)) {
        const EdgeMark &mark = picture.edges[static_cast<size_t>(edge)];
        const bool thread = mark.emphasis == Emphasis::Thread;
        if (mark.emphasis == Emphasis::Faded || (scene.edge(edge).goods && !thread))
            continue;
        const QString text = labelFor(scene.edge(edge).predicate);
        const QSizeF size(metrics.horizontalAdvance(text) + 8, metrics.height() + 1);
        if (mark.curve.length() < size.width() * (thread ? 0.6 : 0.9))
            continue;
        std::vector<QRectF> boxes;
        for (const qreal t : {0.5, 0.42, 0.58, 0.35, 0.65, 0.27, 0.73}) {
            boxes.emplace_back(QPointF(), size);
            boxes.back().moveCenter(mark.curve.at(t));
        }
        if (const auto box = bestBox(boxes, room, mark.curve.at(0.5), edge)) {
            room.take(*box);
            picture.edgeLabels.push_back({edge, *box, {text}, false, false, mark.emphasis});
        }
    }
}

} // namespace

SizedText sizedName(const SceneNode &node, const PictureFonts &fonts, bool strong)
{
    const QFontMetricsF metrics(strong ? fonts.nodeStrong : node.unnamed ? fonts.nodeUnnamed : fonts.node);
    SizedText text{wrapped(node.name, metrics), {}};
    qreal width = 0;
    for (const QString &line : text.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    text.size = {width + 4, metrics.height() * static_cast<qreal>(text.lines.size())};
    return text;
}

void placeLabels(Picture &picture, const Scene &scene, const Attention &attention, const QRectF &visible)
{
    Room room(picture, visible);
    placeNodeLabels(picture, scene, attention, room);
    placeEdgeLabels(picture, scene, room);
}

} // namespace clew
