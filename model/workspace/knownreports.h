#pragma once

#include "core/document.h"
#include "core/dossier.h"
#include "core/origin.h"
#include "store/dossierstore.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace clew {

// The dated articles of a dossier that an undated one may retell, by the publications that it credits. Reads
// the list of documents when it is first asked. For one thread; `store` must outlive it.
class KnownReports
{
public:
    explicit KnownReports(const DossierStore &store);

    // The first 200 in order of import, with their texts; those that cannot be loaded are left out.
    std::vector<std::shared_ptr<const Document>> of(const std::vector<Derivation> &credits);
    // What the dossier holds since it was asked for its list.
    void add(const std::vector<ImportedDocument> &documents);

private:
    void add(DocumentId document, const Metadata &metadata);

    const DossierStore &m_store;
    bool m_read = false;
    std::vector<DocumentId> m_documents; // in order of import
    std::map<QString, std::vector<size_t>> m_published; // places in m_documents, by publisher
};

} // namespace clew
