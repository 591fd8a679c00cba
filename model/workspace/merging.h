#pragma once

#include "core/change.h"
#include "core/job.h"
#include "core/result.h"
#include "store/dossierstore.h"

#include <functional>
#include <vector>

namespace clew {

// What two people decided differently about one thing. Ours stands unless theirs is taken.
struct MergeConflict
{
    Target target; // the claim or the entity
    Change ours; // what was decided here
    Change theirs; // what takes its place, where theirs is wanted

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

// What a colleague's dossier would add to one's own.
struct MergePlan
{
    std::vector<DocumentId> documents; // that are new here
    std::vector<Change> changes; // decisions, rows by hand, notes and tags that are new here
    std::vector<MergeConflict> conflicts; // in order of their targets
};

struct MergeReport
{
    int documents = 0;
    int changes = 0;
    int taken = 0; // conflicts decided for theirs
    std::vector<Change> refused; // what speaks of rows that are not here
};

// Errors: those of the stores; Cancelled.
Result<MergePlan> planMerge(const DossierStore &ours, const DossierStore &theirs, const Job &job = {});

// Carries a plan out: the documents as one import, the decisions as one step of undo. `takesTheirs` decides a
// conflict; where ours stands, `keptAs` puts theirs into words, which are added to the note on the target, so
// that nothing is lost. Notes of both are joined, tags united. Killed in the middle, the dossier holds the
// import or not, the decisions or not; merging again does the rest.
Result<MergeReport> mergeDossier(DossierStore &ours, const DossierStore &theirs, const MergePlan &plan,
                                 const std::function<bool(const MergeConflict &)> &takesTheirs,
                                 const std::function<QString(const MergeConflict &)> &keptAs,
                                 const Job &job = {});

} // namespace clew
