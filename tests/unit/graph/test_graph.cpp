#include "graph/graph.h"
#include "support/dossierbuilder.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;
using clew::test::DossierBuilder;

namespace {

// "Tarrow Mill -sells_to-> Dealer", one line an edge; goods edges carry a star.
QStringList linesOf(const Graph &graph)
{
    QStringList lines;
    for (const Edge &edge : graph.edges())
        lines << graph.nodes()[size_t(edge.from)].name + u" -"_s + codeOf(edge.predicate)
                + (edge.goods ? u"*"_s : u""_s) + u"-> "_s + graph.nodes()[size_t(edge.to)].name;
    return lines;
}

QStringList linesOf(DossierBuilder &b)
{
    return linesOf(*buildGraph(b.content(), b.clusters()));
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDossierIsAnEmptyGraph()
    {
        const auto graph = buildGraph({}, {});
        QVERIFY(graph->nodes().empty());
        QVERIFY(graph->edges().empty());
        QVERIFY(!graph->find({1}));
    }

    void aClaimJoinsItsTwoEnds()
    {
        DossierBuilder b;
        b.claim(Predicate::OwnsOrParentOf, b.entity(u"Owner"_s), b.entity(u"Owned"_s));
        QCOMPARE(linesOf(b), QStringList{u"Owner -owns_or_parent_of-> Owned"_s});
    }

    void goodsAreNodes()
    {
        DossierBuilder b;
        const auto saw = b.item(u"saw"_s);
        const auto mill = b.entity(u"Mill"_s);
        const auto dealer = b.entity(u"Dealer"_s);
        const auto camp = b.entity(u"Camp"_s);
        b.claim(Predicate::SellsTo, mill, dealer, {.item = saw});
        QCOMPARE(linesOf(b), (QStringList{u"saw -sells_to*-> Mill"_s, u"Mill -sells_to-> Dealer"_s}));
        b.claim(Predicate::RentsTo, {}, camp, {.item = saw});
        QVERIFY(linesOf(b).contains(u"saw -rents_to*-> Camp"_s));
        b.claim(Predicate::BuysFrom, camp, dealer, {.item = saw});
        QVERIFY(linesOf(b).contains(u"saw -buys_from*-> Dealer"_s));
        QVERIFY(linesOf(b).contains(u"Camp -buys_from-> Dealer"_s));
    }

    void anItemStandsInForAnUnnamedEnd()
    {
        DossierBuilder b;
        const auto saw = b.item(u"saw"_s);
        b.claim(Predicate::Stockpiles, b.entity(u"Camp"_s), {}, {.item = saw});
        b.claim(Predicate::Restricts, b.entity(u"Ministry"_s, EntityType::Government), saw, {.item = saw});
        QCOMPARE(linesOf(b), (QStringList{u"Camp -stockpiles-> saw"_s, u"Ministry -restricts-> saw"_s}));
    }

    void aGoBetweenStandsInForAnUnnamedEnd()
    {
        DossierBuilder b;
        const auto camp = b.entity(u"Camp"_s);
        const auto agent = b.entity(u"Agent"_s);
        b.claim(Predicate::RentsTo, {}, camp, {.via = agent});
        QCOMPARE(linesOf(b), QStringList{u"Agent -rents_to-> Camp"_s});
    }

    void oneEndedClaimsAndSelfLoopsDrawNothing()
    {
        DossierBuilder b;
        const auto camp = b.entity(u"Camp"_s);
        const auto same = b.entity(u"Camp"_s);
        b.same(camp, same);
        b.claim(Predicate::RentsTo, {}, camp);
        b.claim(Predicate::OwnsOrParentOf, camp, same);
        b.claim(Predicate::SellsTo, camp, {999});
        QVERIFY(linesOf(b).isEmpty());
    }

    void rejectedClaimsAreGone()
    {
        DossierBuilder b;
        b.claim(Predicate::SellsTo, b.entity(u"A"_s), b.entity(u"B"_s), {.status = ClaimStatus::Rejected});
        QVERIFY(linesOf(b).isEmpty());
    }

    void symmetricPredicatesHaveOneEdge()
    {
        DossierBuilder b;
        const auto a = b.entity(u"A"_s);
        const auto c = b.entity(u"C"_s);
        b.claim(Predicate::PartnerOf, a, c);
        b.claim(Predicate::PartnerOf, c, a);
        const auto graph = buildGraph(b.content(), b.clusters());
        QCOMPARE(int(graph->edges().size()), 1);
        QCOMPARE(int(graph->edges().front().claims.size()), 2);
    }

    void edgesKeepTheirClaimsInOrderAndTheBestPolarity()
    {
        DossierBuilder b;
        b.document(u"Harbour Post"_s);
        const auto a = b.entity(u"A"_s);
        const auto c = b.entity(u"C"_s);
        const auto first = b.claim(Predicate::SellsTo, a, c, {.polarity = Polarity::Denied});
        const auto second = b.claim(Predicate::SellsTo, a, c, {.polarity = Polarity::Possible});
        std::swap(b.content().claims[0], b.content().claims[1]);
        const auto graph = buildGraph(b.content(), b.clusters());
        const Edge &edge = graph->edges().front();
        QCOMPARE(edge.claims, (std::vector{first, second}));
        QCOMPARE(edge.polarity, Polarity::Possible);
        QCOMPARE(edge.documents, 1);
    }

    void nodesTakeNameTypeAndCountsFromTheirCluster()
    {
        DossierBuilder b;
        b.document(u"Harbour Post"_s);
        const auto dealer = b.entity(u"Dealer Ltd"_s, EntityType::Organization, 1);
        b.document(u"Inland News"_s);
        const auto shop = b.entity(u"Dealer"_s, EntityType::Group, 3);
        const auto firm = b.unnamed(u"the dealer in question"_s);
        b.same(dealer, shop);
        b.same(dealer, firm);
        const auto graph = buildGraph(b.content(), b.clusters());
        QCOMPARE(graph->nodes(), (std::vector{Node{dealer, EntityType::Group, u"Dealer"_s, false, 5, 2}}));
        QCOMPARE(graph->find(shop), std::optional(0));
        QCOMPARE(graph->find(firm), std::optional(0));
    }

    void rowsListTheEdgesOfANode()
    {
        DossierBuilder b;
        const auto a = b.entity(u"A"_s);
        const auto c = b.entity(u"C"_s);
        const auto d = b.entity(u"D"_s);
        b.claim(Predicate::SellsTo, a, c);
        b.claim(Predicate::SellsTo, a, d);
        b.claim(Predicate::SellsTo, d, c);
        const auto graph = buildGraph(b.content(), b.clusters());
        QCOMPARE(int(graph->out(0).size()), 2);
        QCOMPARE(int(graph->in(0).size()), 0);
        QCOMPARE(int(graph->in(1).size()), 2);
        for (const int edge : graph->in(1))
            QCOMPARE(graph->edges()[size_t(edge)].to, 1);
    }

    void sameContentSameGraph()
    {
        DossierBuilder b;
        for (int i = 0; i < 50; ++i)
            b.entity(u"E"_s + QString::number(i));
        for (int i = 0; i < 200; ++i)
            b.claim(static_cast<Predicate>(i % predicateCount), {1 + i % 50}, {1 + i * 7 % 50});
        const auto once = buildGraph(b.content(), b.clusters());
        const auto twice = buildGraph(b.content(), b.clusters());
        QCOMPARE(once->nodes(), twice->nodes());
        QCOMPARE(once->edges(), twice->edges());
    }

    void findsByName_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("exact, other case") << u"tarrow mill"_s << QStringList{u"Tarrow Mill"_s};
        QTest::newRow("exact before longer ones") << u"K7"_s << QStringList{u"K7"_s};
        QTest::newRow("whole words, most mentioned first")
            << u"mill"_s << QStringList{u"Old Mill"_s, u"Tarrow Mill"_s};
        QTest::newRow("not within a word") << u"mil"_s << QStringList{};
        QTest::newRow("hyphen or space") << u"red fox"_s << QStringList{u"Red-Fox"_s};
        QTest::newRow("alias of the cluster") << u"Reynard"_s << QStringList{u"Red-Fox"_s};
        QTest::newRow("Chinese within a longer name")
            << u"\u660e\u5149"_s << QStringList{u"\u5317\u65b9\u660e\u5149\u5382"_s};
        QTest::newRow("nothing") << u" - "_s << QStringList{};
    }
    void findsByName()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        DossierBuilder b;
        b.entity(u"Tarrow Mill"_s);
        b.entity(u"Old Mill"_s, EntityType::Organization, 4);
        b.item(u"K7 kettle"_s);
        b.item(u"K7"_s);
        const auto fox = b.entity(u"Red-Fox"_s, EntityType::Organization, 2);
        b.same(fox, b.entity(u"Reynard"_s));
        b.entity(u"\u5317\u65b9\u660e\u5149\u5382"_s);
        const auto graph = buildGraph(b.content(), b.clusters());
        QStringList names;
        for (const int node : findByName(*graph, b.content(), query))
            names << graph->nodes()[size_t(node)].name;
        QCOMPARE(names, found);
        QVERIFY(findByName(*graph, b.content(), query, 1).size() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "test_graph.moc"
