#include "reader/articlestyle.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace clew {

namespace {

constexpr QChar beginningOfFrame(0xfdd0); // QTextDocument's own marks
constexpr QChar endOfFrame(0xfdd1);

} // namespace

QString displayText(QStringView text)
{
    QString shown = text.toString();
    for (QChar &character : shown) {
        const char16_t unit = character.unicode();
        if (unit == u'\r' || unit == QChar::ParagraphSeparator)
            character = QChar(0x200b); // zero width: "\r\n" would become one break
        else if (unit == 0 || unit == QChar::ObjectReplacementCharacter || character == beginningOfFrame
                 || character == endOfFrame)
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

QTextBlockFormat paragraphFormat(const QFont &font, qreal above, qreal below, qreal height)
{
    QTextBlockFormat format;
    const qreal natural = QFontMetricsF(font).height();
    const qreal share = natural > 0 ? height * QFontInfo(font).pixelSize() / natural : 1.0;
    format.setLineHeight(std::max(share, 1.0) * 100, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

QTextBlockFormat gapFormat(const QFont &body)
{
    QTextBlockFormat format;
    format.setLineHeight(QFontMetricsF(body).height() * 0.55, QTextBlockFormat::FixedHeight);
    return format;
}

QTextCharFormat charFormat(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

} // namespace clew
