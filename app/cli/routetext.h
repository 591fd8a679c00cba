#pragma once

#include "workspace/workspace.h"

namespace clew::cli {

// The answer to a trace for a terminal: the routes, and what nearly was one.
QString textOf(const Traced &traced, const Workspace &workspace);

} // namespace clew::cli
