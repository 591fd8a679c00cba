#include "sample.h"

#include "store/query.h"
#include "store/search.h"

#include <QTemporaryDir>
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
    void ranksLikeBm25();
    void showsThePlaceThatHoldsAllWords();
    void stops();
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
    QTest::newRow("words") << u" two   words "_s << u"(\"two\" AND \"words\")"_s;
    QTest::newRow("hyphen") << u"X-20"_s << u"\"X-20\""_s;
    QTest::newRow("title") << u"title:x y"_s << u"(title : \"x\" AND \"y\")"_s;
    QTest::newRow("title, group") << u"Title: (x OR y)"_s << u"title : ((\"x\" OR \"y\"))"_s;
    QTest::newRow("no field") << u"10:30 http://a.b/c note:x"_s
                              << u"(\"10:30\" AND \"http://a.b/c\" AND \"note:x\")"_s;
    QTest::newRow("prefix") << u"turb*"_s << u"\"turb\"*"_s;
    QTest::newRow("phrase prefix") << u"\"gas turb\"*"_s << u"\"gas turb\"*"_s;
    QTest::newRow("operator") << u"a AND b"_s << u"(\"a\" AND \"b\")"_s;
    QTest::newRow("small and") << u"a and b"_s << u"(\"a\" AND \"and\" AND \"b\")"_s;
    QTest::newRow("and before or") << u"a OR b AND c d"_s << u"(\"a\" OR (\"b\" AND (\"c\" AND \"d\")))"_s;
    QTest::newRow("without") << u"a b -c"_s << u"((\"a\" AND \"b\") NOT \"c\")"_s;
    QTest::newRow("not a minus") << u"a - b"_s << u"(\"a\" AND \"b\")"_s;
    QTest::newRow("phrase") << u"\"two words\" c"_s << u"(\"two words\" AND \"c\")"_s;
    QTest::newRow("near") << u"NEAR(a b, 3)"_s << u"NEAR(\"a\" \"b\", 3)"_s;
    QTest::newRow("near, comma apart") << u"NEAR(a \"b c\" ,3)"_s << u"NEAR(\"a\" \"b c\", 3)"_s;
    QTest::newRow("near without number") << u"NEAR(a b)"_s << u"NEAR(\"a\" \"b\")"_s;
    QTest::newRow("marks beside words") << u"C++ +++"_s << u"\"C++\""_s;
    QTest::newRow("nothing") << u"  "_s << QString();
}

void TestSearch::queries()
{
    QFETCH(QString, typed);
    const auto query = ftsQueryOf(typed);
    QVERIFY2(query, query ? "" : qPrintable(query.error().fact));
    QTEST(*query, "fts");
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
    QTest::newRow("title field") << u"title: turbines"_s << QStringList{QString()};
    QTest::newRow("text field") << u"text: agreement lasers"_s << QStringList{u"agreement"_s};
    QTest::newRow("without") << u"lasers -crate"_s << QStringList{u"lasers"_s};
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
    QVERIFY(hits->front().rank >= hits->back().rank);
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
    QTest::addColumn<QString>("fact");
    QTest::addColumn<int>("place"); // from 1
    QTest::newRow("open quotation") << u"crate \"lasers"_s << u"unclosed_quotation"_s << 7;
    QTest::newRow("nothing left") << u"AND lasers"_s << u"operator_without_left"_s << 1;
    QTest::newRow("nothing right") << u"lasers OR"_s << u"operator_without_right"_s << 8;
    QTest::newRow("two operators") << u"a AND OR b"_s << u"operator_without_right"_s << 3;
    QTest::newRow("open near") << u"NEAR(a"_s << u"unclosed_parenthesis"_s << 1;
    QTest::newRow("empty near") << u"a NEAR()"_s << u"near_needs_words"_s << 3;
    QTest::newRow("near how far") << u"NEAR(a b, far)"_s << u"near_needs_number"_s << 1;
    QTest::newRow("open parenthesis") << u"x (a OR b"_s << u"unclosed_parenthesis"_s << 3;
    QTest::newRow("stray parenthesis") << u"a) b"_s << u"stray_parenthesis"_s << 2;
    QTest::newRow("empty parentheses") << u"a ()"_s << u"empty_parentheses"_s << 4;
    QTest::newRow("no such field") << u"\"a\" colour:\"b\""_s << u"unknown_field"_s << 5;
    QTest::newRow("field alone") << u"a title:"_s << u"field_without_words"_s << 3;
    QTest::newRow("only without") << u"-a"_s << u"nothing_but_without"_s << 1;
}

void TestSearch::badQuery()
{
    QFETCH(QString, query);
    const auto hits = m_store->search(query);
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::BadQuery);
    QTEST(hits.error().fact, "fact");
    QFETCH(int, place);
    QCOMPARE(hits.error().place, u"character %1"_s.arg(place));
}

// The bound from the places of the words spares work, and changes no result.
void TestSearch::ranksLikeBm25()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.clew"_s);
    auto store = DossierStore::create(path);
    QVERIFY(store);
    std::vector<ImportedDocument> documents;
    for (int i = 0; i < 400; ++i) {
        QString text;
        for (int word = 0; word < 20 + i * 7 % 90; ++word)
            text += (word * i) % 13 == 3 ? u"crane "_s
                : (word + i) % 5 == 1    ? u"harbour "_s
                                         : u"w%1 "_s.arg(word);
        documents.push_back({sample::document(text + QString::number(i)), {}, {}});
        documents.back().document.metadata.title = i % 17 == 0 ? u"A crane"_s : u"Other"_s;
    }
    QVERIFY((*store)->saveImport(documents));
    const auto hits = (*store)->search(u"crane"_s, 25);
    QVERIFY(hits);
    QCOMPARE(hits->size(), size_t(25));
    const auto database = Database::open(path, Database::Mode::Existing);
    QVERIFY(database);
    Statement plain(*database,
                    "SELECT rowid FROM document_text WHERE document_text MATCH 'crane'"
                    " ORDER BY bm25(document_text, 4.0, 1.0), rowid LIMIT 25");
    for (const SearchHit &hit : *hits) {
        QVERIFY(plain.next());
        QCOMPARE(hit.document.value, plain.integer(0));
    }
}

// The place that holds most of the words is shown, not the first that holds one.
void TestSearch::showsThePlaceThatHoldsAllWords()
{
    auto store = DossierStore::create(u":memory:"_s);
    QVERIFY(store);
    const Document document
        = sample::document(u"A crane. "_s + u"word "_s.repeated(200) + u"The harbour crane fell."_s);
    QVERIFY((*store)->saveImport({{document, {}, {}}}));
    const auto hits = (*store)->search(u"crane harbour"_s);
    QVERIFY(hits);
    QVERIFY2(hits->front().snippet.contains(u"harbour crane"_s), qPrintable(hits->front().snippet));
    QCOMPARE(hits->front().span.of(document.text).toString(), u"harbour"_s);
}

void TestSearch::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto hits = m_store->search(u"lasers"_s, 5, Job{source.get_token()});
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::Cancelled);
}

void TestSearch::limit()
{
    QCOMPARE(m_store->search(u"lasers"_s, 1)->size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
