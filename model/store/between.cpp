#include "store/between.h"

#include "store/claimrows.h"
#include "store/codes.h"
#include "store/parties.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace clew {

namespace {

// A claim of a document by which one party leads to another.
struct Lead
{
    EntityId before; // head of the party that was looked at
    EntityId after; // head of the other one
    DocumentId document;
};

// What was reached from one end, and over how many claims.
struct Side
{
    std::unordered_map<EntityId, int> distances; // by head
    std::vector<EntityId> edge; // reached last
    std::vector<Lead> leads; // to parties that are one claim further than where they come from
    int depth = 0;
};

class Search
{
public:
    Search(const Database &database, const BetweenLimits &limits, const Job &job)
        : m_database(database)
        , m_limits(limits)
        , m_job(job)
    {
    }

    Result<DocumentsBetween> run(const std::vector<EntityId> &from, const std::vector<EntityId> &to)
    {
        if (auto done = prepare(); !done)
            return done.error();
        for (auto [side, ends] : {std::pair(&m_from, &from), std::pair(&m_to, &to)}) {
            for (const EntityId entity : *ends) {
                const EntityId head = m_parties.headOf(entity);
                if (side->distances.emplace(head, 0).second)
                    side->edge.push_back(head);
            }
        }
        while (!meets() && m_from.depth + m_to.depth < m_limits.hops && m_found.complete) {
            Side &side = m_from.edge.size() <= m_to.edge.size() ? m_from : m_to;
            if (side.edge.empty())
                break;
            if (auto done = expand(side); !done)
                return done.error();
        }
        if (meets())
            collect();
        return m_found;
    }

private:
    Result<void> prepare()
    {
        Statement rejected(m_database, "SELECT claim FROM claim_review WHERE status = 'rejected'");
        while (rejected.next())
            m_rejected.insert({rejected.integer(0)});
        if (auto done = rejected.result(); !done)
            return done;
        auto claims = loadHandClaims(m_database);
        if (!claims)
            return claims.error();
        for (Claim &claim : *claims)
            m_byHand[claim.document].push_back(std::move(claim));
        auto parties = Parties::load(m_database);
        if (!parties)
            return parties.error();
        m_parties = *std::move(parties);
        return {};
    }

    bool leads(const Claim &claim) const
    {
        const bool may = claim.polarity == Polarity::Asserted || claim.polarity == Polarity::Possible;
        return may && claim.status != ClaimStatus::Rejected && !m_rejected.contains(claim.id)
            && (m_limits.predicates.empty()
                || std::ranges::find(m_limits.predicates, codeOf(claim.predicate))
                    != m_limits.predicates.end());
    }

    // One claim further from all parties that were reached last.
    Result<void> expand(Side &side)
    {
        struct Step
        {
            EntityId head, other;
            DocumentId document;
        };
        std::vector<Step> steps;
        std::unordered_set<EntityId> others;
        for (const EntityId head : side.edge) {
            if (m_job.cancelled())
                return Error{ErrorCode::Cancelled, m_database.path()};
            const auto members = placesOf(m_database, m_parties.membersOf(head));
            if (!members)
                return members.error();
            for (const auto &[document, entities] : *members) {
                const auto claims = claimsOf(document);
                if (!claims)
                    return claims.error();
                for (const Claim &claim : *claims) {
                    const std::array ends{claim.from, claim.to, claim.via, claim.item};
                    if (!leads(claim) || std::ranges::none_of(ends, [&entities](EntityId end) {
                            return std::ranges::find(entities, end) != entities.end();
                        }))
                        continue;
                    for (const EntityId end : ends) {
                        if (end && std::ranges::find(entities, end) == entities.end()) {
                            steps.push_back({head, end, document});
                            others.insert(end);
                        }
                    }
                }
            }
            m_found.complete = m_found.complete && others.size() < size_t(m_limits.parties);
            if (!m_found.complete)
                break;
        }
        ++side.depth;
        side.edge.clear();
        for (const Step &step : steps) {
            const EntityId head = m_parties.headOf(step.other);
            const auto [known, isNew] = side.distances.emplace(head, side.depth);
            if (isNew)
                side.edge.push_back(head);
            if (known->second == side.depth)
                side.leads.push_back({step.head, head, step.document});
        }
        return {};
    }

    Result<std::vector<Claim>> claimsOf(DocumentId document) const
    {
        auto claims = loadClaimsOf(m_database, document);
        const auto byHand = m_byHand.find(document);
        if (claims && byHand != m_byHand.end())
            claims->insert(claims->end(), byHand->second.begin(), byHand->second.end());
        return claims;
    }

    bool meets() const { return !meetings().empty(); }

    // Parties that were reached from both ends, on the shortest ways.
    std::vector<EntityId> meetings() const
    {
        std::vector<EntityId> met;
        int shortest = m_limits.hops + 1;
        for (const auto &[head, distance] : m_from.distances) {
            const auto other = m_to.distances.find(head);
            if (other == m_to.distances.end())
                continue;
            const int hops = distance + other->second;
            if (hops < shortest)
                met.clear();
            shortest = std::min(shortest, hops);
            if (hops == shortest)
                met.push_back(head);
        }
        std::ranges::sort(met);
        return met;
    }

    // Back from where the two sides met, the nearest first.
    void collect()
    {
        const std::vector<EntityId> met = meetings();
        m_found.hops = m_from.distances.at(met.front()) + m_to.distances.at(met.front());
        std::vector<DocumentId> documents;
        for (const Side *side : {&m_from, &m_to}) {
            std::unordered_set<EntityId> onWay(met.begin(), met.end());
            for (int depth = side->depth; depth > 0; --depth) {
                std::unordered_set<EntityId> before;
                for (const Lead &lead : side->leads) {
                    if (side->distances.at(lead.after) != depth || !onWay.contains(lead.after))
                        continue;
                    before.insert(lead.before);
                    documents.push_back(lead.document);
                }
                onWay.merge(before);
            }
        }
        std::unordered_set<DocumentId> known;
        for (const DocumentId document : documents) {
            if (m_found.documents.size() == size_t(m_limits.documents)) {
                m_found.complete = m_found.complete && known.contains(document);
                continue;
            }
            if (known.insert(document).second)
                m_found.documents.push_back(document);
        }
    }

    const Database &m_database;
    const BetweenLimits &m_limits;
    const Job &m_job;
    Parties m_parties;
    std::unordered_set<ClaimId> m_rejected;
    std::map<DocumentId, std::vector<Claim>> m_byHand;
    Side m_from, m_to;
    DocumentsBetween m_found;
};

} // namespace

Result<DocumentsBetween> findBetween(const Database &database, const std::vector<EntityId> &from,
                                     const std::vector<EntityId> &to, const BetweenLimits &limits,
                                     const Job &job)
{
    return Search(database, limits, job).run(from, to);
}

} // namespace clew
