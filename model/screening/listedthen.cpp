#include "screening/listedthen.h"

namespace clew {

using namespace Qt::StringLiterals;

QString codeOf(ListedThen then)
{
    switch (then) {
    case ListedThen::NotYet: return u"not_yet_listed"_s;
    case ListedThen::Listed: return u"listed"_s;
    case ListedThen::NoLonger: return u"no_longer_listed"_s;
    case ListedThen::Around: return u"unclear"_s;
    case ListedThen::NoDate: return u"undated"_s;
    case ListedThen::ListUndated: return u"list_undated"_s;
    }
    return {};
}

ListedThen listedThen(const ListEntry &entry, const std::optional<DateRange> &when)
{
    if (!when || when->isEmpty())
        return ListedThen::NoDate;
    const QDate since = firstDay(entry.since), until = lastDay(entry.until);
    if (!since.isValid() && !until.isValid())
        return ListedThen::ListUndated;
    const QDate first = firstDay(when->from), last = lastDay(when->to);
    if (since.isValid() && last.isValid() && last < since)
        return ListedThen::NotYet;
    if (until.isValid() && first.isValid() && first > until)
        return ListedThen::NoLonger;
    // a day is on the list when it lies between the two; an end that the list leaves open holds
    const bool began = since.isValid() && first.isValid() && first >= since;
    const bool ended = until.isValid() && !(last.isValid() && last <= until);
    if (began && !ended)
        return ListedThen::Listed;
    return since.isValid() ? ListedThen::Around : ListedThen::ListUndated;
}

} // namespace clew
