#pragma once

#include "network/picture.h"
#include "workspace/workspace.h"

namespace clew {

// The route of the trace that is shown in the red thread: the selected one, else the best; null without one.
const Route *shownRoute(const Selection &selection);

// The entities that must be in the picture: selected, ends of the selected claim, traced. Canonical ids.
std::set<EntityId> wantedEntities(const Selection &selection, const Workspace &workspace);

// Focus and trace in terms of the scene.
Attention attentionFor(const Scene &scene, const Selection &selection, const Workspace &workspace);

} // namespace clew
