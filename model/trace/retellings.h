#pragma once

#include "core/dossier.h"
#include "trace/flow.h"

#include <functional>
#include <unordered_map>

namespace clew {

class Graph;
class Origins;

// How a claim of a retelling stands to the report that it retells, where that report is in the dossier too.
enum class Retold {
    Faithful, // its origin says the same, or nothing of the two; or it retells nothing that is here
    HedgeDropped, // its origin says only that it may be
    DenialReversed, // it has somebody admit what its origin has him deny
    Joined, // its origin speaks of both parties, each in another matter, and does not join them
};

// Claims that pass something on, by how they stand to the origin of their document.
class Retellings
{
public:
    // `textOf` gives the words of a passage; empty: reports are known by their claims alone.
    Retellings(const DossierContent &content, const Graph &graph, const FlowTable &flows,
               const Origins &origins, const std::function<QString(DocumentId, Span)> &textOf = {});

    Retold of(ClaimId claim) const;
    bool retells(DocumentId document) const { return m_reports.contains(document); }

private:
    std::unordered_map<DocumentId, std::vector<DocumentId>> m_reports; // that a document retells
    std::unordered_map<ClaimId, Retold> m_claims; // those that are not Faithful
};

} // namespace clew
