#pragma once

#include "snapshot/snapshot.h"

namespace clew {

// A file of a snapshot that is still to be written.
struct PlannedFile
{
    QString name;
    QLatin1StringView format;
    std::function<Result<void>(QIODevice &, Losses &, const Job &)> write;
};

// The files of a format. `request` and `tables` must outlive the plan.
std::vector<PlannedFile> filesOf(ExportFormat format, const SnapshotRequest &request,
                                 const ExportTables &tables);
std::vector<PlannedFile> recordFiles(const ExportTables &tables);

} // namespace clew
