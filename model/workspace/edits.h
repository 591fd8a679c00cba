#pragma once

#include "core/change.h"

namespace clew {

class Workspace;

// Edits that take more than one step, each as one change to hand to Workspace::apply.

// A person corrects a claim ("edit_claim"): `wanted` takes the place of `present`. A claim of a person is
// replaced; one of the machine is rejected, unless the corrected one says the same of the same words, and
// then it stands in for it. Note and tags go over.
Change correction(const Workspace &workspace, const Claim &present, Claim wanted);

// Note and tags of a target as the views show them. Those that hang on other members of an entity's cluster
// are taken along.
Change noteChange(const Workspace &workspace, const Target &target, const QString &text);
Change tagsChange(const Workspace &workspace, const Target &target, const std::vector<QString> &tags);

// The name of a cluster; empty: back to what the texts say.
Change renaming(const Workspace &workspace, EntityId entity, const QString &name);
Change retyping(const Workspace &workspace, EntityId entity, std::optional<EntityType> type);

} // namespace clew
