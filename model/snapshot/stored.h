#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace clew {

class ZipReader;

// A snapshot on the disk, a folder or an archive. Reads in pieces; trusts nothing that it reads.
class StoredSnapshot
{
public:
    // Also the path of a manifest.json. Errors: NotFound (also the manifest), CannotOpen, BadSyntax,
    // UnknownFormat (not that of a snapshot).
    static Result<StoredSnapshot> open(const QString &path);

    const QJsonObject &manifest() const { return m_manifest; }
    const QStringList &names() const { return m_names; } // sorted; without the manifest
    // Pieces of a file; `take` returns false to stop. NotFound, CannotRead, BadSyntax.
    Result<void> read(const QString &name, const std::function<bool(QByteArrayView)> &take) const;
    Result<QByteArray> all(const QString &name, qint64 most) const; // TooLarge
    // The objects of a file with one a line; a line that is none comes as an empty object. `visit` returns
    // false to stop.
    Result<void> objects(const QString &name,
                         const std::function<bool(qint64 line, const QJsonObject &)> &visit) const;

private:
    QString m_path;
    QStringList m_names;
    QJsonObject m_manifest;
    std::shared_ptr<const ZipReader> m_archive; // null: a folder
};

} // namespace clew
