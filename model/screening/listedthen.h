#pragma once

#include "core/time.h"
#include "screening/listentry.h"

#include <optional>

namespace clew {

// Whether a party stood on a list when something happened.
enum class ListedThen {
    NotYet, // it happened before the day of listing
    Listed,
    NoLonger, // after the listing ended
    Around, // the date is not precise enough to tell: "2019" and a listing of October 2019
    NoDate, // what happened is undated
    ListUndated, // the list does not say since when
};
QString codeOf(ListedThen then); // "not_yet_listed", "listed", "no_longer_listed", "unclear", ...

// `when` is the time of the event, not of its publication; an open end means that it is not known.
ListedThen listedThen(const ListEntry &entry, const std::optional<DateRange> &when);

} // namespace clew
