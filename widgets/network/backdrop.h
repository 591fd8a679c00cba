#pragma once

#include "network/linepainter.h"
#include "network/painting.h"
#include "network/sprites.h"

#include <vector>

namespace clew {

struct Stamp
{
    QRect box;
    const QImage *sprite;
};

// The lines and the plain symbols of a dense picture in flat rows, with those out of sight: what is needed to
// paint any part of the plane without asking the scene again. In pixels of the device, as the picture's
// camera has it.
struct Backdrop
{
    QRgb paper = 0;
    qreal ratio = 1; // pixels of the device to one of the screen
    Edges edges = Edges::Stepped;
    std::vector<Line> lines;
    std::vector<Stamp> stamps; // in the order in which they are laid on
    std::vector<int> others; // nodes that are no plain symbols, in this order too
};

// The sprites must outlive it.
Backdrop backdropOf(const Drawing &drawing, Sprites &sprites, qreal ratio);

// A part of the plane, and where on an image its upper left corner lies.
struct Part
{
    QRect area;
    QPoint at;
};

// Paints parts of the plane on an image of Format_RGB32. The same pixels however it is parted, and whatever
// the number of threads.
void paintBackdrop(QImage &image, std::span<const Part> parts, const Backdrop &backdrop);

// All lines of a dense picture that may touch `seen`, pixels of the screen.
std::vector<Line> linesOf(const Drawing &drawing, qreal ratio, const QRectF &seen);

} // namespace clew
