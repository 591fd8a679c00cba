#include "store/journal.h"

#include "store/changejson.h"
#include "store/documentrows.h"

#include <QDateTime>

namespace clew {

namespace {

Result<JournalEntry> entryAt(const Database &database, const Statement &row)
{
    const auto change = changeFromJson(row.text(1));
    const auto inverse = changeFromJson(row.text(2));
    if (!change || !inverse)
        return strangeCode(database, row.text(1));
    return JournalEntry{row.integer(0),      *change,     *inverse,
                        row.integer(3) != 0, row.text(4), signerIn(row.text(1))};
}

Result<JournalEntry> oneEntry(const Database &database, const char *sql, ErrorCode none)
{
    Statement row(database, sql);
    if (row.next())
        return entryAt(database, row);
    if (auto done = row.result(); !done)
        return done.error();
    return Error{none, database.path()};
}

Result<std::vector<JournalEntry>> entriesFrom(const Database &database, Statement &rows)
{
    std::vector<JournalEntry> entries;
    while (rows.next()) {
        auto entry = entryAt(database, rows);
        if (!entry)
            return entry.error();
        entries.push_back(*std::move(entry));
    }
    if (auto done = rows.result(); !done)
        return done.error();
    return entries;
}

} // namespace

Result<void> record(const Database &database, const Change &change, const Change &inverse,
                    const QString &signer)
{
    if (auto done = Statement(database, "DELETE FROM journal WHERE undone").run(); !done)
        return done;
    Statement insert(database, "INSERT INTO journal (change, inverse, at) VALUES (?1, ?2, ?3)");
    insert.bind(changeToJson(change, signer), changeToJson(inverse),
                QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return insert.run();
}

Result<JournalEntry> lastDone(const Database &database)
{
    return oneEntry(database,
                    "SELECT seq, change, inverse, undone, at FROM journal WHERE NOT undone"
                    " ORDER BY seq DESC LIMIT 1",
                    ErrorCode::NothingToUndo);
}

Result<JournalEntry> firstUndone(const Database &database)
{
    return oneEntry(database,
                    "SELECT seq, change, inverse, undone, at FROM journal WHERE undone ORDER BY seq LIMIT 1",
                    ErrorCode::NothingToRedo);
}

Result<void> setUndone(const Database &database, qint64 seq, bool undone)
{
    return Statement(database, "UPDATE journal SET undone = ?2 WHERE seq = ?1").bind(seq, undone).run();
}

Result<std::vector<JournalEntry>> loadJournal(const Database &database)
{
    Statement rows(database, "SELECT seq, change, inverse, undone, at FROM journal ORDER BY seq");
    return entriesFrom(database, rows);
}

Result<std::vector<JournalEntry>> journalAbout(const Database &database, qint64 id)
{
    Statement rows(database,
                   "SELECT seq, change, inverse, undone, at FROM journal"
                   " WHERE NOT undone AND instr(change, ?1) ORDER BY seq");
    rows.bind(QString::number(id));
    return entriesFrom(database, rows);
}

} // namespace clew
