#include "store/schema.h"

#include "store/schemacheck.h"

#include <QFile>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> readPragma(const Database &database, const char *sql)
{
    Statement pragma(database, sql);
    const qint64 value = pragma.next() ? pragma.integer(0) : 0;
    if (auto done = pragma.result(); !done)
        return done.error();
    return value;
}

// A pragma takes no parameter; the numbers are our own.
QByteArray stampOf(size_t version)
{
    return "PRAGMA application_id = " + QByteArray::number(applicationId)
        + "; PRAGMA user_version = " + QByteArray::number(qulonglong(version)) + ";";
}

} // namespace

Result<std::vector<QByteArray>> schemaScripts()
{
    std::vector<QByteArray> scripts;
    for (int number = 1;; ++number) {
        QFile file(u":/schema/"_s + QString::number(number).rightJustified(3, u'0') + u".sql"_s);
        if (!file.open(QIODevice::ReadOnly))
            break;
        scripts.push_back(file.readAll());
    }
    if (scripts.empty())
        return Error{ErrorCode::BadResource, u":/schema/001.sql"_s};
    return scripts;
}

Result<void> migrate(Database &database, const std::vector<QByteArray> &scripts, Database::Mode mode)
{
    Transaction transaction(database);
    // Only a file that is behind needs the lock of a writer, so look first.
    if (auto begun = transaction.begin(Transaction::Kind::Read); !begun)
        return begun.error();
    const auto id = readPragma(database, "PRAGMA application_id");
    if (!id)
        return id.error();
    const auto version = readPragma(database, "PRAGMA user_version");
    if (!version)
        return version.error();
    if (mode == Database::Mode::Existing && *id != applicationId)
        return Error{ErrorCode::NotADossier, database.path()};
    if (*version > qint64(scripts.size()))
        return Error{ErrorCode::NewerDossier, database.path(), {}, QString::number(*version)};
    if (mode == Database::Mode::Existing) {
        if (auto sound = checkSchema(database, scripts, *version); !sound)
            return sound.error();
    }
    for (auto script = scripts.begin() + *version; script != scripts.end(); ++script) {
        if (auto done = database.execute(script->constData()); !done)
            return done.error();
    }
    if (*version < qint64(scripts.size())) {
        if (auto done = database.execute(stampOf(scripts.size()).constData()); !done)
            return done.error();
    }
    return transaction.commit();
}

Result<void> checkIntegrity(const Database &database)
{
    Statement check(database, "PRAGMA quick_check(1)");
    if (check.next()) {
        if (const QString verdict = check.text(0); verdict != u"ok"_s)
            return Error{ErrorCode::CorruptDossier, database.path(), {}, verdict};
    }
    return check.result();
}

} // namespace clew
