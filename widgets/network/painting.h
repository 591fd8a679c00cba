#pragma once

#include "network/picture.h"

class QPainter;

namespace clew {

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
};

inline constexpr qreal fadedLine = 0.28; // what is left of a line that steps back

// The lines of a dense picture by a painter, for pictures without pixels; on pixels: network/backdrop.h.
void paintLines(QPainter &painter, const Drawing &drawing);
// Edges, symbols and labels.
void paintForeground(QPainter &painter, const Drawing &drawing);
// Edges, and of the symbols those of `nodes`, in their order; what lies within `clip`.
void paintMarks(QPainter &painter, const Drawing &drawing, const std::vector<int> &nodes, const QRectF &clip);
void paintNodeLabel(QPainter &painter, const LabelMark &label, const Drawing &drawing);
void paintEdgeLabels(QPainter &painter, const Drawing &drawing);
// From the nearest point of the label to its node, on a rim of paper.
void paintLeader(QPainter &painter, const LabelMark &label, const Theme &theme);

QPen strokeOf(Polarity polarity, qreal width, const QColor &colour);
QColor mixed(const QColor &over, const QColor &under, qreal share);
bool isAgainst(Polarity polarity); // negated or denied
// The bar across a denied relation, and the mark of one that a person entered.
void paintStrike(QPainter &painter, QPointF at, QPointF along, const QColor &colour);
void paintHandMark(QPainter &painter, QPointF at, const QColor &colour, const QColor &paper);

} // namespace clew
