#pragma once

#include <QString>

#include <optional>

namespace clew {

// The day that a list gives as "2021-12-10", "12/10/2021" (month first) or "10 Dec 2021", as ISO. Nothing
// where it is none of these or no day of the calendar.
std::optional<QString> listDate(QStringView text);

} // namespace clew
