// What the menu entries of the window do. The other half of MainWindow: mainwindow.cpp.

#include "mainwindow.h"

#include "dialogs/aboutdialog.h"
#include "dialogs/helpwindow.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/welcomepage.h"
#include "dossierwatch.h"
#include "export/formats.h"
#include "graph/graph.h"
#include "helptext.h"
#include "inspector/entityactions.h"
#include "inspector/inspectorview.h"
#include "jobs/importjob.h"
#include "jobs/importsummary.h"
#include "jobs/jobstatus.h"
#include "language/models.h"
#include "link/selection.h"
#include "network/networkview.h"
#include "reader/readerview.h"
#include "review/reviewpanel.h"
#include "routes/routesview.h"
#include "sample.h"
#include "search/searchbox.h"
#include "settingsdialog.h"
#include "tables/documentlist.h"
#include "tables/documentmodel.h"
#include "tables/tablesview.h"
#include "timeline/timelineview.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace clew {

namespace {

const QString dossierFilter()
{
    return MainWindow::tr("Clew dossiers (*.clew)");
}

QString withSuffix(QString path, const QString &suffix)
{
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += suffix;
    return path;
}

std::vector<AboutDialog::Part> modelParts()
{
    std::vector<AboutDialog::Part> parts;
    for (const ModelCard &card : modelCards())
        parts.push_back({card.name + QLatin1Char(' ') + card.version, card.licence, card.attribution});
    return parts;
}

} // namespace

