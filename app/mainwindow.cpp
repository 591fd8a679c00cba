#include "mainwindow.h"

#include "deskkeeper.h"
#include "dialogs/screeningdialog.h"
#include "dialogs/welcomepage.h"
#include "dossierwatch.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "inspector/inspectorview.h"
#include "jobs/importjob.h"
#include "jobs/jobstatus.h"
#include "link/focuscode.h"
#include "link/turns.h"
#include "network/networkview.h"
#include "opening.h"
#include "reader/readerview.h"
#include "review/reviewpanel.h"
#include "routes/routesview.h"
#include "search/searchbox.h"
#include "sources/sourcesview.h"
#include "tables/documentlist.h"
#include "tables/entitylist.h"
#include "tables/tablesview.h"
#include "timeline/timelineview.h"
#include "words/changewords.h"
#include "words/errortext.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>

namespace clew {

namespace {

// Panels that a first look does without: they stand in the menu.
bool isOptional(const QDockWidget &dock)
{
    return dock.objectName() == u"inspector"_qs || dock.objectName() == u"tables"_qs
        || dock.objectName() == u"review"_qs || dock.objectName() == u"notes"_qs
        || dock.objectName() == u"sources"_qs;
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_selection(new Selection(this))
    , m_actions(makeActions(*this))
{
    setObjectName(u"mainWindow"_qs);
    setAcceptDrops(true);
    setWindowTitle(tr("Clew"));
    resize(1440, 900);
    makeViews();
    arrangeDocks();
    connectActions();
    setWorkspace(nullptr);
}

MainWindow::~MainWindow()
{
    // the views look at the workspace: they go first, and quietly
    m_selection->disconnect();
    for (QDockWidget *dock : m_docks)
        delete dock;
    delete m_centre;
}

void MainWindow::makeViews()
{
    m_welcome = new WelcomePage(this);
    m_reader = new ReaderView(*m_selection, this);
    m_documents = new DocumentList(*m_selection, this);
    m_entities = new EntityList(*m_selection, this);
    m_network = new NetworkView(*m_selection, this);
    m_timeline = new TimelineView(*m_selection, this);
    m_routes = new RoutesView(*m_selection, this);
    m_inspector = new InspectorView(*m_selection, this);
    m_tables = new TablesView(*m_selection, this);
    m_search = new SearchBox(*m_selection, this);
    m_import = new ImportJob(this);
    m_watch = new DossierWatch(this);
    m_desk = new DeskKeeper(this);
    m_jobStatus = new JobStatus(*m_import, this);
    makeReview();
    m_sources = new SourcesView(*m_selection, this);
    m_title = new QLabel(this);
    m_counts = new QLabel(this);

    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_reader);
    setCentralWidget(m_centre);

    m_title->setObjectName(u"dossierTitle"_qs);
    menuBar()->setCornerWidget(m_search, Qt::TopRightCorner);
    m_counts->setObjectName(u"counts"_qs);
    m_counts->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(m_counts);
    statusBar()->addPermanentWidget(m_jobStatus);
    statusBar()->setSizeGripEnabled(false);
    m_title->hide();
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *view,
                                 Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(view);
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget(dock)); // the view bears its own quiet header
    addDockWidget(area, dock);
    m_docks.push_back(dock);
    QAction *toggle = dock->toggleViewAction();
    toggle->setShortcut(
        QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(m_docks.size()))));
    m_actions.panels->addAction(toggle);
    return dock;
}

