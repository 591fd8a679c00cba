#pragma once

#include "core/time.h"

#include <QString>

namespace clew {

enum class DateStyle { Short, Long };

// An ISO prefix as the locale writes it, to its own precision: "9 Mar 2023", "March 2023", "2023". Empty for
// an empty or malformed one.
QString dateText(QStringView isoPrefix, DateStyle style = DateStyle::Long);

// "October 2022", "2019 – 2021", "since 2019", "until 2021"; empty for an empty range.
QString dateText(const DateRange &range, DateStyle style = DateStyle::Long);

} // namespace clew
