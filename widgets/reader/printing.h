#pragma once

#include "reader/article.h"
#include "reader/articlemarks.h"

class QPagedPaintDevice;

namespace clew {

// Sets an article with its marks on the pages of a printer or a PDF file, on paper colours whatever the
// theme, with its source and the page number at the foot. False: the device cannot be painted on.
bool printArticle(QPagedPaintDevice &device, const Document &document, const ArticleHead &head,
                  const ArticleMarks &marks, bool letters);

} // namespace clew
