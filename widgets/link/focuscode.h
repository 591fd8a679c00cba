#pragma once

#include "link/selection.h"

namespace clew {

// A focus as one word for a session file: "entity:12", "claim:7", "passage:3:120:188"; empty for nothing and
// for a route, whose rank means nothing once the trace has gone. Unreadable text gives nothing.
QString codeOf(const Focus &focus);
Focus focusFrom(const QString &code);

} // namespace clew
