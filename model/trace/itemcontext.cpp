#include "trace/itemcontext.h"

#include <algorithm>

namespace clew {

namespace {

// UTF-16 units: some six sentences back, two ahead.
constexpr qsizetype farBack = 1500;
constexpr qsizetype farAhead = 300;

} // namespace

ItemContext::ItemContext(const DossierContent &content, const Graph &graph, const ItemClasses &classes)
{
    for (const Mention &mention : content.mentions) {
        if (mention.type != EntityType::Product)
            continue;
        if (const std::optional<int> node = graph.find(mention.entity); node && classes.isModel(*node))
            m_models[mention.document].push_back({mention.span, *node});
    }
    for (auto &[document, places] : m_models) {
        std::stable_sort(places.begin(), places.end(),
                         [](const Place &a, const Place &b) { return a.span < b.span; });
    }
}

int ItemContext::of(const Claim &claim) const
{
    const auto found = m_models.find(claim.document);
    if (found == m_models.end() || claim.evidence.isEmpty())
        return nobody;
    const std::vector<Place> &places = found->second;
    const auto after = std::partition_point(places.begin(), places.end(), [&](const Place &place) {
        return place.span.begin < claim.evidence.end;
    });
    if (after != places.begin()) {
        const Place &last = *std::prev(after);
        if (claim.evidence.begin - last.span.end <= farBack)
            return last.node;
    }
    if (after != places.end() && after->span.begin - claim.evidence.end <= farAhead)
        return after->node;
    return nobody;
}

} // namespace clew
