#include "graph/graph.h"
#include "link/selection.h"
#include "routes/routemodel.h"
#include "routes/routesview.h"
#include "support/dossierfixture.h"
#include "workspace/listedparties.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clew;

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void modelKeepsTheRules();
    void showsHopsWithTheirSentence();
    void clickOnHopSelectsItsClaim();
    void clickOnHeadSelectsRoute();
    void typedNamesAreTraced();
    void unknownNameTracesNothing();
    void saysWhenThereIsNoPath();
    void copiesWithCitations();
    void rejectedClaimLeavesTheRoute();
    void rowsFitTheirWidth();
    void evidenceOpensByKeyAndClick();
    void tracesToAnyListedParty();
    void tellsTheNearestMiss();
    void keepsToTheOriginsAskedFor();

private:
    void click(int row);
    int rowOf(RouteRowKind kind) const;
    EntityId entity(const QString &name) const;

    std::unique_ptr<test::DossierFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<RoutesView> m_routes;
};

void TestRoutes::initTestCase()
{
    const test::DossierFixture fixture;
    QVERIFY(fixture.isValid());
}

void TestRoutes::init()
{
    m_fixture = std::make_unique<test::DossierFixture>();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_fixture->path());
    QVERIFY(workspace.has_value());
    m_workspace = std::move(workspace).value();
    m_selection = std::make_unique<Selection>();
    m_routes = std::make_unique<RoutesView>(*m_selection);
    m_routes->setWorkspace(m_workspace.get());
    m_routes->resize(560, 700);
    m_routes->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_routes.get()));
}

void TestRoutes::cleanup()
{
    m_routes.reset();
    m_workspace.reset();
    m_fixture.reset();
}

EntityId TestRoutes::entity(const QString &name) const
{
    return canonical(m_workspace->graph()->clusters(), m_fixture->entity(name));
}

int TestRoutes::rowOf(RouteRowKind kind) const
{
    const auto found = std::ranges::find(m_routes->model().rows(), kind, &RouteRow::kind);
    return found == m_routes->model().rows().end()
        ? -1
        : static_cast<int>(found - m_routes->model().rows().begin());
}

void TestRoutes::click(int row)
{
    const QRect rect = m_routes->view().visualRect(m_routes->model().index(row));
    QTest::mouseClick(m_routes->view().viewport(), Qt::LeftButton, {}, rect.center());
}

void TestRoutes::modelKeepsTheRules()
{
    const QAbstractItemModelTester tester(&m_routes->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    QVERIFY(m_routes->model().rowCount() > 0);
    m_routes->model().setRouteInFocus(0);
    m_routes->setWorkspace(nullptr);
    QCOMPARE(m_routes->model().rowCount(), 0);
}

void TestRoutes::showsHopsWithTheirSentence()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    QVERIFY(!m_selection->trace().routes.empty());
    QCOMPARE(m_selection->focus(), Focus(RouteRank{0}));
    int hops = 0;
    for (const RouteRow &row : m_routes->model().rows()) {
        if (row.kind != RouteRowKind::Hop)
            continue;
        ++hops;
        const Claim *claim = m_workspace->claim(row.claim);
        QVERIFY(claim);
        QCOMPARE(row.sentence, m_workspace->evidenceOf(*claim));
        QVERIFY(row.headline.contains(u"<b>"_s));
        QVERIFY(!row.quote.isEmpty());
        QVERIFY(!row.detail.isEmpty());
    }
    size_t expected = 0;
    for (const Route &route : m_selection->trace().routes)
        expected += route.hops.size();
    QCOMPARE(static_cast<size_t>(hops), expected);
    QVERIFY(std::ranges::any_of(m_routes->model().rows(), &RouteRow::weakest));
}

