#include "graph/graph.h"
#include "trace/trace.h"
#include "workspace/listedparties.h"
#include "workspace/pipeline.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

// Nine articles about one affair (tests/data/dossier): two reports, their retellings, a denial turned round,
// two firms whose names look like others, a shell. What their author meant stands in family.json.
class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatTheAuthorMeant_data();
    void findsWhatTheAuthorMeant();
    void drawsNothingForbidden_data();
    void drawsNothingForbidden();
    void tellsApartWhatARetellingJoins();
    void aReversedDenialIsNoEvidence();
    void reachesAListedParty();
    void oneMoreReportRaisesOnlyItsOwnClaims();

private:
    EntityId find(const QString &name) const;
    Traced trace(const QString &from, const QString &to) const
    {
        return m_workspace->trace(find(from), {find(to)}, TraceOptions());
    }
    bool isCalled(EntityId id, const QString &name) const { return id && id == find(name); }
    const Hop *hop(const Traced &traced, const QString &from, const QString &to) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

EntityId TestDossier::find(const QString &name) const
{
    const auto nodes = findByName(*m_workspace->graph(), *m_workspace->content(), name, 1);
    return nodes.empty() ? EntityId()
                         : m_workspace->graph()->nodes()[static_cast<size_t>(nodes.front())].entity;
}

const Hop *TestDossier::hop(const Traced &traced, const QString &from, const QString &to) const
{
    for (const Route &route : traced.routes) {
        for (const Hop &hop : route.hops) {
            if (isCalled(hop.from, from) && isCalled(hop.to, to))
                return &hop;
        }
    }
    return nullptr;
}

void TestDossier::initTestCase()
{
    const QString path = m_folder.filePath(u"tables.clew"_s);
    {
        auto store = DossierStore::create(path);
        QVERIFY(store);
        const QDir articles(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/dossier"));
        std::vector<QString> files;
        for (const QString &name : articles.entryList({u"d0*"_s}, QDir::Files, QDir::Name))
            files.push_back(articles.filePath(name));
        QCOMPARE(files.size(), size_t(9));
        QVERIFY(importPaths(**store, files));
    }
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    m_workspace = *std::move(workspace);
}

void TestDossier::findsWhatTheAuthorMeant_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("stations"); // the hops of one route: giver, receiver, giver, receiver
    QTest::addColumn<HopKind>("reach");
    const QString table = u"VRX-3"_s, rockets = u"Mehrab Aerospace Institute"_s,
                  landlord = u"Zagros Test House"_s, dealer = u"Tavros Trading"_s, front = u"Pars Lanes"_s,
                  maker = u"Halvorsen Dynamik"_s, school = u"University of Kerman"_s;
    QTest::newRow("rented") << table << rockets << QStringList{maker, table, landlord, rockets}
                            << HopKind::Access;
    QTest::newRow("bought by a firm of its own")
        << table << rockets << QStringList{maker, table, maker, dealer, dealer, front, front, rockets}
        << HopKind::Belonging;
    QTest::newRow("sold on to the landlord")
        << table << rockets << QStringList{maker, table, table, school, school, landlord, landlord, rockets}
        << HopKind::Access;
    QTest::newRow("hoarded") << u"QS-20"_s << u"Alborz Instruments"_s
                             << QStringList{u"Dunmore Sensors"_s, u"QS-20"_s, u"QS-20"_s,
                                            u"Alborz Instruments"_s}
                             << HopKind::Possession;
    QTest::newRow("another affair") << u"P-9"_s << u"Mehrab Agricultural Institute"_s
                                    << QStringList{u"Ottavio Pompe"_s, u"P-9"_s, u"Ottavio Pompe"_s,
                                                   u"Mehrab Agricultural Institute"_s}
                                    << HopKind::Possession;
}

void TestDossier::findsWhatTheAuthorMeant()
{
    QFETCH(QString, item);
    QFETCH(QString, end);
    QFETCH(QStringList, stations);
    QFETCH(HopKind, reach);
    const Traced traced = trace(item, end);
    const auto isMeant = [&](const Route &route) {
        if (route.hops.size() * 2 != static_cast<size_t>(stations.size()))
            return false;
        for (size_t i = 0; i < route.hops.size(); ++i) {
            const auto at = static_cast<qsizetype>(i * 2);
            if (!isCalled(route.hops[i].from, stations[at]) || !isCalled(route.hops[i].to, stations[at + 1]))
                return false;
        }
        return true;
    };
    const auto meant = std::find_if(traced.routes.begin(), traced.routes.end(), isMeant);
    QVERIFY(meant != traced.routes.end());
    QCOMPARE(reachOf(*meant), reach);
}

