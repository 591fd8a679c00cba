#pragma once

#include "import/block.h"

namespace clew {

// A paragraph of an article rather than a headline, a label or a menu: a whole sentence of some length.
bool isProse(QStringView paragraph);

// Ends like a sentence, quotation marks and brackets apart.
bool endsSentence(QStringView line);

// Cuts the lines that resources/cleanup/lines.txt knows, with the boxes and tails that they open.
void cutKnownLines(Draft &draft);

// Cuts runs of three and more short lines above the first paragraph or below the last, where a page has a
// menu.
void cutMenus(Draft &draft);

// Cuts the heads and feet that a printed text repeats on every page. Returns what the head says beside the
// page number, as it is first written; empty without one.
QString cutRunningHeads(Draft &draft);

// Cuts a list of numbered notes at the end.
void cutEndNotes(Draft &draft);

} // namespace clew
