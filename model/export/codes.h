#pragma once

#include "core/document.h"
#include "core/route.h"

#include <QLatin1StringView>

namespace clew {

// Codes of public formats that no other room needs: lower case, words joined by "_".
QLatin1StringView codeOf(LedgerReason reason); // "page_furniture"
QLatin1StringView codeOf(GapKind kind); // "supplier_unknown"
QLatin1StringView codeOf(HopKind kind); // "possession"
QLatin1StringView codeOf(BesideKind kind); // "law"
QLatin1StringView codeOf(BreakKind kind); // "only_retold"

} // namespace clew
