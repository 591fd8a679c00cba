#include "drift/changes.h"

#include "drift/driftchanges.h"

#include <algorithm>

namespace clew {

bool isSaid(const Claim &claim)
{
    return claim.polarity == Polarity::Asserted || claim.polarity == Polarity::Possible;
}

DriftChanges::DriftChanges(const Utterances &origin, const Utterances &retelling, const Clusters &clusters,
                           const std::map<EntityId, QString> &names, const std::vector<Span> &own)
    : m_origin(origin)
    , m_retelling(retelling)
    , m_clusters(clusters)
    , m_names(names)
    , m_own(own)
{
    for (const Utterance &statement : retelling.all)
        m_aligned.push_back(alignedWith(statement, origin));
}

std::vector<Drift> DriftChanges::run()
{
    for (size_t here = 0; here < m_retelling.all.size(); ++here) {
        speakers(here);
        amounts(here);
        hedges(here);
        fusion(here);
        goods(here);
        answers(here);
        ownVoice(here);
        additions(here);
    }
    claimPairs();
    denials();
    channels();
    ways();
    std::stable_sort(m_drift.begin(), m_drift.end(),
                     [](const Drift &a, const Drift &b) { return a.origin.sentence < b.origin.sentence; });
    return std::move(m_drift);
}

EntityId DriftChanges::party(EntityId id) const
{
    return id && m_names.contains(id) ? canonical(m_clusters, id) : EntityId();
}

Told DriftChanges::told(const Utterances &side, const Utterance &statement, const QString &value,
                        ClaimId claim) const
{
    return {side.document->id, statement.sentence.span, claim, value.simplified()};
}

void DriftChanges::add(DriftKind kind, Told origin, std::optional<Told> retelling)
{
    const auto same = [&](const Drift &one) {
        const bool place = one.origin.sentence == origin.sentence
            && (!retelling || !one.retelling || one.retelling->sentence == retelling->sentence);
        return place && one.kind == kind;
    };
    if (std::none_of(m_drift.begin(), m_drift.end(), same))
        m_drift.push_back({kind, std::move(origin), m_retelling.document->id, std::move(retelling)});
}

std::vector<Drift> changesBetween(const Utterances &origin, const Utterances &retelling,
                                  const Clusters &clusters, const std::map<EntityId, QString> &names,
                                  const std::vector<Span> &own)
{
    return DriftChanges(origin, retelling, clusters, names, own).run();
}

} // namespace clew
