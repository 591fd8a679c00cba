#pragma once

#include "extract/claimstreeroles.h"

#include "core/claim.h"

namespace clew {

// Whether the sentence, for all that a frame finds in it, tells of no such deed: a rule ("barred exports of
// lasers"), a question, a deal that needs a licence, a record that reporters obtained.
bool tellsOfNone(const TreeReading &reading, const TreeFrame &frame, const Predication &predication,
                 const TreeRoles &roles, Polarity polarity);

// Predicates by which goods change hands.
bool isTrade(Predicate predicate);
// Whether the frame reads what somebody is to somebody, and no deed: "a subsidiary of".
bool isRelational(const TreeFrame &frame);
// "spokesman Ivo Orlo", "Jane Roe, the chief executive": an office of whichever body is spoken of; but
// not "a director" or "the director of a film".
bool isBareOffice(const Tree &tree, const Predication &predication);

} // namespace clew
