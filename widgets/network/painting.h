#pragma once

#include "network/picture.h"

class QPainter;

namespace clew {

class Sprites;
struct Theme;

struct Hovered
{
    std::optional<int> node;
    std::optional<int> edge;
    friend bool operator==(const Hovered &, const Hovered &) = default;
};

// All that a picture on paper depends on. References: for the time of a call.
struct Drawing
{
    const Picture &picture;
    const Scene &scene;
    const Attention &attention;
    const Theme &theme;
    Hovered hovered = {};
    std::optional<int> cursor = {}; // the node where the keyboard is
    std::optional<int> edgeCursor = {}; // and the edge
    Sprites *sprites = nullptr; // for many symbols on pixels; without: as outlines
};

// Paper and the lines of a dense picture, within `clip` (pixels of the image, which has Format_RGB32).
void paintBackdrop(QImage &image, const QRect &clip, const Drawing &drawing);
// The same lines by a painter, for pictures without pixels.
void paintLines(QPainter &painter, const Drawing &drawing);
// Edges, symbols and labels; those within `clip` (an empty one: all).
void paintForeground(QPainter &painter, const Drawing &drawing, const QRectF &clip = {});

QPen strokeOf(Polarity polarity, qreal width, const QColor &colour);
QColor mixed(const QColor &over, const QColor &under, qreal share);
bool isAgainst(Polarity polarity); // negated or denied
// The bar across a denied relation, and the mark of one that a person entered.
void paintStrike(QPainter &painter, QPointF at, QPointF along, const QColor &colour);
void paintHandMark(QPainter &painter, QPointF at, const QColor &colour, const QColor &paper);

} // namespace clew
