#pragma once

#include "core/decisions.h"
#include "store/performed.h"

namespace clew {

struct ControlList;

// The tables control_list and list_verdict. Within the caller's transaction.
Result<Performed> perform(const Database &database, const SetListLoaded &change, Care care);
Result<Performed> perform(const Database &database, const SetListVerdict &change, Care care);

// Fills lists and listVerdicts.
Result<void> loadListDecisions(const Database &database, Decisions &decisions);

Result<void> keepControlList(const Database &database, const ControlList &list);
Result<ControlList> loadControlList(const Database &database, const QString &sha256);

} // namespace clew
