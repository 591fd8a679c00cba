#include "network/walk.h"

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    default: return {0, 1};
    }
}

} // namespace

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

std::optional<int> nodeToward(const Picture &picture, const Scene &scene, int from, int key)
{
    std::vector<bool> neighbour(scene.nodes.size(), false);
    for (const SceneEdge &edge : scene.edges) {
        if (edge.from == from)
            neighbour[static_cast<size_t>(edge.to)] = true;
        if (edge.to == from)
            neighbour[static_cast<size_t>(edge.from)] = true;
    }
    const QPointF direction = directionOf(key);
    const QPointF start = picture.nodes[static_cast<size_t>(from)].centre;
    std::optional<int> best;
    qreal least = 0;
    for (const NodeMark &mark : picture.nodes) {
        const QPointF way = mark.centre - start;
        const qreal along = QPointF::dotProduct(way, direction);
        const qreal distance = std::hypot(way.x(), way.y());
        if (mark.node == from || along < distance * 0.64)
            continue;
        const qreal cost = distance * (neighbour[static_cast<size_t>(mark.node)] ? 1 : 3);
        if (!best || cost < least) {
            best = mark.node;
            least = cost;
        }
    }
    return best;
}

std::optional<int> nextNode(const Scene &scene, std::optional<int> from, int step)
{
    const std::vector<int> &order = scene.order;
    if (order.empty())
        return std::nullopt;
    if (!from)
        return step > 0 ? order.front() : order.back();
    const auto at = std::ranges::find(order, *from) - order.begin() + step;
    if (at < 0 || at >= std::ssize(order))
        return std::nullopt;
    return order[static_cast<size_t>(at)];
}

std::optional<int> nextEdge(const Picture &picture, const Scene &scene, int node, std::optional<int> edge,
                            int step)
{
    const QPointF centre = picture.nodes[static_cast<size_t>(node)].centre;
    std::vector<std::pair<qreal, int>> around;
    for (int i = 0; i < static_cast<int>(scene.edges.size()); ++i) {
        const SceneEdge &each = scene.edge(i);
        if (each.from != node && each.to != node)
            continue;
        const int other = each.from == node ? each.to : each.from;
        const QPointF way = picture.nodes[static_cast<size_t>(other)].centre - centre;
        around.emplace_back(std::atan2(way.y(), way.x()), i);
    }
    if (around.empty())
        return std::nullopt;
    std::ranges::sort(around);
    const auto at = std::ranges::find(around, edge.value_or(-1), &std::pair<qreal, int>::second);
    if (at == around.end())
        return around.front().second;
    const auto count = std::ssize(around);
    const auto next = (at - around.begin() + step + count) % count;
    return around[static_cast<size_t>(next)].second;
}

} // namespace clew
