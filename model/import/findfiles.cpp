#include "import/readdocument.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Depth first, by name. A folder is entered once, however many links lead to it.
void addFolder(const QString &path, QSet<QString> &entered, FoundFiles &found)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (canonical.isEmpty() || entered.contains(canonical))
        return;
    entered.insert(canonical);
    const QDir folder(path);
    if (!folder.isReadable()) {
        found.errors.push_back({.code = ErrorCode::CannotOpen, .file = path});
        return;
    }
    QStringList names = folder.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    std::ranges::sort(names);
    for (const QString &name : names) {
        const QString child = folder.filePath(name);
        if (name.startsWith(u'.'))
            continue;
        if (QFileInfo(child).isDir())
            addFolder(child, entered, found);
        else
            found.files.push_back(child);
    }
}

} // namespace

FoundFiles findFiles(const std::vector<QString> &paths)
{
    FoundFiles found;
    QSet<QString> entered;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            found.errors.push_back({.code = ErrorCode::NotFound, .file = path});
        else if (info.isDir())
            addFolder(path, entered, found);
        else
            found.files.push_back(path);
    }
    return found;
}

} // namespace clew
