// One selection, four views: what is chosen in one is shown in the others. Driven through the real window.

#include "link/selection.h"
#include "mainwindow.h"
#include "reader/readerview.h"
#include "routes/routesview.h"
#include "settings.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QListView>
#include <QStandardPaths>
#include <QTest>

using namespace clew;

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void aClaimOpensItsDocument();
    void backReturnsToWhatWasShown();
    void aTraceFillsTheRoutes();
    void aHopOpensItsSentence();
    void confirmingIsUndoneAfterARestart();
    void anUnknownNameIsAnError();
    void everyActionHasKeys();

private:
    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    Settings m_settings;
};

void TestLinks::init()
{
    m_fixture = std::make_unique<test::DossierFixture>();
    QVERIFY(m_fixture->isValid());
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->show();
    QVERIFY(m_window->openDossier(m_fixture->path()).has_value());
}

void TestLinks::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestLinks::aClaimOpensItsDocument()
{
    auto *reader = m_window->findChild<ReaderView *>();
    QVERIFY(reader);
    m_window->selection().setFocus(m_fixture->claim(u"wire.txt"_qs, Predicate::Supplies));
    QCOMPARE(reader->documentShown(), m_fixture->document(u"wire.txt"_qs));
    m_window->selection().setFocus(m_fixture->claim(u"ledger.txt"_qs, Predicate::OwnsOrParentOf));
    QCOMPARE(reader->documentShown(), m_fixture->document(u"ledger.txt"_qs));
}

void TestLinks::backReturnsToWhatWasShown()
{
    auto *reader = m_window->findChild<ReaderView *>();
    m_window->selection().setFocus(m_fixture->claim(u"wire.txt"_qs, Predicate::Supplies));
    m_window->selection().setFocus(m_fixture->claim(u"ledger.txt"_qs, Predicate::OwnsOrParentOf));
    m_window->actions().back->trigger();
    QCOMPARE(reader->documentShown(), m_fixture->document(u"wire.txt"_qs));
    m_window->actions().forward->trigger();
    QCOMPARE(reader->documentShown(), m_fixture->document(u"ledger.txt"_qs));
}

void TestLinks::aTraceFillsTheRoutes()
{
    QVERIFY(m_window->trace(u"LX-900"_qs, u"Kestrel Institute"_qs).has_value());
    const TraceState &trace = m_window->selection().trace();
    QVERIFY(!trace.routes.empty());
    QCOMPARE(trace.to, m_fixture->entity(u"Kestrel Institute"_qs));
    auto *routes = m_window->findChild<RoutesView *>();
    QVERIFY(routes->view().model()->rowCount() > 0);
}

void TestLinks::aHopOpensItsSentence()
{
    QVERIFY(m_window->trace(u"LX-900"_qs, u"Kestrel Institute"_qs).has_value());
    const ClaimId claim = m_window->selection().trace().routes.front().hops.back().claims.front();
    m_window->selection().setFocus(claim);
    auto *reader = m_window->findChild<ReaderView *>();
    QCOMPARE(reader->documentShown(), m_window->workspace()->claim(claim)->document);
}

void TestLinks::confirmingIsUndoneAfterARestart()
{
    const ClaimId claim = m_fixture->claim(u"wire.txt"_qs, Predicate::Supplies);
    m_window->selection().setFocus(claim);
    m_window->actions().confirmClaim->trigger();
    QCOMPARE(m_window->workspace()->claim(claim)->status, ClaimStatus::Confirmed);

    m_window = std::make_unique<MainWindow>(m_settings);
    QVERIFY(m_window->openDossier(m_fixture->path()).has_value());
    QCOMPARE(m_window->workspace()->claim(claim)->status, ClaimStatus::Confirmed);
    m_window->actions().undo->trigger();
    QCOMPARE(m_window->workspace()->claim(claim)->status, ClaimStatus::Proposed);
}

void TestLinks::anUnknownNameIsAnError()
{
    const Result<void> selected = m_window->select(u"Nobody of that Name"_qs);
    QVERIFY(!selected);
    QCOMPARE(selected.error().code, ErrorCode::UnknownName);
}

void TestLinks::everyActionHasKeys()
{
    QList<QKeySequence> seen;
    for (const QAction *action : m_window->actions().all()) {
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!seen.contains(action->shortcut()), qPrintable(action->text()));
        seen.append(action->shortcut());
    }
}

QTEST_MAIN(TestLinks)
#include "test_links.moc"
