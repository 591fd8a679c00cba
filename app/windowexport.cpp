// Snapshots in the window: export, check, compare. A part of MainWindow.

#include "mainwindow.h"

#include "common/cardbrowser.h"
#include "dialogs/exportdialog.h"
#include "jobs/exportjob.h"
#include "jobs/task.h"
#include "network/networkview.h"
#include "painters.h"
#include "report/diffwords.h"
#include "report/findingwords.h"
#include "workspace/exporting.h"
#include "workspace/workspace.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace clew {

namespace {

// A page in a window of its own, with its answer read out first.
void showPage(QWidget *parent, const QString &title, const QString &html)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *browser = new CardBrowser(dialog);
    browser->setObjectName(u"answer"_qs);
    browser->setAccessibleName(title);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(browser, 1);
    column->addWidget(buttons);
    dialog->resize(760, 620);
    dialog->show();
}

// A folder is chosen by its manifest.
QString nameOfSnapshot(const QString &path)
{
    const QFileInfo info(path);
    return info.fileName() == u"manifest.json"_qs ? QFileInfo(info.absolutePath()).fileName()
                                                  : info.fileName();
}

QString findingsHtml(const VerifyReport &report)
{
    QString html = u"<h3>"_qs + summaryOf(report).toHtmlEscaped() + u"</h3><ul>"_qs;
    for (const Finding &finding : report.findings)
        html += u"<li>"_qs + wordsFor(finding).toHtmlEscaped() + u"</li>"_qs;
    return html + u"</ul>"_qs;
}

// Loads texts on a worker, with a store of its own.
LoadDocument loaderOf(std::shared_ptr<const DossierStore> store)
{
    if (!store)
        return {};
    return [store = std::move(store)](DocumentId id) -> Result<std::shared_ptr<const Document>> {
        auto document = store->document(id);
        if (!document)
            return document.error();
        return std::make_shared<const Document>(*std::move(document));
    };
}

Result<VerifyReport> verifiedAt(const QString &path, const QString &dossier, const Job &job)
{
    std::shared_ptr<const DossierStore> store;
    if (!dossier.isEmpty()) {
        auto opened = DossierStore::open(dossier, DossierStore::Trust::OpenHere);
        if (!opened)
            return opened.error();
        store = *std::move(opened);
    }
    return verifySnapshot(path, loaderOf(std::move(store)), job);
}

Result<SnapshotDiff> comparedAt(const QString &path, const QString &dossier, const Job &job)
{
    const auto before = sideOfSnapshot(path, job);
    if (!before)
        return before.error();
    const auto store = DossierStore::open(dossier, DossierStore::Trust::OpenHere);
    if (!store)
        return store.error();
    const auto request = exportRequest(**store, {}, job);
    if (!request)
        return request.error();
    const auto after = sideOf(*request, QFileInfo(dossier).fileName(), job);
    return after ? Result<SnapshotDiff>(diffOf(*before, *after)) : after.error();
}

} // namespace

void MainWindow::exportSnapshot(const std::vector<ExportFormat> &formats)
{
    if (!m_workspace)
        return;
    const QFileInfo dossier(m_workspace->path());
    auto *dialog = new ExportDialog(*m_selection, dossier.path(), dossier.completeBaseName(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    if (!formats.empty())
        dialog->setFormats(formats);
    auto *job = new ExportJob(dialog);
    connect(dialog, &ExportDialog::wanted, job, [this, job](const ExportChoice &choice) {
        job->start(m_workspace->path(),
                   {choice.part, choice.formats,
                    snapshotPainters(choice.part,
                                     isWhole(choice.part) && !choice.part.redactInformants
                                         ? std::optional(m_network->seen())
                                         : std::nullopt)},
                   choice.target);
    });
    connect(dialog, &ExportDialog::cancelled, job, &ExportJob::cancel);
    connect(dialog, &ExportDialog::verifyWanted, this, &MainWindow::verifySnapshotAt);
    connect(job, &ExportJob::progressed, dialog, &ExportDialog::showProgress);
    connect(job, &ExportJob::finished, dialog, &ExportDialog::showResult);
    dialog->show();
}

void MainWindow::verifySnapshotAt(const QString &path)
{
    const QString dossier = m_workspace ? m_workspace->path() : QString();
    runWithProgress(this, tr("Checking %1 ...").arg(nameOfSnapshot(path)),
                    [this, path, dossier](const Job &job) -> Task::Answer {
                        auto checked = std::make_shared<Result<VerifyReport>>(verifiedAt(path, dossier, job));
                        return [this, path, checked] {
                            if (*checked)
                                showPage(this, tr("Check of %1").arg(nameOfSnapshot(path)),
                                         findingsHtml(**checked));
                            else if (checked->error().code != ErrorCode::Cancelled)
                                report(checked->error());
                        };
                    });
}

// A folder is named by its manifest.
QString MainWindow::askForSnapshot(const QString &title)
{
    return QFileDialog::getOpenFileName(this, title,
                                        QFileInfo(m_workspace ? m_workspace->path() : QString()).path(),
                                        tr("Snapshots (manifest.json *.zip)"));
}

void MainWindow::checkSnapshot()
{
    const QString path = askForSnapshot(tr("Check a snapshot"));
    if (!path.isEmpty())
        verifySnapshotAt(path);
}

// What has changed since a snapshot.
void MainWindow::compareWithSnapshot()
{
    const QString path = askForSnapshot(tr("Compare the dossier with a snapshot"));
    if (!path.isEmpty() && m_workspace)
        compareWith(path);
}

void MainWindow::compareWith(const QString &path)
{
    const QString dossier = m_workspace->path();
    runWithProgress(this, tr("Comparing with %1 ...").arg(nameOfSnapshot(path)),
                    [this, path, dossier](const Job &job) -> Task::Answer {
                        auto diff = std::make_shared<Result<SnapshotDiff>>(comparedAt(path, dossier, job));
                        return [this, diff] {
                            if (*diff)
                                showDiff(**diff);
                            else if (diff->error().code != ErrorCode::Cancelled)
                                report(diff->error());
                        };
                    });
}

// The entities concerned are picked, so that the network marks them.
void MainWindow::showDiff(const SnapshotDiff &diff)
{
    std::set<EntityId> concerned;
    for (const DiffEntry &entry : diff.entries) {
        const EntityId entity{entry.id.mid(1).toLongLong()};
        if (entry.subject == DiffSubject::Entity && m_workspace->entity(entity))
            concerned.insert(m_workspace->headOf(entity));
        const Claim *claim
            = entry.subject == DiffSubject::Claim ? m_workspace->claim({entity.value}) : nullptr;
        if (!claim)
            continue;
        for (const EntityId end : {claim->from, claim->to})
            if (end)
                concerned.insert(m_workspace->headOf(end));
    }
    m_selection->setPicked(concerned);
    showPage(this, tr("What has changed since %1").arg(diff.before), diffHtml(diff));
}

} // namespace clew
