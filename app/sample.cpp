#include "sample.h"

#include <QDir>
#include <QFile>

namespace clew {

Result<std::vector<QString>> writeSamples(const QString &folder)
{
    std::vector<QString> paths;
    const QDir samples(u":/samples"_qs);
    for (const QString &name : samples.entryList(QDir::Files, QDir::Name)) {
        const QString path = QDir(folder).filePath(name);
        QFile::remove(path);
        if (!QFile::copy(samples.filePath(name), path))
            return Error{ErrorCode::CannotWrite, path, {}, {}};
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        paths.push_back(path);
    }
    return paths;
}

} // namespace clew
