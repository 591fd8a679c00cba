#include "sample.h"

#include "store/search.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// What a person types finds what the text says, with the place.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queries_data();
    void queries();
    void found_data();
    void found();
    void titleOnly();
    void titleWeighsMore();
    void snippetMarksAreMatches();
    void badQuery_data();
    void badQuery();
    void limit();

private:
    std::unique_ptr<DossierStore> m_store;
};

void TestSearch::initTestCase()
{
    auto store = DossierStore::create(u":memory:"_s);
    QVERIFY(store);
    m_store = *std::move(store);
    Document first
        = sample::document(u"😀 Orrin Optics shipped C++ manuals and X-20 lasers to Café Délft.\n\nA "
                           "spokesman said that nothing was agreed about the lasers."_s);
    first.metadata.title = u"A crate in Rotterdam"_s;
    Document second = sample::document(u"The agreement names nobody. Turbines and not lasers were meant."_s);
    second.metadata.title = u"Turbines: an agreement"_s;
    QVERIFY(m_store->saveImport({{first, {}, {}}, {second, {}, {}}}));
}

void TestSearch::queries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("fts");
    QTest::newRow("word") << u"lasers"_s << u"\"lasers\""_s;
    QTest::newRow("words") << u" two   words "_s << u"\"two\" \"words\""_s;
    QTest::newRow("hyphen") << u"X-20"_s << u"\"X-20\""_s;
    QTest::newRow("column is no column") << u"title:x"_s << u"\"title:x\""_s;
    QTest::newRow("prefix") << u"turb*"_s << u"\"turb\"*"_s;
    QTest::newRow("operator") << u"a AND b"_s << u"a AND b"_s;
    QTest::newRow("small and") << u"a and b"_s << u"\"a\" \"and\" \"b\""_s;
    QTest::newRow("phrase") << u"\"two words\" c"_s << u"\"two words\" c"_s;
    QTest::newRow("near") << u"NEAR(a b, 3)"_s << u"NEAR(a b, 3)"_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestSearch::queries()
{
    QFETCH(QString, typed);
    QTEST(ftsQueryOf(typed), "fts");
}

void TestSearch::found_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("words"); // of the first match, per hit in any order
    QTest::newRow("case") << u"ORRIN"_s << QStringList{u"Orrin"_s};
    QTest::newRow("accents typed") << u"délft"_s << QStringList{u"Délft"_s};
    QTest::newRow("accents not typed") << u"cafe"_s << QStringList{u"Café"_s};
    QTest::newRow("both documents") << u"lasers"_s << QStringList{u"lasers"_s, u"lasers"_s};
    QTest::newRow("all words") << u"optics lasers"_s << QStringList{u"Optics"_s};
    QTest::newRow("hyphen") << u"X-20"_s << QStringList{u"X-20"_s};
    QTest::newRow("signs only") << u"+++"_s << QStringList{};
    QTest::newRow("prefix") << u"agre*"_s << QStringList{u"agreed"_s, u"agreement"_s};
    QTest::newRow("or") << u"manuals OR turbines"_s << QStringList{u"Turbines"_s, u"manuals"_s};
    QTest::newRow("not") << u"lasers NOT turbines"_s << QStringList{u"lasers"_s};
    QTest::newRow("phrase") << u"\"orrin optics\""_s << QStringList{u"Orrin Optics"_s};
    QTest::newRow("phrase in another order") << u"\"optics orrin\""_s << QStringList{};
    QTest::newRow("near") << u"NEAR(orrin shipped, 2)"_s << QStringList{u"Orrin"_s};
    QTest::newRow("unknown") << u"zeppelin"_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
}

void TestSearch::found()
{
    QFETCH(QString, query);
    QFETCH(QStringList, words);
    const auto hits = m_store->search(query);
    QVERIFY2(hits, hits ? "" : qPrintable(hits.error().fact));
    QStringList matches;
    for (const SearchHit &hit : *hits)
        matches << hit.span.of(m_store->document(hit.document)->text).toString();
    matches.sort();
    QCOMPARE(matches, words);
}

void TestSearch::titleOnly()
{
    const auto hits = m_store->search(u"rotterdam"_s);
    QVERIFY(hits);
    QCOMPARE(hits->size(), size_t(1));
    QVERIFY(hits->front().span.isEmpty());
    QCOMPARE(hits->front().snippet, u"A crate in Rotterdam"_s);
    QVERIFY(hits->front().marks == (std::vector<Span>{{11, 20}}));
}

void TestSearch::titleWeighsMore()
{
    const auto hits = m_store->search(u"agreement OR agreed"_s);
    QVERIFY(hits);
    QCOMPARE(hits->size(), size_t(2));
    QVERIFY(m_store->document(hits->front().document)->metadata.title.startsWith(u"Turbines"_s));
    QVERIFY(hits->front().rank <= hits->back().rank);
}

void TestSearch::snippetMarksAreMatches()
{
    const QString filler = u"word "_s.repeated(100);
    auto store = DossierStore::create(u":memory:"_s);
    QVERIFY(store);
    const Document document = sample::document(filler + u"a Délft crate\nand a delft box "_s + filler);
    QVERIFY((*store)->saveImport({{document, {}, {}}}));
    const auto hits = (*store)->search(u"delft"_s);
    QVERIFY(hits);
    const SearchHit &hit = hits->front();
    QCOMPARE(hit.span.of(document.text).toString(), u"Délft"_s);
    QVERIFY(hit.snippet.size() < 250);
    QVERIFY(hit.snippet.startsWith(u"…word"_s) && hit.snippet.endsWith(u"word…"_s));
    QVERIFY(!hit.snippet.contains(u'\n'));
    QCOMPARE(hit.marks.size(), size_t(2));
    QCOMPARE(hit.marks[0].of(hit.snippet).toString(), u"Délft"_s);
    QCOMPARE(hit.marks[1].of(hit.snippet).toString(), u"delft"_s);
}

void TestSearch::badQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("open quotation") << u"\"lasers"_s;
    QTest::newRow("operator without words") << u"AND lasers"_s;
    QTest::newRow("open parenthesis") << u"NEAR(a"_s;
    QTest::newRow("no such column") << u"\"a\" colour:b"_s;
}

void TestSearch::badQuery()
{
    QFETCH(QString, query);
    const auto hits = m_store->search(query);
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::BadQuery);
    QVERIFY(!hits.error().fact.isEmpty());
}

void TestSearch::limit()
{
    QCOMPARE(m_store->search(u"lasers"_s, 1)->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
