#pragma once

#include "core/document.h"
#include "import/htmltree.h"

#include <optional>

namespace clew {

// What a page says of an element by its tag, class, id, role or style (resources/cleanup/html.txt).
struct HtmlHint
{
    LedgerReason reason = LedgerReason::Navigation;
    bool sure = false; // comments of readers, offers: no part of the article, however long
};
std::optional<HtmlHint> htmlHintOf(const HtmlTree &tree, int node);

} // namespace clew
