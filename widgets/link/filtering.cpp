#include "link/filtering.h"

namespace clew {

bool inWindow(const Filter &filter, const std::optional<DateRange> &date, QStringView published)
{
    if (filter.from.isEmpty() && filter.to.isEmpty())
        return true;
    const bool dated = date && !date->isEmpty();
    const QDate begin = firstDay(dated ? QStringView(date->from) : published);
    const QDate end = lastDay(dated ? QStringView(date->to) : published);
    if (!begin.isValid() && !end.isValid())
        return false;
    const QDate windowBegin = firstDay(filter.from);
    const QDate windowEnd = lastDay(filter.to);
    const bool tooEarly = windowBegin.isValid() && end.isValid() && end < windowBegin;
    const bool tooLate = windowEnd.isValid() && begin.isValid() && begin > windowEnd;
    return !tooEarly && !tooLate;
}

bool passes(const Filter &filter, const Claim &claim, QStringView published)
{
    if (filter.hiddenPredicates.contains(claim.predicate))
        return false;
    if (filter.reviewedOnly && claim.status != ClaimStatus::Confirmed)
        return false;
    return inWindow(filter, claim.date, published);
}

} // namespace clew
