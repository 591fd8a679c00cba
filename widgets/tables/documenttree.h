#pragma once

#include "core/dossier.h"

#include <vector>

namespace clew {

// A row of the document list. Retellings stand below the document that they retell.
struct DocumentRow
{
    DocumentId id;
    QString title;
    QString publisher;
    QString published; // ISO prefix; empty: no date
    bool headlineOnly = false;
    std::vector<QString> retells; // publications it credits that are not in the dossier
    std::vector<DocumentRow> retellings;
    bool copy = false; // a version of an article above: a record, copy, reprint or update
    bool nested = false; // that article is itself a retelling
    QString cue = {}; // the words that show whom it retells

    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

// Documents in order of publication (undated ones last, else in order of import). A document goes below the
// document that it retells (graph/origins.h: decisions count); a retelling of a retelling goes below the same
// origin, so that the tree is two deep. Of the versions of one article the leading one (graph/versions.h)
// stands for all; the others follow it, those of an origin before its retellings. Documents that retell each
// other stand side by side.
std::vector<DocumentRow> documentTree(const DossierContent &content);

} // namespace clew
