#pragma once

#include "import/block.h"

namespace clew {

// Lines of a text, and no more, are taken for an article (every pass looks at every line).
inline constexpr std::size_t mostBlocks = 100'000;

// One block a line. Where the text is wrapped at a fixed width, the lines of a paragraph join, and words that
// a hyphen parts at a line's end become whole again.
std::vector<Block> splitLines(QStringView decoded);

// Whether line ends come from a fixed width: most lines are followed at once by another, and none is long.
bool isHardWrapped(QStringView decoded, const std::vector<Block> &lines);

// Sets how the lines of a hard-wrapped text join.
void joinWrappedLines(QStringView decoded, std::vector<Block> &lines);

// Joins the halves of sentences that a page break or a cut box parted.
void bridgeBreaks(Draft &draft);

} // namespace clew
