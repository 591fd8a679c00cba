#pragma once

#include <QString>

namespace clew {

struct Theme;

// The style sheet of the whole program: flat docks, hairline rules, quiet scroll bars. What palette and
// ClewStyle say already is not said here again.
QString styleSheetOf(const Theme &theme);

} // namespace clew