void MainWindow::arrangeDocks()
{
    setDockOptions(QMainWindow::AllowNestedDocks);
    applyMotion();
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);

    auto *lists = new QSplitter(Qt::Vertical, this);
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_documents);
    lists->addWidget(m_entities);
    lists->setStretchFactor(0, 2);
    lists->setStretchFactor(1, 3);
    addDock(u"lists"_qs, tr("Documents and entities"), lists, Qt::LeftDockWidgetArea);
    QDockWidget *network = addDock(u"network"_qs, tr("Network"), m_network, Qt::RightDockWidgetArea);
    QDockWidget *routes = addDock(u"routes"_qs, tr("Routes"), m_routes, Qt::RightDockWidgetArea);
    QDockWidget *timeline = addDock(u"timeline"_qs, tr("Timeline"), m_timeline, Qt::BottomDockWidgetArea);
    QDockWidget *inspector = addDock(u"inspector"_qs, tr("Card"), m_inspector, Qt::LeftDockWidgetArea);
    QDockWidget *tables = addDock(u"tables"_qs, tr("Tables"), m_tables, Qt::BottomDockWidgetArea);
    splitDockWidget(network, routes, Qt::Vertical);
    arrangeReview();
    tabifyDockWidget(timeline, tables); // a table wants the whole width
    QDockWidget *sources = addDock(u"sources"_qs, tr("Sources"), m_sources, Qt::BottomDockWidgetArea);
    tabifyDockWidget(timeline, sources);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    inspector->hide();
    tables->hide();
    sources->hide();
}

// The proportions of a first look; afterwards a person's own.
void MainWindow::sizeDocks()
{
    const auto dock = [this](const QString &name) {
        return findChild<QDockWidget *>(name);
    };
    const int wide = width(), high = height();
    resizeDocks({dock(u"lists"_qs), dock(u"network"_qs)},
                {std::clamp(wide * 18 / 100, 230, 340), wide * 38 / 100}, Qt::Horizontal);
    resizeDocks({dock(u"network"_qs), dock(u"routes"_qs)}, {high * 60 / 100, high * 36 / 100}, Qt::Vertical);
    // a dock that is hidden takes no size, but keeps the one that it had
    QDockWidget *card = dock(u"inspector"_qs);
    const bool shown = card->isVisible();
    card->show();
    resizeDocks({dock(u"lists"_qs), card}, {high * 30 / 100, high * 40 / 100}, Qt::Vertical);
    card->setVisible(shown);
    resizeDocks({dock(u"timeline"_qs)}, {high * 26 / 100}, Qt::Vertical);
}

void MainWindow::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_selection->clear();
    delete findChild<ScreeningDialog *>(); // it looks at the dossier that goes
    Workspace *next = workspace.get();
    m_reader->setWorkspace(next);
    m_documents->setWorkspace(next);
    m_entities->setWorkspace(next);
    m_network->setWorkspace(next);
    m_timeline->setWorkspace(next);
    m_routes->setWorkspace(next);
    m_inspector->setWorkspace(next);
    m_tables->setWorkspace(next);
    m_search->setWorkspace(next);
    setWorkspaceOfReview(next);
    m_watch->watch(next);
    m_desk->look(next);
    m_workspace = std::move(workspace); // the old one goes when nobody looks at it any more
    if (m_workspace) {
        nameThePerson();
        connect(m_workspace.get(), &Workspace::changed, this, &MainWindow::updateActions);
        connect(m_workspace.get(), &Workspace::changed, this, &MainWindow::updateCounts);
        m_session.remember(m_workspace->path());
    }
    const bool open = m_workspace != nullptr;
    const bool wasOpen = m_centre->currentWidget() == m_reader;
    m_centre->setCurrentWidget(open ? static_cast<QWidget *>(m_reader) : m_welcome);
    for (QDockWidget *dock : m_docks)
        dock->setVisible(open && !(wasOpen ? dock->isHidden() : isOptional(*dock)));
    if (open && !wasOpen)
        sizeDocks();
    setWindowTitle(open ? tr("%1 — Clew").arg(QFileInfo(m_workspace->path()).completeBaseName())
                        : tr("Clew"));
    updateActions();
    updateCounts();
    updateRecent();
}

Result<void> MainWindow::openDossier(const QString &path)
{
    statusBar()->showMessage(tr("Opening %1 ...").arg(QFileInfo(path).completeBaseName()));
    Result<std::unique_ptr<Workspace>> workspace = openWorkspace(path, largeDossier, deskOfSettings());
    statusBar()->clearMessage();
    if (!workspace)
        return workspace.error();
    setWorkspace(std::move(*workspace));
    const auto &documents = m_workspace->content()->documents;
    if (!documents.empty())
        m_selection->setFocus(Passage{documents.front().id, {}});
    if (const auto why = m_workspace->store().readOnly()) {
        setWindowTitle(tr("%1 (read only) — Clew").arg(QFileInfo(path).completeBaseName()));
        if (*why == ErrorCode::NewerDossier)
            QMessageBox::information(
                this, tr("Clew"),
                tr("%1 was written by a later version of Clew. It is shown as far as this "
                   "version understands it; nothing can be changed.")
                    .arg(path));
        else
            statusBar()->showMessage(
                tr("This dossier cannot be written. It can be read; nothing can be changed."));
    } else {
        offerToGoOn();
    }
    return {};
}

