// Review queue, notes, what is done to entities, and reading anew: how they hang in the window.

#include "mainwindow.h"

#include "dialogs/screeningdialog.h"
#include "inspector/entityactions.h"
#include "inspector/inspectorview.h"
#include "jobs/rereadjob.h"
#include "link/selection.h"
#include "reader/readerview.h"
#include "review/noteslist.h"
#include "review/reviewpanel.h"
#include "sources/sourcesview.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>

namespace clew {

void MainWindow::makeReview()
{
    m_review = new ReviewPanel(*m_selection, this);
    m_notes = new NotesList(*m_selection, this);
    m_entityActions = new EntityActions(*m_selection, this);
    m_reread = new RereadJob(this);
}

void MainWindow::arrangeReview()
{
    QDockWidget *review = addDock(u"review"_qs, tr("Review"), m_review, Qt::LeftDockWidgetArea);
    QDockWidget *notes = addDock(u"notes"_qs, tr("Notes"), m_notes, Qt::LeftDockWidgetArea);
    for (QDockWidget *dock : m_docks) {
        if (dock->objectName() == u"lists"_qs) { // the whole height, for the card and the queue
            tabifyDockWidget(dock, review);
            tabifyDockWidget(dock, notes);
        }
    }
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    review->hide();
    notes->hide();
}

void MainWindow::connectReview()
{
    const Actions &a = m_actions;
    const auto failed = [this](const Error &error) {
        report(error);
    };
    connect(m_review, &ReviewPanel::failed, this, failed);
    connect(m_entityActions, &EntityActions::failed, this, failed);
    connect(m_review, &ReviewPanel::mergeWanted, m_entityActions, &EntityActions::compare);
    connect(m_review, &ReviewPanel::claimEditWanted, m_reader, &ReaderView::editClaim);
    connect(m_inspector, &InspectorView::claimEditWanted, m_reader, &ReaderView::editClaim);
    connect(m_review, &ReviewPanel::claimWanted, this, [this](DocumentId document, Span sentence) {
        m_reader->enterClaim(Passage{document, sentence});
    });
    connect(a.review, &QAction::triggered, this, [this] {
        showPanel(u"review"_qs);
        m_review->begin();
        updateActions();
    });
    connect(a.note, &QAction::triggered, this, [this] {
        showPanel(u"inspector"_qs);
        m_inspector->editNote();
    });
    connect(a.reread, &QAction::triggered, this, &MainWindow::rereadArticles);
    connect(a.screening, &QAction::triggered, this, &MainWindow::showScreening);
    a.entity->addSeparator();
    for (QAction *action : m_entityActions->actions())
        a.entity->addAction(action);
}

void MainWindow::connectSources()
{
    connect(m_sources, &SourcesView::failed, this, [this](const Error &error) { report(error); });
    connect(m_sources, &SourcesView::besideWanted, m_reader, &ReaderView::openBeside);
}

void MainWindow::rereadArticles()
{
    if (!m_workspace || isImporting() || m_reread->isRunning())
        return;
    const int articles = static_cast<int>(m_workspace->content()->documents.size());
    const auto answer
        = QMessageBox::question(this, tr("Read all articles anew"),
                                tr("This version of Clew reads all %n articles again. What you confirmed, "
                                   "rejected, entered and noted stays. "
                                   "A copy of the dossier as it is now is laid beside it first.",
                                   nullptr, articles),
                                QMessageBox::Ok | QMessageBox::Cancel);
    if (answer != QMessageBox::Ok)
        return;
    auto *progress = new QProgressDialog(tr("Reading anew ..."), tr("Cancel"), 0, articles, this);
    progress->setWindowModality(Qt::WindowModal); // an edit in the meantime would be about rows that go
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    connect(progress, &QProgressDialog::canceled, m_reread, &RereadJob::cancel);
    connect(m_reread, &RereadJob::progressed, progress, [progress](int done, int total) {
        progress->setMaximum(total);
        progress->setValue(done);
    });
    connect(m_reread, &RereadJob::finished, progress, [this, progress](const Result<RereadReport> &result) {
        progress->close();
        finishReread(result);
    });
    m_reread->start(m_workspace->path());
    progress->show();
}

// Stays open beside the window, so that badges are seen to come and go.
void MainWindow::showScreening()
{
    if (!m_workspace)
        return;
    if (auto *open = findChild<ScreeningDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new ScreeningDialog(*m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScreeningDialog::reviewWanted, this, [this] {
        m_review->setFilter({ReviewKind::ListHits, {}, {}, 0});
        showPanel(u"review"_qs);
        m_review->begin();
    });
    dialog->show();
}

void MainWindow::finishReread(const Result<RereadReport> &result)
{
    if (!result) {
        report(result.error());
        return;
    }
    if (result->cancelled || !m_workspace)
        return;
    report(m_workspace->reload());
    QString words = tr("%n claims before", nullptr, result->claimsBefore) + u", "_qs
        + tr("%n claims now", nullptr, result->claimsAfter) + u".\n"_qs;
    if (result->kept > 0)
        words += tr("%n claims that you had decided are no longer found; they were kept.", nullptr,
                    result->kept)
            + u'\n';
    words += tr("As it was: %1").arg(QDir::toNativeSeparators(result->backup));
    QMessageBox::information(this, tr("Read all articles anew"), words);
}

void MainWindow::nameThePerson()
{
    const QString name
        = m_settings.name.isEmpty() ? qEnvironmentVariable("USER", tr("a person")) : m_settings.name;
    m_reader->setPerson(name);
    m_review->setPerson(name);
    m_entityActions->setPerson(name);
    m_sources->setPerson(name);
    if (m_workspace) // whoever has no name does not sign
        m_workspace->store().signAs(m_settings.name.isEmpty() ? qEnvironmentVariable("USER")
                                                              : m_settings.name);
}

void MainWindow::setWorkspaceOfReview(Workspace *workspace)
{
    m_review->setWorkspace(workspace);
    m_notes->setWorkspace(workspace);
    m_sources->setWorkspace(workspace);
    m_entityActions->setWorkspace(workspace);
    nameThePerson();
}

} // namespace clew
