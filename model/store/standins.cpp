#include "store/standins.h"

#include "store/decisions.h"
#include "store/extractionrows.h"
#include "store/sharedwords.h"

#include <QStringView>

#include <algorithm>
#include <bit>
#include <unordered_map>
#include <unordered_set>

namespace clew {

namespace {

using Entities = std::unordered_set<EntityId>;

// How many ties an entity has, up to two; never too few.
class TieCounts
{
public:
    explicit TieCounts(qint64 judgements)
        : m_counts(std::bit_ceil(static_cast<size_t>(std::clamp<qint64>(judgements * 4, 1024, 1 << 26))))
    {
    }
    void add(EntityId entity)
    {
        unsigned char &count = m_counts[at(entity)];
        count = static_cast<unsigned char>(std::min(count + 1, 2));
    }
    bool isInner(EntityId entity) const { return m_counts[at(entity)] > 1; }

private:
    size_t at(EntityId entity) const
    {
        // ids are made of contents, but a mark of their document may stand in front (Fibonacci hashing)
        return static_cast<size_t>(static_cast<quint64>(entity.value) * 11400714819323198485ULL >> 20)
            & (m_counts.size() - 1);
    }
    std::vector<unsigned char> m_counts;
};

// Entities of which persons said something, which are few, wherever they stand. A note or tag names its
// target in words (core/target.h).
Result<void> addDecided(const Database &database, Entities &entities)
{
    for (const char *sql : {"SELECT left_entity FROM judgement WHERE who <> 'machine'",
                            "SELECT right_entity FROM judgement WHERE who <> 'machine'",
                            "SELECT entity FROM pin", "SELECT entity FROM entity_name",
                            "SELECT entity FROM entity_type", "SELECT entity FROM list_verdict"}) {
        Statement rows(database, sql);
        while (rows.next())
            entities.insert({rows.integer(0)});
        if (auto done = rows.result(); !done)
            return done;
    }
    Statement targets(database, "SELECT target FROM note UNION SELECT target FROM tag");
    while (targets.next()) {
        const QString target = targets.text(0);
        const auto parts = QStringView(target).split(u':');
        const bool isEntity = parts.first() == u"entity", isRoute = parts.first() == u"route";
        for (qsizetype i = 1; i < std::min<qsizetype>(parts.size(), isEntity ? 2 : isRoute ? 3 : 0); ++i)
            entities.insert({parts[i].toLongLong()});
    }
    return targets.result();
}

// The ends of claims by hand that touch the part.
Result<void> addEnds(const Database &database, const Entities &part, Entities &entities)
{
    Statement claims(database, "SELECT from_entity, to_entity, via_entity, item_entity FROM hand_claim");
    while (claims.next()) {
        Entities ends;
        for (int column = 0; column < 4; ++column) {
            if (!claims.isNull(column))
                ends.insert({claims.integer(column)});
        }
        if (std::ranges::any_of(ends, [&part](EntityId end) { return part.contains(end); }))
            entities.merge(ends);
    }
    return claims.result();
}

Result<TieCounts> countTies(const Database &database)
{
    Statement all(database, "SELECT count(*) FROM judgement");
    TieCounts counts(all.next() ? all.integer(0) : 0);
    Statement ties(database, "SELECT left_entity, right_entity FROM judgement WHERE verdict = 'same'");
    while (ties.next()) {
        counts.add({ties.integer(0)});
        counts.add({ties.integer(1)});
    }
    for (Statement *rows : {&all, &ties}) {
        if (auto done = rows->result(); !done)
            return done.error();
    }
    return counts;
}

// Judgements between entities that are looked at or may hold some of these together.
Result<std::vector<Judgement>> judgementsAbout(const Database &database, const Entities &looked,
                                               const TieCounts &counts)
{
    std::vector<Judgement> judgements;
    SharedWords words;
    const auto matters = [&](EntityId entity, bool same) {
        return (same && counts.isInner(entity)) || looked.contains(entity);
    };
    Statement rows(database,
                   "SELECT left_entity, right_entity, verdict, score, reason, who, at FROM judgement"
                   " ORDER BY left_entity, right_entity");
    while (rows.next()) {
        const bool same = rows.text(2) == u"same";
        if (!matters({rows.integer(0)}, same) || !matters({rows.integer(1)}, same))
            continue;
        auto judgement = judgementAt(database, rows);
        if (!judgement)
            return judgement.error();
        for (QString *word : {&judgement->reason, &judgement->who, &judgement->when})
            words.share(*word);
        judgements.push_back(*std::move(judgement));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return judgements;
}

// Takes off, one after the other, entities that are not looked at and have a single tie left: what stays of
// them lies between two that are.
void prune(std::vector<Judgement> &judgements, const Entities &looked)
{
    for (bool again = true; again;) {
        std::unordered_map<EntityId, int> ties;
        for (const Judgement &one : judgements) {
            if (one.verdict == Verdict::Same) {
                ++ties[one.left];
                ++ties[one.right];
            }
        }
        const auto hangsLoose = [&](EntityId entity) {
            return !looked.contains(entity) && ties[entity] < 2;
        };
        again = std::erase_if(
                    judgements,
                    [&](const Judgement &one) { return hangsLoose(one.left) || hangsLoose(one.right); })
            > 0;
    }
}

// Of documents on show. What no row tells any more is left out.
Result<std::vector<Entity>> named(const Database &database, std::vector<EntityId> ids)
{
    std::ranges::sort(ids);
    std::vector<Entity> entities;
    constexpr const char *visible
        = "SELECT 1 FROM import_document AS link JOIN import ON import.id = link.import"
          " WHERE link.document = ?1 AND import.withdrawn = 0";
    Statement shown(database, visible);
    Statement read(database,
                   "SELECT id, document, type, name, unnamed, class_name FROM entity WHERE id = ?1");
    Statement byHand(database,
                     "SELECT id, document, type, name, unnamed, class_name FROM hand_entity WHERE id = ?1");
    for (const EntityId id : ids) {
        for (Statement *row : {&read, &byHand}) {
            if (!row->bind(id).next())
                continue;
            auto entity = entityAt(database, *row);
            if (!entity)
                return entity.error();
            if (shown.bind(entity->document).next())
                entities.push_back(*std::move(entity));
            break;
        }
    }
    for (Statement *row : {&shown, &read, &byHand}) {
        if (auto done = row->result(); !done)
            return done.error();
    }
    return entities;
}

Result<Entities> ownEntities(const Database &database, const DossierContent &part)
{
    Entities own;
    for (const Entity &entity : part.entities)
        own.insert(entity.id);
    Statement byHand(database, "SELECT id FROM hand_entity WHERE document = ?1");
    for (const DocumentSummary &document : part.documents) {
        byHand.bind(document.id);
        while (byHand.next())
            own.insert({byHand.integer(0)});
    }
    if (auto done = byHand.result(); !done)
        return done.error();
    return own;
}

} // namespace

Result<void> loadIdentities(const Database &database, DossierContent &part)
{
    const auto own = ownEntities(database, part);
    if (!own)
        return own.error();
    Entities looked = *own;
    if (auto done = addDecided(database, looked); !done)
        return done;
    if (auto done = addEnds(database, *own, looked); !done)
        return done;
    const auto counts = countTies(database);
    if (!counts)
        return counts.error();
    auto judgements = judgementsAbout(database, looked, *counts);
    if (!judgements)
        return judgements.error();
    prune(*judgements, looked);
    Entities all = looked;
    for (const Judgement &one : *judgements) {
        all.insert(one.left);
        all.insert(one.right);
    }
    std::vector<EntityId> others;
    std::ranges::copy_if(all, std::back_inserter(others), [&own](EntityId id) { return !own->contains(id); });
    auto elsewhere = named(database, std::move(others));
    if (!elsewhere)
        return elsewhere.error();
    part.judgements = *std::move(judgements);
    part.elsewhere = *std::move(elsewhere);
    return {};
}

} // namespace clew
