#pragma once

#include "export/tables.h"

#include <QString>

#include <functional>
#include <set>

namespace clew {

// What the lists that were loaded say about these parties, each with entry, day, reason, file and effect in
// law; "not in the lists loaded" where they say nothing. `dated`: claims on the way, told as before or after
// a listing. `note` gives the number that leads to the words of a claim.
QString listingHtml(const ExportTables &tables, const ListedFacts &facts, const std::set<EntityId> &parties,
                    const std::vector<const Claim *> &dated, const std::function<QString(ClaimId)> &note);

} // namespace clew
