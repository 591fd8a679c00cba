#include "import/readhtml.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clew {

QString declaredCharset(QByteArrayView bytes)
{
    static const QRegularExpression expression(
        u"(?:<meta[^>]{1,200}charset|<\\?xml[^>]{1,200}encoding)\\s*=\\s*[\"']?([\\w.:-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype prefix = 2048; // HTML, "determining the character encoding": 1024 bytes
    return expression.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), prefix)))).captured(1);
}

Result<void> readHtml(Draft &)
{
    return Error{.code = ErrorCode::UnknownFormat};
}

} // namespace clew
