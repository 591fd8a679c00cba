#include "store/documentrows.h"

#include "store/codes.h"

#include <algorithm>
#include <map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// The index of words keeps no copy of the text and must be told the words that go.
constexpr const char *forgetWords = "INSERT INTO document_text (document_text, rowid, title, text)"
                                    " SELECT 'delete', id, title, text FROM document WHERE id = ?1";
constexpr const char *learnWords = "INSERT INTO document_text (rowid, title, text)"
                                   " SELECT id, title, text FROM document WHERE id = ?1";

constexpr const char *writeDocument
    = "INSERT INTO document (id, file, sha256, kind, charset, title, publisher, published, published_from,"
      " url, language, text, characters, headline_only, original)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
      " ON CONFLICT (id) DO UPDATE SET file = ?2, sha256 = ?3, kind = ?4, charset = ?5, title = ?6,"
      " publisher = ?7, published = ?8, published_from = ?9, url = ?10, language = ?11, text = ?12,"
      " characters = ?13, headline_only = ?14, original = ?15";

Result<void> saveAuthors(const Database &database, const Document &document)
{
    if (auto done = Statement(database, "DELETE FROM author WHERE document = ?1").bind(document.id).run();
        !done)
        return done;
    Statement insert(database, "INSERT INTO author (document, position, name) VALUES (?1, ?2, ?3)");
    int position = 0;
    for (const QString &author : document.metadata.authors) {
        if (auto done = insert.bind(document.id, position++, author).run(); !done)
            return done;
    }
    return insert.result();
}

Result<void> saveLedger(const Database &database, const Document &document)
{
    if (auto done = Statement(database, "DELETE FROM ledger WHERE document = ?1").bind(document.id).run();
        !done)
        return done;
    Statement insert(database,
                     "INSERT INTO ledger (document, position, range_begin, range_end, reason, original,"
                     " replacement) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    int position = 0;
    for (const LedgerEntry &entry : document.ledger) {
        insert.bind(document.id, position++, qint64(entry.range.begin), qint64(entry.range.end),
                    storedCode(entry.reason), entry.original, entry.replacement);
        if (auto done = insert.run(); !done)
            return done;
    }
    return insert.result();
}

Result<void> loadLedger(const Database &database, Document &document)
{
    Statement rows(database,
                   "SELECT range_begin, range_end, reason, original, replacement FROM ledger"
                   " WHERE document = ?1 ORDER BY position");
    rows.bind(document.id);
    while (rows.next()) {
        const auto reason = storedLedgerReason(rows.text(2));
        if (!reason)
            return strangeCode(database, rows.text(2));
        document.ledger.push_back({{rows.integer(0), rows.integer(1)}, *reason, rows.text(3), rows.text(4)});
    }
    return rows.result();
}

Result<void> loadAuthors(const Database &database, DocumentId document, std::vector<QString> &authors)
{
    Statement rows(database, "SELECT name FROM author WHERE document = ?1 ORDER BY position");
    rows.bind(document);
    while (rows.next())
        authors.push_back(rows.text(0));
    return rows.result();
}

// Columns title, publisher, published, published_from, url, language from `first` on; authors come after.
Metadata metadataAt(const Statement &row, int first)
{
    constexpr qsizetype longest = 2000; // what is longer is none of these, and takes minutes to draw
    const auto text = [&](int column) {
        return row.text(first + column).left(longest);
    };
    return {text(0), text(1), {}, text(2), text(3), text(4), text(5)};
}

#define CLEW_SUMMARY_COLUMNS                                                                                 \
    " document.id, file, kind, headline_only, characters,"                                                   \
    " (SELECT count(*) FROM ledger WHERE ledger.document = document.id),"                                    \
    " title, publisher, published, published_from, url, language"

// Without its import and its authors.
Result<DocumentSummary> summaryAt(const Database &database, const Statement &row)
{
    const auto kind = storedSourceKind(row.text(2));
    if (!kind)
        return strangeCode(database, row.text(2));
    return DocumentSummary{{row.integer(0)},   {},
                           row.text(1),        *kind,
                           metadataAt(row, 6), row.integer(3) != 0,
                           row.integer(4),     static_cast<int>(row.integer(5))};
}

} // namespace

