#pragma once

#include "import/block.h"
#include "import/htmltree.h"

namespace clew {

// The text of a page as blocks: tags, references and white space are edits. What stands outside the main text
// is cut; headlines and by-lines above it are left for readHead.
std::vector<Block> splitHtml(const HtmlTree &tree);

} // namespace clew
