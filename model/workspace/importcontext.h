#pragma once

#include "store/carryover.h"
#include "store/dossierstore.h"
#include "workspace/namebook.h"
#include "workspace/storyindex.h"

#include <map>
#include <set>
#include <span>

namespace clew {

class KnownReports;
struct Job;

// What new articles have to do with those that a dossier holds: which of their entities are known ones or
// each other, and who retells whom. Small dossiers are compared as a whole; of large ones the names and the
// traits of their stories are kept (a few hundred bytes an article), and texts are loaded where they may
// matter.
class ImportContext
{
public:
    ImportContext(const DossierStore &store, int threads);

    Result<void> load(); // what the dossier holds
    // For documents that are not saved yet. The judgements are for the last of them.
    Result<void> judge(std::vector<ImportedDocument> &documents);
    // Stored articles without a date that retell one of these: read anew, as their relative dates count from
    // its date. So a dossier does not depend on the order of its files.
    Result<std::vector<NewReading>> redated(const std::vector<ImportedDocument> &documents,
                                            KnownReports &known, const Job &job);
    Result<RetellingsRead> retellings(const std::vector<ImportedDocument> &documents, const Job &job);

private:
    struct Compared;
    struct Comparisons;
    Result<void> loadFor(std::span<const DocumentId> tellers, const Comparisons &all,
                         std::map<DocumentId, Compared> &compared) const;
    Result<void> compareAll(const std::vector<DocumentId> &tellers, const Comparisons &all,
                            std::map<DocumentId, Compared> &compared, RetellingsRead &read,
                            std::set<DocumentId> &concerned, const Job &job) const;
    Result<std::vector<Judgement>> judgeAmongAll(const std::vector<ImportedDocument> &documents) const;
    Result<RetellingsRead> retellingsAmongAll(const std::vector<ImportedDocument> &documents,
                                              const Job &job) const;
    void learn(const std::vector<ImportedDocument> &documents);
    size_t nearest() const;

    const DossierStore &m_store;
    int m_threads;
    StoryIndex m_stories;
    NameBook m_names;
};

} // namespace clew
