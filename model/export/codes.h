#pragma once

#include "core/document.h"
#include "core/route.h"

#include <QLatin1StringView>

namespace clew {

// Codes of public formats that no other room needs: lower case, words joined by "_".
QLatin1StringView codeOf(LedgerReason reason); // "page_furniture"
QLatin1StringView codeOf(GapKind kind); // "supplier_unknown"

} // namespace clew
