#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace clew {

// Looks through the tags of a page before a tree is built of it. TooDeep: nested beyond 512 levels, or
// elements that a parser would multiply; TooLarge: more than 16 MB or a million tags; Truncated: ends within
// a tag, a comment or a script, or with the page still open.
Result<void> checkHtml(QByteArrayView page);

} // namespace clew
