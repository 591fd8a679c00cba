#include "network/room.h"

#include <QLineF>

namespace clew {

namespace {

constexpr qreal sampleStep = 10; // pixels between the points by which a line is felt
constexpr size_t mostEdgesToFeel = 500;
constexpr qreal lesserSymbol = 7; // radius in pixels below which a dense picture may cover a symbol

QRectF around(QPointF point)
{
    return {point.x() - 0.5, point.y() - 0.5, 1, 1};
}

} // namespace

Room::Room(const Picture &picture)
    : m_picture(picture)
    , m_symbols(picture.visible)
    , m_crowd(picture.visible)
    , m_labels(picture.visible)
    , m_points(picture.visible)
    , m_coversSymbols(picture.detail == Detail::Dense)
{
    for (const NodeMark &mark : picture.nodes) {
        if (!isLesser(mark)) {
            if (const QRectF box = symbolBox(mark).adjusted(-1, -1, 1, 1); box.intersects(picture.visible))
                m_symbols.add(box, mark.node);
        } else if (m_coversSymbols && picture.visible.contains(mark.centre)) {
            m_crowd.add(mark.centre);
        }
    }
    m_crowd.sum();
    if (picture.edges.size() > mostEdgesToFeel)
        return;
    for (const EdgeMark &mark : picture.edges) {
        const int steps = std::max(2, static_cast<int>(mark.curve.length() / sampleStep));
        for (int i = 0; i <= steps; ++i)
            m_points.add(around(mark.curve.at(static_cast<qreal>(i) / steps)), mark.edge);
        if (!mark.head.isEmpty())
            for (int i = 0; i < 3; ++i) // a covered head misleads
                m_points.add(around(mark.curve.at(0.97)), mark.edge);
    }
}

bool Room::isLesser(const NodeMark &mark) const
{
    const bool small = m_coversSymbols && mark.radius < lesserSymbol;
    return mark.emphasis == Emphasis::Faded || (small && mark.emphasis == Emphasis::Plain);
}

template<typename Visit>
bool Room::anyLesser(const QRectF &box, const Visit &visit) const
{
    return m_picture.symbols.any(box.adjusted(-1, -1, 1, 1), [&](int node, const QRectF &symbol) {
        return isLesser(m_picture.nodes[static_cast<size_t>(node)]) && visit(node, symbol);
    });
}

bool Room::isTaken(const QRectF &box, bool overFaded) const
{
    const auto any = [](int, const QRectF &) {
        return true;
    };
    return m_labels.meets(box) || m_symbols.meets(box)
        || (!overFaded && !m_coversSymbols && anyLesser(box, any));
}

bool Room::isTakenInACrowd(const QRectF &box) const
{
    const QRectF grown = box.adjusted(-3, -3, 3, 3);
    const auto heart = [&grown](int, const QRectF &symbol) {
        return grown.contains(symbol.center());
    };
    return m_labels.meets(box) || m_symbols.any(box, heart) || anyLesser(box, heart);
}

bool Room::isCutOff(const QRectF &box, QPointF owner) const
{
    return m_picture.visible.contains(owner) && !m_picture.visible.contains(box);
}

qreal Room::costOf(const QRectF &box, int ownEdge) const
{
    qreal cost = 0;
    m_points.any(box, [&](int edge, const QRectF &) {
        cost += edge == ownEdge ? 0 : 1.5;
        return false;
    });
    if (m_coversSymbols)
        cost += 0.5 * m_crowd.within(box);
    return cost;
}

bool Room::crossesOther(QPointF from, QPointF to, int ownNode) const
{
    constexpr qreal step = 4;
    const int steps = 1 + static_cast<int>(QLineF(from, to).length() / step);
    const auto isOther = [ownNode](int node, const QRectF &) {
        return node != ownNode;
    };
    for (int i = 0; i <= steps; ++i) {
        const QRectF point = around(from + (to - from) * (static_cast<qreal>(i) / steps));
        if (m_symbols.any(point, isOther) || (!m_coversSymbols && anyLesser(point, isOther))
            || (i < steps && m_labels.meets(point)))
            return true;
    }
    return false;
}

void Room::take(const QRectF &box)
{
    m_labels.add(box.adjusted(-2, -1, 2, 1), 0);
}

} // namespace clew
