#pragma once

#include "formats/rawarticle.h"

namespace clew {

// The text of a PDF in reading order, column by column, as HTML of headings and paragraphs with marks of
// pages (formats/printedpage.h). Errors: Encrypted, BadSyntax, NoText (fact "scanned": pictures of pages
// only), TooLarge, Cancelled.
Result<RawArticle> readPdf(const QByteArray &bytes, const QString &name, const Job &job);

} // namespace clew
