#pragma once

#include "extract/mentionstext.h"

namespace clew {

// Whether a name may begin at the token: a capital that is not only that of a sentence, a camel-case word, a
// model designation.
bool opensName(const MentionText &text, size_t sentence, size_t token);

// The end of the run of capitalised words that begins at `first`, with what joins them: "Bank of Orland",
// "Vane & Sons", "Orlo Co., Ltd.". It may hold several names: "Orlo Director Ann Vane".
size_t nameChunkEnd(const MentionText &text, size_t sentence, size_t first);

} // namespace clew
