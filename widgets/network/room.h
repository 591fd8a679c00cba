#pragma once

#include "network/crowd.h"
#include "network/picture.h"

namespace clew {

// What takes room in a picture already: boxes that no label may cover, and points of lines, which one would
// rather not.
class Room
{
public:
    explicit Room(const Picture &picture); // which must outlive it

    // What stepped back may be covered by the name of what stands out, if there is no other place.
    bool isTaken(const QRectF &box, bool overFaded = false) const;
    // For the name of an important node in a crowd: no label, and no symbol's middle, but symbols may be
    // touched.
    bool isTakenInACrowd(const QRectF &box) const;
    // A label does not leave the window while what it belongs to is within.
    bool isCutOff(const QRectF &box, QPointF owner) const;
    // How much of the lines, and in a dense picture of the lesser symbols, lies under the box.
    qreal costOf(const QRectF &box, int ownEdge) const;
    // Whether a line runs over the symbol of another node, which it would seem to name.
    bool crossesOther(QPointF from, QPointF to, int ownNode) const;
    void take(const QRectF &box);

private:
    // Calls visit(node, box) for the symbols that meet the box and do not count much; stops when it returns
    // true.
    template<typename Visit>
    bool anyLesser(const QRectF &box, const Visit &visit) const;
    bool isLesser(const NodeMark &mark) const;

    const Picture &m_picture;
    BoxGrid m_symbols; // those that count
    Crowd m_crowd; // the others, in a dense picture
    BoxGrid m_labels, m_points;
    bool m_coversSymbols = false;
};

} // namespace clew
