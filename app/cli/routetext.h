#pragma once

#include "workspace/workspace.h"

namespace clew::cli {

// Routes for a person to read: every hop with who passes to whom, the sentence, who says so and where; the
// weakest hop, what is missing, and what speaks against it.
QString textOf(const std::vector<Route> &routes, const Workspace &workspace);

} // namespace clew::cli
