#include "store/athand.h"

#include "store/parties.h"

#include <set>
#include <unordered_set>

namespace clew {

namespace {

using Documents = std::unordered_set<DocumentId>;

// Documents in which somebody did something, on show or not.
constexpr const char *workedOn[] = {
    "SELECT document FROM read_document",
    "SELECT document FROM dismissed_sentence",
    "SELECT document FROM hand_entity",
    "SELECT document FROM hand_mention",
    "SELECT document FROM hand_claim",
    "SELECT entity.document FROM hand_claim JOIN entity ON entity.id IN"
    " (from_entity, to_entity, via_entity, item_entity)",
    "SELECT document FROM retelling_decision",
    "SELECT origin FROM retelling_decision",
    "SELECT claim.document FROM claim_review JOIN claim ON claim.id = claim_review.claim",
    "SELECT claim.document FROM claim_date JOIN claim ON claim.id = claim_date.claim",
    "SELECT entity.document FROM pin JOIN entity ON entity.id = pin.entity",
    "SELECT entity.document FROM entity_name JOIN entity ON entity.id = entity_name.entity",
    "SELECT entity.document FROM entity_type JOIN entity ON entity.id = entity_type.entity",
    "SELECT entity.document FROM list_verdict JOIN entity ON entity.id = list_verdict.entity",
    "SELECT entity.document FROM judgement JOIN entity ON entity.id IN (left_entity, right_entity)"
    " WHERE judgement.who <> 'machine'",
};

// Notes and tags name what they are about in words (core/target.h). A route's stand with its ends.
constexpr const char *annotated[] = {
    "SELECT CAST(substr(target, 10) AS INTEGER)"
    " FROM (SELECT target FROM note UNION SELECT target FROM tag) WHERE target LIKE 'document:%'",
    "SELECT entity.document FROM (SELECT target FROM note UNION SELECT target FROM tag)"
    " JOIN entity ON entity.id = CAST(substr(target, 8) AS INTEGER) WHERE target LIKE 'entity:%'",
    "SELECT claim.document FROM (SELECT target FROM note UNION SELECT target FROM tag)"
    " JOIN claim ON claim.id = CAST(substr(target, 7) AS INTEGER) WHERE target LIKE 'claim:%'",
};

Result<void> addDocuments(const Database &database, const char *sql, Documents &documents)
{
    Statement rows(database, sql);
    while (rows.next())
        documents.insert({rows.integer(0)});
    return rows.result();
}

Result<std::vector<DocumentId>> latestFirst(const Database &database)
{
    std::vector<DocumentId> documents;
    Statement rows(database, "SELECT document FROM visible_document ORDER BY import DESC, position DESC");
    while (rows.next())
        documents.push_back({rows.integer(0)});
    if (auto done = rows.result(); !done)
        return done.error();
    return documents;
}

} // namespace

Result<qint64> countDocuments(const Database &database)
{
    Statement row(database, "SELECT count(*) FROM visible_document");
    const qint64 count = row.next() ? row.integer(0) : 0;
    if (auto done = row.result(); !done)
        return done.error();
    return count;
}

Result<std::vector<DocumentId>> documentsAtHand(const Database &database, int limit)
{
    Documents worked;
    for (const char *sql : workedOn) {
        if (auto done = addDocuments(database, sql, worked); !done)
            return done.error();
    }
    for (const char *sql : annotated) {
        if (auto done = addDocuments(database, sql, worked); !done)
            return done.error();
    }
    const auto all = latestFirst(database);
    if (!all)
        return all;
    std::vector<DocumentId> chosen;
    for (const bool byPersons : {true, false}) {
        for (const DocumentId document : *all) {
            if (chosen.size() < static_cast<size_t>(limit) && worked.contains(document) == byPersons)
                chosen.push_back(document);
        }
    }
    return chosen;
}

Result<std::vector<DocumentId>> documentsOf(const Database &database, const std::vector<EntityId> &entities,
                                            int limit)
{
    const auto parties = Parties::load(database);
    if (!parties)
        return parties.error();
    std::set<EntityId> members;
    for (const EntityId entity : entities) {
        const std::vector<EntityId> same = parties->membersOf(entity);
        members.insert(same.begin(), same.end());
    }
    const auto documents = placesOf(database, std::vector<EntityId>(members.begin(), members.end()));
    if (!documents)
        return documents.error();
    const auto all = latestFirst(database);
    if (!all)
        return all;
    std::vector<DocumentId> chosen;
    for (const DocumentId document : *all) {
        if (chosen.size() < static_cast<size_t>(limit) && documents->contains(document))
            chosen.push_back(document);
    }
    return chosen;
}

} // namespace clew
