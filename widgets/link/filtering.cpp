#include "link/filtering.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace clew {

namespace {

bool isDated(const std::optional<DateRange> &date)
{
    return date && (firstDay(date->from).isValid() || lastDay(date->to).isValid());
}

bool passesTimeless(const Filter &filter, const Claim &claim)
{
    return !filter.hiddenPredicates.contains(claim.predicate)
        && (!filter.reviewedOnly || claim.status == ClaimStatus::Confirmed)
        && (filter.words.isEmpty() || filter.found.contains(claim.document));
}

} // namespace

bool hasWindow(const Filter &filter)
{
    return !filter.from.isEmpty() || !filter.to.isEmpty();
}

bool inWindow(const Filter &filter, const std::optional<DateRange> &date)
{
    if (!hasWindow(filter))
        return true;
    if (!isDated(date))
        return filter.keepUndated;
    const QDate begin = firstDay(date->from);
    const QDate end = lastDay(date->to);
    const QDate windowBegin = firstDay(filter.from);
    const QDate windowEnd = lastDay(filter.to);
    const bool tooEarly = windowBegin.isValid() && end.isValid() && end < windowBegin;
    const bool tooLate = windowEnd.isValid() && begin.isValid() && begin > windowEnd;
    return !tooEarly && !tooLate;
}

bool passes(const Filter &filter, const Claim &claim)
{
    return passesTimeless(filter, claim) && inWindow(filter, claim.date);
}

bool passes(const Filter &filter, const Claim &claim, QStringView)
{
    return passes(filter, claim);
}

bool passes(const Filter &filter, const Route &route, const Workspace &workspace)
{
    Filter keeping = filter;
    keeping.keepUndated = true;
    const auto isShown = [&](ClaimId id) {
        const Claim *claim = workspace.claim(id);
        return claim && passes(keeping, *claim);
    };
    return std::ranges::all_of(route.hops, [&](const Hop &hop) {
        return std::ranges::any_of(hop.claims, isShown)
            && (hop.kind == HopKind::Makes || hop.origins >= filter.minimumOrigins);
    });
}

int undatedLeftOut(const Filter &filter, const std::vector<Claim> &claims)
{
    if (!hasWindow(filter) || filter.keepUndated)
        return 0;
    return static_cast<int>(std::ranges::count_if(claims, [&filter](const Claim &claim) {
        return claim.status != ClaimStatus::Rejected && !isDated(claim.date) && passesTimeless(filter, claim);
    }));
}

} // namespace clew
