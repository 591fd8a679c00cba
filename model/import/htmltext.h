#pragma once

#include "import/block.h"
#include "import/htmltree.h"

namespace clew {

// Makes one block of the texts of a paragraph: gaps between them (tags), references and runs of white space
// become edits. Nothing if they hold no text.
std::optional<Block> blockOfTexts(const HtmlTree &tree, const std::vector<int> &texts);

} // namespace clew
