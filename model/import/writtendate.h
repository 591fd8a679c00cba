#pragma once

#include "core/span.h"

#include <QString>

#include <optional>

namespace clew {

// A calendar date as datelines and records write it. The ISO prefix is as long as the words allow: "March
// 2023" is "2023-03"; "3/9/2023", which is September to some and March to others, is "2023".
struct WrittenDate
{
    QString iso;
    Span span; // of the line
};

// The first date of a line that names at least month and year, or day, month and year in digits.
std::optional<WrittenDate> findWrittenDate(QStringView line);

} // namespace clew