void TestRoutes::clickOnHopSelectsItsClaim()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    const int hop = rowOf(RouteRowKind::Hop);
    QVERIFY(hop >= 0);
    click(hop);
    const ClaimId claim = m_selection->trace().routes.front().hops.front().claims.front();
    QCOMPARE(m_selection->focus(), Focus(claim));
    QCOMPARE(m_routes->view().currentIndex().row(), hop);
    const int counter = rowOf(RouteRowKind::Counter);
    if (counter >= 0) {
        click(counter);
        QCOMPARE(m_selection->focus(),
                 Focus(m_routes->model().rows().at(static_cast<size_t>(counter)).claim));
    }
}

void TestRoutes::clickOnHeadSelectsRoute()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    m_selection->setFocus(entity(u"Kestrel Institute"_s));
    click(rowOf(RouteRowKind::Head));
    QCOMPARE(m_selection->focus(), Focus(RouteRank{0}));
}

void TestRoutes::typedNamesAreTraced()
{
    const QList<QLineEdit *> ends = m_routes->findChildren<QLineEdit *>();
    QCOMPARE(ends.size(), 2);
    QTest::keyClicks(ends.at(0), u"lx-900"_s);
    QTest::keyClicks(ends.at(1), u"kestrel institute"_s);
    QTest::mouseClick(m_routes->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_selection->trace().from, entity(u"LX-900"_s));
    QCOMPARE(m_selection->trace().to, entity(u"Kestrel Institute"_s));
    QVERIFY(!m_selection->trace().routes.empty());
}

void TestRoutes::unknownNameTracesNothing()
{
    const QList<QLineEdit *> ends = m_routes->findChildren<QLineEdit *>();
    QTest::keyClicks(ends.at(0), u"nobody at all"_s);
    QTest::keyClicks(ends.at(1), u"Kestrel Institute"_s);
    QTest::mouseClick(m_routes->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(m_selection->trace(), TraceState());
}

void TestRoutes::saysWhenThereIsNoPath()
{
    m_routes->trace(entity(u"Kestrel Institute"_s), entity(u"LX-900"_s));
    QVERIFY(m_selection->trace().routes.empty());
    // either nothing at all, or how near the evidence comes
    const std::vector<RouteRow> &rows = m_routes->model().rows();
    QCOMPARE(m_routes->view().isVisible(), !rows.empty());
    QVERIFY(std::ranges::all_of(rows, [](const RouteRow &row) { return row.route < 0; }));
}

void TestRoutes::copiesWithCitations()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    m_routes->copyAction()->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"[1]"_s));
    for (const RouteRow &row : m_routes->model().rows())
        if (row.kind == RouteRowKind::Hop)
            QVERIFY2(text.contains(row.sentence.simplified()), qPrintable(row.sentence));
    QVERIFY(!text.contains(u'<'));
    QVERIFY(text.contains(u"The Harbour Post"_s));
}

// The panel asks again after every edit.
void TestRoutes::rejectedClaimLeavesTheRoute()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    const std::vector<Route> before = m_selection->trace().routes;
    const std::vector<ClaimId> claims = before.front().hops.back().claims;
    for (const ClaimId claim : claims)
        QVERIFY(m_workspace->apply(SetClaimStatus{claim, ClaimStatus::Rejected}).has_value());
    for (const Route &route : m_selection->trace().routes)
        for (const Hop &hop : route.hops)
            for (const ClaimId claim : hop.claims)
                QVERIFY(std::ranges::find(claims, claim) == claims.end());
    QVERIFY(m_selection->trace().routes != before);
}

// No row may be lower than its words need, with or without the scroll bar.
void TestRoutes::rowsFitTheirWidth()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    for (const QSize size : {QSize(560, 700), QSize(360, 300), QSize(900, 240)}) {
        m_routes->resize(size);
        QCoreApplication::processEvents();
        QStyleOptionViewItem option;
        option.initFrom(&m_routes->view());
        option.widget = &m_routes->view();
        option.font = m_routes->view().font();
        for (int row = 0; row < m_routes->model().rowCount(); ++row) {
            const QModelIndex index = m_routes->model().index(row);
            QCOMPARE(m_routes->view().visualRect(index).height(),
                     m_routes->view().itemDelegate()->sizeHint(option, index).height());
        }
    }
}

