#include "snapshot/target.h"

#include "core/writefailure.h"
#include "snapshot/zipfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

QString sibling(const QString &path, QLatin1StringView ending)
{
    const QFileInfo info(path);
    return info.path() + u"/."_s + info.fileName() + ending;
}

void removeAll(const QString &path)
{
    if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

Error cannotWriteTo(const QString &path, const QString &why)
{
    return {ErrorCode::CannotWrite, path, {}, why};
}

// Bytes that are in the file but not on the disk would not outlive the machine.
bool settle(QFile &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool isFreeOrSnapshot(const QString &folder)
{
    const QDir dir(folder);
    if (dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return true;
    QFile manifest(dir.filePath(u"manifest.json"_s));
    return manifest.open(QIODevice::ReadOnly) && manifest.read(200).contains("clew-snapshot-");
}

} // namespace

SnapshotTarget::SnapshotTarget(const QString &path)
    : m_path(path)
    , m_part(sibling(path, ".clew-part"_L1))
    , m_archive(path.endsWith(".zip"_L1, Qt::CaseInsensitive))
{
}

Result<std::unique_ptr<SnapshotTarget>> SnapshotTarget::open(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    std::unique_ptr<SnapshotTarget> target(new SnapshotTarget(clean));
    if (auto done = target->prepare(); !done)
        return done.error();
    return target;
}

Result<void> SnapshotTarget::prepare()
{
    const QFileInfo info(m_path);
    if (!QFileInfo(info.path()).isDir())
        return cannotWriteTo(m_path, u"there is no folder "_s + info.path());
    if (m_archive ? info.isDir() : info.exists() && !info.isDir())
        return cannotWriteTo(m_path, m_archive ? u"this is a folder"_s : u"this is a file"_s);
    if (!m_archive && info.isDir() && !isFreeOrSnapshot(m_path))
        return cannotWriteTo(m_path, u"the folder holds other things than a snapshot"_s);
    auto lock = FileLock::take(sibling(m_path, ".clew-lock"_L1));
    if (!lock)
        return cannotWriteTo(m_path,
                             lock.error().code == ErrorCode::DossierBusy
                                 ? u"another program is writing there"_s
                                 : u"the folder cannot be written to: "_s + lock.error().fact);
    m_lock = *std::move(lock);
    removeAll(m_part);
    m_begun = true;
    if (!m_archive)
        return QDir().mkdir(m_part)
            ? Result<void>()
            : Result<void>(cannotWriteTo(m_path, u"the folder cannot be written to"_s));
    auto file = std::make_unique<QFile>(m_part);
    if (!file->open(QIODevice::ReadWrite | QIODevice::Truncate))
        return cannotWriteTo(m_path, file->errorString());
    m_zip = std::make_unique<ZipWriter>(*file);
    m_file = std::move(file);
    return {};
}

SnapshotTarget::~SnapshotTarget()
{
    m_zip.reset();
    m_file.reset();
    if (m_begun)
        removeAll(m_part);
}

Error SnapshotTarget::failed(const Error &error) const
{
    const bool own = error.code == ErrorCode::CannotWrite || error.code == ErrorCode::TooLarge;
    return own ? Error{error.code, m_path, error.place, error.fact} : error;
}

Result<SnapshotTarget::Written> SnapshotTarget::file(const QString &name, const Write &write)
{
    auto written = m_archive ? intoArchive(name, write) : intoFolder(name, write);
    return written ? std::move(written) : Result<Written>(failed(written.error()));
}

Result<SnapshotTarget::Written> SnapshotTarget::intoFolder(const QString &name, const Write &write)
{
    const QString path = m_part + u'/' + name;
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        return cannotWriteTo(path, file.errorString());
    QString cause;
    Tap tap([&](QByteArrayView bytes) {
        const bool written = file.write(bytes.data(), bytes.size()) == bytes.size();
        if (!written && cause.isEmpty())
            cause = causeOfFailedWrite(file);
        return written;
    });
    const auto done = write(tap);
    if (tap.hasFailed())
        return cannotWriteTo(path, cause);
    if (!done)
        return done.error();
    if (!settle(file))
        return cannotWriteTo(path, causeOfFailedWrite(file));
    return Written{tap.size(), tap.sha256()};
}

Result<SnapshotTarget::Written> SnapshotTarget::intoArchive(const QString &name, const Write &write)
{
    if (auto done = m_zip->begin(name); !done)
        return done.error();
    std::optional<Error> refused;
    Tap tap([&](QByteArrayView bytes) {
        const auto done = m_zip->write(bytes);
        if (!done)
            refused = done.error();
        return done.has_value();
    });
    const auto done = write(tap);
    if (refused)
        return *refused;
    if (!done)
        return done.error();
    if (auto ended = m_zip->endEntry(); !ended)
        return ended.error();
    return Written{tap.size(), tap.sha256()};
}

Result<void> SnapshotTarget::commitFolder()
{
    const QByteArray from = QFile::encodeName(m_part), to = QFile::encodeName(m_path);
    if (std::rename(from.constData(), to.constData()) == 0) // also over an empty folder
        return {};
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0) {
        removeAll(m_part); // the former one
        return {};
    }
    return cannotWriteTo(m_path, QString::fromLocal8Bit(std::strerror(errno)));
}

Result<void> SnapshotTarget::finish()
{
    if (!m_archive) {
        auto done = commitFolder();
        m_begun = m_begun && !done;
        return done;
    }
    if (auto done = m_zip->finish(); !done)
        return failed(done.error());
    auto *file = static_cast<QFile *>(m_file.get());
    if (!settle(*file))
        return cannotWriteTo(m_path, causeOfFailedWrite(*file));
    file->close();
    if (std::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) != 0)
        return cannotWriteTo(m_path, QString::fromLocal8Bit(std::strerror(errno)));
    m_begun = false;
    return {};
}

} // namespace clew
