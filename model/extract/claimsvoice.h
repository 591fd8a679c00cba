#pragma once

#include "extract/chunk.h"
#include "extract/predicatestree.h"

#include "core/claim.h"

namespace clew {

// Whether a claim is one that the party itself says is not so: a denial.
bool isOwnDenial(const Claim &claim, QStringView text);

// "Prosecutors charged Orlo with selling lasers": gives a claim that has no speaker its accuser, whose words
// it is. `token`: of the trigger.
void addAccuser(Claim &claim, const ChunkedSentence &passage, const Tree &tree, int token);

// The token of a word of the passage.
int tokenAt(const ChunkedSentence &passage, int word);

} // namespace clew
