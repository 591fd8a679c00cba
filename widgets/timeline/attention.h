#pragma once

#include "timeline/lanesscene.h"

namespace clew {

// What a focus means on the timeline.
LaneAttention attentionTo(const Focus &focus, const TraceState &trace, const Workspace &workspace);

} // namespace clew
