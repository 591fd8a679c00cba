#pragma once

#include "core/analysis.h"

#include <optional>
#include <vector>

namespace clew {

// Sums of money, counts and measures of goods, and shares, as a text writes them.
enum class AmountKind { Money, Quantity, Share };

// "more than $1.2 million a month each": 1200000.., USD, per month, per piece. Values are for sorting and
// comparing; what is shown is the text of the span.
struct Amount
{
    Span span; // with currency, unit or goods, and what it is paid for: "seven LX-9 lasers", "$10 an hour"
    AmountKind kind = AmountKind::Quantity;
    std::optional<double> least; // none: not said ("up to ten", "dozens")
    std::optional<double> most; // none: not said ("more than ten")
    bool about = false; // "some 400", "nearly"
    QString unit; // ISO 4217 "USD"; for measures the unit, singular: "ton"; for counts empty; for shares "%"
    QString per; // "hour", "month", "ton", "piece"; empty: a sum
};

// In order, without overlap. Dates, lengths of time, ages and numbers of people are no amounts.
std::vector<Amount> findAmounts(QStringView text, const Sentence &sentence);

// The ISO 4217 code of "$", "US$", "euros", "RMB"; empty: no currency.
QString currencyCode(QStringView symbolOrName);

} // namespace clew
