#include "import/htmlreference.h"
#include "import/htmltree.h"
#include "import/readdocument.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#include <map>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// "div(p(x)p(y))": elements with their children, texts with white space simplified.
QString outline(const HtmlTree &tree, int node)
{
    if (tree.tagOf(node) == HtmlTag::Text)
        return tree[node].source.of(tree.decoded()).toString().simplified();
    QString inner;
    for (int child = tree[node].first; child >= 0; child = tree[child].next)
        inner += outline(tree, child);
    const QString name = tree.nameOf(node).toString().toLower();
    return node == 0 ? inner : QString(name % u'(' % inner % u')');
}

// How often each word stands in a text; characters where words are not parted by blanks.
std::map<QString, int> wordsOf(const QString &text)
{
    std::map<QString, int> words;
    QString word;
    for (const QChar c : QString(text + u' ')) {
        const bool ideograph = c.script() == QChar::Script_Han;
        if (c.isLetterOrNumber() && !ideograph) {
            word += c;
            continue;
        }
        if (!word.isEmpty())
            ++words[std::exchange(word, {})];
        if (ideograph)
            ++words[QString(c)];
    }
    return words;
}

double likeness(const QString &left, const QString &right)
{
    const auto a = wordsOf(left);
    const auto b = wordsOf(right);
    int all = 0;
    int both = 0;
    for (const auto &[word, count] : a) {
        all += count;
        const auto found = b.find(word);
        both += found == b.end() ? 0 : std::min(count, found->second);
    }
    for (const auto &[word, count] : b)
        all += count;
    return 2.0 * both / all;
}

} // namespace

class TestHtmlTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trees_data();
    void trees();
    void references_data();
    void references();
    void attributes();
    void manyAttributesAreRead();
    void pages_data();
    void pages();
    void metadata_data();
    void metadata();
    void headOutsideTheArticle();
};

void TestHtmlTree::trees_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("tree");
    QTest::newRow("paragraphs end by themselves") << u"<p>a<p>b<div>c</div>"_s << u"p(a)p(b)div(c)"_s;
    QTest::newRow("items") << u"<ul><li>a<li>b<ul><li>c</ul><li>d</ul>"_s
                           << u"ul(li(a)li(bul(li(c)))li(d))"_s;
    QTest::newRow("terms") << u"<dl><dt>a<dd>b<dt>c</dl>"_s << u"dl(dt(a)dd(b)dt(c))"_s;
    QTest::newRow("cells") << u"<table><tr><td>a<td>b<tr><td>c</table>d"_s
                           << u"table(tr(td(a)td(b))tr(td(c)))d"_s;
    QTest::newRow("table in a cell") << u"<table><tr><td><table><tr><td>a</table>b</table>c"_s
                                     << u"table(tr(td(table(tr(td(a)))b)))c"_s;
    QTest::newRow("crossed formatting") << u"<b>a<i>b</b>c</i>d"_s << u"b(ai(b))cd"_s;
    QTest::newRow("stray ends") << u"a</div></p></li>b"_s << u"ab"_s;
    QTest::newRow("a link ends a link") << u"<a>a<a>b</a>"_s << u"a(a)a(b)"_s;
    QTest::newRow("script") << u"<script>if (a<b) '</p>'</script>c"_s << u"script(if (a<b) '</p>')c"_s;
    QTest::newRow("comment") << u"a<!-- <p> -->b<!--->c"_s << u"abc"_s;
    QTest::newRow("less than") << u"1 < 2 <3"_s << u"1 < 2 <3"_s;
    QTest::newRow("quoted end") << u"<p title='a>b'>c"_s << u"p(c)"_s;
    QTest::newRow("void") << u"<p>a<br>b<img src=x>c"_s << u"p(abr()bimg()c)"_s;
    QTest::newRow("unknown") << u"<x-y>a</X-Y>b"_s << u"x-y(a)b"_s;
    QTest::newRow("head ends") << u"<head><meta a><p>b"_s << u"head(meta())p(b)"_s;
}

void TestHtmlTree::trees()
{
    QFETCH(QString, page);
    const auto tree = HtmlTree::parse(page);
    QVERIFY(tree);
    QTEST(outline(*tree, 0), "tree");
}

void TestHtmlTree::references_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("shown");
    QTest::newRow("named") << u"&eacute;&amp;&lt;"_s << u"é&<"_s;
    QTest::newRow("without semicolon") << u"&copy2024 &ampx"_s << u"©2024 &x"_s;
    QTest::newRow("decimal") << u"&#8212;"_s << u"—"_s;
    QTest::newRow("hexadecimal") << u"&#x1F600;"_s << QString::fromUcs4(U"\U0001F600");
    QTest::newRow("western control") << u"&#150;"_s << u"–"_s;
    QTest::newRow("too large") << u"&#x110000;&#99999999999999999999;"_s << u"\uFFFD\uFFFD"_s;
    QTest::newRow("none") << u"A&B & C&; &#; &nosuch;"_s << u"A&B & C&; &#; &nosuch;"_s;
    QTest::newRow("longest first") << u"&notin; &notit;"_s << u"∉ ¬it;"_s;
}

