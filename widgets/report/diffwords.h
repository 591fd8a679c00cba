#pragma once

#include "snapshot/diff.h"

#include <QString>

namespace clew {

QString labelFor(DiffSubject subject, DiffKind kind, int count); // "3 claims were withdrawn"
// "status: proposed → confirmed"
QString wordsFor(const FieldChange &change);
// Who and why: "by a person: confirmed"; empty where nothing tells.
QString reasonOf(const DiffEntry &entry);

QString diffText(const SnapshotDiff &diff); // lines for a terminal
QString diffHtml(const SnapshotDiff &diff); // a page of its own; nothing is fetched, everything escaped

} // namespace clew
