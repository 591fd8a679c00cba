#pragma once

#include "core/claim.h"

namespace clew {

class Card;
class Workspace;

// What the loaded lists say about a party: every hit with its entry, day, names, reasons and effect in law,
// or that it is not in the lists loaded; and whether a parent of it is listed. Adds nothing where no list is
// loaded and nobody is said to own it.
void addListings(Card &card, EntityId canonical, const Workspace &workspace);

// For a claim: how its date stands to the day on which each of its parties was listed. Escaped; empty where
// no party of it is on a list.
QString listedThenHtml(const Claim &claim, const Workspace &workspace);

} // namespace clew
