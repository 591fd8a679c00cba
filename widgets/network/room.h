#pragma once

#include "network/picture.h"

namespace clew {

// What takes room in a picture already: boxes that no label may cover, and points of lines, which one would
// rather not.
class Room
{
public:
    Room(const Picture &picture, const QRectF &visible);

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
    QRectF m_visible;
    BoxGrid m_symbols, m_faded, m_labels, m_points;
    bool m_coversSymbols = false;
};

} // namespace clew
