#pragma once

#include "core/span.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace clew {

class Article;

// One line of a span as it is set: in the coordinates of the Article.
struct LineRect
{
    QRectF rect; // from the ascent to the descent of the letters
    qreal baseline = 0;
    bool startsLine = false; // nothing stands before it on this line
    bool endsLine = false; // nothing stands after it on this line
};

// The lines of `span` that touch `clip`. Lays the article out as far as it has to.
std::vector<LineRect> lineRects(const Article &article, Span span, const QRectF &clip);

// The first line of a span, wherever it is; empty spans have the line that they stand on.
QRectF firstLineOf(const Article &article, Span span);

// The part of the text that touches `clip`, in whole blocks.
Span visibleSpan(const Article &article, const QRectF &clip);

// The position of the character under a point; nullopt beside the letters.
std::optional<int> positionUnder(const Article &article, QPointF point);

// The offset of the character under a point; nullopt beside the text.
std::optional<qsizetype> offsetUnder(const Article &article, QPointF point);

// Where the mark of a folded cut is painted and clicked; the place of its words while it is open.
QRectF foldRect(const Article &article, size_t cut);

} // namespace clew
