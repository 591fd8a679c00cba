#include "extract/timesopening.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Phrase
{
    Opening opening;
    QLatin1StringView words[3];
};

// Longer phrases first.
constexpr Phrase phrases[]{
    {Opening::Since, {"with"_L1, "effect"_L1, "from"_L1}},
    {Opening::By, {"no"_L1, "later"_L1, "than"_L1}},
    {Opening::Before, {"in"_L1, "advance"_L1, "of"_L1}},
    {Opening::Until, {"up"_L1, "until"_L1, {}}},
    {Opening::Until, {"up"_L1, "to"_L1, {}}},
    {Opening::Until, {"as"_L1, "of"_L1, {}}},
    {Opening::Since, {"as"_L1, "from"_L1, {}}},
    {Opening::Since, {"effective"_L1, "from"_L1, {}}},
    {Opening::Since, {"starting"_L1, "in"_L1, {}}},
    {Opening::Since, {"starting"_L1, "from"_L1, {}}},
    {Opening::Since, {"starting"_L1, "on"_L1, {}}},
    {Opening::Since, {"beginning"_L1, "in"_L1, {}}},
    {Opening::Since, {"beginning"_L1, "from"_L1, {}}},
    {Opening::Since, {"beginning"_L1, "on"_L1, {}}},
    {Opening::Before, {"prior"_L1, "to"_L1, {}}},
    {Opening::Before, {"ahead"_L1, "of"_L1, {}}},
    {Opening::Since, {"since"_L1, {}, {}}},
    {Opening::From, {"from"_L1, {}, {}}},
    {Opening::Until, {"until"_L1, {}, {}}},
    {Opening::Until, {"till"_L1, {}, {}}},
    {Opening::Until, {"through"_L1, {}, {}}},
    {Opening::By, {"by"_L1, {}, {}}},
    {Opening::Before, {"before"_L1, {}, {}}},
    {Opening::After, {"after"_L1, {}, {}}},
    {Opening::After, {"following"_L1, {}, {}}},
    {Opening::Between, {"between"_L1, {}, {}}},
    {Opening::In, {"in"_L1, {}, {}}},
    {Opening::In, {"on"_L1, {}, {}}},
    {Opening::In, {"during"_L1, {}, {}}},
    {Opening::In, {"at"_L1, {}, {}}},
    {Opening::In, {"over"_L1, {}, {}}},
    {Opening::In, {"within"_L1, {}, {}}},
    {Opening::In, {"throughout"_L1, {}, {}}},
    {Opening::About, {"around"_L1, {}, {}}},
    {Opening::About, {"about"_L1, {}, {}}},
    {Opening::About, {"circa"_L1, {}, {}}},
    {Opening::Of, {"of"_L1, {}, {}}},
};

bool stands(const TimeCursor &at, size_t i, const Phrase &phrase)
{
    for (const QLatin1StringView &word : phrase.words) {
        if (!word.isEmpty() && !at.is(i++, word))
            return false;
    }
    return true;
}

// "since at least 2019", "in about March", "as early as 2013": the words that weaken the date.
size_t afterHedges(const TimeCursor &at, size_t i, bool &about)
{
    for (;;) {
        if (at.is(i, "at"_L1) && at.isAny(i + 1, {"least"_L1, "about"_L1, "around"_L1})) {
            i += 2;
        } else if (at.is(i, "as"_L1) && at.isAny(i + 1, {"early"_L1, "late"_L1}) && at.is(i + 2, "as"_L1)) {
            i += 3;
        } else if (at.isAny(i, {"about"_L1, "around"_L1, "roughly"_L1, "approximately"_L1, "circa"_L1})) {
            about = true;
            ++i;
        } else {
            return i;
        }
    }
}

} // namespace

Preposition prepositionAt(const TimeCursor &at, size_t i)
{
    if (at.is(i, "as"_L1) && at.isAny(i + 1, {"early"_L1, "late"_L1}) && at.is(i + 2, "as"_L1))
        return {Opening::In, i + 3, false};
    for (const Phrase &phrase : phrases) {
        if (!stands(at, i, phrase))
            continue;
        size_t end = i;
        for (const QLatin1StringView &word : phrase.words)
            end += word.isEmpty() ? 0 : 1;
        bool about = false;
        end = afterHedges(at, end, about);
        return {phrase.opening, end, about || phrase.opening == Opening::About};
    }
    return {};
}

DateRange opened(Opening opening, const DateRange &value)
{
    switch (opening) {
    case Opening::Since:
    case Opening::From: return {value.from, {}};
    case Opening::Until:
    case Opening::By:
    case Opening::Before: return {{}, value.to};
    case Opening::After: return {value.to, {}};
    case Opening::None:
    case Opening::In:
    case Opening::Of:
    case Opening::About:
    case Opening::Between: break;
    }
    return value;
}

QLatin1StringView codeOf(Opening opening)
{
    switch (opening) {
    case Opening::Since: return "since"_L1;
    case Opening::From: return "from"_L1;
    case Opening::Until: return "until"_L1;
    case Opening::By: return "by"_L1;
    case Opening::Before: return "before"_L1;
    case Opening::After: return "after"_L1;
    case Opening::None:
    case Opening::In:
    case Opening::Of:
    case Opening::About:
    case Opening::Between: break;
    }
    return {};
}

} // namespace clew
