#pragma once

#include "workspace/workspace.h"

namespace clew::cli {

// The entities that a person may mean by a name, best first: those of that name, else those whose name holds
// it. Error: UnknownName, with the nearest names.
Result<std::vector<EntityId>> findEntities(const Workspace &workspace, const QString &name);

} // namespace clew::cli
