#pragma once

#include "core/result.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace clew {

// The files below some paths, one by one: folders recursively and by name, hidden files left out, a folder
// entered once however many links lead to it. Holds the names of the folders on the way down alone, so that a
// million files are no matter. The order depends on names only.
class FileWalk
{
public:
    explicit FileWalk(std::vector<QString> paths);

    struct Found
    {
        QString path;
        std::optional<Error> error = {}; // a path that is not there, a folder that cannot be read
    };
    std::optional<Found> next(); // nothing: that was all

private:
    struct Folder
    {
        QString path;
        QStringList names;
        qsizetype at = 0;
    };
    std::optional<Found> enter(const QString &path);

    std::vector<QString> m_paths;
    size_t m_at = 0;
    std::vector<Folder> m_open; // from the outermost in
    QSet<QString> m_entered; // canonical paths
};

} // namespace clew
