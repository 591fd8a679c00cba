#pragma once

#include "core/change.h"

#include <QString>

#include <functional>

namespace clew {

using NameOf = std::function<QString(EntityId)>; // the entity's own name; empty: not known

// What an edit did, after "Undo": "rejecting a claim", "merging Acme and Acme Ltd".
QString labelFor(const Change &change, const NameOf &nameOf = {});

} // namespace clew
