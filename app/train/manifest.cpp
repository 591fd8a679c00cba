#include "train/manifest.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace clew::train {

Result<QString> manifestOf(const std::vector<std::pair<QString, QString>> &lines, const QString &dataFolder,
                           const QStringList &files)
{
    QString manifest;
    for (const auto &[key, value] : lines)
        manifest += key % u": " % value % u'\n';
    for (const QString &name : files) {
        QFile file(dataFolder % u'/' % name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return Error{ErrorCode::CannotRead, file.fileName(), {}, file.errorString()};
        manifest += u"data: " % name % u' ' % QString::fromLatin1(hash.result().toHex()) % u'\n';
    }
    return manifest;
}

} // namespace clew::train
