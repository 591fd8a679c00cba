#pragma once

#include "origins/ties.h"

#include <vector>

namespace clew {

struct Retold
{
    std::vector<Retelling> retellings; // by origin
    std::vector<OwnSentence> own; // by origin and span

    friend bool operator==(const Retold &, const Retold &) = default;
};

// Which of `others` the document retells, with the sentences that are its own. Of several reports of one
// publication that it credits the likest one counts; the rest are proposals. Deterministic; the order of
// `others` does not matter. What scores next to nothing is left out, unless a credit was examined.
Retold retold(const ComparedDocument &document, const std::vector<const ComparedDocument *> &others);

// Whether the other one would be told as an origin of the document, were it the only one.
bool mayRetell(const ComparedDocument &document, const ComparedDocument &other);

} // namespace clew
