#pragma once

#include "actions.h"
#include "core/result.h"
#include "dropped.h"
#include "link/selection.h"
#include "session.h"
#include "settings.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace clew {

class DocumentList;
class DeskKeeper;
class DossierWatch;
class EntityActions;
class EntityList;
class ImportJob;
class InspectorView;
class JobStatus;
class NetworkView;
class NotesList;
class ReaderView;
class RereadJob;
class ReviewPanel;
class RoutesView;
enum class ExportFormat;
struct RereadReport;
struct SnapshotDiff;
class SearchBox;
class SourcesView;
class TablesView;
class TimelineView;
class WelcomePage;
class Workspace;

// The window: docks and menus. It opens and closes dossiers, hands drops to the import job and tells the
// views which workspace they look at; what the views show, they decide themselves.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    Result<void> openDossier(const QString &path);
    Result<void> createDossier(const QString &path);
    void closeDossier();
    // Imports into the open dossier; without one, makes a new dossier beside the first file or in the
    // documents folder.
    void import(const Dropped &dropped);
    bool isImporting() const;
    // Shows what a colleague's dossier adds and where the two differ, and merges what a person then wants.
    void mergeWith(const QString &path);
    // Both on a worker, with progress; the answer comes in a window of its own.
    void compareWith(const QString &path);
    void verifySnapshotAt(const QString &path);

    // By name, as a person types it. Error: UnknownName with the nearest names.
    Result<void> select(const QString &name);
    Result<void> trace(const QString &from, const QString &to);
    bool showPanel(const QString &name); // and brings it to the front; false: there is none
    // Waits until the network stands still, for pictures.
    void settle();

    void restore(const Session &session);
    Session session() const;

    Workspace *workspace() const { return m_workspace.get(); }
    Selection &selection() { return *m_selection; }
    const Actions &actions() const { return m_actions; }

Q_SIGNALS:
    void languageChosen(const QString &code);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeViews();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *view, Qt::DockWidgetArea area);
    void arrangeDocks();
    void sizeDocks();
    void connectActions();
    void connectFileActions();
    void connectTimeline();
    void connectTables();
    // windowreview.cpp
    void makeReview();
    void arrangeReview();
    void connectReview();
    void setWorkspaceOfReview(Workspace *workspace);
    void connectSources();
    void rereadArticles();
    void showScreening();
    void finishReread(const Result<RereadReport> &result);
    void nameThePerson(); // who signs judgements
    void connectReader();
    void setWorkspace(std::unique_ptr<Workspace> workspace);
    void updateActions();
    void updateCounts();
    void updateRecent();
    void openSample();
    // windowdesk.cpp
    void connectDesk();
    Desk deskOfSettings() const;
    void updateDeskActions();
    QString documentsWords() const;
    // windowexport.cpp
    void exportSnapshot(const std::vector<ExportFormat> &formats); // empty: as usual
    void checkSnapshot();
    void compareWithSnapshot();
    void showDiff(const SnapshotDiff &diff);
    QString askForSnapshot(const QString &title);
    // windowmerge.cpp
    void mergeDossier();
    void savePicture();
    enum class TraceEnd { From, To };
    void traceFocus(TraceEnd end);
    void setClaimStatus(bool confirmed);
    void setThemeMode(ThemeMode mode);
    void editSettings();
    void use(const Settings &settings);
    void checkTheme();
    void applyMotion();
    void setLanguage(const QString &code);
    void showHelp();
    void finishImport(const Result<ImportReport> &result);
    void goToImported(const ImportReport &imported);
    void summarise(const ImportReport &imported);
    void offerToGoOn(); // where an import of the open dossier was broken off
    void connectWatch();
    void offerToSave(); // the file of the open dossier is not where it was
    void restoreFocus(const Focus &focus);
    void report(const Error &error);
    void report(const Result<void> &result);
    QString newDossierPath(const Dropped &dropped) const;

    Settings &m_settings;
    Session m_session;
    std::unique_ptr<Workspace> m_workspace;
    Selection *m_selection;
    Actions m_actions;
    QStackedWidget *m_centre = nullptr;
    WelcomePage *m_welcome = nullptr;
    ReaderView *m_reader = nullptr;
    DocumentList *m_documents = nullptr;
    EntityList *m_entities = nullptr;
    NetworkView *m_network = nullptr;
    TimelineView *m_timeline = nullptr;
    RoutesView *m_routes = nullptr;
    InspectorView *m_inspector = nullptr;
    TablesView *m_tables = nullptr;
    ReviewPanel *m_review = nullptr;
    NotesList *m_notes = nullptr;
    SourcesView *m_sources = nullptr;
    EntityActions *m_entityActions = nullptr;
    RereadJob *m_reread = nullptr;
    SearchBox *m_search = nullptr;
    JobStatus *m_jobStatus = nullptr;
    ImportJob *m_import = nullptr;
    DossierWatch *m_watch = nullptr;
    DeskKeeper *m_desk = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    std::vector<QDockWidget *> m_docks;
    bool m_linksOnly = false;
    bool m_traceSample = false;
    bool m_showsImport = false; // an import is through, and its summary is still to come
};

} // namespace clew
