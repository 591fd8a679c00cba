#include "store/carryover.h"

#include "core/target.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// Where a row of the new id stands already, the person decided about both: that one counts.
constexpr const char *claimMoves[] = {
    "UPDATE OR IGNORE claim_review SET claim = ?2 WHERE claim = ?1",
    "UPDATE OR IGNORE claim_date SET claim = ?2 WHERE claim = ?1",
};
constexpr const char *entityMoves[] = {
    "UPDATE OR IGNORE entity_name SET entity = ?2 WHERE entity = ?1",
    "UPDATE OR IGNORE entity_type SET entity = ?2 WHERE entity = ?1",
    "UPDATE OR IGNORE pin SET entity = ?2 WHERE entity = ?1",
    "UPDATE OR IGNORE list_verdict SET entity = ?2 WHERE entity = ?1",
    "UPDATE hand_mention SET entity = ?2 WHERE entity = ?1",
    "UPDATE hand_claim SET from_entity = ?2 WHERE from_entity = ?1",
    "UPDATE hand_claim SET to_entity = ?2 WHERE to_entity = ?1",
    "UPDATE hand_claim SET via_entity = ?2 WHERE via_entity = ?1",
    "UPDATE hand_claim SET item_entity = ?2 WHERE item_entity = ?1",
    "UPDATE hand_claim SET speaker_entity = ?2 WHERE speaker_entity = ?1",
    // the smaller id stands left; a pair that became one entity is judged no more
    "INSERT OR IGNORE INTO judgement (left_entity, right_entity, verdict, score, reason, who, at)"
    " SELECT min(other, ?2), max(other, ?2), verdict, score, reason, who, at FROM"
    " (SELECT CASE WHEN left_entity = ?1 THEN right_entity ELSE left_entity END AS other, *"
    "  FROM judgement WHERE ?1 IN (left_entity, right_entity) AND who <> 'machine') WHERE other <> ?2",
    "DELETE FROM judgement WHERE ?1 IN (left_entity, right_entity) AND ?1 <> ?2",
};
constexpr const char *textMoves[] = {
    "UPDATE OR IGNORE note SET target = ?2 WHERE target = ?1",
    "UPDATE OR IGNORE tag SET target = ?2 WHERE target = ?1",
};
// Ids are 62 bits of a hash: none of them stands within another number but by a wonder.
constexpr const char *everywhere[] = {
    "UPDATE note SET target = replace(target, ?1, ?2) WHERE target LIKE 'route:%' AND instr(target, ?1)",
    "UPDATE OR IGNORE tag SET target = replace(target, ?1, ?2)"
    " WHERE target LIKE 'route:%' AND instr(target, ?1)",
    "UPDATE journal SET change = replace(change, ?1, ?2), inverse = replace(inverse, ?1, ?2)"
    " WHERE instr(change, ?1) OR instr(inverse, ?1)",
};

template<size_t N, typename Key>
Result<void> runAll(const Database &database, const char *const (&statements)[N], const Key &from,
                    const Key &to)
{
    for (const char *sql : statements) {
        if (auto done = Statement(database, sql).bind(from, to).run(); !done)
            return done;
    }
    return {};
}

template<typename IdType>
Result<void> moveTexts(const Database &database, IdType from, IdType to)
{
    if (auto done = runAll(database, textMoves, codeOf(Target(from)), codeOf(Target(to))); !done)
        return done;
    return runAll(database, everywhere, QString::number(from.value), QString::number(to.value));
}

} // namespace

Result<void> moveDecisions(const Database &database, const CarryOver &carry)
{
    for (const auto &[from, to] : carry.claims) {
        if (auto done = runAll(database, claimMoves, from, to); !done)
            return done;
        if (auto done = moveTexts(database, from, to); !done)
            return done;
    }
    for (const auto &[from, to] : carry.entities) {
        if (auto done = runAll(database, entityMoves, from, to); !done)
            return done;
        if (auto done = moveTexts(database, from, to); !done)
            return done;
    }
    return {};
}

} // namespace clew
