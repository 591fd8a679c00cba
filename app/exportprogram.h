#pragma once

namespace clew {

// `clew export DOSSIER --format NAME... OUT`: the verb of clew-cli with the formats that need a painter,
// without a window. Returns the exit code.
int runExportProgram(int argc, char *argv[]);

} // namespace clew
