#pragma once

#include "network/seennetwork.h"
#include "snapshot/snapshot.h"

#include <optional>

namespace clew {

// What draws the pictures and the reports of a snapshot: the network as it is seen, or arranged anew, and the
// report in the language that is installed. Values only: may be called on a worker.
std::map<ExportFormat, Painter> snapshotPainters(const ExportPart &part,
                                                 const std::optional<SeenNetwork> &seen = {});

} // namespace clew
