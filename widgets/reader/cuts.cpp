#include "reader/cuts.h"

#include <algorithm>

namespace clew {

namespace {

bool isBreak(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at) == u'\n';
}

Cut placed(const QString &text, qsizetype at)
{
    const qsizetype bounded = std::clamp(at, qsizetype(0), text.size());
    if (bounded == 0 || bounded == text.size())
        return {bounded, true, {}};
    if (isBreak(text, bounded - 1) && isBreak(text, bounded - 2))
        return {bounded - 1, true, {}}; // at the head of a paragraph
    if (isBreak(text, bounded) && isBreak(text, bounded + 1))
        return {bounded + 1, true, {}}; // at the end of one
    return {bounded, isBreak(text, bounded) && isBreak(text, bounded - 1), {}};
}

} // namespace

bool takesWords(const LedgerEntry &entry)
{
    switch (entry.reason) {
    case LedgerReason::Markup:
    case LedgerReason::LineJoin:
    case LedgerReason::WhiteSpace: return false;
    default: return true;
    }
}

std::vector<Cut> cutsOf(const Document &document)
{
    std::vector<Cut> cuts;
    qsizetype shift = 0; // of the text against the original, so far
    for (const LedgerEntry &entry : document.ledger) {
        const qsizetype at = entry.range.begin + shift;
        shift += entry.replacement.size() - entry.range.length();
        if (!takesWords(entry))
            continue;
        Cut cut = placed(document.text, at);
        if (cuts.empty() || cuts.back().at < cut.at)
            cuts.push_back(std::move(cut));
        cuts.back().entries.push_back(entry);
    }
    return cuts;
}

} // namespace clew
