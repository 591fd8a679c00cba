#include "graph/publications.h"
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

class TestPublications : public QObject
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
        QTEST(Publications(b.content()).count(documents), "origins");
    }

    void noDocumentIsLostWithoutRecord()
    {
        const Publications publications{DossierContent()};
        QCOMPARE(int(publications.originsOf({7}).size()), 1);
        QCOMPARE(publications.count({}), 0);
    }
};

QTEST_GUILESS_MAIN(TestPublications)
#include "test_publications.moc"
