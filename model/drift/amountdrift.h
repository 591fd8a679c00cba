#pragma once

#include "drift/utterances.h"

#include <optional>

namespace clew {

// Whether two amounts measure the same: currency or unit, what it is paid for, and what is counted.
bool measureTheSame(const Amount &one, QStringView oneText, const Amount &other, QStringView otherText);
// Whether they can both be right.
bool agree(const Amount &one, const Amount &other);
// One that is not the same any more: rounded, or another number. Nothing, where they agree.
std::optional<DriftKind> amountDrift(const Amount &was, const Amount &is);

} // namespace clew
