#pragma once

#include "core/dossier.h"
#include "core/result.h"

#include <vector>

namespace clew {

class DossierStore;

// Which documents of a dossier are loaded: all of them up to a limit. Of a larger dossier a part lies "on the
// desk": what a person put there, then what persons worked on, then the latest imported. All texts are
// searched nevertheless, and every edit reaches the whole.
struct Desk
{
    int limit = 0; // documents; 0: there is none
    std::vector<DocumentId> wanted = {}; // put there, the latest first; may be more than the limit

    friend bool operator==(const Desk &, const Desk &) = default;
};

inline constexpr int usualDesk = 2000; // documents

// With `more` in front; no more than the limit are kept.
Desk withMore(Desk desk, const std::vector<DocumentId> &more);

// What the machine read out of the documents on the desk.
Result<DossierContent> machineContent(const DossierStore &store, const Desk &desk);

} // namespace clew
