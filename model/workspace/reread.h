#pragma once

#include "core/job.h"
#include "core/result.h"
#include "store/dossierstore.h"

namespace clew {

struct RereadReport
{
    int documents = 0;
    int claimsBefore = 0; // of the machine
    int claimsAfter = 0;
    int carried = 0; // rows whose decisions went over to a row that had moved a little
    int kept = 0; // confirmed, dated or noted claims that the new reading no longer finds
    QString backup; // a copy of the dossier as it was; empty: it is not a file, or nothing was done
    bool cancelled = false; // nothing was changed
};

// Runs the extractor again over the texts of all documents on show. A text never changes, since every span in
// the dossier counts in it. What persons decided, entered and noted stays: about the same id, about the row
// that is the same one again (sameagain.h), or about the former row, which is kept beside the new ones. One
// transaction. It is no step of undo: a copy of the dossier is laid beside it first. Call it on a worker with
// a store of its own; then Workspace::reload().
Result<RereadReport> rereadDocuments(DossierStore &store, const Job &job = {});

} // namespace clew
