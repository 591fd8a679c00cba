#pragma once

#include "core/dossier.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace clew {

// Which documents are one article from several places: a record, an abstract, a reprint, a mirror, an update
// (RetellingKind::SameArticle, verdict Same). Versions count as one document and as one origin. A person's
// "not the same article" keeps two documents apart, whatever joins them by way of others. Immutable; a pure
// function of the content, near-linear in its documents and retellings.
class Versions
{
public:
    explicit Versions(const DossierContent &content);

    // The version that stands for all: its text is long (at least nine tenths of the longest), and among
    // such it bears the most metadata, then the earliest date. The document itself where it has no others.
    DocumentId leading(DocumentId document) const;
    // The others that a leading document stands for, earliest first, undated last.
    std::span<const DocumentId> behind(DocumentId leading) const;
    bool areOne(DocumentId one, DocumentId other) const { return leading(one) == leading(other); }
    int articles() const { return m_articles; } // documents, those of one article counted once

private:
    std::unordered_map<DocumentId, DocumentId> m_leading; // of those that have others
    std::unordered_map<DocumentId, std::vector<DocumentId>> m_behind;
    int m_articles = 0;
};

} // namespace clew