Result<void> MainWindow::createDossier(const QString &path)
{
    if (const auto created = Workspace::create(path); !created)
        return created.error();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, deskOfSettings());
    if (!workspace)
        return workspace.error();
    setWorkspace(std::move(*workspace));
    return {};
}

void MainWindow::closeDossier()
{
    setWorkspace(nullptr);
}

bool MainWindow::isImporting() const
{
    return m_import->isRunning() || m_showsImport;
}

QString MainWindow::newDossierPath(const Dropped &dropped) const
{
    const QFileInfo first = dropped.paths.empty() ? QFileInfo() : QFileInfo(dropped.paths.front());
    const bool beside = !dropped.paths.empty() && QFileInfo(first.absolutePath()).isWritable();
    const QDir folder(beside ? first.absolutePath()
                             : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString stem = beside && !folder.dirName().isEmpty() ? folder.dirName() : tr("Dossier");
    QString path = folder.filePath(stem + u".clew"_qs);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(stem + u" "_qs + QString::number(i) + u".clew"_qs);
    return path;
}

void MainWindow::import(const Dropped &dropped)
{
    if (dropped.paths.size() == 1 && dropped.paths.front().endsWith(u".clew"_qs)) {
        report(openDossier(dropped.paths.front()));
        return;
    }
    if (dropped.isEmpty())
        return;
    if (!m_workspace) {
        const Result<void> created = createDossier(newDossierPath(dropped));
        if (!created) {
            report(created.error());
            return;
        }
    }
    m_linksOnly = dropped.linksOnly;
    m_import->setDesk(m_workspace->desk());
    m_import->start(m_workspace->path(), dropped.paths, dropped.texts);
    updateActions();
}

Result<void> MainWindow::select(const QString &name)
{
    if (!m_workspace)
        return Error{ErrorCode::UnknownName, {}, {}, name};
    const auto graph = m_workspace->graph();
    const std::vector<int> found = findByName(*graph, *m_workspace->content(), name, 1);
    if (found.empty())
        return Error{ErrorCode::UnknownName, {}, {}, name};
    m_selection->setFocus(graph->nodes()[static_cast<size_t>(found.front())].entity);
    return {};
}

Result<void> MainWindow::trace(const QString &from, const QString &to)
{
    if (!m_workspace)
        return Error{ErrorCode::UnknownName, {}, {}, from};
    const auto graph = m_workspace->graph();
    std::vector<EntityId> ends;
    for (const QString &name : {from, to}) {
        if (!ends.empty() && name == u"*"_qs) {
            ends.push_back(anyListedParty);
            continue;
        }
        const std::vector<int> found = findByName(*graph, *m_workspace->content(), name, 1);
        if (found.empty())
            return Error{ErrorCode::UnknownName, {}, {}, name};
        ends.push_back(graph->nodes()[static_cast<size_t>(found.front())].entity);
    }
    m_routes->trace(ends[0], ends[1]);
    return {};
}

void MainWindow::settle()
{
    if (m_workspace)
        Turns::of(*m_workspace).finish();
    m_network->waitForLayout();
    if (m_sources->isVisible())
        m_sources->waitForComparison();
}

void MainWindow::restore(const Session &session)
{
    m_session = session;
    m_session.recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    restoreGeometry(session.geometry);
    m_tables->restore(session.tables);
    m_search->setRecent(session.searches);
    if (!session.dossier.isEmpty() && QFileInfo::exists(session.dossier))
        report(openDossier(session.dossier));
    if (m_workspace) {
        restoreState(session.docks);
        if (m_workspace->entity(EntityId{session.traceFrom})
            && (m_workspace->entity(EntityId{session.traceTo})
                || EntityId{session.traceTo} == anyListedParty))
            m_routes->trace(EntityId{session.traceFrom}, EntityId{session.traceTo});
        restoreFocus(focusFrom(session.focus));
    }
    updateRecent();
}

// What has gone from the dossier since is no focus any more.
void MainWindow::restoreFocus(const Focus &focus)
{
    const auto *claim = std::get_if<ClaimId>(&focus);
    const auto *entity = std::get_if<EntityId>(&focus);
    const auto *passage = std::get_if<Passage>(&focus);
    if ((claim && m_workspace->claim(*claim)) || (entity && m_workspace->entity(*entity))
        || (passage && m_workspace->summary(passage->document)))
        m_selection->setFocus(focus);
}

Session MainWindow::session() const
{
    Session session = m_session;
    session.geometry = saveGeometry();
    session.tables = m_tables->state();
    session.searches = m_search->recent();
    if (m_workspace)
        session.docks = saveState();
    session.dossier = m_workspace ? m_workspace->path() : QString();
    session.focus = codeOf(m_selection->focus());
    session.traceFrom = m_selection->trace().from.value;
    session.traceTo = m_selection->trace().to.value;
    return session;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (canDrop(*event->mimeData()))
        event->acceptProposedAction();
    m_welcome->setDropHover(event->isAccepted());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_welcome->setDropHover(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_welcome->setDropHover(false);
    const Dropped dropped = droppedFrom(*event->mimeData());
    if (dropped.isEmpty())
        return;
    event->acceptProposedAction();
    import(dropped);
}

// Qt makes the tabs of panels that share a place when it needs them, and gives them no name.
void MainWindow::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    if (event->added()) // what it is shows only when it has been made
        QTimer::singleShot(0, this, [this] {
            for (QTabBar *bar : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
                bar->setAccessibleName(tr("Panels"));
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession(session());
    QMainWindow::closeEvent(event);
}

void MainWindow::report(const Error &error)
{
    QMessageBox::warning(this, tr("Clew"), ErrorText::of(error));
}

void MainWindow::report(const Result<void> &result)
{
    if (!result)
        report(result.error());
}

void MainWindow::updateCounts()
{
    if (!m_workspace) {
        m_counts->clear();
        return;
    }
    const auto content = m_workspace->content();
    const auto graph = m_workspace->graph();
    const QString dot = u"  ·  "_qs;
    m_counts->setText(documentsWords() + dot
                      + tr("%n entities", nullptr, static_cast<int>(graph->nodes().size())) + dot
                      + tr("%n claims", nullptr, static_cast<int>(content->claims.size())));
}

void MainWindow::updateActions()
{
    enableForDossier(m_actions, m_workspace != nullptr);
    updateDeskActions();
    m_actions.undo->setText(tr("&Undo"));
    m_actions.redo->setText(tr("&Redo"));
    if (!m_workspace)
        return;
    const std::optional<Change> undo = m_workspace->nextUndo();
    const std::optional<Change> redo = m_workspace->nextRedo();
    m_actions.undo->setEnabled(undo.has_value() && !isImporting());
    m_actions.redo->setEnabled(redo.has_value() && !isImporting());
    const auto nameOf = [this](EntityId id) {
        const Entity *entity = m_workspace->entity(id);
        return entity ? entity->name : QString();
    };
    if (undo)
        m_actions.undo->setText(tr("&Undo %1").arg(labelFor(*undo, nameOf)));
    if (redo)
        m_actions.redo->setText(tr("&Redo %1").arg(labelFor(*redo, nameOf)));
    m_actions.back->setEnabled(m_selection->canGoBack());
    m_actions.forward->setEnabled(m_selection->canGoForward());
    const bool claim = std::holds_alternative<ClaimId>(m_selection->focus());
    const bool waiting = m_review->isInFocus();
    m_actions.confirmClaim->setEnabled(claim || waiting);
    m_actions.rejectClaim->setEnabled(claim || waiting);
    m_actions.reread->setEnabled(!isImporting() && !m_workspace->content()->documents.empty());
    const bool entity
        = std::holds_alternative<EntityId>(m_selection->focus()) || m_selection->picked().size() == 2;
    m_actions.traceFrom->setEnabled(entity);
    m_actions.traceTo->setEnabled(entity);
}

} // namespace clew
