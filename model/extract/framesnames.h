#pragma once

#include "extract/frames.h"

namespace clew {

// What both kinds of frame files share: their lines, and the names of roles and types.
struct FrameLine
{
    int number = 0;
    QStringList fields; // split at " : "
};

// Without empty lines and those that begin with '#'.
std::vector<FrameLine> frameLines(QIODevice &device);
Error damagedFrame(const QString &file, int line, const QString &fact);

std::optional<TypeSet> typesNamed(const QString &name); // "party"
std::optional<Role> roleNamed(const QString &name); // "from"

} // namespace clew
