#include "import/filewalk.h"

#include "core/errorfacts.h"
#include "import/readdocument.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <system_error>

namespace clew {

namespace {

namespace fs = std::filesystem;

fs::path nativeOf(const QString &path)
{
    return fs::path(QFile::encodeName(path).toStdString());
}

// QDir passes over names that are not in UTF-8.
QString shownName(const fs::path &name)
{
    const QByteArray bytes = QByteArray::fromStdString(name.string());
    const QString shown = QFile::decodeName(bytes);
    return QFile::encodeName(shown) == bytes ? shown : QString::fromLatin1(bytes);
}

std::optional<Error> whyNoFile(const fs::file_status &status, const QString &shown)
{
    switch (status.type()) {
    case fs::file_type::regular: return {};
    case fs::file_type::not_found: return Error{.code = ErrorCode::NotFound, .file = shown};
    case fs::file_type::none: return Error{.code = ErrorCode::CannotOpen, .file = shown};
    default: return Error{.code = ErrorCode::CannotOpen, .file = shown, .fact = fact::noFile};
    }
}

} // namespace

FileWalk::FileWalk(std::vector<QString> paths)
    : m_paths(std::move(paths))
{
}

std::optional<FileWalk::Found> FileWalk::enter(const QString &shown, const fs::path &native)
{
    std::error_code failed;
    const fs::path canonical = fs::canonical(native, failed);
    if (failed || m_entered.contains(QByteArray::fromStdString(canonical.string())))
        return {};
    m_entered.insert(QByteArray::fromStdString(canonical.string()));
    std::vector<Name> names;
    for (fs::directory_iterator at(native, failed), end; !failed && at != end; at.increment(failed)) {
        const fs::path name = at->path().filename();
        if (!name.string().starts_with('.'))
            names.push_back({shownName(name), name});
    }
    if (failed)
        return Found{shown, Error{.code = ErrorCode::CannotOpen, .file = shown}};
    std::ranges::sort(names, [](const Name &a, const Name &b) {
        return a.shown != b.shown ? a.shown < b.shown : a.native.string() < b.native.string();
    });
    m_open.push_back({shown, native, std::move(names)});
    return {};
}

std::optional<FileWalk::Found> FileWalk::next()
{
    while (true) {
        QString shown;
        fs::path native;
        if (!m_open.empty()) {
            Folder &folder = m_open.back();
            if (folder.at == folder.names.size()) {
                m_open.pop_back();
                continue;
            }
            const Name &name = folder.names[folder.at++];
            shown = QDir(folder.shown).filePath(name.shown);
            native = folder.native / name.native;
        } else if (m_at < m_paths.size()) {
            shown = m_paths[m_at++];
            native = nativeOf(shown);
        } else {
            return {};
        }
        std::error_code failed;
        const fs::file_status status = fs::status(native, failed);
        if (status.type() == fs::file_type::directory) {
            if (auto unreadable = enter(shown, native))
                return unreadable;
            continue;
        }
        if (auto why = whyNoFile(status, shown))
            return Found{shown, std::move(why)};
        return Found{shown, {}, native == nativeOf(shown) ? fs::path() : native};
    }
}

FoundFiles findFiles(const std::vector<QString> &paths)
{
    FoundFiles found;
    FileWalk walk(paths);
    while (const auto next = walk.next()) {
        const bool byHand = next->error && next->error->fact == fact::noFile
            && std::ranges::find(paths, next->path) != paths.end(); // "analyse <(curl ...)" is a pipe
        if (next->error && !byHand)
            found.errors.push_back(*next->error);
        else
            found.files.push_back(next->path);
    }
    return found;
}

} // namespace clew
