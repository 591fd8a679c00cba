#include "drift/sides.h"

#include "core/time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clew {

Told toldBy(const Side &side, const QString &value)
{
    return {side.document->document->id, side.statement->sentence.span,
            side.claim ? side.claim->id : ClaimId(), value.simplified()};
}

bool saysNo(Polarity polarity)
{
    return polarity == Polarity::Negated || polarity == Polarity::Denied;
}

bool overlapInTime(const Claim &one, const Claim &other)
{
    if (!one.date || !other.date)
        return true;
    const QDate end = lastDay(one.date->to), from = firstDay(other.date->from);
    const QDate otherEnd = lastDay(other.date->to), begin = firstDay(one.date->from);
    return !(end.isValid() && from.isValid() && end < from)
        && !(otherEnd.isValid() && begin.isValid() && otherEnd < begin);
}

bool isEnd(const Side &side)
{
    static const QRegularExpression end(
        u"\\b(?:stop(?:s|ped)|end(?:s|ed)|halt(?:s|ed)|suspend(?:s|ed)|ceas(?:es|ed)|cancel(?:s|l?ed)|"
        "terminat(?:es|ed)|cut off|broke off|no longer|any ?more)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return end.match(side.document->words(side.statement->sentence.span)).hasMatch();
}

} // namespace clew
