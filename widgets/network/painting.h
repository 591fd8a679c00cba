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

enum class Detail { Full, Draft };

// `cursor`: the node where the keyboard is. Draft: edges as plain hairlines, quick enough for thousands.
void paintPicture(QPainter &painter, const Picture &picture, const Scene &scene, const Attention &attention,
                  const Theme &theme, const Hovered &hovered, std::optional<int> cursor, Detail detail);

// What the strokes mean, in a line whose left end is at `origin`; what does not fit in the width is left out.
void paintLegend(QPainter &painter, QPointF origin, qreal width, const Theme &theme);
qreal legendHeight();

} // namespace clew
