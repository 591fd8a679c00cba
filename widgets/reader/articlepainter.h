#pragma once

#include "reader/articlemarks.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace clew {

struct Theme;

// Where the column of text stands on the page, in the coordinates of the Article.
struct Column
{
    qreal left = 0;
    qreal right = 0;
    qreal em = 16; // size of the body face in pixels
};

// Paints what lies behind the letters: washes, underlines, the bar and the note in the margin. Only what
// touches `clip` costs time.
void paintMarks(QPainter &painter, const Article &article, const ArticleMarks &marks, const Theme &theme,
                const Column &column, const QFont &noteFont, const QRectF &clip);

} // namespace clew
