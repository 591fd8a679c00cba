#include "workspace/colleague.h"

#include <QFile>
#include <QFileInfo>

namespace clew {

using namespace Qt::StringLiterals;

Result<ColleaguesDossier> ColleaguesDossier::open(const QString &path, const QString &ours)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path, {}, {}};
    if (info.canonicalFilePath() == QFileInfo(ours).canonicalFilePath())
        return Error{ErrorCode::WrongUse, path, {}, u"a dossier cannot be merged with itself"_s};
    ColleaguesDossier theirs;
    theirs.m_folder = std::make_unique<QTemporaryDir>();
    const QString copy = theirs.m_folder->filePath(u"theirs.clew"_s);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, path, {}, file.errorString()};
    file.close();
    // what the owner's program has not yet written back stands in the log beside it
    const QString log = u"-wal"_s;
    if (!file.copy(copy) || (QFileInfo::exists(path + log) && !QFile::copy(path + log, copy + log)))
        return Error{ErrorCode::CannotWrite, path, {}, file.errorString()};
    for (const QString &written : {copy, QString(copy + log)})
        QFile::setPermissions(written, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
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
