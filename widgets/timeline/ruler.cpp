#include "timeline/ruler.h"

namespace clew {

namespace {

constexpr char16_t ellipsis = u'…';

// The character at a place, which goes on to the next.
char32_t characterAt(QStringView words, qsizetype &at)
{
    const QChar first = words[at++];
    if (first.isHighSurrogate() && at < words.size() && words[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, words[at++]);
    return first.unicode();
}

} // namespace

Ruler::Ruler(const QFontMetricsF &metrics)
    : m_metrics(metrics)
{
}

qreal Ruler::advance(char32_t character)
{
    const auto known = m_advances.constFind(character);
    if (known != m_advances.constEnd())
        return *known;
    return *m_advances.insert(character, m_metrics.horizontalAdvance(QString::fromUcs4(&character, 1)));
}

qreal Ruler::widthOf(QStringView words)
{
    qreal width = 0;
    for (qsizetype at = 0; at < words.size();)
        width += advance(characterAt(words, at));
    return width;
}

QString Ruler::elided(const QString &words, qreal most)
{
    const qreal room = most - advance(ellipsis);
    qreal width = 0;
    qsizetype fits = 0; // with an ellipsis
    for (qsizetype at = 0; at < words.size();) {
        width += advance(characterAt(words, at));
        if (width <= room)
            fits = at;
        if (width > most)
            return words.left(fits) + QChar(ellipsis);
    }
    return words;
}

} // namespace clew
