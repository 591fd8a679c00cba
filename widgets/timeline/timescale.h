#pragma once

#include "link/events.h"

#include <QLocale>

namespace clew {

// Days to pixels, one for the strip and the lanes, so that they stay aligned.
struct TimeScale
{
    QDate first;
    QDate last;
    qreal left = 0; // pixel of the begin of `first`
    qreal right = 1; // pixel of the end of `last`
    bool whole = true; // everything is shown: nothing lies outside but what is drawn at the border

    bool isValid() const { return first.isValid() && last.isValid() && left < right; }
    qreal xOf(QDate day) const; // its begin; may lie outside of left..right
    qreal endOf(QDate day) const { return xOf(day.addDays(1)); }
    QDate dayAt(qreal x) const; // within first..last

    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

// Whole years that hold the events and publications. A few very early or late ones do not squeeze the rest:
// these are then drawn at the border.
std::pair<QDate, QDate> rangeOf(const TimelineModel &model);

// The first and the last day that anything has.
std::pair<QDate, QDate> extentOf(const TimelineModel &model);

// Days on show after a step of the zoom that leaves the day at `x` in place (factor > 1: fewer days), and
// after one of the view to the side. Between a week and what `whole` holds; within `extent` and `whole`
// together.
using DaySpan = std::pair<QDate, QDate>;
DaySpan zoomed(const TimeScale &scale, const DaySpan &whole, qreal x, double factor);
DaySpan panned(const TimeScale &scale, const DaySpan &whole, const DaySpan &extent, double share);

struct Tick
{
    qreal x = 0;
    QString text; // empty: a small one
};
std::vector<Tick> ticksOf(const TimeScale &scale, const QLocale &locale, qreal widestText);

// Whether days are told apart, not months only.
bool isFine(const TimeScale &scale);

// A stretch of the scale as the filter holds it: ISO prefixes of months, or of days where few are shown.
DateRange windowBetween(const TimeScale &scale, qreal x1, qreal x2);

} // namespace clew
