#pragma once

#include "extract/mentionsdrafts.h"

namespace clew {

// Adds what the text speaks of without a name: informants ("two people close to Orlo"), unnamed firms and
// groups, goods, services, rules and lists. A noun phrase that describes a named entity beside it, or refers
// back to one ("the shipyard"), becomes a mention of that entity.
void addNominals(const MentionText &text, Drafts &drafts);

} // namespace clew
