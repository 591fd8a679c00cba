#include "graph/versions.h"

#include "graph/graph.h"
#include "graph/origins.h"
#include "support/dossierbuilder.h"

#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

DossierContent articles(int count)
{
    DossierContent content;
    for (int i = 1; i <= count; ++i) {
        DocumentSummary document;
        document.id = {i};
        document.file = u"a%1.txt"_s.arg(i);
        document.characters = 1000;
        content.documents.push_back(document);
    }
    return content;
}

Retelling tie(qint64 document, qint64 origin, Verdict verdict, double score, const QString &when = {})
{
    Retelling one;
    one.document = {document};
    one.origin = {origin};
    one.kind = RetellingKind::SameArticle;
    one.verdict = verdict;
    one.score = score;
    one.when = when;
    return one;
}

} // namespace

// Which documents are one article, and which of them stands for all.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOfCopiesAreOneArticle()
    {
        DossierContent content = articles(4);
        content.retellings = {tie(2, 1, Verdict::Same, 0.9), tie(3, 2, Verdict::Same, 0.9)};
        const Versions versions(content);
        QCOMPARE(versions.articles(), 2);
        QVERIFY(versions.areOne({1}, {3}));
        QVERIFY(!versions.areOne({1}, {4}));
        QCOMPARE(versions.leading({4}), DocumentId{4});
        QVERIFY(versions.behind({4}).empty());
    }

    void proposalsJoinNothing()
    {
        DossierContent content = articles(2);
        content.retellings = {tie(2, 1, Verdict::Unsure, 0.9)};
        QCOMPARE(Versions(content).articles(), 2);
        content.retellings.front().verdict = Verdict::Same;
        content.retellings.front().kind = RetellingKind::Retells;
        QCOMPARE(Versions(content).articles(), 2);
    }

    void theBestTextLeads_data()
    {
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<bool>("headline");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("publisher");
        QTest::addColumn<qint64>("leading"); // 1: 1,000 characters, "Harbour Post", 2024-03-02
        QTest::newRow("longer by far") << qsizetype(2000) << false << u""_s << u""_s << qint64(2);
        QTest::newRow("a little longer, and knows less")
            << qsizetype(1050) << false << u""_s << u""_s << qint64(1);
        QTest::newRow("as good, and later")
            << qsizetype(1050) << false << u"2024-03-04"_s << u"Inland News"_s << qint64(1);
        QTest::newRow("as good, and earlier")
            << qsizetype(950) << false << u"2024-03-01"_s << u"Inland News"_s << qint64(2);
        QTest::newRow("an abstract") << qsizetype(300) << false << u"2024-03-01"_s << u"Inland News"_s
                                     << qint64(1);
        QTest::newRow("a record") << qsizetype(5000) << true << u"2024-03-01"_s << u"Inland News"_s
                                  << qint64(1);
    }
    void theBestTextLeads()
    {
        QFETCH(qsizetype, length);
        QFETCH(bool, headline);
        QFETCH(QString, date);
        QFETCH(QString, publisher);
        QFETCH(qint64, leading);
        DossierContent content = articles(2);
        content.documents[0].metadata.publisher = u"Harbour Post"_s;
        content.documents[0].metadata.published = u"2024-03-02"_s;
        content.documents[1].characters = length;
        content.documents[1].headlineOnly = headline;
        content.documents[1].metadata.published = date;
        content.documents[1].metadata.publisher = publisher;
        content.retellings = {tie(2, 1, Verdict::Same, 0.9)};
        const Versions versions(content);
        QCOMPARE(versions.leading({1}), DocumentId{leading});
        QCOMPARE(versions.leading({2}), DocumentId{leading});
        QCOMPARE(versions.behind({leading}).size(), size_t(1));
        std::ranges::reverse(content.documents);
        QCOMPARE(Versions(content).leading({1}), DocumentId{leading});
    }

    // Whatever joins them by way of a third: somebody looked at these two.
    void aPersonKeepsTwoApart()
    {
        DossierContent content = articles(3);
        content.retellings = {tie(2, 1, Verdict::Same, 0.95), tie(3, 2, Verdict::Same, 0.9),
                              tie(3, 1, Verdict::Different, 0, u"2024-03-05T10:00:00Z"_s)};
        const Versions versions(content);
        QVERIFY(versions.areOne({1}, {2}));
        QVERIFY(!versions.areOne({3}, {1}));
        QVERIFY(!versions.areOne({3}, {2}));
        const Origins origins(content);
        QCOMPARE(origins.rootOf({2}), DocumentId{1});
        QCOMPARE(origins.rootOf({3}), DocumentId{3});
    }

    void theyCountAsOneDocumentAndOneOrigin()
    {
        test::DossierBuilder builder;
        std::vector<ClaimId> claims;
        std::vector<DocumentId> documents;
        std::vector<EntityId> mills;
        for (const QString &publisher : {u"Harbour Post"_s, u"Coast Reprints"_s, u"Inland News"_s}) {
            documents.push_back(builder.document(publisher));
            const EntityId mill = builder.entity(u"Norr Mill"_s), yard = builder.entity(u"Tessel Yard"_s);
            mills.push_back(mill);
            mills.push_back(yard);
            claims.push_back(builder.claim(Predicate::SellsTo, mill, yard));
        }
        DossierContent content = builder.content();
        content.retellings = {tie(documents[1].value, documents[0].value, Verdict::Same, 0.95)};
        Clusters clusters;
        for (size_t i = 2; i < mills.size(); ++i)
            clusters[mills[i]] = mills[i % 2];
        QCOMPARE(Origins(content, clusters).count(claims), 2);
        const auto graph = buildGraph(content, clusters);
        QCOMPARE(graph->edges().size(), size_t(1));
        QCOMPARE(graph->edges().front().documents, 2);
        QCOMPARE(graph->edges().front().origins, 2);
        QCOMPARE(graph->nodes().front().documents, 2);
    }

    void aProposalOfWhatIsKnownIsMoot()
    {
        DossierContent content = articles(3);
        content.retellings = {tie(2, 1, Verdict::Same, 0.95), tie(3, 1, Verdict::Same, 0.95)};
        Retelling proposal = tie(3, 2, Verdict::Unsure, 0.5);
        proposal.kind = RetellingKind::Retells;
        content.retellings.push_back(proposal);
        QVERIFY(Origins(content).isMoot(proposal));
        content.retellings.erase(content.retellings.begin() + 1);
        QVERIFY(!Origins(content).isMoot(proposal));
    }
};

QTEST_GUILESS_MAIN(TestVersions)
#include "test_versions.moc"
