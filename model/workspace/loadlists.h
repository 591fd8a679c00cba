#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace clew {

class Workspace;

// Control lists become part of the dossier, as one step of undo. All files are read first: where one is no
// list, nothing is loaded, and the error names it. What is wrong with single rows is told in
// Workspace::listings()->lists->files.
Result<void> loadLists(Workspace &workspace, const std::vector<QString> &paths);
Result<void> loadExampleLists(Workspace &workspace); // OFAC's consolidated list, as bundled
Result<void> unloadLists(Workspace &workspace, const std::vector<QString> &sha256s);

} // namespace clew
