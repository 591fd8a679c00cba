#pragma once

#include "network/scene.h"
#include "workspace/workspace.h"

namespace clew {

// What a card under the pointer says, and what a screen reader hears; rich text, what comes from texts is
// escaped.
QString nodeCard(const SceneNode &node, const Workspace &workspace);
QString edgeCard(const SceneEdge &edge, const Scene &scene);

} // namespace clew
