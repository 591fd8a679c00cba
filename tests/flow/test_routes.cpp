#include "golden.h"

#include "graph/graph.h"
#include "workspace/pipeline.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Four articles in one dossier: the routes that a reader of them would draw, and none that he would not.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leads_data();
    void leads();
    void leadsNowhere_data();
    void leadsNowhere();
    void everyHopIsQuoted();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    EntityId find(const QString &name) const
    {
        const auto nodes = findByName(*m_workspace->graph(), *m_workspace->content(), name, 1);
        return nodes.empty() ? EntityId()
                             : m_workspace->graph()->nodes()[static_cast<size_t>(nodes.front())].entity;
    }
    // "A -> B -> C", one a route
    QStringList routes(const QString &from, const QString &to) const
    {
        QStringList lines;
        for (const Route &route : m_workspace->trace(find(from), find(to))) {
            QStringList parties{m_workspace->nameOf(route.hops.front().from)};
            for (const Hop &hop : route.hops)
                parties << m_workspace->nameOf(hop.to);
            lines << parties.join(u" -> "_s);
        }
        return lines;
    }
};

void TestRoutes::initTestCase()
{
    const QString path = m_folder.filePath(u"flow.clew"_s);
    {
        auto store = DossierStore::create(path);
        QVERIFY(store);
        const auto report = importPaths(**store,
                                        {flowData + u"gyroscopes.txt"_s, flowData + u"chokepoints.md"_s,
                                         flowData + u"pumps.md"_s, flowData + u"drones.html"_s});
        QVERIFY(report);
        QCOMPARE(report->items.size(), size_t(4));
    }
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
}

void TestRoutes::leads_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("parties"); // in this order on one of the routes
    const QString yard = u"Baltic Orlan Shipyard"_s;
    QTest::newRow("maker, dealer, yard")
        << u"Torvane Instruments"_s << yard
        << QStringList{u"Torvane Instruments"_s, u"Pell Marrow Trading"_s, yard};
    QTest::newRow("goods, dealer, yard")
        << u"Helix-7"_s << yard << QStringList{u"Pell Marrow Trading"_s, yard};
    QTest::newRow("lease") << u"Tamsin Pumps"_s << yard << QStringList{u"Tamsin Pumps"_s, yard};
    QTest::newRow("through a freight firm") << u"Ostrel Logistics"_s << u"Karlun Airfields"_s
                                            << QStringList{u"Ostrel Logistics"_s, u"Karlun Airfields"_s};
}

void TestRoutes::leads()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, parties);
    const QStringList found = routes(from, to);
    const bool leads = std::any_of(found.begin(), found.end(), [&](const QString &route) {
        qsizetype at = 0;
        return std::all_of(parties.begin(), parties.end(), [&](const QString &party) {
            at = route.indexOf(party, at);
            return at >= 0;
        });
    });
    QVERIFY2(leads, qPrintable(found.join(u'\n')));
}

void TestRoutes::leadsNowhere_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("two stories") << u"Torvane Instruments"_s << u"Karlun Airfields"_s;
    QTest::newRow("goods of one, yard of another") << u"Mistral Dynamics"_s << u"Baltic Orlan Shipyard"_s;
    QTest::newRow("against the stream") << u"Baltic Orlan Shipyard"_s << u"Torvane Instruments"_s;
}

void TestRoutes::leadsNowhere()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(find(from));
    QVERIFY(find(to));
    QCOMPARE(routes(from, to), QStringList());
}

void TestRoutes::everyHopIsQuoted()
{
    const auto found = m_workspace->trace(find(u"Torvane Instruments"_s), find(u"Baltic Orlan Shipyard"_s));
    QVERIFY(!found.empty());
    for (const Route &route : found) {
        for (const Hop &hop : route.hops) {
            QVERIFY(!hop.claims.empty());
            for (const ClaimId id : hop.claims) {
                QVERIFY(m_workspace->claim(id)->polarity != Polarity::Negated);
                QVERIFY(m_workspace->claim(id)->polarity != Polarity::Denied);
                QVERIFY(!m_workspace->evidenceOf(*m_workspace->claim(id)).isEmpty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "test_routes.moc"
