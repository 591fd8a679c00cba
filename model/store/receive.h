#pragma once

#include "store/dossierstore.h"

#include <functional>

namespace clew {

// What comes into a dossier from another one (workspace/merging.h).
struct Incoming
{
    std::vector<DocumentId> documents; // that are not here, in their order
    std::function<Result<ImportedDocument>(DocumentId)> load; // one at a time
    RetellingsRead retellings; // of them, and of those here whom they concern
    std::vector<Judgement> judgements; // of the machine
    std::vector<ControlList> lists;
    std::vector<Change> changes;
};

struct Received
{
    std::optional<ImportId> import;
    std::vector<Change> made; // those that changed something
    std::vector<Change> refused; // those that could not be made
};

// Takes it into the dossier at `path`, over a connection of its own: one transaction, one entry in the
// journal, so that one undo takes it back. Decisions about rows that are not here are kept, as undo and redo
// keep them. Errors: Cancelled, DossierBusy, those of `load`; then nothing has changed.
Result<Received> receive(const QString &path, const Incoming &incoming, const Job &job = {});

} // namespace clew
