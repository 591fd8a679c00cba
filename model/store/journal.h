#pragma once

#include "core/change.h"
#include "store/database.h"

#include <vector>

namespace clew {

// The undo stack. All within the caller's transaction.

// Appends a change that was just made; what could have been redone is gone from then on.
// `signer`: the name of whoever made it; may be empty.
Result<void> record(const Database &database, const Change &change, const Change &inverse,
                    const QString &signer = {});
Result<JournalEntry> lastDone(const Database &database); // NothingToUndo
Result<JournalEntry> firstUndone(const Database &database); // NothingToRedo
Result<void> setUndone(const Database &database, qint64 seq, bool undone);
Result<std::vector<JournalEntry>> loadJournal(const Database &database);
// The entries that name an id, oldest first, without those that were undone. (Ids are 62 bits of a hash: none
// of them stands within another number but by a wonder.)
Result<std::vector<JournalEntry>> journalAbout(const Database &database, qint64 id);

} // namespace clew