void TestHtmlTree::references()
{
    QFETCH(QString, source);
    QTEST(withoutReferences(source), "shown");
}

void TestHtmlTree::attributes()
{
    const QString page = u"<p a=1 B='x &amp; y' c = \"z>\" d e=/f/>text"_s;
    const auto tree = HtmlTree::parse(page);
    QVERIFY(tree);
    QCOMPARE(tree->attribute(1, u"a"), u"1"_s);
    QCOMPARE(tree->attribute(1, u"b"), u"x & y"_s);
    QCOMPARE(tree->attribute(1, u"c"), u"z>"_s);
    QVERIFY(!tree->attribute(1, u"d").isNull());
    QCOMPARE(tree->attribute(1, u"e"), u"/f/"_s);
    QVERIFY(tree->attribute(1, u"f").isNull());
}

// Linear: nothing is compared with everything.
void TestHtmlTree::manyAttributesAreRead()
{
    QByteArray bytes = "<html><body><p" + QByteArray(" a b c d e").repeated(100'000)
        + ">The yard leased four cranes, its owner said.</p></body></html>";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto read = readDocuments(buffer, u"many.html"_s);
    QVERIFY(read);
    QVERIFY(read->front().text.startsWith(u"The yard leased"_s));
}

// Pages in the manner of many kinds of site: the text beside them is the article.
void TestHtmlTree::pages_data()
{
    QTest::addColumn<QString>("page");
    const QDir folder(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/pages"));
    for (const QString &name : folder.entryList({u"*.html"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestHtmlTree::pages()
{
    QFETCH(QString, page);
    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readDocuments(file, page.section(u'/', -1));
    QVERIFY(read);
    QFile truth(page.chopped(4) + u"txt"_s);
    QVERIFY(truth.open(QIODevice::ReadOnly));
    const double f1 = likeness(QString::fromUtf8(truth.readAll()), read->front().text);
    QVERIFY2(f1 >= 0.86, qPrintable(QString::number(f1)));
}

void TestHtmlTree::metadata_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("url");
    QTest::newRow("json-ld with a reference and a slip")
        << uR"(<script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#o","name":"The Mole &amp; Pier"},
{"@type":"NewsArticle","headline":"Cranes","publisher":{"@id":"#o"},"datePublished":"2024-02-01",}]}</script>)"_s
        << u"2024-02-01"_s << u"The Mole & Pier"_s << QString();
    QTest::newRow("the article of this page, not the first")
        << uR"(<link rel="canonical" href="https://mole.example/b"><script type="application/ld+json">[
{"@type":"NewsArticle","url":"https://mole.example/a","datePublished":"2020-01-01"},
{"@type":"NewsArticle","url":"https://mole.example/b","datePublished":"2024-02-01"}]</script>)"_s
        << u"2024-02-01"_s << QString() << u"https://mole.example/b"_s;
    QTest::newRow("two against one")
        << uR"(<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-09-09"}</script>
<meta property="article:published_time" content="2021-03-04T10:00:00Z"><meta name="dc.date" content="2021-03-04">)"_s
        << u"2021-03-04"_s << QString() << QString();
    QTest::newRow("microdata") << uR"(<meta itemprop="datePublished" content="2022-05-06">)"_s
                               << u"2022-05-06"_s << QString() << QString();
    QTest::newRow("copy of a web archive")
        << uR"(<link rel="canonical" href="https://web.archive.org/web/20220101000000/https://mole.example/c?utm_source=x">)"_s
        << QString() << QString() << u"https://mole.example/c"_s;
}

void TestHtmlTree::metadata()
{
    QFETCH(QString, head);
    QByteArray bytes
        = (u"<html><head>"_s + head
           + u"</head><body><h1>Cranes</h1><p>The yard leased four cranes last week, its owner said.</p>"
             "<p>He did not say from whom they had come.</p></body></html>"_s)
              .toUtf8();
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto read = readDocuments(buffer, u"page.html"_s);
    QVERIFY(read);
    QTEST(read->front().metadata.published, "published");
    QTEST(read->front().metadata.publisher, "publisher");
    QTEST(read->front().metadata.url, "url");
}

// The by-line stands beside the box that holds the text.
void TestHtmlTree::headOutsideTheArticle()
{
    QByteArray bytes
        = "<html><body><div><h1>Crane maker fined</h1><span>By Tom Azar</span> <span>12 May 2022</span>"
          "<div class=story><p>A court has fined the crane maker Ekko, which sold spare parts to a yard.</p>"
          "<p>The parts were declared as washing machines, the court heard on "
          "Monday.</p></div></div></body></html>";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto read = readDocuments(buffer, u"page.html"_s);
    QVERIFY(read);
    QCOMPARE(read->front().metadata.authors, std::vector<QString>{u"Tom Azar"_s});
    QCOMPARE(read->front().metadata.published, u"2022-05-12"_s);
    QVERIFY(read->front().text.startsWith(u"A court has"_s));
}

QTEST_GUILESS_MAIN(TestHtmlTree)
#include "test_htmltree.moc"
