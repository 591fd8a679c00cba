#include "store/partrows.h"

#include "store/athand.h"
#include "store/claimrows.h"
#include "store/documentrows.h"
#include "store/extractionrows.h"
#include "store/partretellings.h"
#include "store/sharedwords.h"
#include "store/standins.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace clew {

namespace {

struct Placed
{
    ImportId import;
    qint64 position = 0;
    DocumentId document;

    friend auto operator<=>(const Placed &, const Placed &) = default;
};

// In order of import, each once; visible ones only.
Result<std::vector<Placed>> inOrder(const Database &database, const std::vector<DocumentId> &documents)
{
    std::set<Placed> placed;
    Statement row(database,
                  "SELECT min(link.import), link.position FROM import_document AS link"
                  " JOIN import ON import.id = link.import"
                  " WHERE link.document = ?1 AND import.withdrawn = 0");
    for (const DocumentId document : documents) {
        if (row.bind(document).next() && !row.isNull(0))
            placed.insert({{row.integer(0)}, row.integer(1), document});
        if (auto done = row.result(); !done)
            return done.error();
    }
    return std::vector<Placed>(placed.begin(), placed.end());
}

// Reads the rows of one document after the other into one content.
class PartReader
{
public:
    explicit PartReader(const Database &database)
        : m_database(database)
        , m_entities(database,
                     "SELECT id, document, type, name, unnamed, class_name FROM entity"
                     " WHERE document = ?1 ORDER BY position")
        , m_mentions(database,
                     "SELECT id, document, entity, span_begin, span_end, type, rule, confidence FROM mention"
                     " WHERE document = ?1 ORDER BY position")
        , m_times(database,
                  "SELECT span_begin, span_end, value_from, value_to, rule FROM time_expression"
                  " WHERE document = ?1 ORDER BY position")
        , m_derivations(database,
                        "SELECT publication, cue_begin, cue_end, cue_text, scope_begin, scope_end"
                        " FROM derivation WHERE document = ?1 ORDER BY position")
        , m_openSentences(database,
                          "SELECT span_begin, span_end FROM open_sentence WHERE document = ?1"
                          " ORDER BY position")
    {
    }

    Result<void> read(const Placed &placed)
    {
        auto summary = loadSummary(m_database, placed.document, placed.import);
        if (!summary)
            return summary.error();
        content.documents.push_back(*std::move(summary));
        if (auto done = readEntities(placed.document); !done)
            return done;
        if (auto done = readMentions(placed.document); !done)
            return done;
        if (auto done = readClaims(placed.document); !done)
            return done;
        return readRest(placed.document);
    }

    DossierContent content;

private:
    Result<void> readEntities(DocumentId document)
    {
        m_entities.bind(document);
        while (m_entities.next()) {
            auto entity = entityAt(m_database, m_entities);
            if (!entity)
                return entity.error();
            m_words.share(entity->name);
            m_words.share(entity->className);
            content.entities.push_back(*std::move(entity));
        }
        return m_entities.result();
    }

    Result<void> readMentions(DocumentId document)
    {
        m_mentions.bind(document);
        while (m_mentions.next()) {
            auto mention = mentionAt(m_database, m_mentions);
            if (!mention)
                return mention.error();
            m_words.share(mention->rule);
            content.mentions.push_back(*std::move(mention));
        }
        return m_mentions.result();
    }

    Result<void> readClaims(DocumentId document)
    {
        auto claims = loadClaimsOf(m_database, document);
        if (!claims)
            return claims.error();
        for (Claim &claim : *claims) {
            m_words.share(claim.rule);
            m_words.share(claim.dateText);
            content.claims.push_back(std::move(claim));
        }
        return {};
    }

    Result<void> readRest(DocumentId document)
    {
        m_times.bind(document);
        while (m_times.next()) {
            TimeExpression time{document,
                                {m_times.integer(0), m_times.integer(1)},
                                {m_times.text(2), m_times.text(3)},
                                m_times.text(4)};
            for (QString *word : {&time.value.from, &time.value.to, &time.rule})
                m_words.share(*word);
            content.times.push_back(std::move(time));
        }
        m_derivations.bind(document);
        while (m_derivations.next())
            content.derivations.push_back({document,
                                           m_derivations.text(0),
                                           {m_derivations.integer(1), m_derivations.integer(2)},
                                           m_derivations.text(3),
                                           {m_derivations.integer(4), m_derivations.integer(5)}});
        m_openSentences.bind(document);
        while (m_openSentences.next())
            content.openSentences.push_back(
                {document, {m_openSentences.integer(0), m_openSentences.integer(1)}});
        for (Statement *rows : {&m_times, &m_derivations, &m_openSentences}) {
            if (auto done = rows->result(); !done)
                return done;
        }
        return {};
    }

    const Database &m_database;
    SharedWords m_words;
    Statement m_entities, m_mentions, m_times, m_derivations, m_openSentences;
};

} // namespace

Result<DossierContent> loadPart(const Database &database, const std::vector<DocumentId> &documents)
{
    const auto placed = inOrder(database, documents);
    const auto all = countDocuments(database);
    if (!placed || !all)
        return placed ? all.error() : placed.error();
    PartReader reader(database);
    for (const Placed &one : *placed) {
        if (auto done = reader.read(one); !done)
            return done.error();
    }
    DossierContent content = std::move(reader.content);
    content.otherDocuments = *all - qint64(placed->size());
    if (auto done = loadPartRetellings(database, content); !done)
        return done.error();
    if (auto done = loadIdentities(database, content); !done)
        return done.error();
    return content;
}

} // namespace clew
