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

// What a colleague's dossier would add to one's own. Everything that a person there made or decided is in one
// of these lists, but for what they have read, which is no answer for anybody else. Where both pinned a node,
// ours stays put.
struct MergePlan
{
    std::vector<DocumentId> documents; // that are new here
    std::vector<QString> lists; // SHA-256 of control lists that were never loaded here
    // Decisions, rows by hand, notes and tags that are new here; and what the machine read there and does not
    // read here, though persons decided about it.
    std::vector<Change> changes;
    std::vector<MergeConflict> conflicts; // in order of their targets

    bool isEmpty() const
    {
        return documents.empty() && lists.empty() && changes.empty() && conflicts.empty();
    }
};

struct MergeReport
{
    int documents = 0;
    int changes
        = 0; // decisions that are new here, conflicts decided for theirs and notes about others included
    int taken = 0; // conflicts decided for theirs
    std::vector<Change> refused; // what could not be made
};

// Errors: those of the stores; Cancelled.
Result<MergePlan> planMerge(const DossierStore &ours, const DossierStore &theirs, const Job &job = {});

// Carries a plan out, in one transaction and as one step of undo: killed or cancelled at any moment, the
// dossier is as it was before. `takesTheirs` decides a conflict; where ours stands, `keptAs` puts theirs into
// words, which are added to the note on the target, so that nothing is lost. Notes of both are joined, tags
// united; a saved search of a name that is taken gets a number. Merging again adds nothing.
Result<MergeReport> mergeDossier(DossierStore &ours, const DossierStore &theirs, const MergePlan &plan,
                                 const std::function<bool(const MergeConflict &)> &takesTheirs,
                                 const std::function<QString(const MergeConflict &)> &keptAs,
                                 const Job &job = {});

} // namespace clew
