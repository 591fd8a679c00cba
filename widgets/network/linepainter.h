#pragma once

#include <QImage>
#include <QRect>

#include <span>

namespace clew {

// A line of about one pixel's width, in pixels of the image.
struct Line
{
    float x0, y0, x1, y1;
    QRgb colour; // opaque
    unsigned strength; // 0 to 256: how much of the colour covers what lies beneath
};

// Draws lines into a Format_RGB32 image, within `clip`: those of one colour together, the colour that comes
// later on top; few colours. Many lines are drawn by two threads, a half of the image each, and very many
// without smoothing; neither that nor the clip changes where a line lies. Xiaolin Wu's lines ("An efficient
// antialiasing technique", 1991) in fixed point.
void drawLines(QImage &image, const QRect &clip, std::span<const Line> lines);

} // namespace clew
