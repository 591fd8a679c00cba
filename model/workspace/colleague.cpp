#include "workspace/colleague.h"

#include "core/filelock.h"
#include "core/writefailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>

namespace clew {

using namespace Qt::StringLiterals;

// A folder exists only while the lock beside it is held, so one whose lock is free is that of a killed
// program.
struct ColleaguesDossier::Place
{
    QString folder;
    FileLock lock;

    ~Place() { QDir(folder).removeRecursively(); } // while the lock is held
};

namespace {

QString lockOf(const QString &folder)
{
    return folder + u".lock"_s;
}

void sweep(const QDir &temporary)
{
    for (const QString &name : temporary.entryList({u"clew-merge-*.lock"_s}, QDir::Files | QDir::Hidden)) {
        const QString path = temporary.filePath(name);
        const QString folder = path.chopped(lockOf({}).size());
        if (const auto lock = FileLock::take(path); lock && !QFileInfo(folder).isSymLink())
            QDir(folder).removeRecursively();
    }
}

} // namespace

ColleaguesDossier::ColleaguesDossier(std::unique_ptr<Place> place)
    : m_place(std::move(place))
{
}

ColleaguesDossier::ColleaguesDossier(ColleaguesDossier &&other) noexcept = default;
ColleaguesDossier &ColleaguesDossier::operator=(ColleaguesDossier &&other) noexcept = default;
ColleaguesDossier::~ColleaguesDossier() = default;

Result<ColleaguesDossier> ColleaguesDossier::open(const QString &path, const QString &ours)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path, {}, {}};
    if (info.canonicalFilePath() == QFileInfo(ours).canonicalFilePath())
        return Error{ErrorCode::WrongUse, path, {}, u"a dossier cannot be merged with itself"_s};
    const QDir temporary = QDir::temp();
    sweep(temporary);
    const QString folder
        = temporary.filePath(u"clew-merge-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    auto lock = FileLock::take(lockOf(folder));
    if (!lock)
        return Error{ErrorCode::CannotWrite, temporary.path(), {}, lock.error().fact};
    ColleaguesDossier theirs(std::unique_ptr<Place>(new Place{folder, *std::move(lock)}));
    constexpr auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!temporary.mkdir(folder, mine | QFileDevice::ExeOwner))
        return Error{
            ErrorCode::CannotWrite, temporary.path(), {}, QString::fromLocal8Bit(std::strerror(errno))};
    const QString copy = folder + u"/theirs.clew"_s;
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, path, {}, file.errorString()};
    file.close();
    // what the owner's program has not yet written back stands in the log beside it
    const QString log = u"-wal"_s;
    if (!file.copy(copy) || (QFileInfo::exists(path + log) && !QFile::copy(path + log, copy + log)))
        return Error{ErrorCode::CannotWrite, temporary.path(), {}, causeOfFailedWrite(file)};
    for (const QString &written : {copy, QString(copy + log)})
        QFile::setPermissions(written, mine);
    auto store = DossierStore::open(copy);
    if (!store) {
        Error error = store.error();
        error.file = path;
        return error;
    }
    theirs.m_store = *std::move(store);
    return theirs;
}

} // namespace clew
