#include "timeline/attention.h"

#include "graph/graph.h"

#include <algorithm>

namespace clew {

namespace {

class Attending
{
public:
    Attending(const TraceState &trace, const Workspace &workspace)
        : m_trace(trace)
        , m_workspace(workspace)
    {
    }

    LaneAttention operator()(std::monostate) const { return {}; }
    LaneAttention operator()(EntityId entity) const
    {
        LaneAttention attention;
        attention.entity = canonical(m_workspace.graph()->clusters(), entity);
        return attention;
    }
    LaneAttention operator()(ClaimId claim) const
    {
        LaneAttention attention{{claim}, {}, {}, true};
        if (const Claim *said = m_workspace.claim(claim))
            attention.document = said->document;
        return attention;
    }
    LaneAttention operator()(const Passage &passage) const
    {
        LaneAttention attention;
        attention.document = passage.document;
        if (!passage.span.isEmpty())
            for (const Claim *claim : m_workspace.claimsOf(passage.document))
                if (claim->evidence.overlaps(passage.span))
                    attention.claims.push_back(claim->id);
        std::ranges::sort(attention.claims);
        return attention;
    }
    LaneAttention operator()(RouteRank rank) const
    {
        LaneAttention attention;
        if (rank.value >= 0 && rank.value < static_cast<int>(m_trace.routes.size()))
            for (const Hop &hop : m_trace.routes.at(static_cast<size_t>(rank.value)).hops)
                attention.claims.insert(attention.claims.end(), hop.claims.begin(), hop.claims.end());
        std::ranges::sort(attention.claims);
        return attention;
    }

private:
    const TraceState &m_trace;
    const Workspace &m_workspace;
};

} // namespace

LaneAttention attentionTo(const Focus &focus, const TraceState &trace, const Workspace &workspace)
{
    return std::visit(Attending(trace, workspace), focus);
}

} // namespace clew
