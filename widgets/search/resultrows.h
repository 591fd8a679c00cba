#pragma once

#include "search/answer.h"
#include "search/resultmodel.h"

class QAction;

namespace clew {

class Workspace;

// What an answer looks like: groups of rows with a heading each. Never empty: says so when nothing was found,
// and where a query is wrong.
std::vector<ResultRow> rowsFor(const Answer &answer, const Workspace &workspace);

// Commands whose letters hold those that were typed, in order; begins of words first.
ResultRow commandRow(const std::vector<QAction *> &commands, int index);
std::vector<ResultRow> commandRows(const std::vector<QAction *> &commands, const QString &typed, int limit);

// The passage that a pasted link (words/citation.h) names, or that it is not in this dossier. Empty: no link.
std::vector<ResultRow> linkRows(const QString &typed, const Workspace &workspace);

// Before anything is typed: searches that were saved, and those that were made last.
std::vector<ResultRow> rowsBefore(const std::vector<std::pair<QString, QString>> &saved,
                                  const QStringList &recent);

} // namespace clew
