#pragma once

#include "import/block.h"

namespace clew {

// Repairs what text recognition confuses, where the text itself shows it: "Al" for "AI" where the text speaks
// of AI and no name of a person fits, "l" for "I" before a consonant, "rn" for "m" in words that no other
// reading leaves. Each repair is an edit with reason OcrRepair; the title is repaired alike.
void repairOcr(Draft &draft);

} // namespace clew
