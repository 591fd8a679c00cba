// Notes, tables and letters: what stands beside running text.
#include "import/ledger.h"
#include "import/readdocument.h"

#include <QBuffer>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

Document read(QByteArray bytes, const QString &name)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto documents = readDocuments(buffer, name);
    if (!documents || documents->size() != 1)
        qFatal("cannot read %s", qPrintable(name));
    return documents->front();
}

const QByteArray lead
    = "<p>Orlo sold twelve winches to the yard in March 2022, according to invoices seen by "
      "this paper.";
const QByteArray rest
    = "<p>The yard passed them on to an institute, two former employees of the yard said on "
      "Tuesday.</p>";

} // namespace

class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void notesInAsides();
    void notesBehindTheArticle();
    void otherXml();
    void rowsOfTables();
    void tablesThatLayOut();
    void lettersBrokenAtAWidth();
    void firstLinesOfLettersAreNoHeadlines();
    void quotedFromLines();
    void secondAuthor();
    void longTitlesAreCutOnce();
};

void TestNotes::marks_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QString>("shown");
    QTest::newRow("raised within") << QByteArray("<a href=\"#fn1\"><sup>1</sup></a>") << QString();
    QTest::newRow("raised around") << QByteArray("<sup><a href=\"#fn1\">12</a></sup>") << QString();
    QTest::newRow("brackets") << QByteArray("<sup><a href=\"#cite_note-3\">[3]</a></sup>") << QString();
    QTest::newRow("role") << QByteArray("<a role=\"doc-noteref\" href=\"#a\">*</a>") << QString();
    QTest::newRow("back") << QByteArray(" <a href=\"#ref1\">↩︎</a>") << QString();
    QTest::newRow("a number that is a word") << QByteArray(" <a href=\"#table\">12</a>") << u" 12"_s;
    QTest::newRow("a power") << QByteArray(" 10<sup>3</sup>") << u" 103"_s;
    QTest::newRow("another page") << QByteArray(" <a href=\"/list\">[3]</a>") << u" [3]"_s;
}

void TestNotes::marks()
{
    QFETCH(QByteArray, mark);
    QFETCH(QString, shown);
    const Document document = read("<html><body><h1>Twelve for the yard</h1>" + lead + mark
                                       + " The yard denied it.</p>" + rest + "</body></html>",
                                   u"a.html"_s);
    const QString wanted = u"seen by this paper."_s + shown + u" The yard denied it."_s;
    QVERIFY2(document.text.contains(wanted), qPrintable(document.text));
}

void TestNotes::notesInAsides()
{
    const Document document
        = read("<html><body><h1>Twelve for the yard</h1>" + lead + "</p>" + rest
                   + "<aside role=\"doc-footnote\"><p>Two accountants have verified the invoices for this "
                     "paper in May.</p></aside><aside><p>Read more of our stories</p></aside></body></html>",
               u"a.html"_s);
    QVERIFY2(document.text.endsWith(u"Two accountants have verified the invoices for this paper in May."_s),
             qPrintable(document.text));
}

void TestNotes::notesBehindTheArticle()
{
    const Document document
        = read("<html><body><section><h1>Twelve for the yard</h1>" + lead + "</p>" + rest + rest + rest
                   + "</section><section epub:type=\"footnotes\"><ol><li><p>Two "
                     "accountants have verified them.</p></li></ol></section>"
                     "</body></html>",
               u"a.html"_s);
    QVERIFY2(document.text.endsWith(u"Two accountants have verified them."_s), qPrintable(document.text));
}

void TestNotes::otherXml()
{
    const Document document = read(
        "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>Twelve for the yard</hl1></hedline>"
        "</body.head><body.content>"
            + lead + "</p>" + rest + "</body.content></body></nitf>",
        u"a.xml"_s);
    QVERIFY2(!document.text.contains(u'<'), qPrintable(document.text));
    QVERIFY2(document.text.endsWith(u"said on Tuesday."_s), qPrintable(document.text));
}

