#include "train/manifest.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace clew::train {

QString fileFingerprint(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> manifestOf(const std::vector<std::pair<QString, QString>> &lines, const QString &dataFolder,
                           const QStringList &files)
{
    QString manifest;
    for (const auto &[key, value] : lines)
        manifest += key % u": " % value % u'\n';
    for (const QString &name : files) {
        const QString path = dataFolder % u'/' % name;
        const QString fingerprint = fileFingerprint(path);
        if (fingerprint.isEmpty())
            return Error{ErrorCode::CannotRead, path, {}, {}};
        manifest += u"data: " % name % u' ' % fingerprint % u'\n';
    }
    return manifest;
}

} // namespace clew::train
