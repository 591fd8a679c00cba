#include "store/handrows.h"

#include "store/claimrows.h"
#include "store/codes.h"
#include "store/documentrows.h"
#include "store/extractionrows.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

enum class Origin { Person, Kept };

Result<void> insertEntity(const Database &database, const Entity &entity, Origin origin)
{
    Statement insert(database,
                     "INSERT OR IGNORE INTO hand_entity (id, document, kept, type, name, unnamed, class_name)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    return insert
        .bind(entity.id, entity.document, origin == Origin::Kept, codeOf(entity.type), entity.name,
              entity.unnamed, entity.className)
        .run();
}

Result<std::optional<Entity>> oneEntity(const Database &database, const char *sql, EntityId id)
{
    Statement row(database, sql);
    if (!row.bind(id).next()) {
        if (auto done = row.result(); !done)
            return done.error();
        return std::optional<Entity>();
    }
    auto entity = entityAt(database, row);
    if (!entity)
        return entity.error();
    return std::optional(*std::move(entity));
}

Result<std::optional<Entity>> handEntity(const Database &database, EntityId id)
{
    return oneEntity(database,
                     "SELECT id, document, type, name, unnamed, class_name FROM hand_entity"
                     " WHERE id = ?1 AND NOT kept",
                     id);
}

Result<std::optional<Entity>> anyEntity(const Database &database, EntityId id)
{
    return oneEntity(database,
                     "SELECT id, document, type, name, unnamed, class_name FROM entity WHERE id = ?1"
                     " UNION ALL"
                     " SELECT id, document, type, name, unnamed, class_name FROM hand_entity WHERE id = ?1",
                     id);
}

struct StoredMention
{
    Mention mention;
    bool removed = false;
};

// The values are those of the statement's parameters.
template<typename... Values>
Result<std::optional<StoredMention>> oneMention(const Database &database, const char *sql,
                                                const Values &...values)
{
    Statement row(database, sql);
    if (!row.bind(values...).next()) {
        if (auto done = row.result(); !done)
            return done.error();
        return std::optional<StoredMention>();
    }
    auto mention = mentionAt(database, row);
    if (!mention)
        return mention.error();
    return std::optional(StoredMention{*std::move(mention), row.integer(8) != 0});
}

Result<std::optional<StoredMention>> handMention(const Database &database, MentionId id)
{
    return oneMention(database,
                      "SELECT id, document, entity, span_begin, span_end, type, rule, confidence, removed"
                      " FROM hand_mention WHERE id = ?1",
                      id);
}

Result<void> insertMention(const Database &database, const Mention &mention, bool removed)
{
    Statement insert(
        database,
        "INSERT INTO hand_mention (id, document, removed, entity, span_begin, span_end, type, rule,"
        " confidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    return insert
        .bind(mention.id, mention.document, removed, mention.entity, qint64(mention.span.begin),
              qint64(mention.span.end), codeOf(mention.type), mention.rule, mention.confidence)
        .run();
}

Result<void> deleteMention(const Database &database, MentionId id)
{
    return Statement(database, "DELETE FROM hand_mention WHERE id = ?1").bind(id).run();
}

// What else of a person's hangs on an entity.
Result<bool> isNeeded(const Database &database, EntityId id)
{
    Statement row(database,
                  "SELECT 1 WHERE EXISTS (SELECT 1 FROM hand_mention WHERE entity = ?1 AND NOT removed)"
                  " OR EXISTS (SELECT 1 FROM hand_claim WHERE from_entity = ?1 OR to_entity = ?1"
                  " OR via_entity = ?1 OR item_entity = ?1 OR speaker_entity = ?1)");
    const bool needed = row.bind(id).next();
    if (auto done = row.result(); !done)
        return done.error();
    return needed;
}

// Fills in what the sender left open and checks the rest.
Result<Claim> completed(const Database &database, Claim claim)
{
    for (const EntityId end : {claim.from, claim.to, claim.via, claim.item, claim.speaker.entity}) {
        if (!end)
            continue;
        const auto entity = anyEntity(database, end);
        if (!entity)
            return entity.error();
        if (!*entity)
            return wrongUse(database, u"no such entity: "_s + QString::number(end.value));
        if (!claim.document)
            claim.document = (*entity)->document;
    }
    if (auto found = requireDocument(database, claim.document, Care::New); !found)
        return found.error();
    if (!claim.from && !claim.to)
        return wrongUse(database, u"a claim without ends"_s);
    if (claim.evidence != Span()) {
        if (auto found = requireSpan(database, claim.document, claim.evidence, Care::New); !found)
            return found.error();
    }
    if (!claim.evidence.contains(claim.trigger))
        claim.trigger = {claim.evidence.begin, claim.evidence.begin};
    claim.maker = ClaimMaker::Person;
    claim.dater = ClaimMaker::Machine;
    claim.status = ClaimStatus::Confirmed;
    claim.rule = personRule;
    claim.confidence = 1;
    claim.id = claimId(claim);
    return claim;
}

} // namespace

Result<Performed> perform(const Database &database, const AddEntity &change, Care care)
{
    Entity entity = change.entity;
    if (care == Care::New) {
        entity.name = entity.name.simplified();
        if (entity.name.isEmpty())
            return wrongUse(database, u"an entity without a name"_s);
        if (!entity.id)
            entity.id = entityId(entity.document, entity.type, entity.name);
        if (auto found = requireDocument(database, entity.document, care); !found)
            return found.error();
        const auto present = anyEntity(database, entity.id);
        if (!present)
            return present.error();
        if (*present)
            return wrongUse(database, u"the entity exists: "_s + entity.name);
    }
    if (auto done = insertEntity(database, entity, Origin::Person); !done)
        return done.error();
    return Performed{AddEntity{entity}, RemoveEntity{entity}};
}

Result<Performed> perform(const Database &database, const RemoveEntity &change, Care care)
{
    const auto present = handEntity(database, change.entity.id);
    if (!present)
        return present.error();
    if (!*present && care == Care::New)
        return wrongUse(database, u"not made by a person: "_s + QString::number(change.entity.id.value));
    if (!*present)
        return Performed{change, AddEntity{change.entity}};
    if (care == Care::New) {
        const auto needed = isNeeded(database, change.entity.id);
        if (!needed)
            return needed.error();
        if (*needed)
            return wrongUse(database, u"mentions or claims of a person need it: "_s + (*present)->name);
    }
    Statement drop(database, "DELETE FROM hand_entity WHERE id = ?1");
    if (auto done = drop.bind(change.entity.id).run(); !done)
        return done.error();
    return Performed{RemoveEntity{**present}, AddEntity{**present}};
}

Result<Performed> perform(const Database &database, const AddMention &change, Care care)
{
    Mention mention = change.mention;
    if (care == Care::New) {
        mention.rule = personRule;
        mention.confidence = 1;
        mention.id = mentionId(mention.document, mention.span, mention.type);
        if (auto found = requireEntity(database, mention.entity, care); !found)
            return found.error();
        if (auto found = requireSpan(database, mention.document, mention.span, care); !found)
            return found.error();
    }
    const auto present = handMention(database, mention.id);
    if (!present)
        return present.error();
    // undo of a removal: the machine's own mention is let in again
    const bool lifts = *present && (*present)->removed && mention.rule != personRule;
    if (*present && !lifts && !(*present)->removed) {
        if (care == Care::Replay)
            return Performed{AddMention{mention}, RemoveMention{mention}};
        return wrongUse(database, u"the mention exists"_s);
    }
    if (*present) {
        if (auto done = deleteMention(database, mention.id); !done)
            return done.error();
    }
    if (!lifts) {
        if (auto done = insertMention(database, mention, false); !done)
            return done.error();
    }
    if (*present && !lifts) // marked anew where it had been taken away
        return Performed{AddMention{mention},
                         Together{{}, {RemoveMention{mention}, RemoveMention{(*present)->mention}}}};
    return Performed{AddMention{mention}, RemoveMention{mention}};
}

Result<Performed> perform(const Database &database, const RemoveMention &change, Care care)
{
    const MentionId id = change.mention.id;
    const auto present = handMention(database, id);
    if (!present)
        return present.error();
    if (*present && !(*present)->removed) {
        if (auto done = deleteMention(database, id); !done)
            return done.error();
        return Performed{RemoveMention{(*present)->mention}, AddMention{(*present)->mention}};
    }
    const auto found
        = oneMention(database,
                     "SELECT id, document, entity, span_begin, span_end, type, rule, confidence, 0"
                     " FROM mention WHERE document = ?1 AND id = ?2",
                     change.mention.document, id);
    if (!found)
        return found.error();
    if ((*present || !*found) && care == Care::New)
        return wrongUse(database, u"no such mention: "_s + QString::number(id.value));
    const Mention mention = *found ? (*found)->mention : change.mention;
    if (!*present) {
        if (auto done = insertMention(database, mention, true); !done)
            return done.error();
    }
    return Performed{RemoveMention{mention}, AddMention{mention}};
}

Result<Performed> perform(const Database &database, const AddClaim &change, Care care)
{
    Claim claim = change.claim;
    if (care == Care::New) {
        auto complete = completed(database, claim);
        if (!complete)
            return complete.error();
        claim = *std::move(complete);
    }
    const auto present = loadHandClaim(database, claim.id);
    if (!present)
        return present.error();
    if (*present && care == Care::New)
        return wrongUse(database, u"the claim exists"_s);
    if (*present)
        return Performed{AddClaim{claim}, RemoveClaim{claim}};
    if (auto done = saveHandClaim(database, claim, claim.maker == ClaimMaker::Machine); !done)
        return done.error();
    return Performed{AddClaim{claim}, RemoveClaim{claim}};
}

Result<Performed> perform(const Database &database, const RemoveClaim &change, Care care)
{
    const auto present = loadHandClaim(database, change.claim.id);
    if (!present)
        return present.error();
    if (!*present && care == Care::New)
        return wrongUse(database, u"not made by a person: "_s + QString::number(change.claim.id.value));
    if (!*present)
        return Performed{change, AddClaim{change.claim}};
    Statement drop(database, "DELETE FROM hand_claim WHERE id = ?1");
    if (auto done = drop.bind(change.claim.id).run(); !done)
        return done.error();
    return Performed{RemoveClaim{**present}, AddClaim{**present}};
}

Result<void> keepEntity(const Database &database, const Entity &entity)
{
    return insertEntity(database, entity, Origin::Kept);
}

Result<void> keepClaim(const Database &database, const Claim &claim)
{
    const auto present = loadHandClaim(database, claim.id);
    if (!present)
        return present.error();
    return *present ? Result<void>() : saveHandClaim(database, claim, true);
}

Result<void> loadHandRows(const Database &database, Decisions &decisions)
{
    Statement entities(database,
                       "SELECT id, document, type, name, unnamed, class_name FROM hand_entity ORDER BY id");
    while (entities.next()) {
        auto entity = entityAt(database, entities);
        if (!entity)
            return entity.error();
        decisions.entities.push_back(*std::move(entity));
    }
    if (auto done = entities.result(); !done)
        return done;
    Statement mentions(database,
                       "SELECT id, document, entity, span_begin, span_end, type, rule, confidence, removed"
                       " FROM hand_mention ORDER BY id");
    while (mentions.next()) {
        auto mention = mentionAt(database, mentions);
        if (!mention)
            return mention.error();
        if (mentions.integer(8) != 0)
            decisions.removedMentions.push_back(mention->id);
        else
            decisions.mentions.push_back(*std::move(mention));
    }
    if (auto done = mentions.result(); !done)
        return done;
    auto claims = loadHandClaims(database);
    if (!claims)
        return claims.error();
    decisions.claims = *std::move(claims);
    return {};
}

} // namespace clew
