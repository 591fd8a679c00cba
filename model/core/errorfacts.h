#pragma once

#include <QLatin1StringView>

namespace clew {

// Facts of an Error that have words of their own (words/errortext.h).
namespace fact {
inline constexpr QLatin1StringView moved("moved"); // NotFound: the dossier's file, while it was open
inline constexpr QLatin1StringView changedElsewhere("changed_elsewhere"); // DossierBusy
inline constexpr QLatin1StringView noLocks("no_locks"); // DossierBusy: a file system without locks
} // namespace fact

} // namespace clew
