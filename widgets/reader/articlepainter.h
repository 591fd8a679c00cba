#pragma once

#include "reader/articlemarks.h"
#include "reader/margin.h"

#include <QFont>

#include <map>

class QPainter;

namespace clew {

class Article;
struct Theme;

// How the marks are painted.
struct MarkStyle
{
    QFont note; // of the margin
    bool letters = true; // shape and letter of the type before each mention
};

// Paints what lies behind the letters: washes, underlines, the bar and the notes in the margin. Only what
// touches `clip` costs time.
void paintMarks(QPainter &painter, const Article &article, const ArticleMarks &marks, const Theme &theme,
                const Column &column, const MarkStyle &style, const QRectF &clip);

// The badges of the mentions, above the letters: a selection must not hide them.
void paintBadges(QPainter &painter, const Article &article, const ArticleMarks &marks, const Theme &theme,
                 const Column &column, const QRectF &clip);

// The room that the badges of the mentions need before the text, by the offset at which they begin.
std::map<qsizetype, qreal> badgeRooms(const ArticleMarks &marks, qreal em);

} // namespace clew
