#pragma once

#include "core/result.h"

#include <QByteArray>

namespace clew {

// Looks into the packed drawings of a PDF before they are drawn: one that shows more than 30,000 pieces of
// text on a page, or pages that draw the same again and again, are TooLarge. In linear time.
Result<void> checkPdf(const QByteArray &bytes);

} // namespace clew
