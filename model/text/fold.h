#pragma once

#include <QString>

namespace clew {

// The key under which two spellings of a name meet: NFKC, case folded, hyphens and punctuation as spaces,
// white space simplified, apostrophes and the stops of "U.S." dropped, a trailing possessive dropped, and a
// token "al" read as "ai" (OCR confuses l and I).
QString foldName(QStringView name);

// foldName without legal forms at the end (Ltd, Co, Inc, Corp, GmbH, ...) and without a leading article.
QString foldOrganization(QStringView name);

} // namespace clew
