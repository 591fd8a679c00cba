#include "tables/documenttree.h"

#include "graph/origins.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace clew {

namespace {

bool isEarlier(const DocumentSummary *a, const DocumentSummary *b)
{
    if (a->metadata.published.isEmpty() != b->metadata.published.isEmpty())
        return b->metadata.published.isEmpty();
    return a->metadata.published < b->metadata.published;
}

class Forest
{
public:
    explicit Forest(const DossierContent &content)
        : m_origins(content)
        , m_versions(m_origins.versions())
    {
        for (const DocumentSummary &document : content.documents) {
            m_order.push_back(&document);
            m_documents.emplace(document.id, &document);
        }
        std::ranges::stable_sort(m_order, isEarlier);
        for (const Retelling &one : content.retellings)
            m_retellings[one.document].push_back(&one);
        for (const Derivation &one : content.derivations)
            m_derivations[one.document].push_back(&one);
    }

    std::vector<DocumentRow> rows() const
    {
        std::map<DocumentId, std::vector<DocumentRow>> below;
        for (const DocumentSummary *document : m_order) {
            const DocumentId id = document->id;
            if (m_versions.leading(id) != id)
                continue;
            const DocumentId head = headOf(id);
            if (head != id)
                below[head].push_back(rowOf(*document));
            std::vector<DocumentRow> versions;
            for (const DocumentId version : m_versions.behind(id)) {
                versions.push_back(rowOf(*m_documents.at(version)));
                versions.back().copy = true;
                versions.back().nested = head != id;
            }
            auto &rows = below[head];
            rows.insert(head == id ? rows.begin() : rows.end(), versions.begin(), versions.end());
        }
        std::vector<DocumentRow> rows;
        for (const DocumentSummary *document : m_order) {
            const DocumentId id = document->id;
            if (m_versions.leading(id) != id || headOf(id) != id)
                continue;
            rows.push_back(rowOf(*document));
            if (const auto found = below.find(id); found != below.end())
                rows.back().retellings = found->second;
        }
        return rows;
    }

private:
    // Those on a ring stand side by side.
    DocumentId headOf(DocumentId id) const
    {
        const DocumentId root = m_origins.rootOf(id);
        const bool ring = m_origins.rootOf(root) != root || isTiedTo(root, id);
        return ring ? id : m_versions.leading(root);
    }

    bool isTiedTo(DocumentId from, DocumentId to) const
    {
        const auto &ties = m_origins.tiesOf(from);
        return from != to
            && std::ranges::any_of(ties, [&](const Origins::Tie &tie) { return tie.origin == to; });
    }

    QString cueOf(DocumentId document, const Origins::Tie &tie) const
    {
        if (const auto found = m_retellings.find(document); found != m_retellings.end())
            for (const Retelling *one : found->second)
                if (one->origin == tie.origin && !one->cues.empty())
                    return one->cues.front().words.simplified();
        if (const auto found = m_derivations.find(document); found != m_derivations.end())
            for (const Derivation *one : found->second)
                if (foldPublication(one->publication) == foldPublication(tie.publication))
                    return one->cueText.simplified();
        return {};
    }

    DocumentRow rowOf(const DocumentSummary &document) const
    {
        const Metadata &data = document.metadata;
        DocumentRow row{document.id,
                        data.title.isEmpty() ? document.file : data.title,
                        data.publisher,
                        data.published,
                        document.headlineOnly,
                        {},
                        {}};
        for (const Origins::Tie &tie : m_origins.tiesOf(document.id)) {
            if (!tie.origin) {
                row.retells.push_back(tie.publication);
                continue;
            }
            if (row.cue.isEmpty())
                row.cue = cueOf(document.id, tie);
        }
        return row;
    }

    Origins m_origins;
    const Versions &m_versions;
    std::unordered_map<DocumentId, const DocumentSummary *> m_documents;
    std::unordered_map<DocumentId, std::vector<const Retelling *>> m_retellings;
    std::unordered_map<DocumentId, std::vector<const Derivation *>> m_derivations;
    std::vector<const DocumentSummary *> m_order;
};

} // namespace

std::vector<DocumentRow> documentTree(const DossierContent &content)
{
    return Forest(content).rows();
}

} // namespace clew
