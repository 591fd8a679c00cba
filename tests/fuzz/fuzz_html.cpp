// Whatever the page: the tree is one, its sources lie in the page and in order, and blocks do not overlap.
#include "import/htmlblocks.h"
#include "import/htmlmetadata.h"
#include "import/htmltree.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QString page = QString::fromUtf8(data, qsizetype(size));
    const auto tree = clew::HtmlTree::parse(page);
    if (!tree)
        return 0;
    qsizetype at = 0;
    for (std::size_t i = 1; i < tree->nodes().size(); ++i) {
        const clew::HtmlNode &node = tree->nodes()[i];
        if (!node.source.liesIn(page) || node.source.begin < at || node.parent < 0 || node.parent >= int(i))
            std::abort();
        at = node.source.begin;
    }
    (void)clew::readHtmlMetadata(*tree);
    qsizetype end = 0;
    for (const clew::Block &block : clew::splitHtml(*tree)) {
        if (!block.span.liesIn(page) || block.span.begin < end)
            std::abort();
        end = block.span.end;
    }
    return 0;
}
