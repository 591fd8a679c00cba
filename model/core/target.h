#pragma once

#include "core/id.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace clew {

// A route by what it rests on: its two ends and the first claim of every hop. Routes are computed anew at
// every trace; by its key a note finds its route again, also when further evidence joined a hop or its ends
// were merged with others (isKeyOf in route.h).
struct RouteKey
{
    EntityId from;
    EntityId to;
    std::vector<ClaimId> claims;

    friend auto operator<=>(const RouteKey &, const RouteKey &) = default;
};

// What a note or a tag hangs on. An entity is meant with its whole cluster, whichever member is named.
using Target = std::variant<DocumentId, EntityId, ClaimId, RouteKey>;

// "document:12", "entity:5", "claim:7", "route:5:9:7,8": in tables and the journal.
QString codeOf(const Target &target);
std::optional<Target> targetFrom(QStringView code);

} // namespace clew
