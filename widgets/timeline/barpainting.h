#pragma once

#include "timeline/lanesscene.h"

class QPainter;

namespace clew {

// Bars as precise as the words: a day, month or year is that wide, and the wider the paler; what is open
// fades away from where it was last told; "about" has soft ends; a date that was guessed is dashed. Possible
// claims are hatched, denied ones hollow and struck through. The attended are red.
void paintBars(QPainter &painter, const LanesScene &scene);
void paintHeadings(QPainter &painter, const LanesScene &scene);
// Lines from the attended event to the days on which it was published.
void paintLinks(QPainter &painter, const LanesScene &scene);

} // namespace clew
