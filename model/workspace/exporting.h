#pragma once

#include "core/job.h"
#include "snapshot/snapshot.h"
#include "store/dossierstore.h"

namespace clew {

// What is to be exported, in terms of a dossier.
struct ExportOrder
{
    ExportPart part;
    std::vector<ExportFormat> formats;
    std::map<ExportFormat, Painter> painters = {};
};

// The request for a snapshot: the part of the dossier, masked where informants are redacted, its graph, and a
// loader of its documents. Where a report is asked for and control lists are loaded, its parties are
// screened. The store must outlive what is returned. Errors: those of the store; Cancelled.
Result<SnapshotRequest> exportRequest(const DossierStore &store, const ExportOrder &order,
                                      const Job &job = {});

// Writes a snapshot of a dossier (snapshot/snapshot.h). Call it on a worker with a store of its own.
Result<SnapshotReport> exportDossier(const DossierStore &store, const ExportOrder &order, const QString &path,
                                     const Job &job = {});

} // namespace clew
