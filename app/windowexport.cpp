// Snapshots in the window: export, check, compare. A part of MainWindow.

#include "mainwindow.h"

#include "common/cardbrowser.h"
#include "dialogs/exportdialog.h"
#include "jobs/exportjob.h"
#include "network/networkview.h"
#include "painters.h"
#include "report/diffwords.h"
#include "report/findingwords.h"
#include "workspace/exporting.h"
#include "workspace/workspace.h"

#include <QApplication>
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

QString findingsHtml(const VerifyReport &report)
{
    QString html = u"<h3>"_qs + summaryOf(report).toHtmlEscaped() + u"</h3><ul>"_qs;
    for (const Finding &finding : report.findings)
        html += u"<li>"_qs + wordsFor(finding).toHtmlEscaped() + u"</li>"_qs;
    return html + u"</ul>"_qs;
}

// A slow look at files, with the hourglass.
template<typename Look>
auto lookedAt(const Look &look)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto result = look();
    QApplication::restoreOverrideCursor();
    return result;
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
    LoadDocument texts;
    if (m_workspace)
        texts = [this](DocumentId id) {
            return m_workspace->document(id);
        };
    const auto checked = lookedAt([&] { return verifySnapshot(path, texts); });
    if (checked)
        showPage(this, tr("Check of %1").arg(QFileInfo(path).fileName()), findingsHtml(*checked));
    else
        report(checked.error());
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

// What has changed since a snapshot; the entities concerned are picked, so that the network marks them.
void MainWindow::compareWithSnapshot()
{
    const QString path = askForSnapshot(tr("Compare the dossier with a snapshot"));
    if (!path.isEmpty() && m_workspace)
        compareWith(path);
}

void MainWindow::compareWith(const QString &path)
{
    const auto before = lookedAt([&] { return sideOfSnapshot(path); });
    if (!before)
        return report(before.error());
    const auto request = lookedAt([&] { return exportRequest(m_workspace->store(), {}); });
    if (!request)
        return report(request.error());
    const auto after = sideOf(*request, QFileInfo(m_workspace->path()).fileName());
    if (!after)
        return report(after.error());
    const SnapshotDiff diff = diffOf(*before, *after);
    std::set<EntityId> concerned;
    for (const DiffEntry &entry : diff.entries) {
        const qint64 id = entry.id.mid(1).toLongLong();
        if (entry.subject == DiffSubject::Entity)
            concerned.insert(m_workspace->headOf({id}));
        if (const Claim *claim = entry.subject == DiffSubject::Claim ? m_workspace->claim({id}) : nullptr) {
            for (const EntityId end : {claim->from, claim->to})
                if (end)
                    concerned.insert(m_workspace->headOf(end));
        }
    }
    m_selection->setPicked(concerned);
    showPage(this, tr("What has changed since %1").arg(before->name), diffHtml(diff));
}

} // namespace clew
