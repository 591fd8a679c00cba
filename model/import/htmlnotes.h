#pragma once

#include "import/htmltree.h"

namespace clew {

// Whether a node is the mark of a note and no word of the text: a link to a note ("1", "[3]", "*") that
// stands raised or in brackets, or the arrow that leads back from the note.
bool isNoteMark(const HtmlTree &tree, int node);

// Whether an element holds the notes of the text, whatever its tag says of it (DPUB-ARIA, EPUB).
bool holdsNotes(const HtmlTree &tree, int node);

} // namespace clew
