#include "graph/origins.h"
#include "support/dossierbuilder.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;
using clew::test::DossierBuilder;

namespace {

struct Article
{
    QString publisher;
    std::vector<QString> retells;
};

} // namespace
Q_DECLARE_METATYPE(std::vector<Article>)

class TestOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("article") << u"The Harbour Post"_s << u"harbour post"_s;
        QTest::newRow("legal form") << u"The Harbour Post Limited"_s << u"harbour post"_s;
        QTest::newRow("two legal forms") << u"Harbour Post Co., Ltd."_s << u"harbour post"_s;
        QTest::newRow("dots of initials") << u"H.P. News"_s << u"hp news"_s;
        QTest::newRow("nothing left but the form") << u"The Company"_s << u"company"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void folds()
    {
        QFETCH(QString, name);
        QTEST(foldPublication(name), "folded");
    }

    void counts_data()
    {
        QTest::addColumn<std::vector<Article>>("articles");
        QTest::addColumn<int>("origins");
        using Articles = std::vector<Article>;
        QTest::newRow("the article and its retelling")
            << Articles{{u"Harbour Post"_s, {}}, {u"Inland News"_s, {u"The Harbour Post"_s}}} << 1;
        QTest::newRow("two retellings, the article itself not at hand")
            << Articles{{u"Inland News"_s, {u"Harbour Post"_s}}, {{}, {u"Harbour Post Ltd"_s}}} << 1;
        QTest::newRow("two that report themselves")
            << Articles{{u"Harbour Post"_s, {}}, {u"Inland News"_s, {}}} << 2;
        QTest::newRow("two that nobody knows anything of") << Articles{{{}, {}}, {{}, {}}} << 2;
        QTest::newRow("two articles of one publisher")
            << Articles{{u"Harbour Post"_s, {}}, {u"The Harbour Post"_s, {}}} << 1;
        QTest::newRow("a digest of two adds none") << Articles{{u"Harbour Post"_s, {}},
                                                               {u"Inland News"_s, {}},
                                                               {{}, {u"Harbour Post"_s, u"Inland News"_s}}}
                                                   << 2;
        QTest::newRow("a digest of two alone is one")
            << Articles{{{}, {u"Harbour Post"_s, u"Inland News"_s}}} << 1;
        QTest::newRow("retelling of a retelling") << Articles{{u"Harbour Post"_s, {}},
                                                              {u"Inland News"_s, {u"Harbour Post"_s}},
                                                              {{}, {u"Inland News"_s}}}
                                                  << 1;
        QTest::newRow("two that credit each other")
            << Articles{{u"Harbour Post"_s, {u"Inland News"_s}}, {u"Inland News"_s, {u"Harbour Post"_s}}}
            << 1;
        QTest::newRow("crediting oneself is reporting")
            << Articles{{u"Harbour Post"_s, {u"The Harbour Post"_s}}} << 1;
    }
    void counts()
    {
        QFETCH(std::vector<Article>, articles);
        DossierBuilder b;
        std::vector<DocumentId> documents;
        for (const Article &article : articles)
            documents.push_back(b.document(article.publisher, article.retells));
        QTEST(Origins(b.content()).count(std::span<const DocumentId>(documents)), "origins");
    }

    void theClaimsOfAnOriginAreListed()
    {
        DossierBuilder b;
        b.document(u"The Harbour Post"_s);
        b.content().documents.back().metadata.published = u"2024-03-02"_s;
        const EntityId mill = b.entity(u"Norr Mill"_s);
        const EntityId dealer = b.entity(u"Ostrow Dealers"_s);
        const ClaimId first = b.claim(Predicate::SellsTo, mill, dealer);
        const DocumentId digest = b.document(u"Inland News"_s, {u"Harbour Post"_s});
        const EntityId millAgain = b.entity(u"Norr Mill"_s);
        const EntityId dealerAgain = b.entity(u"Ostrow Dealers"_s);
        const ClaimId again = b.claim(Predicate::SellsTo, millAgain, dealerAgain);
        const ClaimId added = b.claim(Predicate::Builds, millAgain, dealerAgain);
        const Claim &claim = b.content().claims.back();
        b.content().ownSentences.push_back({digest, b.content().documents.front().id, claim.evidence});

        const Origins origins(b.content(), b.clusters());
        const std::vector<Origin> found = origins.of(std::vector{added, again, first});
        QCOMPARE(int(found.size()), 2);
        QCOMPARE(found[0].publication, u"Harbour Post"_s);
        QCOMPARE(found[0].date, u"2024-03-02"_s);
        QVERIFY((found[0].claims == std::vector{again, first}));
        QCOMPARE(found[1].publication, u"Inland News"_s);
        QVERIFY((found[1].claims == std::vector{added}));
        QVERIFY(origins.isOwn(claim));
        QVERIFY(!origins.isOwn(b.content().claims[1]));
    }

    void aCreditVouchesForItsPassageOnly()
    {
        DossierBuilder b;
        b.document(u"Inland News"_s, {u"Harbour Post"_s});
        const EntityId mill = b.entity(u"Norr Mill"_s);
        const EntityId dealer = b.entity(u"Ostrow Dealers"_s);
        const ClaimId own = b.claim(Predicate::SellsTo, mill, dealer);
        const ClaimId credited = b.claim(Predicate::SellsTo, mill, dealer);
        b.content().derivations.back().scope = b.content().claims.back().evidence;
        const Origins origins(b.content());
        QCOMPARE(origins.of(std::vector{own})[0].publication, u"Inland News"_s);
        QCOMPARE(origins.of(std::vector{credited})[0].publication, u"Harbour Post"_s);
        QCOMPARE(origins.count(std::vector{own, credited}), 2);
    }

    void decisionsCount()
    {
        DossierBuilder b;
        const DocumentId post = b.document(u"Harbour Post"_s);
        const EntityId mill = b.entity(u"Norr Mill"_s);
        const ClaimId first = b.claim(Predicate::Produces, mill, b.item(u"KT-8"_s));
        const DocumentId digest = b.document(u"Inland News"_s, {u"Harbour Post"_s});
        const ClaimId again = b.claim(Predicate::Produces, b.entity(u"Norr Mill"_s), b.item(u"KT-8"_s));
        const std::vector both{first, again};
        QCOMPARE(Origins(b.content()).count(both), 1);
        QCOMPARE(Origins(b.content()).rootOf(digest), post);
        Retelling decision;
        decision.document = digest;
        decision.origin = post;
        decision.publication = u"Harbour Post"_s;
        decision.verdict = Verdict::Different;
        b.content().retellings = {decision};
        QCOMPARE(Origins(b.content()).count(both), 2);
        QCOMPARE(Origins(b.content()).rootOf(digest), digest);
        b.content().derivations.clear();
        QCOMPARE(Origins(b.content()).count(both), 2);
        b.content().retellings[0].verdict = Verdict::Unsure; // a proposal counts for nothing
        QCOMPARE(Origins(b.content()).count(both), 2);
        b.content().retellings[0].verdict = Verdict::Same;
        QCOMPARE(Origins(b.content()).count(both), 1);
    }

    void aCopyIsItsArticle()
    {
        DossierBuilder b;
        const DocumentId article = b.document(u"Harbour Post"_s);
        b.content().documents.back().metadata.published = u"2024-03-02"_s;
        const DocumentId copy = b.document(u"Coastal Reprints"_s);
        b.content().documents.back().metadata.published = u"2024-05-30"_s;
        const ClaimId claim = b.claim(Predicate::Produces, b.entity(u"Norr Mill"_s), b.item(u"KT-8"_s));
        Retelling reprint;
        reprint.document = copy;
        reprint.origin = article;
        reprint.kind = RetellingKind::SameArticle;
        reprint.verdict = Verdict::Same;
        b.content().retellings = {reprint};
        // what a reprint alone holds is no finding of its own
        b.content().ownSentences.push_back({copy, article, b.content().claims.back().evidence});
        const Origins origins(b.content());
        const std::vector<Origin> found = origins.of(std::vector{claim});
        QCOMPARE(found[0].publication, u"Harbour Post"_s);
        QCOMPARE(found[0].date, u"2024-03-02"_s);
        QVERIFY(!origins.isOwn(b.content().claims.back()));
    }

    void whatIsUnknownIsPassedOver()
    {
        const DossierContent nothing;
        const Origins origins(nothing);
        QCOMPARE(origins.count(std::vector{DocumentId{7}}), 0);
        QCOMPARE(origins.count(std::vector{ClaimId{7}}), 0);
        QVERIFY(origins.of({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestOrigins)
#include "test_origins.moc"
