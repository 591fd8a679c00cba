#pragma once

#include "core/result.h"

#include <QSet>
#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace clew {

// The files below some paths, one by one: folders recursively and by name, hidden files left out, a folder
// entered once however many links lead to it. Holds the names of the folders on the way down alone, so that a
// million files are no matter. The order depends on names only. What is no file (a link to nothing, a pipe, a
// device) is told as an error and never opened: a pipe would wait for ever, a device never end.
class FileWalk
{
public:
    explicit FileWalk(std::vector<QString> paths);

    struct Found
    {
        QString path;
        // A path that is not there, a folder that cannot be read, what is no file.
        std::optional<Error> error = {};
        // Opens a file whose name is not in UTF-8, as on drives of old systems: its name in `path` is then a
        // guess, Latin-1. Empty for all others.
        std::filesystem::path native = {};
    };
    std::optional<Found> next(); // nothing: that was all

private:
    struct Name
    {
        QString shown;
        std::filesystem::path native;
    };
    struct Folder
    {
        QString shown;
        std::filesystem::path native;
        std::vector<Name> names;
        size_t at = 0;
    };
    std::optional<Found> enter(const QString &shown, const std::filesystem::path &native);

    std::vector<QString> m_paths;
    size_t m_at = 0;
    std::vector<Folder> m_open; // from the outermost in
    QSet<QByteArray> m_entered; // canonical paths
};

} // namespace clew
