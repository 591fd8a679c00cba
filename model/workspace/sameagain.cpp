#include "workspace/sameagain.h"

#include "text/fold.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

namespace {

qsizetype overlap(Span one, Span other)
{
    return std::max<qsizetype>(0, std::min(one.end, other.end) - std::max(one.begin, other.begin));
}

template<typename Row>
std::set<decltype(Row::id)> idsOf(const std::vector<Row> &rows)
{
    std::set<decltype(Row::id)> ids;
    for (const Row &row : rows)
        ids.insert(row.id);
    return ids;
}

// How many mentions of an entity that is gone each present entity takes over; both lists in order of span.
using Shares = std::map<EntityId, std::map<EntityId, int>>;
Shares sharesOf(const Extraction &before, const Extraction &after, const std::set<EntityId> &gone)
{
    Shares shares;
    size_t first = 0;
    for (const Mention &former : before.mentions) {
        if (!gone.contains(former.entity))
            continue;
        while (first < after.mentions.size() && after.mentions[first].span.end <= former.span.begin
               && after.mentions[first].span.begin < former.span.begin)
            ++first;
        for (size_t i = first; i < after.mentions.size(); ++i) {
            const Mention &present = after.mentions[i];
            if (present.span.begin >= former.span.end)
                break;
            if (present.span.overlaps(former.span))
                ++shares[former.entity][present.entity];
        }
    }
    return shares;
}

class Matcher
{
public:
    Matcher(const Extraction &before, const Extraction &after)
        : m_before(before)
        , m_after(after)
    {
        for (const Extraction *reading : {&before, &after}) {
            for (const Entity &entity : reading->entities)
                m_names[entity.id] = foldName(entity.name);
        }
    }

    CarryOver result() &&
    {
        matchEntities();
        matchClaims();
        return std::move(m_carry);
    }

private:
    void matchEntities()
    {
        const std::set<EntityId> present = idsOf(m_after.entities);
        std::set<EntityId> gone;
        for (const Entity &entity : m_before.entities) {
            if (!present.contains(entity.id))
                gone.insert(entity.id);
        }
        for (const auto &[former, candidates] : sharesOf(m_before, m_after, gone)) {
            const auto weight = [&](const std::pair<const EntityId, int> &candidate) {
                return std::pair(m_names[candidate.first] == m_names[former], candidate.second);
            };
            const auto best
                = std::max_element(candidates.begin(), candidates.end(),
                                   [&](const auto &a, const auto &b) { return weight(a) < weight(b); });
            m_carry.entities.emplace_back(former, best->first);
            m_became[former] = best->first;
        }
    }

    bool sameEnd(EntityId former, EntityId present) const
    {
        if (former == present)
            return true;
        if (!former || !present)
            return false;
        const auto became = m_became.find(former);
        return (became != m_became.end() && became->second == present)
            || m_names.at(former) == m_names.at(present);
    }

    bool isSame(const Claim &former, const Claim &present) const
    {
        const auto known = [this](const Claim &claim) {
            return (!claim.from || m_names.contains(claim.from)) && (!claim.to || m_names.contains(claim.to));
        };
        return former.predicate == present.predicate && former.polarity == present.polarity
            && former.evidence.overlaps(present.evidence) && known(former) && known(present)
            && sameEnd(former.from, present.from) && sameEnd(former.to, present.to);
    }

    void matchClaims()
    {
        const std::set<ClaimId> was = idsOf(m_before.claims), is = idsOf(m_after.claims);
        std::set<ClaimId> taken;
        for (const Claim &former : m_before.claims) {
            if (is.contains(former.id))
                continue;
            const Claim *best = nullptr;
            for (const Claim &present : m_after.claims) {
                if (was.contains(present.id) || taken.contains(present.id) || !isSame(former, present))
                    continue;
                if (!best
                    || overlap(former.evidence, best->evidence) < overlap(former.evidence, present.evidence))
                    best = &present;
            }
            if (!best)
                continue;
            taken.insert(best->id);
            m_carry.claims.emplace_back(former.id, best->id);
        }
    }

    const Extraction &m_before;
    const Extraction &m_after;
    std::map<EntityId, QString> m_names;
    std::map<EntityId, EntityId> m_became;
    CarryOver m_carry;
};

} // namespace

CarryOver sameAgain(const Extraction &before, const Extraction &after)
{
    return Matcher(before, after).result();
}

} // namespace clew
