#pragma once

#include "extract/predicatestree.h"

#include "core/claim.h"

namespace clew {

// Whether a sentence asserts what its predicate at `token` says: what stands on the predicate itself ("did
// not buy", "may buy", "bought no lasers") and all that governs it ("denied that", "plans to", "no evidence
// of a"). Nothing where it is neither said nor unsaid: "instead of buying", "than selling".
//
// A noun of relation ("subsidiary") that is no predicate holds whatever its sentence says: "the director of
// Acme did not sell".
enum class NounSense { Event, Relation };
std::optional<Polarity> polarityOnTree(const Tree &tree, int token, NounSense sense = NounSense::Event);

// Who accuses somebody of what the predicate at `token` says, or suspects it: "[prosecutors] charged Orlo
// with selling"; -1: nobody.
int accuserOf(const Tree &tree, int token);

// Of two that hold at once: denied before negated, possible, asserted.
Polarity stronger(Polarity a, Polarity b);

} // namespace clew
