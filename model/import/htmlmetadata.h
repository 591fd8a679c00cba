#pragma once

#include "core/document.h"
#include "import/htmltree.h"

namespace clew {

// What a page says about itself: JSON-LD first, then meta elements (Open Graph, Dublin Core, ...), microdata,
// <time>, the canonical link and the language of <html>. Where days of publication disagree, two against one
// win, and publishedFrom tells the other. Nothing is guessed from addresses.
Metadata readHtmlMetadata(const HtmlTree &tree);

} // namespace clew
