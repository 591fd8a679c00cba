#include "drift/amountdrift.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

double valueOf(const Amount &amount)
{
    return amount.least ? *amount.least : amount.most.value_or(0);
}

// "sets", "of them": says nothing of what is counted.
bool isVagueCount(const QString &stem)
{
    static const QSet<QString> vague{u"set"_s,   u"unit"_s,  u"piec"_s, u"item"_s, u"machin"_s,
                                     u"devic"_s, u"thing"_s, u"copy"_s, u"tabl"_s, u"system"_s};
    return vague.contains(stem);
}

int digitsThatTell(double value)
{
    int digits = 0;
    for (auto whole = static_cast<long long>(std::llround(value * 10)); whole > 0; whole /= 10)
        if (whole % 10 != 0 || digits > 0)
            ++digits;
    return digits;
}

bool isOpen(const Amount &amount)
{
    return amount.about || !amount.least || !amount.most;
}

} // namespace

bool measureTheSame(const Amount &one, QStringView oneText, const Amount &other, QStringView otherText)
{
    // "twenty sets" of what the other calls by its name
    const auto unitOf = [](const Amount &amount) {
        const std::vector<ContentWord> words = contentWords(amount.unit, {0, amount.unit.size()});
        return words.size() == 1 && isVagueCount(words.front().stem) ? QString() : amount.unit;
    };
    const QString unit = unitOf(one);
    if (one.kind != other.kind || unit != unitOf(other))
        return false;
    if (one.kind == AmountKind::Money)
        return one.per == other.per || one.per.isEmpty() != other.per.isEmpty();
    if (!unit.isEmpty())
        return one.per == other.per;
    // counts: the same goods, or words that say nothing of them
    QSet<QString> mine, theirs;
    for (const ContentWord &word : contentWords(oneText, one.span))
        if (!word.number)
            mine.insert(word.stem);
    for (const ContentWord &word : contentWords(otherText, other.span))
        if (!word.number)
            theirs.insert(word.stem);
    const auto vague = [](const QSet<QString> &words) {
        return std::all_of(words.begin(), words.end(), isVagueCount);
    };
    return mine.intersects(theirs) || vague(mine) || vague(theirs);
}

bool agree(const Amount &one, const Amount &other)
{
    const double infinite = std::numeric_limits<double>::infinity();
    const auto least = [&](const Amount &amount) {
        return amount.least.value_or(0) * (amount.about ? 0.98 : 1);
    };
    const auto most = [&](const Amount &amount) {
        return amount.most.value_or(infinite) * (amount.about ? 1.02 : 1);
    };
    return least(one) <= most(other) && least(other) <= most(one);
}

std::optional<DriftKind> amountDrift(const Amount &was, const Amount &is)
{
    const double before = valueOf(was), after = valueOf(is);
    if (before <= 0 || after <= 0 || before == after)
        return std::nullopt;
    const double ratio = after / before;
    const bool near = ratio > 0.8 && ratio < 1.25;
    const bool rounder = digitsThatTell(after) < digitsThatTell(before);
    if (near && (isOpen(is) || rounder))
        return DriftKind::NumberRounded;
    return agree(was, is) ? std::nullopt : std::optional(DriftKind::NumberChanged);
}

} // namespace clew
