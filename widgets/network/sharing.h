#pragma once

#include <functional>

namespace clew {

// Calls `each` for 0 .. count - 1, in this thread and in a pooled one that sleeps between, whichever comes
// first; returns when all are done. What the calls do must not depend on one another.
void shareOut(int count, const std::function<void(int)> &each);

} // namespace clew
