#pragma once

#include "core/id.h"
#include "reader/article.h"

#include <QString>

namespace clew {

class Workspace;

// The line below the title: publisher, date, authors, what the document retells, how many retell it.
QString sourceLine(DocumentId document, const Workspace &workspace);

// What stands between the title and the text.
ArticleHead headOf(DocumentId document, const Workspace &workspace);

} // namespace clew