void MainWindow::connectActions()
{
    connectFileActions();
    const Actions &a = m_actions;
    connect(a.undo, &QAction::triggered, this, [this] { report(m_workspace->undo()); });
    connect(a.redo, &QAction::triggered, this, [this] { report(m_workspace->redo()); });
    connect(a.search, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(a.themeLight, &QAction::triggered, this, [this] { setThemeMode(ThemeMode::Light); });
    connect(a.themeDark, &QAction::triggered, this, [this] { setThemeMode(ThemeMode::Dark); });
    connect(a.themeSystem, &QAction::triggered, this, [this] { setThemeMode(ThemeMode::System); });
    checkTheme();
    connect(a.settings, &QAction::triggered, this, &MainWindow::editSettings);
    for (QAction *language : a.languages->actions())
        connect(language, &QAction::triggered, this,
                [this, language] { setLanguage(language->data().toString()); });
    connect(a.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(a.clearFilter, &QAction::triggered, this, [this] { m_selection->setFilter({}); });
    connect(a.back, &QAction::triggered, m_selection, &Selection::back);
    connect(a.forward, &QAction::triggered, m_selection, &Selection::forward);
    connect(a.traceFrom, &QAction::triggered, this, [this] { traceFocus(TraceEnd::From); });
    connect(a.traceTo, &QAction::triggered, this, [this] { traceFocus(TraceEnd::To); });
    connect(a.confirmClaim, &QAction::triggered, this, [this] { setClaimStatus(true); });
    connect(a.rejectClaim, &QAction::triggered, this, [this] { setClaimStatus(false); });
    connect(a.about, &QAction::triggered, this, [this] { AboutDialog(modelParts(), this).exec(); });
    connect(a.shortcuts, &QAction::triggered, this,
            [this] { ShortcutsDialog(m_search->commands(), this).exec(); });

    connect(m_selection, &Selection::focusChanged, this, &MainWindow::updateActions);
    connect(m_selection, &Selection::traceChanged, this, &MainWindow::updateDeskActions);
    connect(m_selection, &Selection::historyChanged, this, &MainWindow::updateActions);
    m_network->fillMenu(*a.network);
    m_network->setFocusActions({a.traceTo, a.traceFrom}, {a.confirmClaim, a.rejectClaim});
    connect(m_selection, &Selection::pickedChanged, this, &MainWindow::updateActions);
    connectReader();
    connectTimeline();
    connectTables();
    connectReview();
    connectSources();
    connect(m_inspector, &InspectorView::failed, this, [this](const Error &error) { report(error); });
    connect(m_network, &NetworkView::failed, this, [this](const Error &error) { report(error); });
    a.entity->addAction(m_routes->listedAction());
    a.entity->addAction(m_routes->evidenceAction());
    a.entity->addAction(m_routes->copyAction());
    std::vector<QAction *> commands = a.all();
    const QList<QAction *> reading = m_reader->actions();
    commands.insert(commands.end(), reading.begin(), reading.end());
    const std::vector<QAction *> drawing = m_network->viewActions();
    commands.insert(commands.end(), drawing.begin(), drawing.end());
    for (const QMenu *menu : {a.timeline, a.tables, a.panels}) {
        const QList<QAction *> entries = menu->actions();
        commands.insert(commands.end(), entries.begin(), entries.end());
    }
    commands.push_back(m_routes->listedAction());
    commands.push_back(m_routes->evidenceAction());
    commands.push_back(m_routes->copyAction());
    commands.push_back(m_search->saveAction());
    const std::vector<QAction *> edits = m_entityActions->actions();
    commands.insert(commands.end(), edits.begin(), edits.end());
    m_search->setCommands(commands);

    connect(m_welcome, &WelcomePage::openSample, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::newDossier, a.newDossier, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openDossier, a.openDossier, &QAction::trigger);
    connect(m_welcome, &WelcomePage::openRecent, this,
            [this](const QString &path) { report(openDossier(path)); });
    connectWatch();
    connectDesk();
    connect(m_import, &ImportJob::started, this, &MainWindow::updateActions);
    connect(m_import, &ImportJob::finished, this, &MainWindow::finishImport);
}

void MainWindow::connectReader()
{
    const Actions &a = m_actions;
    m_reader->fillMenu(*a.reader);
    a.claim->addActions(m_reader->claimActions());
    a.entity->addActions(m_reader->mentionActions());
    a.file->insertAction(a.closeDossier, m_reader->printAction());
    a.file->insertSeparator(a.closeDossier);
    m_reader->setFocusActions({a.traceTo, a.traceFrom}, {a.confirmClaim, a.rejectClaim});
    m_reader->setLook({m_settings.readerZoom, m_settings.readerMeasure, m_settings.readerLetters});
    connect(m_reader, &ReaderView::lookChanged, this, [this] {
        const ReaderLook &look = m_reader->look();
        m_settings.readerZoom = look.zoom;
        m_settings.readerMeasure = look.measure;
        m_settings.readerLetters = look.letters;
        saveSettings(m_settings);
    });
    connect(m_reader, &ReaderView::failed, this, [this](const Error &error) { report(error); });
    connect(m_reader, &ReaderView::told, this,
            [this](const QString &message) { statusBar()->showMessage(message, 4000); });
    QTreeView &list = m_documents->view();
    list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&list, &QWidget::customContextMenuRequested, this, [this, &list](const QPoint &place) {
        const DocumentRow *row = m_documents->model().rowAt(list.indexAt(place));
        if (!row)
            return;
        const DocumentId document = row->id;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open"), this, [this, document] { m_selection->setFocus(Passage{document, {}}); });
        menu->addAction(tr("Open beside"), this, [this, document] { m_reader->openBeside(document); });
        menu->popup(list.viewport()->mapToGlobal(place));
    });
}

void MainWindow::connectTimeline()
{
    for (QAction *action : m_timeline->viewActions())
        m_actions.timeline->addAction(action);
    connect(m_timeline, &TimelineView::failed, this, [this](const Error &error) { report(error); });
}

void MainWindow::connectTables()
{
    for (QAction *action : m_tables->viewActions())
        m_actions.tables->addAction(action);
    connect(m_tables, &TablesView::wanted, this, [this] { showPanel(u"tables"_qs); });
    connect(m_tables, &TablesView::failed, this, [this](const Error &error) { report(error); });
    m_actions.edit->insertAction(m_actions.settings, m_search->saveAction());
    connect(m_search, &SearchBox::failed, this, [this](const Error &error) { report(error); });
}

void MainWindow::connectFileActions()
{
    const Actions &a = m_actions;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    connect(a.newDossier, &QAction::triggered, this, [this, documents] {
        const QString path = withSuffix(
            QFileDialog::getSaveFileName(this, tr("New dossier"), documents, dossierFilter()), u".clew"_qs);
        if (!path.isEmpty())
            report(createDossier(path));
    });
    connect(a.openDossier, &QAction::triggered, this, [this, documents] {
        const QString path
            = QFileDialog::getOpenFileName(this, tr("Open dossier"), documents, dossierFilter());
        if (!path.isEmpty())
            report(openDossier(path));
    });
    connect(a.openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(a.importFiles, &QAction::triggered, this, [this] {
        const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import articles"));
        import(Dropped{{files.begin(), files.end()}, {}, false});
    });
    connect(a.importFolder, &QAction::triggered, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"));
        if (!folder.isEmpty())
            import(Dropped{{folder}, {}, false});
    });
    connect(a.importClipboard, &QAction::triggered, this,
            [this] { import(droppedFrom(*QApplication::clipboard()->mimeData())); });
    a.file->insertActions(a.saveCopy, {m_jobStatus->pauseAction(), m_jobStatus->cancelAction()});
    a.file->insertSeparator(a.saveCopy);
    connect(a.saveCopy, &QAction::triggered, this, [this] {
        const QString path = withSuffix(
            QFileDialog::getSaveFileName(this, tr("Save a copy"), m_workspace->path(), dossierFilter()),
            u".clew"_qs);
        if (path.isEmpty())
            return;
        const Result<void> saved = m_workspace->saveCopy(path);
        report(saved);
        if (saved && !m_workspace->store().isInPlace())
            report(openDossier(path)); // the other is gone
    });
    connect(a.mergeDossier, &QAction::triggered, this, &MainWindow::mergeDossier);
    connect(a.exportSnapshot, &QAction::triggered, this, [this] { exportSnapshot({}); });
    connect(a.exportReport, &QAction::triggered, this, [this] {
        exportSnapshot({ExportFormat::Html, ExportFormat::Pdf});
    });
    connect(a.checkSnapshot, &QAction::triggered, this, &MainWindow::checkSnapshot);
    connect(a.compareSnapshot, &QAction::triggered, this, &MainWindow::compareWithSnapshot);
    connect(a.savePicture, &QAction::triggered, this, &MainWindow::savePicture);
    connect(a.closeDossier, &QAction::triggered, this, &MainWindow::closeDossier);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::savePicture()
{
    const QString path = withSuffix(
        QFileDialog::getSaveFileName(this, tr("Save a picture"), u"clew.png"_qs, tr("PNG pictures (*.png)")),
        u".png"_qs);
    if (!path.isEmpty() && !grab().save(path))
        report(Error{ErrorCode::CannotWrite, path, {}, {}});
}

void MainWindow::openSample()
{
    const QString folderOfData = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString path = QDir(folderOfData).filePath(u"sample.clew"_qs);
    if (QFileInfo::exists(path)) {
        const Result<void> opened = openDossier(path);
        if (opened && !m_workspace->content()->documents.empty()) {
            report(trace(sampleFrom.toString(), sampleTo.toString()));
            return;
        }
        closeDossier();
        QFile::rename(path, path + u".unreadable"_qs); // nothing is ever lost, not even a sample
    }
    if (!QDir().mkpath(folderOfData)) {
        report(Error{ErrorCode::CannotWrite, folderOfData, {}, {}});
        return;
    }
    const QString folder = QDir(folderOfData).filePath(u"samples"_qs);
    QDir().mkpath(folder);
    const Result<std::vector<QString>> samples = writeSamples(folder);
    if (!samples) {
        report(samples.error());
        return;
    }
    const Result<void> created = createDossier(path);
    if (!created) {
        report(created.error());
        return;
    }
    m_traceSample = true;
    import(Dropped{*samples, {}, false});
}

void MainWindow::connectWatch()
{
    connect(m_watch, &DossierWatch::moved, this, &MainWindow::offerToSave);
    connect(m_watch, &DossierWatch::failed, this, [this](const Error &error) { report(error); });
    connect(m_import, &ImportJob::started, m_watch, [this] { m_watch->setWriting(m_import->dossier()); });
    // before finishImport loads: what others write from then on is news again
    connect(m_import, &ImportJob::finished, m_watch, [this] { m_watch->setWriting({}); });
}

void MainWindow::offerToSave()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Clew"),
                                tr("%1 was moved, deleted or replaced while it was open. What was in it is "
                                   "still shown, but nothing can be changed until it is saved as a copy.")
                                    .arg(QDir::toNativeSeparators(m_workspace->path())),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    const QPushButton *save = box->addButton(tr("&Save a copy…"), QMessageBox::AcceptRole);
    const QPushButton *close = box->addButton(tr("&Close the dossier"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Go on looking"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, save, close, path = m_workspace->path()](const QAbstractButton *button) {
                if (!m_workspace || m_workspace->path() != path)
                    return;
                if (button == save)
                    m_actions.saveCopy->trigger();
                else if (button == close)
                    closeDossier();
            });
    box->show();
}

void MainWindow::offerToGoOn()
{
    const auto unfinished = m_workspace->store().unfinishedImports();
    if (!unfinished || unfinished->empty() || isImporting())
        return;
    const UnfinishedImport one = unfinished->front();
    const auto sources = sourcesFromJson(one.sources);
    if (!sources)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import"),
                                tr("An import into this dossier was broken off. What was imported until "
                                   "then is here, and nothing will be imported twice."),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    const QPushButton *goOn = box->addButton(tr("&Go on with it"), QMessageBox::AcceptRole);
    box->addButton(tr("&Not now"), QMessageBox::RejectRole);
    const QPushButton *leave = box->addButton(tr("&Leave it at that"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, goOn, leave, one, sources, path = m_workspace->path()](const QAbstractButton *button) {
                if (!m_workspace || m_workspace->path() != path)
                    return;
                if (button == goOn) {
                    m_import->setDesk(m_workspace->desk());
                    m_import->start(path, sources->paths, sources->texts, sources->analyses);
                    updateActions();
                } else if (button == leave) {
                    report(m_workspace->store().settleImport(one.import));
                }
            });
    box->show();
}

void MainWindow::finishImport(const Result<ImportReport> &result)
{
    updateActions();
    const auto load = m_import->takeLoad();
    if (!result) { // what was saved until then is there
        report(result.error());
        if (m_workspace && m_workspace->path() == m_import->dossier()) {
            report(m_workspace->reload());
            offerToGoOn();
        }
        return;
    }
    if (!m_workspace || m_workspace->path() != m_import->dossier()) {
        m_traceSample = false; // another dossier is looked at by now
        m_linksOnly = false;
        return;
    }
    if (load)
        report(m_workspace->adopt(load));
    else if (result->import)
        report(m_workspace->reload());
    // The rest in turns of their own, so that the event loop is not held up by all at once.
    m_showsImport = true;
    QTimer::singleShot(0, this, [this, imported = *result] { goToImported(imported); });
}

void MainWindow::goToImported(const ImportReport &imported)
{
    for (const ImportItem &item : imported.items) {
        if (m_workspace && item.outcome == ImportOutcome::Added
            && std::holds_alternative<std::monostate>(m_selection->focus()))
            m_selection->setFocus(Passage{item.document, {}});
    }
    QTimer::singleShot(0, this, [this, imported] {
        m_showsImport = false;
        if (m_workspace)
            summarise(imported);
        m_traceSample = false;
        m_linksOnly = false;
        updateActions();
    });
}

void MainWindow::summarise(const ImportReport &imported)
{
    if (m_traceSample && !m_workspace->content()->documents.empty()) {
        report(trace(sampleFrom.toString(), sampleTo.toString()));
    } else if (!imported.cancelled || imported.import) {
        auto *summary = new ImportSummary(this);
        summary->setAttribute(Qt::WA_DeleteOnClose);
        summary->setResult(imported);
        connect(summary, &ImportSummary::retryWanted, this, [this](const std::vector<QString> &paths) {
            import(Dropped{paths, {}, false});
        });
        summary->show();
        if (m_linksOnly)
            statusBar()->showMessage(
                tr("Only the titles of the links were kept: Clew never goes online. Save the pages "
                   "from the browser and drop the files."));
    }
}

void MainWindow::traceFocus(TraceEnd end)
{
    const auto *entity = std::get_if<EntityId>(&m_selection->focus());
    const TraceState &last = m_selection->trace();
    if (const std::set<EntityId> &ends = m_selection->picked(); ends.size() == 2) { // between the two
        showPanel(u"routes"_qs);
        const bool forward = end == TraceEnd::To;
        return m_routes->trace(forward ? *ends.begin() : *ends.rbegin(),
                               forward ? *ends.rbegin() : *ends.begin());
    }
    const EntityId chosen = entity ? *entity : EntityId{};
    showPanel(u"routes"_qs);
    if (end == TraceEnd::From)
        m_routes->trace(chosen, last.to);
    else
        m_routes->trace(last.from, chosen ? chosen : last.to);
}

bool MainWindow::showPanel(const QString &name)
{
    const auto dock = std::ranges::find(m_docks, name, &QDockWidget::objectName);
    if (dock == m_docks.end()) {
        if (name == u"screening"_qs && m_workspace) {
            showScreening();
            return true;
        }
        const std::vector<QAction *> parts = m_network->viewActions(); // "legend", "filter"
        const auto part = std::ranges::find(parts, name, &QObject::objectName);
        if (part != parts.end())
            (*part)->trigger();
        return part != parts.end();
    }
    (*dock)->show();
    (*dock)->raise();
    return true;
}

void MainWindow::setClaimStatus(bool confirmed)
{
    if (m_review->isInFocus()) { // decides and goes on to the next one
        confirmed ? m_review->yes() : m_review->no();
        return;
    }
    const auto *claim = std::get_if<ClaimId>(&m_selection->focus());
    if (claim && m_workspace)
        report(m_workspace->apply(
            SetClaimStatus{*claim, confirmed ? ClaimStatus::Confirmed : ClaimStatus::Rejected}));
}

void MainWindow::setThemeMode(ThemeMode mode)
{
    Settings settings = m_settings;
    settings.theme = mode;
    use(settings);
}

void MainWindow::editSettings()
{
    SettingsDialog dialog(m_settings, isImporting(), this);
    if (dialog.exec() == QDialog::Accepted)
        use(dialog.settings());
}

void MainWindow::use(const Settings &settings)
{
    const QString language = m_settings.language;
    const ThemeMode theme = m_settings.theme;
    m_settings = settings;
    saveSettings(m_settings);
    if (m_settings.theme != theme)
        applyTheme(*qApp, m_settings.theme);
    applyMotion();
    nameThePerson();
    checkTheme();
    if (m_settings.language != language)
        Q_EMIT languageChosen(m_settings.language);
}

void MainWindow::setLanguage(const QString &code)
{
    Settings settings = m_settings;
    settings.language = code;
    use(settings);
}

void MainWindow::applyMotion()
{
    setAnimated(!m_settings.reduceMotion);
}

void MainWindow::showHelp()
{
    auto *help = new HelpWindow(helpText(m_settings.language), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

void MainWindow::checkTheme()
{
    m_actions.themeLight->setChecked(m_settings.theme == ThemeMode::Light);
    m_actions.themeDark->setChecked(m_settings.theme == ThemeMode::Dark);
    m_actions.themeSystem->setChecked(m_settings.theme == ThemeMode::System);
}

void MainWindow::updateRecent()
{
    m_actions.recent->clear();
    for (const QString &path : std::as_const(m_session.recent)) {
        QAction *action = m_actions.recent->addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { report(openDossier(path)); });
    }
    m_actions.recent->setEnabled(!m_session.recent.isEmpty());
    m_welcome->setRecent(m_session.recent);
}

} // namespace clew