void TestRoutes::evidenceOpensByKeyAndClick()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    const int more = rowOf(RouteRowKind::More);
    QVERIFY(more > 0);
    const RouteRow hop = m_routes->model().rows().at(static_cast<size_t>(more - 1));
    QCOMPARE(hop.kind, RouteRowKind::Hop);
    const int rows = m_routes->model().rowCount();
    const size_t further = m_selection->trace()
                               .routes.at(static_cast<size_t>(hop.route))
                               .hops.at(static_cast<size_t>(hop.hop))
                               .claims.size()
        - 1;
    m_routes->view().setFocus();
    m_routes->view().setCurrentIndex(m_routes->model().index(more - 1));
    QTest::keyClick(&m_routes->view(), Qt::Key_Right);
    QCOMPARE(m_routes->model().rowCount(), rows + static_cast<int>(further));
    QCOMPARE(m_routes->view().currentIndex().row(), more - 1);
    const RouteRow &first = m_routes->model().rows().at(static_cast<size_t>(more + 1));
    QCOMPARE(first.kind, RouteRowKind::Evidence);
    QVERIFY(!first.quote.isEmpty());
    QVERIFY(!first.detail.isEmpty());
    QTest::keyClick(&m_routes->view(), Qt::Key_Left);
    QCOMPARE(m_routes->model().rowCount(), rows);
    click(more);
    QCOMPARE(m_routes->model().rowCount(), rows + static_cast<int>(further));
    QTest::keyClick(&m_routes->view(), Qt::Key_Space);
    m_routes->evidenceAction()->trigger();
    QVERIFY(rowOf(RouteRowKind::More) < 0);
    QVERIFY(rowOf(RouteRowKind::Evidence) > 0);
}

void TestRoutes::tracesToAnyListedParty()
{
    m_routes->setFrom(entity(u"LX-900"_s));
    m_routes->listedAction()->trigger();
    QCOMPARE(m_selection->trace().from, entity(u"LX-900"_s));
    QCOMPARE(m_selection->trace().to, anyListedParty);
    const std::set<EntityId> listed = listedParties(*m_workspace);
    for (const Route &route : m_selection->trace().routes)
        QVERIFY(listed.contains(route.hops.back().to));
    // typed like a name as well
    const QList<QLineEdit *> ends = m_routes->findChildren<QLineEdit *>();
    QVERIFY(!ends.at(1)->text().isEmpty());
}

void TestRoutes::tellsTheNearestMiss()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    TraceState near = m_selection->trace();
    QVERIFY(!near.routes.empty());
    const Route route = near.routes.front();
    near.routes.clear();
    near.misses = {{.before = {route.hops.front()},
                    .after = {},
                    .kind = BreakKind::Denied,
                    .from = route.hops.front().to,
                    .to = near.to,
                    .claims = {route.hops.back().claims.front()}}};
    m_selection->setTrace(near);
    QVERIFY(m_routes->view().isVisible());
    const int broken = rowOf(RouteRowKind::Break);
    QVERIFY(broken > 0);
    click(broken);
    QCOMPARE(m_selection->focus(), Focus(near.misses.front().claims.front()));
    QVERIFY(rowOf(RouteRowKind::Hop) > 0);
}

void TestRoutes::keepsToTheOriginsAskedFor()
{
    m_routes->trace(entity(u"LX-900"_s), entity(u"Kestrel Institute"_s));
    QVERIFY(m_routes->model().rowCount() > 0);
    Filter filter = m_selection->filter();
    filter.minimumOrigins = 99;
    m_selection->setFilter(filter);
    QCOMPARE(m_routes->model().rowCount(), 0);
    m_selection->setFilter({});
    QVERIFY(m_routes->model().rowCount() > 0);
}

QTEST_MAIN(TestRoutes)
#include "test_routes.moc"
