#pragma once

#include "link/events.h"

#include <unordered_map>

namespace clew {

Grain grainOf(const DateRange &date);

// The words of time of each document, to look up how a claim's date was read.
class TimesRead
{
public:
    explicit TimesRead(const DossierContent &content); // which has to outlive it

    // The expression that dates a claim, or would: its words stand in the claim's sentence. Null: none.
    const TimeExpression *of(const Claim &claim) const;

private:
    std::unordered_map<DocumentId, std::vector<const TimeExpression *>> m_times;
};

bool isAbout(const Claim &claim, const TimeExpression *time); // "around 2015", or a person's "2015~"
bool isUncertain(const Claim &claim, const TimeExpression *time); // or a person's "2015?"
Undated whyUndated(const Claim &claim, const TimeExpression *time);

} // namespace clew
