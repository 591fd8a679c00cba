#include "drift/sides.h"

#include "core/time.h"
#include "trace/goods.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

Told toldBy(const Side &side, const QString &value)
{
    return {side.document->document->id, side.statement->sentence.span,
            side.claim ? side.claim->id : ClaimId(), value.simplified()};
}

namespace {

bool bearsName(const QString &goods)
{
    return std::any_of(goods.begin(), goods.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

// "powerful lathes" -> "machine-tool"
QString classOfGoods(const QString &goods)
{
    QString noun = goods.section(u' ', -1).toLower();
    if (noun.endsWith(u's') && !noun.endsWith("ss"_L1))
        noun.chop(1);
    return builtInGoods().classOf(noun);
}

// "machines" for anything, "Acme hardware" for "machines" and for what bears that name.
bool mayStandFor(const QString &vague, const QString &goods)
{
    if (classOfGoods(vague) != "anything"_L1)
        return false;
    const QStringList words = goods.split(u' ', Qt::SkipEmptyParts);
    return !bearsName(vague) || std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return bearsName(word) && vague.contains(word);
    });
}

} // namespace

bool Compared::mayBeSameGoods(EntityId one, EntityId other) const
{
    if (!one || !other || canonical(clusters, one) == canonical(clusters, other))
        return true;
    const auto left = goods.find(one), right = goods.find(other);
    if (left == goods.end() || right == goods.end())
        return false;
    const QString &a = left->second, &b = right->second;
    return mayStandFor(a, b) || mayStandFor(b, a)
        || (!bearsName(a) && !bearsName(b) && classOfGoods(a) == classOfGoods(b));
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
