#include "link/context.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace clew {

namespace {

Span around(const QString &text, Span name, qsizetype length)
{
    const qsizetype paragraph = text.lastIndexOf(u'\n', name.begin) + 1;
    const qsizetype end = text.indexOf(u'\n', name.end);
    Span window{std::max(paragraph, name.begin - length / 2),
                std::min(end < 0 ? text.size() : end, name.end + length / 2)};
    while (window.begin > paragraph && window.begin < name.begin && !text[window.begin - 1].isSpace())
        ++window.begin;
    while (window.end < text.size() && window.end > name.end && !text[window.end].isSpace())
        --window.end;
    return window;
}

} // namespace

std::optional<Context> contextOf(const std::vector<EntityId> &entities, const Workspace &workspace,
                                 qsizetype length)
{
    for (const Mention &mention : workspace.content()->mentions) {
        if (std::find(entities.begin(), entities.end(), mention.entity) == entities.end())
            continue;
        const auto document = workspace.document(mention.document);
        if (!document || !mention.span.liesIn((*document)->text))
            continue;
        const Span window = around((*document)->text, mention.span, length);
        return Context{mention.document,
                       mention.span,
                       window.of((*document)->text).toString(),
                       {mention.span.begin - window.begin, mention.span.end - window.begin}};
    }
    return std::nullopt;
}

} // namespace clew
