#pragma once

#include "core/document.h"
#include "core/dossier.h"
#include "core/origin.h"
#include "store/dossierstore.h"

#include <memory>
#include <optional>
#include <vector>

namespace clew {

// The dated articles of a dossier that an undated one may retell, by the publications that it credits. Reads
// the list of documents when it is first asked. For one thread; `store` must outlive it.
class KnownReports
{
public:
    explicit KnownReports(const DossierStore &store);

    // In order of import, with their texts; those that cannot be loaded are left out.
    std::vector<std::shared_ptr<const Document>> of(const std::vector<Derivation> &credits);

private:
    const DossierStore &m_store;
    std::optional<std::vector<DocumentSummary>> m_documents;
};

} // namespace clew
