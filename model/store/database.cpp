#include "store/database.h"

#include "core/errorfacts.h"
#include "store/rank.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

#include <string>
#include <unordered_map>

namespace clew {

// Statements that are not in use, by their words: to prepare one costs more than to run most.
class PreparedStatements
{
public:
    ~PreparedStatements()
    {
        for (const auto &[sql, handle] : m_idle)
            sqlite3_finalize(handle);
    }
    sqlite3_stmt *take(const char *sql)
    {
        const auto found = m_idle.find(sql);
        if (found == m_idle.end())
            return nullptr;
        sqlite3_stmt *handle = found->second;
        m_idle.erase(found);
        return handle;
    }
    void keep(sqlite3_stmt *handle)
    {
        constexpr size_t most = 128;
        sqlite3_reset(handle);
        sqlite3_clear_bindings(handle);
        if (m_idle.size() >= most || !m_idle.emplace(sqlite3_sql(handle), handle).second)
            sqlite3_finalize(handle);
    }

private:
    std::unordered_map<std::string, sqlite3_stmt *> m_idle;
};

namespace {

// How long a writer waits for another one, in milliseconds.
constexpr int busyTimeout = 3000;

ErrorCode codeFor(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_PROTOCOL:
    case SQLITE_LOCKED: return ErrorCode::DossierBusy;
    case SQLITE_NOTADB: return ErrorCode::NotADossier;
    case SQLITE_CORRUPT: return ErrorCode::CorruptDossier;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return ErrorCode::CannotOpen;
    case SQLITE_READONLY:
    case SQLITE_FULL: return ErrorCode::CannotWrite;
    default:
        // a page that the file is too short for
        return sqliteCode == SQLITE_IOERR_SHORT_READ ? ErrorCode::CorruptDossier : ErrorCode::DatabaseFailed;
    }
}

// What a file system without locks or shared memory answers, as some network drives.
bool hasNoLocks(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_PROTOCOL:
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_SHMMAP: return true;
    default: return false;
    }
}

// Where nobody can write beside the file there is no log of other writers either, and none can be made
// (sqlite.org/wal.html#readonly).
QByteArray readOnlyName(const QString &path)
{
    const QFileInfo file(path);
    const bool alone = !QFileInfo(file.absolutePath()).isWritable() || !file.isWritable();
    QByteArray name = QUrl::fromLocalFile(file.absoluteFilePath()).toEncoded();
    return alone && !QFileInfo::exists(path + QLatin1StringView("-wal")) ? name + "?immutable=1" : name;
}

} // namespace

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    Database database;
    database.m_path = path;
    const int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE)
        | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    const QByteArray name = mode == Mode::ReadOnly ? readOnlyName(path) : path.toUtf8();
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    database.m_handle.reset(handle);
    database.m_prepared = std::make_shared<PreparedStatements>();
    if (code != SQLITE_OK)
        return handle ? database.lastError() : Error{ErrorCode::CannotOpen, path};
    if (auto done = database.configure(); !done)
        return done.error();
    return database;
}

// Before anything of the file is believed: no function or virtual table of its schema runs unasked, and no
// cell is read beyond its page.
Result<void> Database::configure() const
{
    sqlite3_busy_timeout(m_handle.get(), busyTimeout);
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto done = registerRank(m_handle.get()); !done)
        return done;
    return execute("PRAGMA trusted_schema = OFF;"
                   "PRAGMA cell_size_check = ON;"
                   "PRAGMA foreign_keys = ON;"
                   "PRAGMA synchronous = FULL;" // what was committed outlives a loss of power
                   "PRAGMA journal_size_limit = 67108864;" // bytes: of the log, after a long import
                   "PRAGMA cache_size = -16384;"); // KiB: the lists of common words, for searches
}

Result<void> Database::execute(const char *sql) const
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

bool Database::isInPlace() const
{
    int moved = 0;
    sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved == 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

Error Database::lastError() const
{
    const int code = sqlite3_extended_errcode(m_handle.get());
    if (hasNoLocks(code))
        return {ErrorCode::DossierBusy, m_path, {}, fact::noLocks};
    return {codeFor(code), m_path, {}, QString::fromUtf8(sqlite3_errmsg(m_handle.get()))};
}

void Statement::Finalize::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

Statement::Statement(const Database &database, const char *sql)
    : m_database(&database)
    , m_prepared(database.m_prepared)
    , m_handle(m_prepared->take(sql))
{
    if (m_handle)
        return;
    sqlite3_stmt *handle = nullptr;
    check(sqlite3_prepare_v2(database.m_handle.get(), sql, -1, &handle, nullptr));
    m_handle.reset(handle);
}

Statement::~Statement()
{
    if (m_handle && !m_error)
        m_prepared->keep(m_handle.release());
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    sqlite3_reset(m_handle.get());
    return false;
}

Result<void> Statement::run()
{
    while (next()) {
    }
    return result();
}

Result<void> Statement::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

void Statement::reset()
{
    if (!m_error)
        sqlite3_reset(m_handle.get());
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database->lastError();
}

void Statement::bindAt(int index, qint64 value)
{
    if (!m_error)
        check(sqlite3_bind_int64(m_handle.get(), index, value));
}

void Statement::bindAt(int index, double value)
{
    if (!m_error)
        check(sqlite3_bind_double(m_handle.get(), index, value));
}

void Statement::bindAt(int index, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    if (!m_error)
        check(sqlite3_bind_text64(m_handle.get(), index, bytes.constData(), sqlite3_uint64(bytes.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int index, const QByteArray &value)
{
    // constData() of an empty array is not null, so that it does not become NULL
    if (!m_error)
        check(sqlite3_bind_blob64(m_handle.get(), index, value.constData(), sqlite3_uint64(value.size()),
                                  SQLITE_TRANSIENT));
}

void Statement::bindAt(int index, std::nullopt_t)
{
    if (!m_error)
        check(sqlite3_bind_null(m_handle.get(), index));
}

void Statement::bindAt(int index, Ranking *value)
{
    if (!m_error)
        check(
            sqlite3_bind_pointer(m_handle.get(), index, static_cast<void *>(value), rankingPointer, nullptr));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    return {bytes, sqlite3_column_bytes(m_handle.get(), column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

Transaction::Transaction(const Database &database)
    : m_database(&database)
{
}

Transaction::~Transaction()
{
    if (m_open)
        (void)Statement(*m_database, "ROLLBACK").run().has_value();
}

Result<void> Transaction::begin(Kind kind)
{
    if (kind == Kind::Write && !m_database->isInPlace())
        return Error{ErrorCode::NotFound, m_database->path(), {}, fact::moved};
    auto begun = Statement(*m_database, kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto committed = Statement(*m_database, "COMMIT").run();
    m_open = !committed; // a busy COMMIT leaves it open
    return committed;
}

} // namespace clew
