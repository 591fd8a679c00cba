#include "workspace/knownreports.h"

#include "origins/publications.h"

#include <algorithm>

namespace clew {

namespace {

constexpr size_t mostReports = 200; // of a paper that a large dossier holds whole

bool isCredited(const QString &publisher, const std::vector<Derivation> &credits)
{
    return std::ranges::any_of(
        credits, [&](const Derivation &credit) { return isSamePublication(credit.publication, publisher); });
}

} // namespace

KnownReports::KnownReports(const DossierStore &store)
    : m_store(store)
{
}

void KnownReports::add(DocumentId document, const Metadata &metadata)
{
    if (metadata.publisher.isEmpty() || metadata.published.isEmpty())
        return;
    m_published[metadata.publisher].push_back(m_documents.size());
    m_documents.push_back(document);
}

void KnownReports::add(const std::vector<ImportedDocument> &documents)
{
    if (!m_read)
        return; // they will be in the list
    for (const ImportedDocument &imported : documents)
        add(imported.document.id, imported.document.metadata);
}

std::vector<std::shared_ptr<const Document>> KnownReports::of(const std::vector<Derivation> &credits)
{
    if (!m_read) {
        const auto summaries = m_store.summaries();
        for (const DocumentSummary &summary : summaries ? *summaries : std::vector<DocumentSummary>())
            add(summary.id, summary.metadata);
        m_read = true;
    }
    std::vector<size_t> places;
    for (const auto &[publisher, published] : m_published) {
        if (!isCredited(publisher, credits))
            continue;
        const size_t most = std::min(published.size(), mostReports);
        places.insert(places.end(), published.begin(), published.begin() + static_cast<std::ptrdiff_t>(most));
    }
    std::ranges::sort(places);
    places.resize(std::min(places.size(), mostReports));
    std::vector<std::shared_ptr<const Document>> reports;
    for (const size_t place : places) {
        if (auto document = m_store.readableDocument(m_documents[place]))
            reports.push_back(std::make_shared<const Document>(*std::move(document)));
    }
    return reports;
}

} // namespace clew
