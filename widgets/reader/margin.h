#pragma once

#include "reader/articlemarks.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace clew {

class Article;
struct Theme;

// Where the column of text stands on the page, in the coordinates of the Article.
struct Column
{
    qreal left = 0;
    qreal right = 0;
    qreal em = 16; // size of the body face in pixels

    static constexpr qreal overhang = 12; // of a band over the column
};

// A line of the margin beside a sentence: who says so, or one of several claims.
struct MarginRow
{
    QRectF rect; // in the coordinates of the Article
    QString words; // may be wider than the row
    ClaimId claim; // which a click selects
    bool isClaim = false; // with the line that tells polarity, and the marks of a person
    Polarity polarity = Polarity::Asserted;
    ClaimStatus status = ClaimStatus::Proposed;
    ClaimMaker maker = ClaimMaker::Machine;
    bool focused = false;
};

// The rows beside the sentences that touch `clip`, from top to bottom, none on another. Empty where the
// window leaves no room for a margin.
std::vector<MarginRow> marginRows(const Article &article, const ArticleMarks &marks, const Column &column,
                                  const QFont &font, const QRectF &clip);

void paintMargin(QPainter &painter, const std::vector<MarginRow> &rows, const Theme &theme,
                 const QFont &font);

} // namespace clew
