#include "store/parties.h"

#include <algorithm>

namespace clew {

Result<Parties> Parties::load(const Database &database)
{
    std::vector<std::pair<EntityId, EntityId>> ties;
    Statement rows(database, "SELECT left_entity, right_entity FROM judgement WHERE verdict = 'same'");
    while (rows.next())
        ties.emplace_back(EntityId{rows.integer(0)}, EntityId{rows.integer(1)});
    if (auto done = rows.result(); !done)
        return done.error();
    Parties parties;
    std::vector<EntityId> &entities = parties.m_entities;
    entities.reserve(ties.size() * 2);
    for (const auto &[left, right] : ties) {
        entities.push_back(left);
        entities.push_back(right);
    }
    std::ranges::sort(entities);
    const auto rest = std::ranges::unique(entities);
    entities.erase(rest.begin(), rest.end());
    entities.shrink_to_fit();
    for (size_t i = 0; i < entities.size(); ++i)
        parties.m_parents.push_back(static_cast<int>(i));
    for (const auto &[left, right] : ties) {
        const auto [one, other]
            = std::minmax({parties.rootOf(parties.placeOf(left)), parties.rootOf(parties.placeOf(right))});
        parties.m_parents[static_cast<size_t>(other)] = one;
    }
    parties.m_begin.assign(entities.size() + 1, 0);
    for (size_t i = 0; i < entities.size(); ++i)
        ++parties.m_begin[static_cast<size_t>(parties.rootOf(i)) + 1];
    for (size_t i = 0; i < entities.size(); ++i)
        parties.m_begin[i + 1] += parties.m_begin[i];
    parties.m_byRoot.resize(entities.size());
    std::vector<int> next = parties.m_begin;
    for (size_t i = 0; i < entities.size(); ++i)
        parties.m_byRoot[static_cast<size_t>(next[static_cast<size_t>(parties.rootOf(i))]++)]
            = static_cast<int>(i);
    return parties;
}

size_t Parties::placeOf(EntityId entity) const
{
    const auto found = std::ranges::lower_bound(m_entities, entity);
    const bool known = found != m_entities.end() && *found == entity;
    return known ? static_cast<size_t>(found - m_entities.begin()) : m_entities.size();
}

int Parties::rootOf(size_t place) const
{
    auto at = static_cast<int>(place);
    for (;;) {
        int &parent = m_parents[static_cast<size_t>(at)];
        if (parent == at)
            return at;
        parent = m_parents[static_cast<size_t>(parent)]; // halves the way for the next one
        at = parent;
    }
}

EntityId Parties::headOf(EntityId entity) const
{
    const size_t place = placeOf(entity);
    return place == m_entities.size() ? entity : m_entities[static_cast<size_t>(rootOf(place))];
}

std::vector<EntityId> Parties::membersOf(EntityId entity) const
{
    const size_t place = placeOf(entity);
    if (place == m_entities.size())
        return {entity};
    std::vector<EntityId> members;
    const auto root = static_cast<size_t>(rootOf(place));
    for (int i = m_begin[root]; i < m_begin[root + 1]; ++i)
        members.push_back(m_entities[static_cast<size_t>(m_byRoot[static_cast<size_t>(i)])]);
    return members;
}

Result<std::map<DocumentId, std::vector<EntityId>>> placesOf(const Database &database,
                                                             std::span<const EntityId> entities)
{
    std::map<DocumentId, std::vector<EntityId>> places;
    constexpr const char *visible
        = "SELECT document FROM entity WHERE id = ?1 AND EXISTS"
          " (SELECT 1 FROM import_document AS link JOIN import ON import.id = link.import"
          "  WHERE link.document = entity.document AND import.withdrawn = 0)";
    Statement place(database, visible);
    for (const EntityId entity : entities) {
        if (place.bind(entity).next())
            places[{place.integer(0)}].push_back(entity);
    }
    if (auto done = place.result(); !done)
        return done.error();
    return places;
}

} // namespace clew
