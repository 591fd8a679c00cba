#include "network/labels.h"

#include "network/room.h"
#include "words/dates.h"
#include "words/labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace clew {

namespace {

constexpr qreal longestLine = 132; // pixels
constexpr qreal roomOfALabel = 9000; // square pixels, in a dense picture
constexpr int triesOfALabel = 2;
constexpr size_t emphases = 3;
constexpr size_t mostLeaders = 6; // that many of the important names are shown whatever the crowd

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::NetworkView)
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
    const QRectF symbol = symbolBox(mark);
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

QPointF nearestIn(const QRectF &box, QPointF to)
{
    return {std::clamp(to.x(), box.left(), box.right()), std::clamp(to.y(), box.top(), box.bottom())};
}

// Where a line from the box meets the symbol.
QPointF borderToward(const NodeMark &mark, const QRectF &box)
{
    const QPointF way = nearestIn(box, mark.centre) - mark.centre;
    return mark.centre + way * (mark.radius / std::max(1.0, std::hypot(way.x(), way.y())));
}

// Farther out, for a name that finds no room beside its node and is joined to it by a line.
std::vector<QRectF> placesApart(const NodeMark &mark, QSizeF size, const Room &room)
{
    constexpr int directions = 16;
    std::vector<QRectF> places;
    for (const qreal distance : {10, 18, 28, 38})
        for (int i = 0; i < directions; ++i) {
            const qreal angle = 2 * std::numbers::pi * i / directions;
            const QPointF way(std::cos(angle), std::sin(angle));
            const qreal reach = mark.radius + distance;
            QRectF box(QPointF(), size);
            box.moveCenter(
                mark.centre
                + QPointF(way.x() * (reach + size.width() / 2), way.y() * (reach + size.height() / 2)));
            if (!room.crossesOther(borderToward(mark, box), nearestIn(box, mark.centre), mark.node))
                places.push_back(box);
        }
    return places;
}

std::optional<QRectF> boxInACrowd(const NodeMark &mark, QSizeF size, const Room &room)
{
    for (const qreal shift : {0.0, 8.0, 16.0})
        for (QRectF box : placesAround(mark, size)) {
            const QPointF way = box.center() - mark.centre;
            box.translate(way * (shift / std::max(1.0, std::hypot(way.x(), way.y()))));
            if (!room.isTakenInACrowd(box) && !room.isCutOff(box, mark.centre))
                return box;
        }
    return std::nullopt;
}

// Those in sight: what is attended to, then the important ones; `most` of them.
std::vector<int> candidates(const Picture &picture, const Scene &scene, const Attention &attention,
                            size_t most)
{
    std::array<std::vector<int>, 2 * emphases> ranks; // the last comes first
    for (const int node : scene.order) {
        const NodeMark &mark = picture.nodes[static_cast<size_t>(node)];
        if (!picture.visible.contains(mark.centre)
            || (mark.emphasis == Emphasis::Faded && picture.detail == Detail::Dense))
            continue;
        auto rank = static_cast<size_t>(mark.emphasis);
        if (!attention.chosen.empty() && attention.chosen.contains(node))
            rank += emphases;
        if (ranks[rank].size() < most)
            ranks[rank].push_back(node);
    }
    std::vector<int> order;
    for (size_t rank = ranks.size(); rank-- > 0;)
        order.insert(order.end(), ranks[rank].begin(), ranks[rank].end());
    return order;
}

// A dense picture bears as many names as its area has room for; trying all of ten thousand shows no more.
size_t mostLabels(const Picture &picture)
{
    if (picture.detail == Detail::Full)
        return picture.nodes.size();
    return static_cast<size_t>(picture.visible.width() * picture.visible.height() / roomOfALabel);
}

void placeNodeLabels(Picture &picture, const Scene &scene, const Attention &attention, Room &room,
                     NameSizes &sizes)
{
    const size_t most = mostLabels(picture);
    size_t tries = most * triesOfALabel;
    size_t leaders = 0; // nodes looked at, important ones first
    for (const int node : candidates(picture, scene, attention, tries)) {
        if (picture.nodeLabels.size() >= most || tries-- == 0)
            break;
        const NodeMark &mark = picture.nodes[static_cast<size_t>(node)];
        const bool strong = attention.chosen.contains(node);
        const SizedText &text = sizes.of(scene, node, strong);
        const auto places = placesAround(mark, text.size);
        auto box = bestBox(places, room, mark.centre, -1);
        if (!box && (strong || mark.emphasis == Emphasis::Thread))
            box = bestBox(places, room, mark.centre, -1, true);
        const bool urgent = !box && (mark.emphasis == Emphasis::Thread || leaders < mostLeaders);
        bool apart = false;
        if (urgent) {
            box = bestBox(placesApart(mark, text.size, room), room, mark.centre, -1);
            apart = box.has_value();
        }
        if (urgent && !box)
            box = boxInACrowd(mark, text.size, room);
        ++leaders;
        if (!box)
            continue;
        room.take(*box);
        LabelMark label{node, *box, text.lines, strong, scene.node(node).unnamed, mark.emphasis, text.badge};
        if (apart)
            label.leader = borderToward(mark, *box);
        picture.nodeLabels.push_back(std::move(label));
    }
}

