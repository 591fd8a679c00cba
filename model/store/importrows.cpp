#include "store/importrows.h"

#include "core/errorcode.h"
#include "store/documentrows.h"

#include <QDateTime>
#include <QStringList>

namespace clew {

Result<ImportId> newImport(const Database &database)
{
    Statement insert(database, "INSERT INTO import (at) VALUES (?1)");
    if (auto done = insert.bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)).run(); !done)
        return done.error();
    return ImportId{database.lastInsertId()};
}

Result<bool> isWithdrawn(const Database &database, ImportId import)
{
    Statement row(database, "SELECT withdrawn FROM import WHERE id = ?1");
    const bool withdrawn = !row.bind(import).next() || row.integer(0) != 0;
    if (auto done = row.result(); !done)
        return done.error();
    return withdrawn;
}

Result<int> nextPosition(const Database &database, ImportId import)
{
    Statement row(database, "SELECT coalesce(max(position) + 1, 0) FROM import_document WHERE import = ?1");
    const qint64 position = row.bind(import).next() ? row.integer(0) : 0;
    if (auto done = row.result(); !done)
        return done.error();
    return static_cast<int>(position);
}

Result<void> beginRun(const Database &database, ImportId import, const QString &sources)
{
    Statement insert(database, "INSERT INTO import_run (import, sources) VALUES (?1, ?2)");
    return insert.bind(import, sources).run();
}

Result<void> addEntries(const Database &database, ImportId import, const std::vector<ImportEntry> &entries)
{
    Statement last(database, "SELECT coalesce(max(position) + 1, 0) FROM import_entry WHERE import = ?1");
    qint64 position = last.bind(import).next() ? last.integer(0) : 0;
    if (auto done = last.result(); !done)
        return done;
    Statement insert(
        database,
        "INSERT INTO import_entry (import, position, path, piece, whole, file, outcome, document, title,"
        " headline_only, retells, version_of, error, place, fact)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)");
    for (const auto &[item, piece, whole] : entries) {
        const Error error = item.error.value_or(Error{});
        const QStringList retells(item.retells.begin(), item.retells.end());
        insert.bind(import, position++, item.path, piece, whole, item.file, codeOf(item.outcome),
                    item.document, item.title, item.headlineOnly, retells.join(u'\n'), item.versionOf,
                    item.error ? codeOf(error.code) : QString(), error.place, error.fact);
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> endRun(const Database &database, ImportId import)
{
    if (auto done = database.execute("PRAGMA secure_delete = ON"); !done)
        return done;
    for (const char *sql :
         {"DELETE FROM import_entry WHERE import = ?1", "DELETE FROM import_run WHERE import = ?1"}) {
        if (auto done = Statement(database, sql).bind(import).run(); !done)
            return done;
    }
    return database.execute("PRAGMA secure_delete = OFF");
}

Result<std::vector<UnfinishedImport>> loadUnfinished(const Database &database)
{
    std::vector<UnfinishedImport> unfinished;
    Statement rows(database,
                   "SELECT import, sources FROM import_run JOIN import ON import.id = import_run.import"
                   " WHERE import.withdrawn = 0 ORDER BY import");
    while (rows.next())
        unfinished.push_back({{rows.integer(0)}, rows.text(1)});
    if (auto done = rows.result(); !done)
        return done.error();
    return unfinished;
}

Result<std::vector<ImportEntry>> loadEntries(const Database &database, ImportId import)
{
    std::vector<ImportEntry> entries;
    Statement rows(database,
                   "SELECT path, piece, whole, file, outcome, document, title, headline_only, retells,"
                   " version_of, error, place, fact FROM import_entry WHERE import = ?1 ORDER BY position");
    rows.bind(import);
    while (rows.next()) {
        const auto outcome = importOutcomeFrom(rows.text(4));
        if (!outcome)
            return strangeCode(database, rows.text(4));
        const QStringList retells = rows.text(8).split(u'\n', Qt::SkipEmptyParts);
        ImportItem item{rows.text(3),
                        *outcome,
                        {rows.integer(5)},
                        rows.text(6),
                        rows.integer(7) != 0,
                        {retells.begin(), retells.end()},
                        {},
                        rows.text(0),
                        {rows.integer(9)}};
        if (const QString code = rows.text(10); !code.isEmpty())
            item.error = Error{errorCodeFrom(code).value_or(ErrorCode::BadSyntax), item.path, rows.text(11),
                               rows.text(12)};
        entries.push_back({std::move(item), static_cast<int>(rows.integer(1)), rows.integer(2) != 0});
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return entries;
}

} // namespace clew
