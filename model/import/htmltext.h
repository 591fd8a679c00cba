#pragma once

#include "import/block.h"
#include "import/htmlpage.h"

namespace clew {

// Makes one block of the text nodes of a paragraph: gaps between them (tags), entities and runs of white
// space become edits. Nothing if they hold no text.
std::optional<Block> blockOfTexts(const HtmlPage &page, QStringView decoded,
                                  const std::vector<const GumboNode *> &texts);

} // namespace clew
