#pragma once

#include "import/block.h"

namespace clew {

class HtmlTree;

// Where a page shows the beginning of an article only and its JSON-LD holds all of it (schema.org
// articleBody), the text is taken from there: what was shown is cut as a teaser. Nothing is changed where the
// page shows most of it, or where the two do not begin alike.
void takeLinkedBody(const HtmlTree &tree, Draft &draft);

} // namespace clew
