#pragma once

#include "core/id.h"
#include "store/database.h"

#include <map>
#include <span>
#include <vector>

namespace clew {

// Who is one party by the judgements that are stored; what persons told apart is not heeded: this is for
// finding documents that may matter. Takes about 30 bytes for each judgement, and one pass by them.
class Parties
{
public:
    static Result<Parties> load(const Database &database);

    EntityId headOf(EntityId entity) const; // stands for all that are one with it; itself where nothing is
    std::vector<EntityId> membersOf(EntityId entity) const; // itself included

private:
    size_t placeOf(EntityId entity) const; // m_entities.size(): not judged
    int rootOf(size_t place) const;

    std::vector<EntityId> m_entities; // sorted
    mutable std::vector<int> m_parents;
    std::vector<int> m_byRoot, m_begin; // places in order of their roots, and where those of a root begin
};

// Where they stand; documents on show alone.
Result<std::map<DocumentId, std::vector<EntityId>>> placesOf(const Database &database,
                                                             std::span<const EntityId> entities);

} // namespace clew
