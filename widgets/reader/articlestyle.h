#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace clew {

// How an article is set.
struct ArticleStyle
{
    QFont body; // serif
    QFont small; // sans, for the source line and the ledger
    QColor ink;
    QColor muted;
    QColor ground = Qt::transparent; // behind what was cut and is on show

    friend bool operator==(const ArticleStyle &, const ArticleStyle &) = default;
};

// The text of a document with the few characters replaced that QTextDocument would swallow or take for its
// own marks: one for one, so that every offset stays what it was.
QString displayText(QStringView text);

inline constexpr qreal readingHeight = 1.5; // of the font's size, not of its line, which serif faces set wide

// Margins in pixels; `height` in sizes of the font.
QTextBlockFormat paragraphFormat(const QFont &font, qreal above, qreal below, qreal height = readingHeight);

// The empty line between two paragraphs stays a character of the text, but not a whole line of the page.
QTextBlockFormat gapFormat(const QFont &body);

QTextCharFormat charFormat(const QFont &font, const QColor &colour);

} // namespace clew
