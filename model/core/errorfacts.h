#pragma once

#include <QLatin1StringView>

namespace clew {

// Facts of an Error that have words of their own (words/errortext.h).
namespace fact {
inline constexpr QLatin1StringView moved("moved"); // NotFound: the dossier's file, while it was open
inline constexpr QLatin1StringView changedElsewhere("changed_elsewhere"); // DossierBusy
inline constexpr QLatin1StringView noLocks("no_locks"); // DossierBusy: a file system without locks
inline constexpr QLatin1StringView oldWord("Word 97-2003"); // Binary: shown as it stands
inline constexpr QLatin1StringView noFile("no_file"); // CannotOpen: a pipe, a device
} // namespace fact

} // namespace clew
