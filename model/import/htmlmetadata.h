#pragma once

#include "core/document.h"
#include "import/htmlpage.h"

namespace clew {

// What a page says about itself: JSON-LD first, then meta elements (Open Graph, Dublin Core, ...), <time>,
// the canonical link and the language of <html>. Nothing is guessed from addresses.
Metadata readHtmlMetadata(const HtmlPage &page);

} // namespace clew
