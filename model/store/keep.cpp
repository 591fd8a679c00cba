#include "store/keep.h"

#include "store/claimrows.h"
#include "store/extractionrows.h"
#include "store/handrows.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

Result<bool> answers(Statement &&row)
{
    const bool found = row.next();
    if (auto done = row.result(); !done)
        return done.error();
    return found;
}

Result<bool> isDecided(const Database &database, const Claim &claim)
{
    Statement row(database,
                  "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM claim WHERE id = ?1)"
                  " AND (EXISTS (SELECT 1 FROM claim_review WHERE claim = ?1 AND status = 'confirmed')"
                  " OR EXISTS (SELECT 1 FROM claim_date WHERE claim = ?1)"
                  " OR EXISTS (SELECT 1 FROM note WHERE target = ?2)"
                  " OR EXISTS (SELECT 1 FROM tag WHERE target = ?2))");
    row.bind(claim.id, codeOf(Target(claim.id)));
    return answers(std::move(row));
}

Result<bool> isDecided(const Database &database, const Entity &entity)
{
    Statement row(database,
                  "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM entity WHERE id = ?1)"
                  " AND (EXISTS (SELECT 1 FROM hand_mention WHERE entity = ?1 AND NOT removed)"
                  " OR EXISTS (SELECT 1 FROM hand_claim WHERE ?1 IN (from_entity, to_entity, via_entity,"
                  " item_entity, speaker_entity))"
                  " OR EXISTS (SELECT 1 FROM judgement WHERE ?1 IN (left_entity, right_entity)"
                  " AND who <> 'machine')"
                  " OR EXISTS (SELECT 1 FROM entity_name WHERE entity = ?1)"
                  " OR EXISTS (SELECT 1 FROM entity_type WHERE entity = ?1)"
                  " OR EXISTS (SELECT 1 FROM pin WHERE entity = ?1)"
                  " OR EXISTS (SELECT 1 FROM list_verdict WHERE entity = ?1)"
                  " OR EXISTS (SELECT 1 FROM note WHERE target = ?2)"
                  " OR EXISTS (SELECT 1 FROM tag WHERE target = ?2))");
    row.bind(entity.id, codeOf(Target(entity.id)));
    return answers(std::move(row));
}

} // namespace

Result<FormerReading> loadFormerReading(const Database &database, DocumentId document)
{
    FormerReading former;
    Statement rows(database,
                   "SELECT id, document, type, name, unnamed, class_name FROM entity WHERE document = ?1"
                   " ORDER BY position");
    rows.bind(document);
    while (rows.next()) {
        auto entity = entityAt(database, rows);
        if (!entity)
            return entity.error();
        former.entities.push_back(*std::move(entity));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    auto claims = loadClaimsOf(database, document);
    if (!claims)
        return claims.error();
    former.claims = *std::move(claims);
    return former;
}

Result<int> keepDecided(const Database &database, const FormerReading &former)
{
    int keptClaims = 0;
    for (const Claim &claim : former.claims) {
        const auto decided = isDecided(database, claim);
        if (!decided)
            return decided.error();
        if (!*decided)
            continue;
        if (auto kept = keepClaim(database, claim); !kept)
            return kept.error();
        ++keptClaims;
    }
    for (const Entity &entity : former.entities) {
        const auto decided = isDecided(database, entity);
        if (!decided)
            return decided.error();
        if (!*decided)
            continue;
        if (auto kept = keepEntity(database, entity); !kept)
            return kept.error();
    }
    return keptClaims;
}

} // namespace clew
