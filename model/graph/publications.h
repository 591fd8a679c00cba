#pragma once

#include "core/dossier.h"

#include <unordered_map>
#include <vector>

namespace clew {

// The key under which two spellings of a publication meet: "The Harbour Post Ltd." and "harbour post".
QString foldPublication(QStringView name);

// Who stands behind the documents of a dossier. The origins of a document are the publications that it
// retells; if it retells none, its own publisher; if that is not known, the document itself. A publication
// whose own articles in the dossier all retell another one is traced back to that.
class Publications
{
public:
    explicit Publications(const DossierContent &content);

    // Keys of the document's origins, sorted; never empty.
    const std::vector<QString> &originsOf(DocumentId document) const;
    // How many publications stand behind these documents together. A document that retells several counts
    // only if none of them is counted already: repetition never makes a source.
    int count(const std::vector<DocumentId> &documents) const;

private:
    std::unordered_map<DocumentId, std::vector<QString>> m_origins;
    std::vector<QString> m_unknown{QString()};
};

} // namespace clew
