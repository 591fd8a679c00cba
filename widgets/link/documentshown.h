#pragma once

#include "link/selection.h"

namespace clew {

class Workspace;

// Which document a focus puts on show, where `current` is the one on show now. An entity or a route keeps the
// present document as long as it speaks of them; without a focus it is the present or else the first
// document. A pure function, so that reader and document list agree without knowing of each other.
DocumentId documentShown(const Focus &focus, const TraceState &trace, const Workspace &workspace,
                         DocumentId current);

} // namespace clew
