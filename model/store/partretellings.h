#pragma once

#include "core/dossier.h"
#include "store/database.h"

namespace clew {

// Gives a part (store/partrows.h) its retellings and own sentences. A retelling whose origin is in another
// document credits its publication, like one whose origin is not at hand: two that retell one origin count as
// one. What is only proposed of such a pair is left out, and so is a retelling that a person overruled.
Result<void> loadPartRetellings(const Database &database, DossierContent &part);

} // namespace clew
