#include "core/route.h"
#include "graph/graph.h"
#include "trace/trace.h"
#include "workspace/pipeline.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

// The second dossier (tests/data/dossier-hydrophones), whose routes were written down before the program had
// read it: a lease, a firm that belongs to the buyer, a loan that is no more than possible, two look-alikes.
class TestHydrophones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatTheAuthorMeant_data();
    void findsWhatTheAuthorMeant();
    void drawsNothingForbidden_data();
    void drawsNothingForbidden();
    void aLoanThatMayHaveBeenIsPossible();
    void theDenialStandsBesideTheLease();

private:
    EntityId find(const QString &name) const
    {
        const auto nodes = findByName(*m_workspace->graph(), *m_workspace->content(), name, 1);
        return nodes.empty() ? EntityId()
                             : m_workspace->graph()->nodes()[static_cast<size_t>(nodes.front())].entity;
    }
    bool isHop(const Hop &hop, const QString &from, const QString &to) const
    {
        return hop.from && hop.from == find(from) && hop.to && hop.to == find(to);
    }
    Traced trace(const QString &from, const QString &to) const
    {
        return m_workspace->trace(find(from), {find(to)}, TraceOptions());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

const QString goods = u"SK-7"_s, bureau = u"Onezhye Sonar Bureau"_s, maker = u"Brevanne Acoustique"_s,
              lessor = u"Polmark Survey"_s, dealer = u"Ardeshen Elektronik"_s, own = u"Tarbag Instruments"_s,
              school = u"Institute of Northern Seas"_s;

void TestHydrophones::initTestCase()
{
    const QString path = m_folder.filePath(u"hydrophones.clew"_s);
    {
        auto store = DossierStore::create(path);
        QVERIFY(store);
        const QDir articles(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/dossier-hydrophones"));
        std::vector<QString> files;
        for (const QString &name : articles.entryList({u"e0*"_s}, QDir::Files, QDir::Name))
            files.push_back(articles.filePath(name));
        QCOMPARE(files.size(), size_t(9));
        QVERIFY(importPaths(**store, files));
    }
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
}

void TestHydrophones::findsWhatTheAuthorMeant_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("stations"); // the hops of one route: giver, receiver, giver, receiver
    QTest::newRow("leased") << goods << bureau << QStringList{maker, goods, lessor, bureau};
    QTest::newRow("bought by a firm of its own")
        << goods << bureau << QStringList{maker, goods, maker, dealer, dealer, own, own, bureau};
    QTest::newRow("how the lessor got them")
        << goods << bureau << QStringList{maker, goods, school, lessor, lessor, bureau};
    QTest::newRow("lent, perhaps") << goods << bureau << QStringList{maker, goods, school, bureau};
    QTest::newRow("hoarded") << u"MG-2"_s << u"Yenisar Pulse"_s
                             << QStringList{u"Tollund Inertial"_s, u"MG-2"_s, u"MG-2"_s, u"Yenisar Pulse"_s};
}

void TestHydrophones::findsWhatTheAuthorMeant()
{
    QFETCH(QString, item);
    QFETCH(QString, end);
    QFETCH(QStringList, stations);
    const Traced traced = trace(item, end);
    // where an institute's goods come from is not told: the route may begin at the goods
    const auto isMeant = [&](const Route &route) {
        size_t met = 0;
        for (const Hop &hop : route.hops) {
            const auto at = static_cast<qsizetype>(met * 2);
            if (at < stations.size() && isHop(hop, stations[at], stations[at + 1]))
                ++met;
        }
        return met * 2 == static_cast<size_t>(stations.size()) && route.hops.size() <= met + 1;
    };
    QVERIFY(std::ranges::any_of(traced.routes, isMeant));
}

void TestHydrophones::drawsNothingForbidden_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("two channels told as one") << dealer << lessor;
    QTest::newRow("negated") << maker << bureau;
    QTest::newRow("negated by the maker") << maker << lessor;
    QTest::newRow("a name that looks alike") << u"Polmark Shipping"_s << bureau;
    QTest::newRow("it carried the crates") << u"Daugmar Freight"_s << bureau;
    QTest::newRow("nobody says so") << u"Yenisar Pulse"_s << bureau;
}

void TestHydrophones::drawsNothingForbidden()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(find(from) && find(to));
    for (const Route &route : trace(goods, bureau).routes)
        for (const Hop &hop : route.hops)
            QVERIFY(!isHop(hop, from, to));
    for (const Route &route : trace(from, to).routes)
        QVERIFY(route.hops.size() > 1 || !isHop(route.hops.front(), from, to));
}

void TestHydrophones::aLoanThatMayHaveBeenIsPossible()
{
    bool seen = false;
    for (const Route &route : trace(goods, bureau).routes) {
        for (const Hop &hop : route.hops) {
            if (!isHop(hop, school, bureau))
                continue;
            seen = true;
            QCOMPARE(hop.polarity, Polarity::Possible);
        }
    }
    QVERIFY(seen);
}

void TestHydrophones::theDenialStandsBesideTheLease()
{
    bool seen = false;
    for (const Route &route : trace(goods, bureau).routes)
        for (const ClaimId id : route.counter)
            seen = seen
                || m_workspace->evidenceOf(*m_workspace->claim(id)).contains(u"denied leasing anything"_s);
    QVERIFY(seen);
}

QTEST_GUILESS_MAIN(TestHydrophones)
#include "test_hydrophones.moc"
