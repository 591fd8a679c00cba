#pragma once

#include "formats/rawarticle.h"

namespace clew {

// The text of a PDF in reading order, pages parted by form feeds, as readers of printed pages expect it.
// Errors: Encrypted, BadSyntax, NoText (fact "scanned": pictures of pages only), TooLarge, Cancelled.
Result<RawArticle> readPdf(const QByteArray &bytes, const QString &name, const Job &job);

} // namespace clew
