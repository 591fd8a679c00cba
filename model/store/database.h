#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace clew {

struct Ranking;
class PreparedStatements;

// One connection to a SQLite file, with the house's settings: WAL, foreign keys, defensive.
class Database
{
public:
    enum class Mode {
        Existing,
        Create,
        ReadOnly // every write fails with CannotWrite
    };
    // Errors: CannotOpen, NotADossier, CorruptDossier, DossierBusy, DatabaseFailed.
    static Result<Database> open(const QString &path, Mode mode);

    // Runs statements that take no parameter.
    Result<void> execute(const char *sql) const;
    qint64 lastInsertId() const;
    const QString &path() const { return m_path; }
    void showAs(const QString &path) { m_path = path; } // in errors, where a copy is read in its place
    bool isInPlace() const; // the file that was opened is still the one at its path
    Error lastError() const; // what SQLite said last

private:
    friend class Statement;
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    Result<void> configure() const;

    std::unique_ptr<sqlite3, Close> m_handle;
    std::shared_ptr<PreparedStatements> m_prepared; // after the handle: goes first
    QString m_path;
};

// A prepared statement; the database keeps it for the next one of the same words. Failure sticks: bind and
// next do nothing after it, and result() tells it.
//
//     Statement rows(database, "SELECT name FROM entity WHERE document = ?1");
//     rows.bind(document);
//     while (rows.next())
//         names.push_back(rows.text(0));
//     return rows.result();
class Statement
{
public:
    Statement(const Database &database, const char *sql);
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    // Starts anew with these parameters, ?1 first.
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    bool next(); // false: no further row, or failed
    Result<void> run(); // steps to the end
    Result<void> result() const;

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *handle) const;
    };
    void reset();
    void check(int code);
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64(value)); }
    void bindAt(int index, bool value) { bindAt(index, qint64(value)); }
    void bindAt(int index, double value);
    void bindAt(int index, const QString &value);
    void bindAt(int index, const QByteArray &value);
    void bindAt(int index, std::nullopt_t);
    void bindAt(int index, Ranking *value); // for clew_rank (store/rank.h); must outlive the statement's run
    template<typename Tag>
    void bindAt(int index, Id<Tag> value)
    {
        bindAt(index, value.value);
    }
    template<typename Value>
    void bindAt(int index, const std::optional<Value> &value)
    {
        value ? bindAt(index, *value) : bindAt(index, std::nullopt);
    }

    const Database *m_database;
    std::shared_ptr<PreparedStatements> m_prepared;
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
    std::optional<Error> m_error;
};

// Rolls back at its end, unless committed. A file that is no longer at its place takes no writes
// (NotFound, fact::moved): they would be lost with it.
class Transaction
{
public:
    enum class Kind { Read, Write };
    explicit Transaction(const Database &database);
    Q_DISABLE_COPY_MOVE(Transaction)
    ~Transaction();

    Result<void> begin(Kind kind);
    Result<void> commit();

private:
    const Database *m_database;
    bool m_open = false;
};

} // namespace clew
