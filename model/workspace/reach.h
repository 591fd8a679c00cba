#pragma once

#include "core/change.h"

namespace clew {

// How much of an open dossier a change, or its inverse, can touch; each includes those before it.
enum class Reach {
    Annotations, // what stands beside the network: notes, tags, pins, read, searches, dismissed sentences
    Network, // entities, mentions and claims by hand, verdicts, dates, names, types
    Identities, // also which entities are one
    Everything, // also what the machine read
};
Reach reachOf(const Change &change);

} // namespace clew
