#include "import/sniff.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clew {

bool looksLikeHtml(QStringView decoded, const QString &fileName)
{
    static const QRegularExpression opening(
        u"^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html|head|body|article|main|div|section|meta|title|h1|p)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<(html|body|p|div|article|title)\\b[^<>]*>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype begin = 4096;
    const QString sample = decoded.left(begin).toString();
    if (sample.startsWith("<?xml "_L1))
        return true; // whatever it calls its elements, they are no words
    const bool named = fileName.endsWith(u".html"_s, Qt::CaseInsensitive)
        || fileName.endsWith(u".htm"_s, Qt::CaseInsensitive)
        || fileName.endsWith(u".xhtml"_s, Qt::CaseInsensitive);
    return opening.match(sample).hasMatch() || (named && tag.match(sample).hasMatch());
}

} // namespace clew
