// A colleague's dossier merged into one's own. A part of MainWindow.

#include "mainwindow.h"

#include "dialogs/mergedialog.h"
#include "jobs/task.h"
#include "words/mergewords.h"
#include "workspace/colleague.h"
#include "workspace/merging.h"
#include "workspace/workspace.h"

#include <QFileDialog>
#include <QFileInfo>

namespace clew {

namespace {

// Both dossiers, opened on a worker.
struct Pair
{
    std::unique_ptr<DossierStore> ours;
    ColleaguesDossier theirs;
};

Result<Pair> openBoth(const QString &ours, const QString &theirs)
{
    auto colleague = ColleaguesDossier::open(theirs, ours);
    if (!colleague)
        return colleague.error();
    auto store = DossierStore::open(ours, DossierStore::Trust::OpenHere);
    if (!store)
        return store.error();
    return Pair{*std::move(store), *std::move(colleague)};
}

// What a merge works on, from the plan to its end: opened once, never used by two threads at a time.
struct Merge
{
    std::optional<Pair> both;
    MergePlan plan;
};

Result<MergePlan> planned(Merge &merge, const QString &ours, const QString &theirs, const Job &job)
{
    auto both = openBoth(ours, theirs);
    if (!both)
        return both.error();
    merge.both = *std::move(both);
    auto plan = planMerge(*merge.both->ours, merge.both->theirs.store(), job);
    if (plan)
        merge.plan = *plan;
    return plan;
}

Result<MergeReport> carriedOut(Merge &merge, const std::vector<bool> &theirs,
                               const std::vector<QString> &kept, const Job &job)
{
    const auto numberOf = [&](const MergeConflict &conflict) {
        return static_cast<size_t>(&conflict - merge.plan.conflicts.data());
    };
    return mergeDossier(
        *merge.both->ours, merge.both->theirs.store(), merge.plan,
        [&](const MergeConflict &conflict) { return theirs[numberOf(conflict)]; },
        [&](const MergeConflict &conflict) { return kept[numberOf(conflict)]; }, job);
}

} // namespace

void MainWindow::mergeDossier()
{
    if (!m_workspace || isImporting())
        return;
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Merge a colleague's dossier"),
                                       QFileInfo(m_workspace->path()).path(), tr("Dossiers (*.clew)"));
    if (!path.isEmpty())
        mergeWith(path);
}

void MainWindow::mergeWith(const QString &path)
{
    auto *dialog = new MergeDialog(*m_workspace, path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal); // an edit in the meantime would wait for the merge
    auto merge = std::make_shared<Merge>();
    auto *task = new Task(dialog);
    connect(dialog, &MergeDialog::cancelled, task, &Task::cancel);
    connect(task, &Task::progressed, dialog, &MergeDialog::showProgress);
    connect(dialog, &MergeDialog::wanted, task, [this, dialog, task, merge](const std::vector<bool> &theirs) {
        const NameOf nameOf = [this](EntityId id) {
            return m_workspace->nameOf(id);
        };
        std::vector<QString> kept;
        for (const MergeConflict &conflict : merge->plan.conflicts)
            kept.push_back(keptWords(conflict.theirs, nameOf));
        task->start([this, dialog, merge, theirs, kept](const Job &job) -> Task::Answer {
            auto result = std::make_shared<Result<MergeReport>>(carriedOut(*merge, theirs, kept, job));
            return [this, dialog, result] {
                if (*result)
                    report(m_workspace->reload());
                dialog->showResult(*result);
            };
        });
    });
    task->start([dialog, merge, ours = m_workspace->path(), path](const Job &job) -> Task::Answer {
        auto plan = std::make_shared<Result<MergePlan>>(planned(*merge, ours, path, job));
        return [dialog, plan] {
            dialog->showPlan(*plan);
        };
    });
    dialog->show();
}

} // namespace clew
