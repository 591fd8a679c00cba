#include "link/documentshown.h"

#include "graph/graph.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace clew {

namespace {

class Shown
{
public:
    Shown(const TraceState &trace, const Workspace &workspace, DocumentId current)
        : m_trace(trace)
        , m_workspace(workspace)
        , m_current(workspace.summary(current) ? current : DocumentId())
    {
    }

    DocumentId operator()(std::monostate) const { return currentOrFirst(); }
    DocumentId operator()(const Passage &passage) const
    {
        return m_workspace.summary(passage.document) ? passage.document : currentOrFirst();
    }
    DocumentId operator()(ClaimId id) const
    {
        const Claim *claim = m_workspace.claim(id);
        return claim ? claim->document : currentOrFirst();
    }
    DocumentId operator()(EntityId entity) const
    {
        const Clusters &clusters = m_workspace.graph()->clusters();
        DocumentId first;
        for (const Mention &mention : m_workspace.content()->mentions) {
            if (canonical(clusters, mention.entity) != entity)
                continue;
            if (mention.document == m_current)
                return m_current;
            if (!first)
                first = mention.document;
        }
        return first ? first : currentOrFirst();
    }
    DocumentId operator()(RouteRank rank) const
    {
        if (rank.value < 0 || rank.value >= static_cast<int>(m_trace.routes.size()))
            return currentOrFirst();
        DocumentId first;
        for (const Hop &hop : m_trace.routes.at(static_cast<size_t>(rank.value)).hops)
            for (const ClaimId id : hop.claims) {
                const DocumentId document = (*this)(id);
                if (document == m_current)
                    return m_current;
                if (!first)
                    first = document;
            }
        return first ? first : currentOrFirst();
    }

private:
    DocumentId currentOrFirst() const
    {
        const std::vector<DocumentSummary> &documents = m_workspace.content()->documents;
        return m_current || documents.empty() ? m_current : documents.front().id;
    }

    const TraceState &m_trace;
    const Workspace &m_workspace;
    DocumentId m_current;
};

} // namespace

DocumentId documentShown(const Focus &focus, const TraceState &trace, const Workspace &workspace,
                         DocumentId current)
{
    return std::visit(Shown(trace, workspace, current), focus);
}

} // namespace clew
