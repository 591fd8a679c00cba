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

Room::Room(const Picture &picture, const QRectF &visible)
    : m_visible(visible)
    , m_symbols(visible)
    , m_faded(visible)
    , m_labels(visible)
    , m_points(visible)
    , m_coversSymbols(picture.detail == Detail::Dense)
{
    for (const NodeMark &mark : picture.nodes) {
        const QRectF box = symbolBox(mark).adjusted(-1, -1, 1, 1);
        if (!box.intersects(visible))
            continue;
        const bool lesser = m_coversSymbols && mark.radius < lesserSymbol;
        const bool faded = mark.emphasis == Emphasis::Faded || (lesser && mark.emphasis == Emphasis::Plain);
        (faded ? m_faded : m_symbols).add(box, mark.node);
    }
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

bool Room::isTaken(const QRectF &box, bool overFaded) const
{
    return m_labels.meets(box) || m_symbols.meets(box)
        || (!overFaded && !m_coversSymbols && m_faded.meets(box));
}

bool Room::isTakenInACrowd(const QRectF &box) const
{
    const QRectF grown = box.adjusted(-3, -3, 3, 3);
    const auto heart = [&grown](int, const QRectF &symbol) {
        return grown.contains(symbol.center());
    };
    return m_labels.meets(box) || m_symbols.any(box, heart) || m_faded.any(box, heart);
}

bool Room::isCutOff(const QRectF &box, QPointF owner) const
{
    return m_visible.contains(owner) && !m_visible.contains(box);
}

qreal Room::costOf(const QRectF &box, int ownEdge) const
{
    qreal cost = 0;
    m_points.any(box, [&](int edge, const QRectF &) {
        cost += edge == ownEdge ? 0 : 1.5;
        return false;
    });
    if (m_coversSymbols)
        m_faded.any(box, [&cost](int, const QRectF &) {
            cost += 0.5;
            return false;
        });
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
        if (m_symbols.any(point, isOther) || (!m_coversSymbols && m_faded.any(point, isOther))
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
