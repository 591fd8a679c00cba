#pragma once

#include <QImage>
#include <QRect>

#include <span>

namespace clew {

enum class Stroke : quint8 { Solid, Dashed, Dotted };

// A line of about one pixel's width, in pixels.
struct Line
{
    float x0, y0, x1, y1;
    QRgb colour; // opaque
    quint16 strength; // 0 to 256: how much of the colour covers what lies beneath
    Stroke stroke = Stroke::Solid;
};

// A part of the plane that lies on pixels of Format_RGB32.
struct Pixels
{
    QRgb *first; // the upper left one of `area`
    qsizetype stride;
    QRect area; // in the plane that lines and symbols count in
};

enum class Edges { Stepped, Smooth };

// Covers the area with paper and with the lines that `which` names; those of one colour follow one another,
// later colours lie on top. No area changes where a line or its dashes lie, so that neighbouring areas fit
// together. `unit`: the length in pixels that dashes are counted in. Xiaolin Wu's lines ("An efficient
// antialiasing technique", 1991) in fixed point.
void drawLines(const Pixels &target, QRgb paper, std::span<const Line> lines, std::span<const quint32> which,
               Edges edges, qreal unit);

} // namespace clew