// Thread first, then the best founded. Edges of goods bear no words: they lead from the goods to whoever
// passes them on, and goods sell nothing.
std::vector<const EdgeMark *> edgesByImportance(const Picture &picture, const Scene &scene)
{
    std::vector<const EdgeMark *> order;
    for (const EdgeMark &mark : picture.edges)
        order.push_back(&mark);
    const auto key = [&scene](const EdgeMark *mark) {
        const SceneEdge &edge = scene.edge(mark->edge);
        return std::tuple(mark->emphasis, edge.origins, edge.claims.size());
    };
    std::stable_sort(order.begin(), order.end(),
                     [&key](const EdgeMark *a, const EdgeMark *b) { return key(a) > key(b); });
    return order;
}

void placeEdgeLabels(Picture &picture, const Scene &scene, Room &room)
{
    const QFontMetricsF metrics(pictureFonts().edge);
    for (const EdgeMark *mark : edgesByImportance(picture, scene)) {
        const bool thread = mark->emphasis == Emphasis::Thread;
        if (mark->emphasis == Emphasis::Faded || scene.edge(mark->edge).goods)
            continue;
        const QString text = labelFor(scene.edge(mark->edge).predicate);
        const QSizeF size(metrics.horizontalAdvance(text) + 8, metrics.height() + 1);
        if (mark->curve.length() < size.width() * (thread ? 0.6 : 0.9))
            continue;
        std::vector<QRectF> boxes;
        for (const qreal t : {0.5, 0.42, 0.58, 0.35, 0.65, 0.27, 0.73}) {
            boxes.emplace_back(QPointF(), size);
            boxes.back().moveCenter(mark->curve.at(t));
        }
        if (const auto box = bestBox(boxes, room, mark->curve.at(0.5), mark->edge)) {
            room.take(*box);
            picture.edgeLabels.push_back({mark->edge, *box, {text}, false, false, mark->emphasis});
        }
    }
}

QString badgeFor(const SceneNode &node)
{
    if (!node.onList.isEmpty()) { // what a list says comes before what the documents say of it
        const QString year = dateText(QStringView(node.onList).left(4));
        return year.isEmpty() ? Words::tr("LISTED") : Words::tr("LISTED %1", "since a year").arg(year);
    }
    if (!node.listed)
        return {};
    const QString since = dateText(QStringView(node.listedSince).left(4));
    return since.isEmpty() ? Words::tr("SANCTIONED") : Words::tr("SANCTIONED %1", "since a year").arg(since);
}

} // namespace

QString nameFor(const SceneNode &node)
{
    if (node.members.empty())
        return node.name;
    const int others = static_cast<int>(node.members.size()) - 1;
    return Words::tr("%1 and %2 more", "a node that stands for several").arg(node.name).arg(others);
}

SizedText sizedName(const SceneNode &node, const PictureFonts &fonts, bool strong)
{
    const QFontMetricsF metrics(strong ? fonts.nodeStrong : node.unnamed ? fonts.nodeUnnamed : fonts.node);
    SizedText text{wrapped(nameFor(node), metrics), {}, badgeFor(node)};
    qreal width = 0;
    for (const QString &line : text.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    qreal height = metrics.height() * static_cast<qreal>(text.lines.size());
    if (!text.badge.isEmpty()) {
        const QFontMetricsF small(fonts.badge);
        width = std::max(width, small.horizontalAdvance(text.badge) + 8);
        height += small.height() + 3;
    }
    text.size = {width + 4, height};
    return text;
}

const SizedText &NameSizes::of(const Scene &scene, int node, bool strong)
{
    const auto [entry, isNew] = m_sizes.try_emplace(2 * node + (strong ? 1 : 0));
    if (isNew)
        entry->second = sizedName(scene.node(node), pictureFonts(), strong);
    return entry->second;
}

void placeLabels(Picture &picture, const Scene &scene, const Attention &attention, NameSizes &sizes)
{
    Room room(picture);
    placeNodeLabels(picture, scene, attention, room, sizes);
    placeEdgeLabels(picture, scene, room);
}

} // namespace clew
