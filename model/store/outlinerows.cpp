#include "store/outlinerows.h"

#include "store/claimrows.h"
#include "store/extractionrows.h"

namespace clew {

namespace {

constexpr const char *entitiesOf = "SELECT id, document, type, name, unnamed, class_name FROM entity"
                                   " WHERE document = ?1 ORDER BY position";
constexpr const char *derivationsOf
    = "SELECT publication, cue_begin, cue_end, cue_text, scope_begin, scope_end"
      " FROM derivation WHERE document = ?1 ORDER BY position";
constexpr const char *mentionsOf = "SELECT id, document, entity, span_begin, span_end, type, rule, confidence"
                                   " FROM mention WHERE document = ?1 ORDER BY position";

Result<std::vector<Entity>> entitiesAt(const Database &database, Statement &rows, DocumentId id)
{
    std::vector<Entity> entities;
    rows.bind(id);
    while (rows.next()) {
        auto entity = entityAt(database, rows);
        if (!entity)
            return entity.error();
        entities.push_back(*std::move(entity));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return entities;
}

Result<std::vector<Derivation>> derivationsAt(Statement &rows, DocumentId id)
{
    std::vector<Derivation> derivations;
    rows.bind(id);
    while (rows.next())
        derivations.push_back({id,
                               rows.text(0),
                               {rows.integer(1), rows.integer(2)},
                               rows.text(3),
                               {rows.integer(4), rows.integer(5)}});
    if (auto done = rows.result(); !done)
        return done.error();
    return derivations;
}

} // namespace

Result<void> loadOutlines(const Database &database, const std::function<void(const DocumentOutline &)> &take)
{
    Statement documents(database,
                        "SELECT document.id, title, publisher, published, url FROM document"
                        " JOIN visible_document AS visible ON visible.document = document.id"
                        " ORDER BY visible.import, visible.position");
    Statement authors(database, "SELECT name FROM author WHERE document = ?1 ORDER BY position");
    Statement entities(database, entitiesOf), derivations(database, derivationsOf);
    while (documents.next()) {
        DocumentOutline outline;
        outline.id = {documents.integer(0)};
        outline.metadata.title = documents.text(1);
        outline.metadata.publisher = documents.text(2);
        outline.metadata.published = documents.text(3);
        outline.metadata.url = documents.text(4);
        authors.bind(outline.id);
        while (authors.next())
            outline.metadata.authors.push_back(authors.text(0));
        auto named = entitiesAt(database, entities, outline.id);
        auto derived = derivationsAt(derivations, outline.id);
        if (!named || !derived)
            return named ? derived.error() : named.error();
        outline.entities = *std::move(named);
        outline.derivations = *std::move(derived);
        take(outline);
    }
    return documents.result();
}

Result<Extraction> loadReading(const Database &database, DocumentId id)
{
    Statement entities(database, entitiesOf), derivations(database, derivationsOf);
    auto named = entitiesAt(database, entities, id);
    auto derived = derivationsAt(derivations, id);
    auto claims = loadClaimsOf(database, id);
    if (!named || !derived)
        return named ? derived.error() : named.error();
    if (!claims)
        return claims.error();
    Extraction reading;
    reading.entities = *std::move(named);
    reading.derivations = *std::move(derived);
    reading.claims = *std::move(claims);
    Statement mentions(database, mentionsOf);
    mentions.bind(id);
    while (mentions.next()) {
        auto mention = mentionAt(database, mentions);
        if (!mention)
            return mention.error();
        reading.mentions.push_back(*std::move(mention));
    }
    if (auto done = mentions.result(); !done)
        return done.error();
    return reading;
}

} // namespace clew
