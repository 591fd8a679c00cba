#include "formats/htmlwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

QString escapedHtml(QStringView words)
{
    return words.toString().toHtmlEscaped();
}

QString htmlBlock(const QString &words, int level)
{
    if (words.trimmed().isEmpty())
        return {};
    const QString tag = level == 0 ? u"p"_s : u"h%1"_s.arg(std::min(level, 6));
    QString inner = escapedHtml(words.trimmed());
    inner.replace(u'\n', u"<br>"_s);
    return u"<%1>%2</%1>\n"_s.arg(tag, inner);
}

} // namespace clew
