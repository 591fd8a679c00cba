#pragma once

#include "import/block.h"

namespace clew {

// Reads title, publisher, authors and date out of the lines before the first paragraph (masthead, headline,
// deck, by-line, date line, dateline) and cuts them. What metadata holds already is kept as it is. What
// the lines do not say stays empty.
void readHead(Draft &draft);

} // namespace clew
