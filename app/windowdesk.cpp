// A large dossier in the window: the documents on the desk. A part of MainWindow.

#include "deskkeeper.h"
#include "graph/origins.h"
#include "jobs/importjob.h"
#include "mainwindow.h"
#include "routes/routesview.h"
#include "search/searchbox.h"
#include "workspace/listedparties.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QLabel>
#include <QStatusBar>

namespace clew {

void MainWindow::connectDesk()
{
    const Actions &a = m_actions;
    m_search->setBringAll(a.deskHits);
    connect(a.deskHits, &QAction::triggered, this, [this] {
        if (m_search->asked().isEmpty())
            m_search->setFocus(Qt::ShortcutFocusReason);
        else
            m_desk->bringHits(m_search->asked());
    });
    connect(a.deskEntity, &QAction::triggered, this, [this] {
        if (const auto *entity = std::get_if<EntityId>(&m_selection->focus()))
            m_desk->bringDocumentsOf(*entity);
    });
    connect(a.deskRoute, &QAction::triggered, this, [this] {
        showPanel(u"routes"_qs);
        m_routes->widen();
    });
    connect(m_routes, &RoutesView::wideningWanted, m_desk, &DeskKeeper::bringBetween);
    connect(m_desk, &DeskKeeper::looked, m_routes, &RoutesView::setWidened);
    // whatever is opened lies on the desk from then on
    connect(m_selection, &Selection::focusChanged, this, [this] {
        if (const auto *passage = std::get_if<Passage>(&m_selection->focus()))
            m_desk->bring({passage->document});
    });
    connect(m_desk, &DeskKeeper::failed, this, [this](const Error &error) { report(error); });
    connect(m_desk, &DeskKeeper::busyChanged, this, [this] {
        if (m_desk->isBusy())
            statusBar()->showMessage(tr("Putting documents on the desk ..."));
        else
            statusBar()->clearMessage();
    });
    connect(m_desk, &DeskKeeper::brought, this, [this](int documents, int found) {
        constexpr int shown = 6000; // milliseconds
        if (m_workspace)
            m_import->setDesk(m_workspace->desk());
        if (documents > 0)
            statusBar()->showMessage(tr("%n documents were put on the desk.", nullptr, documents), shown);
        else if (found > 0)
            statusBar()->showMessage(tr("All of these documents lie on the desk already."), shown);
    });
}

Desk MainWindow::deskOfSettings() const
{
    return {m_settings.desk, {}};
}

void MainWindow::updateDeskActions()
{
    const bool part = m_workspace && m_workspace->isPart();
    const TraceState &trace = m_selection->trace();
    m_actions.deskHits->setEnabled(part);
    m_actions.deskEntity->setEnabled(part && std::holds_alternative<EntityId>(m_selection->focus()));
    m_actions.deskRoute->setEnabled(part && trace.from && trace.to && trace.to != anyListedParty);
}

// "2,000 of 100,000 documents on the desk"
QString MainWindow::documentsWords() const
{
    const auto content = m_workspace->content();
    const int shown = static_cast<int>(content->documents.size());
    if (m_workspace->isPart())
        return tr("%1 of %n documents on the desk", nullptr,
                  static_cast<int>(shown + content->otherDocuments))
            .arg(locale().toString(shown));
    const int articles = m_workspace->origins().versions().articles();
    const QString documents = tr("%n documents", nullptr, articles);
    return shown == articles
        ? documents
        : tr("%1 and %n other versions", "documents, and versions of these", shown - articles).arg(documents);
}

} // namespace clew
