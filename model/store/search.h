#pragma once

#include "core/job.h"
#include "store/database.h"
#include "store/dossierstore.h"

namespace clew {

// What one search read, for the person to know.
struct SearchEffort
{
    qint64 rows = 0; // documents that match, as far as they were read
    bool whole = true; // all of them; else the best of a fair share, and of all titles
};

// Best first (store/rank.h); equal ones by id. A word of most of a hundred thousand documents is not worth
// reading to its end: after `mostRead` documents the search goes on in the titles only. BadQuery
// (store/query.h), Cancelled.
inline constexpr qint64 mostRead = 60'000;
Result<std::vector<SearchHit>> searchDocuments(const Database &database, const QString &typed, int limit,
                                               const Job &job = {}, SearchEffort *effort = nullptr);

} // namespace clew
