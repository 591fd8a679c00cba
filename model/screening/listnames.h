#pragma once

#include "screening/listentry.h"

#include <QStringList>

namespace clew {

// Adds a name unless the entry has it already under another kind; blanks are simplified.
void addName(std::vector<ListedName> &names, const QString &text, ListedName::Kind kind);

// The names that one cell holds: "Acme Institute (AI-7), a.k.a. Acme Seven; and any successor, sub-unit, or
// subsidiary thereof" has "Acme Institute" and the aliases "AI-7" and "Acme Seven". `kind`: that of the
// first.
void addNames(std::vector<ListedName> &names, const QString &cell, ListedName::Kind kind);

// Names in a list of aliases, parted by semicolons; the last may begin with "and".
void addAliases(std::vector<ListedName> &names, const QString &cell);

// Whether a cell in the column of names holds something else ("Address 1").
bool isNoName(const QString &cell);

} // namespace clew
