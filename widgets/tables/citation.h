#pragma once

#include "core/claim.h"
#include "core/dossier.h"

#include <QString>

namespace clew {

class Workspace;

// "The Harbour Post, “Laser cutters reach institute”, 12 May 2023, https://..."; what is not known is left
// out.
QString citationOf(const DocumentSummary &document);

// The claim in words, the sentence that says so, who says it, and the document.
QString citationOf(const Claim &claim, const Workspace &workspace);

// What a document is called: its publisher, else its title, else its file.
QString shortNameOf(const DocumentSummary &document);

} // namespace clew
