#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QString>

namespace clew {

// How wide words are, added up from the widths of their characters: thousands of labels in the time that
// shaping takes for a few. Kerning is left out, so that a width may be off by a pixel or two.
class Ruler
{
public:
    explicit Ruler(const QFontMetricsF &metrics);

    qreal widthOf(QStringView words);
    // `words`, or as much of their begin as fits `most` with an ellipsis behind it.
    QString elided(const QString &words, qreal most);

private:
    qreal advance(char32_t character);

    const QFontMetricsF &m_metrics; // outlives the ruler
    QHash<char32_t, qreal> m_advances;
};

} // namespace clew
