#pragma once

#include "timeline/events.h"

#include <QLocale>

namespace clew {

// Days to pixels, one for the strip and the lanes, so that they stay aligned.
struct TimeScale
{
    QDate first;
    QDate last;
    qreal left = 0; // pixel of the begin of `first`
    qreal right = 1; // pixel of the end of `last`

    bool isValid() const { return first.isValid() && last.isValid() && left < right; }
    qreal xOf(QDate day) const; // its begin; may lie outside of left..right
    qreal endOf(QDate day) const { return xOf(day.addDays(1)); }
    QDate dayAt(qreal x) const; // within first..last

    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

// Whole years that hold the events and publications. A few very early or late ones do not squeeze the rest:
// these are then drawn at the border.
std::pair<QDate, QDate> rangeOf(const TimelineModel &model);

struct Tick
{
    qreal x = 0;
    QString text; // empty: a small one
};
std::vector<Tick> ticksOf(const TimeScale &scale, const QLocale &locale, qreal widestText);

// A stretch of the scale as the filter holds it: ISO prefixes of months, or of days where few are shown.
DateRange windowBetween(const TimeScale &scale, qreal x1, qreal x2);

} // namespace clew