Error strangeCode(const Database &database, const QString &code)
{
    constexpr qsizetype shown = 80;
    return {ErrorCode::CorruptDossier, database.path(), {}, code.left(shown)};
}

Result<void> saveDocument(const Database &database, const Document &document)
{
    const Metadata &metadata = document.metadata;
    if (auto done = Statement(database, forgetWords).bind(document.id).run(); !done)
        return done;
    Statement write(database, writeDocument);
    write.bind(document.id, document.file, QString::fromLatin1(document.sha256), storedCode(document.kind),
               document.charset, metadata.title, metadata.publisher, metadata.published,
               metadata.publishedFrom, metadata.url, metadata.language, document.text,
               qint64(document.text.size()), document.headlineOnly, document.original);
    if (auto done = write.run(); !done)
        return done;
    if (auto done = saveAuthors(database, document); !done)
        return done;
    return saveLedger(database, document);
}

Result<void> indexWords(const Database &database, std::vector<DocumentId> documents)
{
    std::ranges::sort(documents);
    Statement learn(database, learnWords);
    for (const DocumentId document : documents) {
        if (auto done = learn.bind(document).run(); !done)
            return done;
    }
    return learn.result();
}

Result<Document> loadReadableDocument(const Database &database, DocumentId id)
{
    Statement row(database,
                  "SELECT file, sha256, kind, charset, title, publisher, published, published_from, url,"
                  " language, text, headline_only FROM document WHERE id = ?1");
    row.bind(id);
    if (!row.next()) {
        if (auto done = row.result(); !done)
            return done.error();
        return Error{ErrorCode::NotFound, database.path(), {}, QString::number(id.value)};
    }
    const auto kind = storedSourceKind(row.text(2));
    if (!kind)
        return strangeCode(database, row.text(2));
    Document document;
    document.id = id;
    document.file = row.text(0);
    document.sha256 = row.text(1).toLatin1();
    document.kind = *kind;
    document.charset = row.text(3);
    document.metadata = metadataAt(row, 4);
    document.text = row.text(10);
    document.headlineOnly = row.integer(11) != 0;
    if (auto done = loadAuthors(database, id, document.metadata.authors); !done)
        return done.error();
    if (auto done = loadLedger(database, document); !done)
        return done.error();
    return document;
}

Result<Document> loadDocument(const Database &database, DocumentId id)
{
    auto document = loadReadableDocument(database, id);
    if (!document)
        return document;
    Statement row(database, "SELECT original FROM document WHERE id = ?1");
    if (row.bind(id).next())
        document->original = row.blob(0);
    if (auto done = row.result(); !done)
        return done.error();
    return document;
}

Result<std::vector<DocumentSummary>> loadSummaries(const Database &database)
{
    std::map<DocumentId, std::vector<QString>> authors;
    Statement names(database, "SELECT document, name FROM author ORDER BY document, position");
    while (names.next())
        authors[{names.integer(0)}].push_back(names.text(1));
    if (auto done = names.result(); !done)
        return done.error();

    std::vector<DocumentSummary> summaries;
    Statement rows(database,
                   "SELECT" CLEW_SUMMARY_COLUMNS ", visible.import"
                   " FROM visible_document AS visible JOIN document ON document.id = visible.document"
                   " ORDER BY visible.import, visible.position");
    while (rows.next()) {
        auto summary = summaryAt(database, rows);
        if (!summary)
            return summary.error();
        summary->import = {rows.integer(12)};
        summary->metadata.authors = authors[summary->id];
        summaries.push_back(*std::move(summary));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return summaries;
}

Result<DocumentSummary> loadSummary(const Database &database, DocumentId id, ImportId import)
{
    Statement row(database, "SELECT" CLEW_SUMMARY_COLUMNS " FROM document WHERE id = ?1");
    if (!row.bind(id).next()) {
        if (auto done = row.result(); !done)
            return done.error();
        return Error{ErrorCode::NotFound, database.path(), {}, QString::number(id.value)};
    }
    auto summary = summaryAt(database, row);
    if (!summary)
        return summary;
    summary->import = import;
    if (auto done = loadAuthors(database, id, summary->metadata.authors); !done)
        return done.error();
    return summary;
}

} // namespace clew
