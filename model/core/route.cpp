#include "core/route.h"

#include <algorithm>

namespace clew {

HopKind reachOf(const Route &route)
{
    for (const HopKind kind : {HopKind::Access, HopKind::Evasion, HopKind::Belonging}) {
        const bool has = std::any_of(route.hops.begin(), route.hops.end(),
                                     [&](const Hop &hop) { return hop.kind == kind; });
        if (has)
            return kind;
    }
    return HopKind::Possession;
}

RouteKey keyOf(const Route &route)
{
    RouteKey key;
    if (route.hops.empty())
        return key;
    key.from = route.hops.front().from;
    key.to = route.hops.back().to;
    for (const Hop &hop : route.hops)
        key.claims.push_back(hop.claims.empty() ? ClaimId() : hop.claims.front());
    return key;
}

bool isKeyOf(const RouteKey &key, const Route &route, const Clusters &clusters)
{
    if (route.hops.empty() || key.claims.size() != route.hops.size()
        || canonical(clusters, key.from) != canonical(clusters, route.hops.front().from)
        || canonical(clusters, key.to) != canonical(clusters, route.hops.back().to))
        return false;
    return std::equal(key.claims.begin(), key.claims.end(), route.hops.begin(),
                      [](ClaimId claim, const Hop &hop) {
                          return std::find(hop.claims.begin(), hop.claims.end(), claim) != hop.claims.end();
                      });
}

} // namespace clew
