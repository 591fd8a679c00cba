#pragma once

#include "core/change.h"

#include <optional>

namespace clew {

// A change as the journal writes it: {"change":"set_claim_status","claim":"123","status":"confirmed"}. Ids
// are strings, since other readers of JSON keep 53 bits only.
// `signer` is written along as "by", where there is one.
QString changeToJson(const Change &change, const QString &signer = {});
QString signerIn(const QString &json); // empty: nobody signed
std::optional<Change> changeFromJson(const QString &json);

} // namespace clew
