#pragma once

#include "core/result.h"

#include <QString>

namespace clew::test {

struct LargeDossier
{
    int documents = 500;
    int claimsEach = 20; // a document
    int firms = 1500; // names to draw from; few are named often, most seldom
    quint32 seed = 7;
};

// Writes a new dossier of invented firms that sell, own and supply one another, the same for the same
// numbers. No language engine takes part.
Result<void> writeLargeDossier(const QString &path, const LargeDossier &size = {});

} // namespace clew::test
