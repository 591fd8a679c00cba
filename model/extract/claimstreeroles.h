#pragma once

#include "extract/claimsfillers.h"
#include "extract/framestrees.h"
#include "extract/predicates.h"

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace clew {

// One sentence as the frames over trees read it. Refers to all three; `unnamed`: entities without a name.
struct TreeReading
{
    const Tree &tree;
    const MentionsOnTree &mentions;
    const std::set<EntityId> &unnamed;
};

struct RoleFiller
{
    EntityId id;
    Link link = Link::Direct;
    bool excepted = false; // "lasers, but not [pumps]"
};

// Who fills each role, by the order of Role.
using TreeRoles = std::array<std::vector<RoleFiller>, 5>;

// Who fills the roles that the frame asks for; nothing where one that is required stays empty.
std::optional<TreeRoles> rolesOf(const TreeReading &reading, const TreeFrame &frame,
                                 const Predication &predication);
// Goods handed on by way of somebody, where the frame gives that no other role.
std::vector<RoleFiller> viaOf(const TreeReading &reading, const Predication &predication,
                              const TreeRoles &roles);

} // namespace clew
