// Whatever the text: mentions, claims and their evidence lie in it, and claims speak of entities that there
// are.
#include "extract/claims.h"
#include "extract/mentions.h"
#include "extract/times.h"
#include "language/analyse.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    clew::Document document;
    document.id = {1};
    document.text = QString::fromUtf8(data, qsizetype(size));
    const clew::Analysis analysis = clew::analyse(document.text);
    const clew::Mentions mentions = clew::findMentions(document, analysis);
    const auto known = [&](clew::EntityId id) {
        return !id || std::ranges::find(mentions.entities, id, &clew::Entity::id) != mentions.entities.end();
    };
    for (const clew::Mention &mention : mentions.mentions) {
        if (!mention.span.liesIn(document.text) || mention.span.isEmpty() || !known(mention.entity))
            std::abort();
    }
    const auto times = clew::findTimes(document, analysis, QStringLiteral("2022-03-14"));
    for (const clew::Claim &claim : clew::findClaims(document, analysis, mentions, times)) {
        if (!claim.evidence.liesIn(document.text) || !claim.evidence.contains(claim.trigger))
            std::abort();
        if (!known(claim.from) || !known(claim.to) || !known(claim.via) || !known(claim.item))
            std::abort();
        if (!(claim.confidence >= 0 && claim.confidence <= 1))
            std::abort();
    }
    return 0;
}
