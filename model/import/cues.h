#pragma once

#include "core/document.h"

#include <optional>

namespace clew {

// What a known phrase around an article calls for (resources/cleanup/lines.txt).
struct Cue
{
    enum class Scope { Line, Box, Tail };
    LedgerReason reason = LedgerReason::Navigation;
    Scope scope = Scope::Line;

    friend bool operator==(const Cue &, const Cue &) = default;
};

// The cue of a whole line; lines of more than 400 characters have none.
std::optional<Cue> cueOf(QStringView line);

} // namespace clew
