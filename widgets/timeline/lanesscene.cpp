#include "timeline/lanesscene.h"

#include "common/theme.h"

#include <algorithm>

namespace clew {

QFont laneFont()
{
    return interfaceFont(9);
}

QFont quietFont()
{
    return interfaceFont(8.25);
}

bool LaneAttention::marks(const TimelineEvent &event) const
{
    if (entity)
        return event.parties.contains(*entity);
    return std::ranges::any_of(event.claims,
                               [this](ClaimId id) { return std::ranges::binary_search(claims, id); });
}

} // namespace clew
