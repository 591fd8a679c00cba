#include "extract/claimsreferents.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

std::vector<Mention> withReferents(const Mentions &mentions, const std::vector<Reference> &links)
{
    std::map<EntityId, const Entity *> entities;
    for (const Entity &entity : mentions.entities)
        entities.emplace(entity.id, &entity);
    std::set<Span> known;
    for (const Mention &mention : mentions.mentions)
        known.insert(mention.span);
    std::vector<Mention> all = mentions.mentions;
    for (const Reference &link : links) {
        const auto entity = entities.find(link.entity);
        if (entity == entities.end() || known.contains(link.mention))
            continue;
        all.push_back({{},
                       entity->second->document,
                       link.entity,
                       link.mention,
                       entity->second->type,
                       u"referent"_s,
                       link.confidence});
    }
    std::ranges::stable_sort(all, [](const Mention &a, const Mention &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return all;
}

} // namespace clew
