#pragma once

#include "core/change.h"

#include <optional>

namespace clew {

// A change as the journal writes it: {"change":"set_claim_status","claim":"123","status":"confirmed"}. Ids
// are strings, since other readers of JSON keep 53 bits only.
QString changeToJson(const Change &change);
std::optional<Change> changeFromJson(const QString &json);

} // namespace clew
