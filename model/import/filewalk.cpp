#include "import/filewalk.h"

#include "import/readdocument.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace clew {

FileWalk::FileWalk(std::vector<QString> paths)
    : m_paths(std::move(paths))
{
}

std::optional<FileWalk::Found> FileWalk::enter(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (canonical.isEmpty() || m_entered.contains(canonical))
        return {};
    m_entered.insert(canonical);
    const QDir folder(path);
    if (!folder.isReadable())
        return Found{path, Error{.code = ErrorCode::CannotOpen, .file = path}};
    QStringList names = folder.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    std::ranges::sort(names);
    m_open.push_back({path, std::move(names)});
    return {};
}

std::optional<FileWalk::Found> FileWalk::next()
{
    while (true) {
        QString path;
        if (!m_open.empty()) {
            Folder &folder = m_open.back();
            if (folder.at == folder.names.size()) {
                m_open.pop_back();
                continue;
            }
            const QString name = folder.names[folder.at++];
            if (name.startsWith(u'.'))
                continue;
            path = QDir(folder.path).filePath(name);
        } else if (m_at < m_paths.size()) {
            path = m_paths[m_at++];
            if (!QFileInfo::exists(path))
                return Found{path, Error{.code = ErrorCode::NotFound, .file = path}};
        } else {
            return {};
        }
        if (!QFileInfo(path).isDir())
            return Found{path};
        if (auto unreadable = enter(path))
            return unreadable;
    }
}

FoundFiles findFiles(const std::vector<QString> &paths)
{
    FoundFiles found;
    FileWalk walk(paths);
    while (const auto next = walk.next()) {
        if (next->error)
            found.errors.push_back(*next->error);
        else
            found.files.push_back(next->path);
    }
    return found;
}

} // namespace clew
