#include "tables/documenttree.h"

#include "graph/origins.h"

#include <algorithm>
#include <map>
#include <set>

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
    {
        for (const DocumentSummary &document : content.documents)
            m_order.push_back(&document);
        std::ranges::stable_sort(m_order, isEarlier);
        for (const DocumentSummary *document : m_order)
            if (!document->metadata.publisher.isEmpty())
                m_published.try_emplace(foldPublication(document->metadata.publisher), document->id);
        for (const Derivation &derivation : content.derivations) {
            const auto found = m_published.find(foldPublication(derivation.publication));
            if (found == m_published.end())
                m_absent[derivation.document].push_back(derivation.publication);
            else if (found->second != derivation.document)
                m_parent.try_emplace(derivation.document, found->second);
        }
    }

    std::vector<DocumentRow> rows() const
    {
        std::map<DocumentId, std::vector<DocumentRow>> below;
        for (const DocumentSummary *document : m_order)
            if (const DocumentId root = rootOf(document->id); root != document->id)
                below[root].push_back(rowOf(*document));
        std::vector<DocumentRow> rows;
        for (const DocumentSummary *document : m_order) {
            if (rootOf(document->id) != document->id)
                continue;
            rows.push_back(rowOf(*document));
            if (const auto found = below.find(document->id); found != below.end())
                rows.back().retellings = found->second;
        }
        return rows;
    }

private:
    // The origin at the end of the chain; a document on a ring is its own origin.
    DocumentId rootOf(DocumentId id) const
    {
        std::set<DocumentId> seen;
        DocumentId at = id;
        while (seen.insert(at).second) {
            const auto found = m_parent.find(at);
            if (found == m_parent.end())
                return at;
            at = found->second;
        }
        return isOnRing(id) ? id : at;
    }

    bool isOnRing(DocumentId id) const
    {
        std::set<DocumentId> seen;
        for (auto found = m_parent.find(id); found != m_parent.end(); found = m_parent.find(found->second)) {
            if (found->second == id)
                return true;
            if (!seen.insert(found->second).second)
                return false;
        }
        return false;
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
        if (const auto found = m_absent.find(document.id); found != m_absent.end())
            row.retells = found->second;
        return row;
    }

    std::vector<const DocumentSummary *> m_order;
    std::map<QString, DocumentId> m_published;
    std::map<DocumentId, DocumentId> m_parent;
    std::map<DocumentId, std::vector<QString>> m_absent;
};

} // namespace

std::vector<DocumentRow> documentTree(const DossierContent &content)
{
    return Forest(content).rows();
}

} // namespace clew
