#include "formats/xmlguard.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

Result<void> checkXml(QByteArrayView xml)
{
    constexpr auto mostAttributes = 1000;
    for (qsizetype at = 0; (at = xml.indexOf('<', at)) >= 0; ++at) {
        const qsizetype close = xml.indexOf('>', at);
        const QByteArrayView tag = xml.sliced(at, (close < 0 ? xml.size() : close) - at);
        if (tag.size() > mostAttributes && !tag.startsWith("<!")
            && std::ranges::count(tag, '=') > mostAttributes)
            return Error{.code = ErrorCode::TooDeep, .place = u"byte %1"_s.arg(at), .fact = u"attributes"_s};
        if (close < 0)
            break;
        at = close;
    }
    return {};
}

} // namespace clew