void TestDossier::drawsNothingForbidden_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QString rockets = u"Mehrab Aerospace Institute"_s;
    QTest::newRow("only a retelling says so") << u"Tavros Trading"_s << u"Zagros Test House"_s;
    QTest::newRow("denied") << u"Halvorsen Dynamik"_s << rockets;
    QTest::newRow("negated") << u"Halvorsen Dynamik"_s << u"Zagros Test House"_s;
    QTest::newRow("its name was used") << u"Bodrum Marine"_s << rockets;
    QTest::newRow("a name that looks alike") << u"Tavros Shipping"_s << rockets;
    QTest::newRow("nobody says so") << u"Alborz Instruments"_s << rockets;
}

void TestDossier::drawsNothingForbidden()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(find(from) && find(to));
    for (const char *item : {"VRX-3", "P-9", "QS-20"}) {
        for (const char *end : {"Mehrab Aerospace Institute", "Mehrab Agricultural Institute"})
            QVERIFY(!hop(trace(QString::fromLatin1(item), QString::fromLatin1(end)), from, to));
    }
    // from its maker to those it did not sell to the table goes by others
    for (const Route &route : trace(from, to).routes)
        QVERIFY(!(route.hops.size() == 1 && isCalled(route.hops[0].from, from)));
}

void TestDossier::tellsApartWhatARetellingJoins()
{
    const Traced traced = trace(u"VRX-3"_s, u"Mehrab Aerospace Institute"_s);
    const auto joined = std::find_if(traced.misses.begin(), traced.misses.end(), [&](const NearMiss &miss) {
        return isCalled(miss.from, u"Tavros Trading"_s) && isCalled(miss.to, u"Zagros Test House"_s);
    });
    QVERIFY(joined != traced.misses.end());
    QCOMPARE(joined->kind, BreakKind::OnlyRetold);
    QVERIFY(!joined->claims.empty());
    // that the university lent one is no more than possible, though a retelling drops the "may"
    const Hop *lent = hop(traced, u"University of Kerman"_s, u"Mehrab Aerospace Institute"_s);
    QVERIFY(!lent || lent->polarity == Polarity::Possible);
}

void TestDossier::aReversedDenialIsNoEvidence()
{
    const Traced traced = trace(u"VRX-3"_s, u"Mehrab Aerospace Institute"_s);
    const Hop *rented = hop(traced, u"Zagros Test House"_s, u"Mehrab Aerospace Institute"_s);
    QVERIFY(rented);
    for (const ClaimId id : rented->claims)
        QVERIFY(!m_workspace->evidenceOf(*m_workspace->claim(id)).contains(u"admitted"_s));
    const auto isDenial = [&](ClaimId id) {
        return m_workspace->evidenceOf(*m_workspace->claim(id)).contains(u"denied that it rents"_s);
    };
    const auto route = std::find_if(traced.routes.begin(), traced.routes.end(), [&](const Route &one) {
        return std::any_of(one.counter.begin(), one.counter.end(), isDenial);
    });
    QVERIFY(route != traced.routes.end());
}

void TestDossier::reachesAListedParty()
{
    const std::set<EntityId> listed = listedParties(*m_workspace);
    QVERIFY(listed.contains(find(u"Mehrab Aerospace Institute"_s)));
    QVERIFY(!listed.contains(find(u"Pars Lanes"_s)));
    QVERIFY(!listed.contains(find(u"Mehrab Agricultural Institute"_s)));
    const Traced traced = m_workspace->trace(find(u"VRX-3"_s), listed, TraceOptions());
    QVERIFY(!traced.routes.empty());
    for (const Route &route : traced.routes)
        QVERIFY(listed.contains(route.hops.back().to));
}

void TestDossier::oneMoreReportRaisesOnlyItsOwnClaims()
{
    const auto origins = [&](const QString &from, const QString &to) {
        const Hop *found = hop(trace(u"VRX-3"_s, u"Mehrab Aerospace Institute"_s), from, to);
        return found ? found->origins : 0;
    };
    const int bought = origins(u"Halvorsen Dynamik"_s, u"Tavros Trading"_s);
    const int sold = origins(u"Tavros Trading"_s, u"Pars Lanes"_s);
    QVERIFY(sold >= 2); // the Post and the wire
    const QString article = m_folder.filePath(u"eleventh.txt"_s);
    QFile file(article);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Freight papers name a buyer\n\nBy Ada Lund\nThe Emirates Ledger, 2 June 2024\n\nFreight "
               "papers seen by the "
               "Ledger show that Tavros Trading sold VRX-3 tables to Pars Lanes in 2021.\n");
    file.close();
    QVERIFY(importPaths(m_workspace->store(), {article}));
    QVERIFY(m_workspace->reload());
    QCOMPARE(origins(u"Tavros Trading"_s, u"Pars Lanes"_s), sold + 1);
    QCOMPARE(origins(u"Halvorsen Dynamik"_s, u"Tavros Trading"_s), bought);
}

QTEST_GUILESS_MAIN(TestDossier)
#include "test_dossier.moc"
