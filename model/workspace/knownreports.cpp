#include "workspace/knownreports.h"

#include "origins/publications.h"

#include <algorithm>

namespace clew {

KnownReports::KnownReports(const DossierStore &store)
    : m_store(store)
{
}

std::vector<std::shared_ptr<const Document>> KnownReports::of(const std::vector<Derivation> &credits)
{
    if (!m_documents) {
        auto summaries = m_store.summaries();
        m_documents = summaries ? *std::move(summaries) : std::vector<DocumentSummary>();
    }
    std::vector<std::shared_ptr<const Document>> reports;
    for (const DocumentSummary &summary : *m_documents) {
        const Metadata &data = summary.metadata;
        const bool credited = std::any_of(credits.begin(), credits.end(), [&](const Derivation &credit) {
            return isSamePublication(credit.publication, data.publisher);
        });
        constexpr std::size_t mostReports = 200; // of a paper that a large dossier holds whole
        if (reports.size() == mostReports)
            break;
        if (!credited || data.publisher.isEmpty() || data.published.isEmpty())
            continue;
        if (auto document = m_store.document(summary.id))
            reports.push_back(std::make_shared<const Document>(*std::move(document)));
    }
    return reports;
}

} // namespace clew
