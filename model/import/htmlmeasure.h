#pragma once

#include "core/document.h"
#include "import/htmltree.h"

#include <optional>
#include <vector>

namespace clew {

// What each node of a page holds, by its index: letters that are shown, those of them in links, those in
// paragraphs of prose, and what the page itself says of the node.
struct HtmlMeasures
{
    std::vector<int> letters;
    std::vector<int> linked;
    std::vector<int> prose; // furniture left out, unless there is nothing else
    std::vector<bool> hasBlocks; // an element below that is no part of a line
    std::vector<bool> hasHeadline; // an <h1> in it, or itself one
    std::vector<std::optional<LedgerReason>> furniture; // by tag, class, id, role or style
};

HtmlMeasures measureHtml(const HtmlTree &tree);

// The node of the page that holds the article and no more than it must.
int articleIn(const HtmlTree &tree, const HtmlMeasures &measures);

} // namespace clew
