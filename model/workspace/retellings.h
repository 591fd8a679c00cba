#pragma once

#include "core/document.h"
#include "core/extraction.h"
#include "core/job.h"
#include "core/result.h"
#include "store/dossierstore.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace clew {

// A document of a dossier, for the question who retells whom.
struct Teller
{
    DocumentId id;
    const Metadata *metadata = nullptr;
    const Extraction *extraction = nullptr;
    std::shared_ptr<const Document> document; // null: to be loaded when it is needed
};

// Loads the text of a document.
using LoadDocument = std::function<Result<Document>(DocumentId)>;

// Compares every fresh document with those that may be its origin or retell it, and those others again with
// all that may be theirs. Documents that share neither publication, address, reporter nor names are not
// looked at. The answer covers exactly the documents that it names; it depends on no order.
Result<RetellingsRead> readRetellings(std::vector<Teller> tellers, const std::set<DocumentId> &fresh,
                                      const LoadDocument &load, const Job &job = {});

// What the machine read out of each document, taken apart again. Derivations are among it.
std::map<DocumentId, Extraction> extractionsOf(const DossierContent &content);

} // namespace clew
