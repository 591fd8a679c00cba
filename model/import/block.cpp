#include "import/block.h"

#include <algorithm>

namespace clew {

QString textOf(QStringView decoded, const Block &block)
{
    QString text;
    text.reserve(block.span.length());
    qsizetype at = block.span.begin;
    for (const Edit &edit : block.edits) {
        text += decoded.mid(at, edit.range.begin - at);
        text += edit.replacement;
        at = edit.range.end;
    }
    text += decoded.mid(at, block.span.end - at);
    return text;
}

void addEdit(Block &block, Edit edit)
{
    const auto place = std::ranges::lower_bound(block.edits, edit.range, {}, &Edit::range);
    const bool meetsNext = place != block.edits.end() && place->range.overlaps(edit.range);
    const bool meetsLast = place != block.edits.begin() && std::prev(place)->range.overlaps(edit.range);
    if (!meetsNext && !meetsLast)
        block.edits.insert(place, std::move(edit));
}

std::size_t nextKept(const std::vector<Block> &blocks, std::size_t index)
{
    while (index < blocks.size() && blocks[index].cut)
        ++index;
    return index;
}

} // namespace clew
