#pragma once

#include "link/selection.h"
#include "reader/articlemarks.h"

namespace clew {

class Workspace;

// What is marked in one document, and what of it is in focus: by the focus itself, and `claims`. Claims that
// the filter hides are marked only while they are in focus.
ArticleMarks marksOf(DocumentId document, const Workspace &workspace, const Focus &focus,
                     const std::vector<ClaimId> &claims, const Filter &filter = {});

// The claims that a focus names: one, or all of a route, in order.
std::vector<ClaimId> claimsInFocus(const Focus &focus, const TraceState &trace);

// The places of the document that are in focus, in order of the text; the first is where to scroll to.
std::vector<Span> placesInFocus(const ArticleMarks &marks);

// For the margin, a line each: speaker, polarity, origins.
QString marginNote(const Claim &claim, const Workspace &workspace);

} // namespace clew
