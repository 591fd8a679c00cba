#include "store/extractionrows.h"

#include "store/claimrows.h"
#include "store/documentrows.h"
#include "store/sharedwords.h"

#include <algorithm>
#include <unordered_set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

Result<void> forgetExtraction(const Database &database, DocumentId document)
{
    // claims and mentions hold on to entities, so they go first
    for (const char *sql :
         {"DELETE FROM claim WHERE document = ?1", "DELETE FROM mention WHERE document = ?1",
          "DELETE FROM entity WHERE document = ?1", "DELETE FROM time_expression WHERE document = ?1",
          "DELETE FROM derivation WHERE document = ?1", "DELETE FROM open_sentence WHERE document = ?1"}) {
        if (auto done = Statement(database, sql).bind(document).run(); !done)
            return done;
    }
    return {};
}

Result<void> saveEntities(const Database &database, const std::vector<Entity> &entities)
{
    Statement insert(database,
                     "INSERT INTO entity (id, document, position, type, name, unnamed, class_name)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    int position = 0;
    for (const Entity &entity : entities) {
        insert.bind(entity.id, entity.document, position++, codeOf(entity.type), entity.name, entity.unnamed,
                    entity.className);
        if (auto done = insert.run(); !done)
            return done;
    }
    return insert.result();
}

Result<void> saveMentions(const Database &database, const std::vector<Mention> &mentions)
{
    Statement insert(database,
                     "INSERT INTO mention (id, document, position, entity, span_begin, span_end, type, rule,"
                     " confidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    int position = 0;
    for (const Mention &mention : mentions) {
        insert.bind(mention.id, mention.document, position++, mention.entity, qint64(mention.span.begin),
                    qint64(mention.span.end), codeOf(mention.type), mention.rule, mention.confidence);
        if (auto done = insert.run(); !done)
            return done;
    }
    return insert.result();
}

Result<void> saveTimes(const Database &database, const std::vector<TimeExpression> &times)
{
    Statement insert(database,
                     "INSERT INTO time_expression (document, position, span_begin, span_end, value_from,"
                     " value_to, rule) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    int position = 0;
    for (const TimeExpression &time : times) {
        insert.bind(time.document, position++, qint64(time.span.begin), qint64(time.span.end),
                    time.value.from, time.value.to, time.rule);
        if (auto done = insert.run(); !done)
            return done;
    }
    return insert.result();
}

Result<void> saveDerivations(const Database &database, const std::vector<Derivation> &derivations)
{
    Statement insert(database,
                     "INSERT INTO derivation (document, position, publication, cue_begin, cue_end, cue_text,"
                     " scope_begin, scope_end) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    int position = 0;
    for (const Derivation &derivation : derivations) {
        insert.bind(derivation.document, position++, derivation.publication, qint64(derivation.cue.begin),
                    qint64(derivation.cue.end), derivation.cueText, qint64(derivation.scope.begin),
                    qint64(derivation.scope.end));
        if (auto done = insert.run(); !done)
            return done;
    }
    return insert.result();
}

Result<void> saveOpenSentences(const Database &database, DocumentId document,
                               const std::vector<Span> &sentences)
{
    Statement insert(database,
                     "INSERT INTO open_sentence (document, position, span_begin, span_end)"
                     " VALUES (?1, ?2, ?3, ?4)");
    int position = 0;
    for (const Span sentence : sentences) {
        insert.bind(document, position++, qint64(sentence.begin), qint64(sentence.end));
        if (auto done = insert.run(); !done)
            return done;
    }
    return insert.result();
}

// No foreign key watches over it: indices for that took a fifth of a dossier.
Result<void> requireOwnEntities(const Database &database, const Extraction &extraction)
{
    std::unordered_set<EntityId> own;
    for (const Entity &entity : extraction.entities)
        own.insert(entity.id);
    const auto isOwn = [&](EntityId id) {
        return !id || own.contains(id);
    };
    const bool mentions = std::ranges::all_of(extraction.mentions, isOwn, &Mention::entity);
    const bool claims = std::ranges::all_of(extraction.claims, [&](const Claim &claim) {
        return isOwn(claim.from) && isOwn(claim.to) && isOwn(claim.via) && isOwn(claim.item)
            && isOwn(claim.speaker.entity);
    });
    if (mentions && claims)
        return {};
    return Error{ErrorCode::WrongUse, database.path(), {}, u"an entity of another document"_s};
}

} // namespace

Result<void> saveExtraction(const Database &database, DocumentId document, const Extraction &extraction)
{
    if (auto done = requireOwnEntities(database, extraction); !done)
        return done;
    if (auto done = forgetExtraction(database, document); !done)
        return done;
    if (auto done = saveEntities(database, extraction.entities); !done)
        return done;
    if (auto done = saveMentions(database, extraction.mentions); !done)
        return done;
    if (auto done = saveClaims(database, extraction.claims); !done)
        return done;
    if (auto done = saveTimes(database, extraction.times); !done)
        return done;
    if (auto done = saveDerivations(database, extraction.derivations); !done)
        return done;
    return saveOpenSentences(database, document, extraction.openSentences);
}

Result<Entity> entityAt(const Database &database, const Statement &row)
{
    const auto type = entityTypeFrom(row.text(2));
    if (!type)
        return strangeCode(database, row.text(2));
    constexpr qsizetype longest = 2000; // what is longer is no name, and takes minutes to draw
    return Entity{{row.integer(0)},          {row.integer(1)},    *type,
                  row.text(3).left(longest), row.integer(4) != 0, row.text(5).left(longest)};
}

Result<Mention> mentionAt(const Database &database, const Statement &row)
{
    const auto type = entityTypeFrom(row.text(5));
    if (!type)
        return strangeCode(database, row.text(5));
    return Mention{
        {row.integer(0)}, {row.integer(1)}, {row.integer(2)}, {row.integer(3), row.integer(4)}, *type,
        row.text(6),      row.real(7)};
}

Result<std::vector<Entity>> loadEntities(const Database &database)
{
    std::vector<Entity> entities;
    SharedWords words;
    Statement rows(database,
                   "SELECT entity.id, entity.document, type, name, unnamed, class_name FROM entity"
                   " JOIN visible_document AS visible ON visible.document = entity.document"
                   " ORDER BY visible.import, visible.position, entity.position");
    while (rows.next()) {
        auto entity = entityAt(database, rows);
        if (!entity)
            return entity.error();
        words.share(entity->name);
        words.share(entity->className);
        entities.push_back(*std::move(entity));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return entities;
}

Result<std::vector<Mention>> loadMentions(const Database &database)
{
    std::vector<Mention> mentions;
    SharedWords words;
    Statement rows(database,
                   "SELECT mention.id, mention.document, entity, span_begin, span_end, type, rule, confidence"
                   " FROM mention JOIN visible_document AS visible ON visible.document = mention.document"
                   " ORDER BY visible.import, visible.position, mention.position");
    while (rows.next()) {
        auto mention = mentionAt(database, rows);
        if (!mention)
            return mention.error();
        words.share(mention->rule);
        mentions.push_back(*std::move(mention));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return mentions;
}

Result<std::vector<TimeExpression>> loadTimes(const Database &database)
{
    std::vector<TimeExpression> times;
    Statement rows(database,
                   "SELECT time.document, span_begin, span_end, value_from, value_to, rule"
                   " FROM time_expression AS time"
                   " JOIN visible_document AS visible ON visible.document = time.document"
                   " ORDER BY visible.import, visible.position, time.position");
    SharedWords words;
    while (rows.next()) {
        times.push_back({{rows.integer(0)},
                         {rows.integer(1), rows.integer(2)},
                         {rows.text(3), rows.text(4)},
                         rows.text(5)});
        for (QString *word : {&times.back().value.from, &times.back().value.to, &times.back().rule})
            words.share(*word);
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return times;
}

Result<std::vector<Derivation>> loadDerivations(const Database &database)
{
    std::vector<Derivation> derivations;
    Statement rows(
        database,
        "SELECT derivation.document, publication, cue_begin, cue_end, cue_text, scope_begin, scope_end"
        " FROM derivation"
        " JOIN visible_document AS visible ON visible.document = derivation.document"
        " ORDER BY visible.import, visible.position, derivation.position");
    while (rows.next())
        derivations.push_back({{rows.integer(0)},
                               rows.text(1),
                               {rows.integer(2), rows.integer(3)},
                               rows.text(4),
                               {rows.integer(5), rows.integer(6)}});
    if (auto done = rows.result(); !done)
        return done.error();
    return derivations;
}

Result<std::vector<SentenceAt>> loadOpenSentences(const Database &database)
{
    std::vector<SentenceAt> sentences;
    Statement rows(database,
                   "SELECT sentence.document, span_begin, span_end FROM open_sentence AS sentence"
                   " JOIN visible_document AS visible ON visible.document = sentence.document"
                   " ORDER BY visible.import, visible.position, sentence.position");
    while (rows.next())
        sentences.push_back({{rows.integer(0)}, {rows.integer(1), rows.integer(2)}});
    if (auto done = rows.result(); !done)
        return done.error();
    return sentences;
}

} // namespace clew
