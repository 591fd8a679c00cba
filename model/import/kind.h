#pragma once

#include "import/block.h"

namespace clew {

// What the lines that clean-up cut say about a text: a newsletter, the text of a web page, or what it was.
SourceKind kindByFurniture(const Draft &draft);

// "Subscribe to The Lamp" below a piece that names no other publisher: The Lamp.
void takePublisherOfOffers(Draft &draft);

} // namespace clew
