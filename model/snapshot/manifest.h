#pragma once

#include "snapshot/snapshot.h"

class QIODevice;

namespace clew {

// manifest.json: who made the snapshot of what, with which options; counts; documents with SHA-256 and
// origin; files with SHA-256; and what each file cannot hold. Errors: those of the source, CannotWrite,
// Cancelled.
Result<void> writeManifest(QIODevice &device, const SnapshotRequest &request, const ExportTables &tables,
                           const std::vector<SnapshotFile> &files, const Job &job = {});

} // namespace clew
