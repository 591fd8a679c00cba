#pragma once

#include "formats/rawarticle.h"

namespace clew {

// The words of a Rich Text file (specification 1.9.1): paragraphs; no fields, pictures, notes and tables of
// fonts. Errors: TooDeep, Truncated.
Result<RawArticle> readRtf(const QByteArray &bytes, const QString &name);

} // namespace clew
