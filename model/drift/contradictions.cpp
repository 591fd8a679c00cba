#include "drift/contradictions.h"

#include "drift/sides.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace clew {

namespace {

// A sentence as a side; of numbers, posts and the like with what it says, as a sentence may hold several.
using SideKey = std::tuple<ContradictionKind, DocumentId, Span, QString>;

SideKey keyOf(ContradictionKind kind, const Told &side)
{
    return {kind, side.document, side.sentence, kind == ContradictionKind::Polarity ? QString() : side.value};
}

// Those that share a side are one: a denial that three sentences stand against is one matter.
std::vector<Contradiction> joined(std::vector<Contradiction> found)
{
    std::vector<size_t> heads(found.size());
    std::iota(heads.begin(), heads.end(), size_t(0));
    std::map<SideKey, size_t> known;
    std::vector<Contradiction> all;
    std::vector<size_t> places(found.size());
    const auto head = [&heads](size_t at) {
        while (heads[at] != at)
            at = heads[at];
        return at;
    };
    for (size_t i = 0; i < found.size(); ++i) {
        for (const Told &side : found[i].sides) {
            const auto [at, isNew] = known.emplace(keyOf(found[i].kind, side), i);
            if (!isNew) {
                const size_t a = head(at->second), b = head(i);
                heads[std::max(a, b)] = std::min(a, b);
            }
        }
    }
    for (size_t i = 0; i < found.size(); ++i) {
        if (head(i) == i) {
            places[i] = all.size();
            all.push_back({found[i].kind, {}});
        }
        std::vector<Told> &sides = all[places[head(i)]].sides;
        for (const Told &side : found[i].sides)
            if (std::none_of(sides.begin(), sides.end(), [&](const Told &one) {
                    return one.document == side.document && one.sentence == side.sentence
                        && one.value == side.value;
                }))
                sides.push_back(side);
    }
    return all;
}

} // namespace

std::vector<Contradiction> contradictionsIn(const std::vector<Utterances> &documents,
                                            const Clusters &clusters, const std::set<EntityId> &named,
                                            const std::map<EntityId, QString> &goods,
                                            const std::function<DocumentId(DocumentId)> &rootOf)
{
    const Compared all{documents, clusters, named, goods, rootOf};
    std::vector<Contradiction> found;
    for (const auto kind :
         {polarityContradictions, deedContradictions, numberContradictions, holdingContradictions,
          postContradictions, channelContradictions, wordingContradictions})
        std::ranges::move(kind(all), std::back_inserter(found));
    found = joined(std::move(found));
    // those who agree stand together: first who says so, then who says not
    for (Contradiction &one : found)
        if (one.kind == ContradictionKind::Polarity)
            std::stable_partition(one.sides.begin(), one.sides.end(), [](const Told &side) {
                const auto polarity = polarityFrom(side.value);
                return !polarity || !saysNo(*polarity);
            });
    return found;
}

} // namespace clew
