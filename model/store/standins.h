#pragma once

#include "core/dossier.h"
#include "store/database.h"

namespace clew {

// Gives a part (store/partrows.h) its judgements, and the entities `elsewhere` by which its own hang
// together: two entities of the part are one cluster exactly if they are in the whole. Also elsewhere:
// entities of which a person said something.
//
// Nearly all judgements tie an entity to one other, the one of its name that was known when it came. An
// entity of another document with a single tie holds nothing together and is passed over: a first pass by the
// judgements counts the ties of each, in a table that is too small for a collision to cost more than memory.
// So memory goes with the part, and time with the judgements.
Result<void> loadIdentities(const Database &database, DossierContent &part);

} // namespace clew
