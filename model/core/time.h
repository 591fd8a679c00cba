#pragma once

#include "core/id.h"
#include "core/span.h"

#include <QDate>
#include <QString>

namespace clew {

// An interval of dates known only to some precision. Each end is an ISO prefix ("2022-10-07", "2022-10",
// "2022") or empty: open or not known. "2022-10".."2022-10" is a month, not its first day.
struct DateRange
{
    QString from;
    QString to;

    bool isEmpty() const { return from.isEmpty() && to.isEmpty(); }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

// Earliest day of an ISO prefix and latest day; invalid QDate for an empty or malformed one.
QDate firstDay(QStringView isoPrefix);
QDate lastDay(QStringView isoPrefix);

// A date in the text, resolved against the publication date where that is known.
struct TimeExpression
{
    DocumentId document;
    Span span;
    DateRange value; // empty: not resolved (needs a dateline)
    // Which rule read it: "season", "since+month-year"; "~" at the end: about; then
    // "@credited": read against the date of the report that the document retells. Durations, which have no
    // value, bear their length: "duration:P3Y".
    QString rule;

    friend bool operator==(const TimeExpression &, const TimeExpression &) = default;
};

// The value in EDTF (ISO 8601-2, level 2): "2022-10", "2022-10/2023-03", "2019/..", "/2025-03" (a point
// before), "2022-23" (autumn), "2022-34" (second quarter), "2022-40" (first half), "199X", "2015~" (about); a
// duration as ISO 8601 has it, "P3Y". Empty: not resolved.
QString edtfOf(const TimeExpression &time);

// Whether an expression names no date itself but an event whose date the text does not tell ("before the
// ban"): a dateline would not help.
bool awaitsEvent(const TimeExpression &time);

} // namespace clew
