#include "link/precision.h"

using namespace Qt::StringLiterals;

namespace clew {

Grain grainOf(const DateRange &date)
{
    const QString &ends = date.from.isEmpty() ? date.to : date.from;
    if (date.from == date.to || date.from.isEmpty() || date.to.isEmpty())
        return ends.size() >= 10 ? Grain::Day : ends.size() >= 7 ? Grain::Month : Grain::Year;
    const qint64 days = firstDay(date.from).daysTo(lastDay(date.to)) + 1;
    return days <= 7 ? Grain::Day : days <= 200 ? Grain::Part : days <= 366 ? Grain::Year : Grain::Longer;
}

TimesRead::TimesRead(const DossierContent &content)
{
    for (const TimeExpression &time : content.times)
        m_times[time.document].push_back(&time);
}

const TimeExpression *TimesRead::of(const Claim &claim) const
{
    const auto found = m_times.find(claim.document);
    if (found == m_times.end() || claim.dateText.isEmpty())
        return nullptr;
    const TimeExpression *near = nullptr;
    for (const TimeExpression *time : found->second) {
        if (!claim.evidence.contains(time->span) || time->span.length() != claim.dateText.size())
            continue;
        if (claim.date && time->value == *claim.date)
            return time;
        near = near ? near : time;
    }
    return near;
}

bool isAbout(const Claim &claim, const TimeExpression *time)
{
    return time ? time->rule.section(u'@', 0, 0).endsWith(u'~') : claim.dateText.contains(u'~');
}

bool isUncertain(const Claim &claim, const TimeExpression *time)
{
    return time ? time->rule.endsWith("@credited"_L1) : claim.dateText.endsWith(u'?');
}

Undated whyUndated(const Claim &claim, const TimeExpression *time)
{
    if (claim.dateText.isEmpty() || claim.dater == ClaimMaker::Person)
        return Undated::NotSaid;
    if (!time || !time->value.isEmpty())
        return Undated::NotRead;
    return awaitsEvent(*time) ? Undated::AwaitsEvent : Undated::AwaitsDateline;
}

} // namespace clew