void TestNotes::rowsOfTables()
{
    const Document document = read(
        "<html><body><h1>Twelve for the yard</h1>" + lead + "</p>" + rest
            + "<table><tr><th>Buyer</th><th>Winches</th></tr><tr><td><p>Orlo Yard</p></td><td>4</td></tr>"
              "<tr><td></td><td>Norr Works</td></tr></table>"
            + rest + "</body></html>",
        u"a.html"_s);
    QVERIFY2(document.text.contains(u"Tuesday.\n\nBuyer | Winches\nOrlo Yard | 4\nNorr Works\n\nThe yard"_s),
             qPrintable(document.text));
}

void TestNotes::tablesThatLayOut()
{
    const Document document = read("<html><body><table><tr><td><h1>Twelve for the yard</h1>" + lead
                                       + "</p></td><td>" + rest + rest + "</td></tr></table></body></html>",
                                   u"a.html"_s);
    QVERIFY2(!document.text.contains(u'|'), qPrintable(document.text));
}

void TestNotes::lettersBrokenAtAWidth()
{
    const Document document
        = read("Winches for the yard\n\nOrlo sold twelve deck winches to the yard in March 2022, "
               "according to\ninvoices seen by this paper.\n\nThe yard has not answered.\n",
               u"a.txt"_s);
    QVERIFY2(document.text.contains(u"according to invoices seen"_s), qPrintable(document.text));
}

void TestNotes::firstLinesOfLettersAreNoHeadlines()
{
    const Document document
        = read("From: Ana Kerr <ana@mole.example>\nTo: desk@mole.example\nSubject: Winches\n"
               "Date: Thu, 09 Mar 2023 08:00:00 +0000\nMessage-ID: <1@mole.example>\n\nHello desk,\n\n"
               "Orlo sold twelve deck winches to the yard in March 2022, according to\n"
               "invoices seen by this paper.\n\nAna\n",
               u"a.eml"_s);
    QCOMPARE(document.metadata.title, u"Winches"_s);
    QCOMPARE(document.text,
             u"Hello desk,\n\nOrlo sold twelve deck winches to the yard in March 2022, according to "
             "invoices seen by this paper.\n\nAna"_s);
}

void TestNotes::quotedFromLines()
{
    const Document document
        = read("From ana@mole.example Thu Mar  9 23:30:00 2023\nFrom: ana@mole.example\nSubject: Winches\n"
               "Message-ID: <1@mole.example>\n\nThe winches were sold.\n\n>From Norr they went on.\n",
               u"a.mbox"_s);
    QVERIFY2(document.text.contains(u"\n\nFrom Norr they"_s), qPrintable(document.text));
}

void TestNotes::secondAuthor()
{
    const Document document
        = read("{\\rtf1{\\info{\\title Winches for the yard}{\\author Ana Kerr; Tobias Lind}}"
               "Winches for the yard\\par Ana Kerr\\par 9 March 2023\\par Orlo sold twelve "
               "winches to the yard in March 2022, invoices show.\\par}",
               u"a.rtf"_s);
    QCOMPARE(document.metadata.authors, (std::vector<QString>{u"Ana Kerr"_s, u"Tobias Lind"_s}));
}

// A dossier reads no more of them, so that what is kept and what is shown are one.
void TestNotes::longTitlesAreCutOnce()
{
    const Document document
        = read("<html><head><link rel=\"canonical\" href=\"https://mole.example/" + QByteArray(3000, 'a')
                   + "\"></head><body><h1>" + QByteArray("Winches ").repeated(500) + "</h1>" + lead + "</p>"
                   + rest + "</body></html>",
               u"a.html"_s);
    QCOMPARE(document.metadata.title.size(), 2000);
    QCOMPARE(document.metadata.url, QString());
}

QTEST_GUILESS_MAIN(TestNotes)
#include "test_notes.moc"
