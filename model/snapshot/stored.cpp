#include "snapshot/stored.h"

#include "snapshot/snapshot.h"
#include "snapshot/zipfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfManifest = 256 << 20; // bytes
constexpr qint64 piece = 1 << 16;

QString manifestName()
{
    return u"manifest.json"_s;
}

QStringList namesIn(const QString &folder)
{
    QStringList names;
    const QDir root(QDir(folder).absolutePath());
    QDirIterator files(root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << root.relativeFilePath(files.next());
    return names;
}

} // namespace

Result<StoredSnapshot> StoredSnapshot::open(const QString &path)
{
    StoredSnapshot stored;
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path, {}, {}};
    stored.m_path = info.fileName() == manifestName() ? info.path() : path;
    if (QFileInfo(stored.m_path).isDir()) {
        stored.m_names = namesIn(stored.m_path);
    } else {
        auto archive = ZipReader::open(path);
        if (!archive)
            return archive.error();
        stored.m_archive = std::make_shared<const ZipReader>(*std::move(archive));
        for (const ZipReader::Entry &entry : stored.m_archive->entries())
            stored.m_names << entry.name;
    }
    stored.m_names.sort();
    const auto bytes = stored.all(manifestName(), mostOfManifest);
    stored.m_names.removeAll(manifestName());
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound
            ? Error{ErrorCode::NotFound, path, {}, u"manifest.json"_s}
            : bytes.error();
    QJsonParseError parsed;
    stored.m_manifest = QJsonDocument::fromJson(*bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return Error{ErrorCode::BadSyntax, manifestName(), u"byte "_s + QString::number(parsed.offset),
                     parsed.errorString()};
    if (stored.m_manifest["format"_L1].toString() != snapshotFormat)
        return Error{ErrorCode::UnknownFormat, path, {}, u"manifest.json is not that of a snapshot"_s};
    return stored;
}

Result<void> StoredSnapshot::read(const QString &name, const std::function<bool(QByteArrayView)> &take) const
{
    if (m_archive) {
        const auto found = std::ranges::find(m_archive->entries(), name, &ZipReader::Entry::name);
        return found == m_archive->entries().end() ? Result<void>(Error{ErrorCode::NotFound, name, {}, {}})
                                                   : m_archive->read(*found, take);
    }
    QFile file(QDir(m_path).filePath(name));
    if (!file.exists())
        return Error{ErrorCode::NotFound, name, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, name, {}, file.errorString()};
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            return Error{ErrorCode::CannotRead, name, {}, file.errorString()};
        if (!take(bytes))
            return {};
    }
    return {};
}

Result<QByteArray> StoredSnapshot::all(const QString &name, qint64 most) const
{
    QByteArray bytes;
    const auto done = read(name, [&](QByteArrayView next) {
        bytes.append(next.data(), next.size());
        return bytes.size() <= most;
    });
    if (!done)
        return done.error();
    if (bytes.size() > most)
        return Error{ErrorCode::TooLarge, name, {}, QString::number(most)};
    return bytes;
}

Result<void> StoredSnapshot::objects(const QString &name,
                                     const std::function<bool(qint64, const QJsonObject &)> &visit) const
{
    QByteArray rest;
    qint64 line = 0;
    bool goOn = true;
    const auto handOn = [&](const QByteArray &bytes) {
        goOn = visit(++line, QJsonDocument::fromJson(bytes).object());
        return goOn;
    };
    const auto done = read(name, [&](QByteArrayView next) {
        const qsizetype known = rest.size(); // a line may be longer than a piece
        rest.append(next.data(), next.size());
        qsizetype begin = 0;
        for (qsizetype end = rest.indexOf('\n', known); end >= 0; end = rest.indexOf('\n', begin)) {
            if (!handOn(rest.mid(begin, end - begin)))
                return false;
            begin = end + 1;
        }
        rest.remove(0, begin);
        return true;
    });
    if (done && goOn && !rest.isEmpty())
        handOn(rest);
    return done;
}

} // namespace clew
