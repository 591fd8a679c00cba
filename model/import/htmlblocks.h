#pragma once

#include "import/block.h"
#include "import/htmlpage.h"

namespace clew {

// The text of a page as blocks: tags, entities and white space are edits. What stands outside the main text
// is cut; headlines and by-lines above it are left for readHead.
std::vector<Block> splitHtml(const HtmlPage &page, QStringView decoded);

} // namespace clew
