// Files that hold many articles: web archives and print-outs of databases.
#include "formats/ocr.h"
#include "formats/unpack.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

QByteArray record(const QByteArray &type, const QByteArray &address, const QByteArray &contentType,
                  const QByteArray &block)
{
    return "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
        + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(block.size())
        + "\r\n\r\n" + block + "\r\n\r\n";
}

QByteArray answer(const QByteArray &head, const QByteArray &body)
{
    return record("response", "https://mole.example/" + QByteArray::number(body.size()),
                  "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + body);
}

const QByteArray page = "<html><body><h1>Cranes</h1><p>The yard leased four cranes.</p></body></html>";

QByteArray webArchive()
{
    return record("warcinfo", "", "application/warc-fields", "software: test\r\n")
        + record("request", "https://mole.example/1", "application/http; msgtype=request",
                 "GET / HTTP/1.1\r\n\r\n")
        + answer("Content-Type: text/html", page)
        + answer("Content-Type: text/html\r\nTransfer-Encoding: chunked",
                 "6\r\n<html>\r\n10\r\n<p>Four cranes</\r\n8\r\np></html\r\n1\r\n>\r\n0\r\n\r\n")
        + answer("Content-Type: image/png", "\x89PNG")
        + record("response", "https://mole.example/gone", "application/http",
                 "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone</p>")
        + record("resource", "https://mole.example/notes", "text/plain", "Notes on cranes.")
        + record("resource", "metadata://crawler.example/arguments.txt", "text/plain", "--recursive")
        + record("response", "dns:mole.example", "text/dns", "mole.example. 300 IN A 192.0.2.7");
}

const QByteArray factiva = R"(
HD        Yard leases cranes from a garden centre
BY        By Ana Kerr and Pavel Dror
WC        61 words
PD        9 March 2023
SN        The Mole Gazette
SC        MOLGAZ
LA        English
LP
The yard leased four cranes.

Nobody asked for papers.

TD
Its owner said that
all was in order.

CO        yrd : The Yard
IN        i35 : Cranes
AN        Document MOLGAZ0020230309ej3900001
HD        Barges leave the coal pier
PD        10 March 2023
SN        The Mole Gazette
LP
The barges left at night.

AN        Document MOLGAZ0020230310ej3a00002
)";

const QByteArray nexis = R"(                               1 of 2 DOCUMENTS

                               The Mole Gazette

                            March 9, 2023 Thursday

Yard leases cranes

BYLINE: Ana Kerr

SECTION: NEWS; Pg. 3

LENGTH: 61 words

BODY:

The yard leased four cranes.

Nobody asked for papers.

LOAD-DATE: March 10, 2023

LANGUAGE: ENGLISH

                     Copyright 2023 Mole Media
                               2 of 2 DOCUMENTS

                               The Mole Gazette

                            March 10, 2023 Friday

HEADLINE: Barges leave the coal pier

BODY:
The barges left at night.

LOAD-DATE: March 11, 2023
)";

const QByteArray proquest = R"(
____________________________________________________________

Title: Yard leases cranes

Publication title: The Mole Gazette; Port Emil

Publication date: Mar 9, 2023

Author: Kerr, Ana

Full text: The yard leased four cranes.

Nobody asked for papers.

Subject: Cranes; Ports

ProQuest document ID: 2700001

Document URL: https://base.example/docview/2700001

____________________________________________________________

Title: Barges leave the coal pier

Publication title: The Mole Gazette

Publication date: Mar 10, 2023

Full text: The barges left at night.

ProQuest document ID: 2700002
____________________________________________________________

Contact us at: https://base.example/help
)";

// "name | title | words | day | publisher | author"
QStringList told(const Unpacked &unpacked)
{
    QStringList lines;
    for (const RawArticle &piece : unpacked.pieces) {
        const QString words
            = piece.form == RawArticle::Form::Bytes ? QString::fromUtf8(piece.original) : piece.decoded;
        const Metadata &stated = piece.stated;
        lines.append(QStringList{piece.name, stated.title, words.simplified(), stated.published,
                                 stated.publisher,
                                 stated.authors.empty() ? piece.hinted.url : stated.authors.front()}
                         .join(u" | "_s));
    }
    for (const Error &error : unpacked.refused)
        lines.append(u"! %1 | %2 | %3"_s.arg(error.file, error.place, error.fact));
    return lines;
}

} // namespace

class TestCollections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void truncatedWebArchive();
    void picturesNeedTesseract();
};

void TestCollections::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("articles");
    QTest::newRow("warc")
        << webArchive()
        << QStringList{
               u"f: https://mole.example/76 |  | "_s + QString::fromUtf8(page)
                   + u" |  |  | https://mole.example/76"_s,
               u"f: https://mole.example/57 |  | <html><p>Four cranes</p></html> |  |  | https://mole.example/57"_s,
               u"f: https://mole.example/notes |  | Notes on cranes. |  |  | https://mole.example/notes"_s};
    const QStringList both{
        u"f: 1 | Yard leases cranes | The yard leased four cranes. Nobody asked for papers. | 2023-03-09 | The Mole Gazette | Ana Kerr"_s,
        u"f: 2 | Barges leave the coal pier | The barges left at night. | 2023-03-10 | The Mole Gazette | "_s};
    QTest::newRow("factiva")
        << factiva
        << QStringList{
               u"f: 1 | Yard leases cranes from a garden centre | The yard leased four cranes. Nobody asked for papers. Its owner said that all was in order. | 2023-03-09 | The Mole Gazette | Ana Kerr"_s,
               both[1]};
    QTest::newRow("nexis") << nexis << both;
    QTest::newRow("proquest") << proquest << both;
}

void TestCollections::files()
{
    QFETCH(QByteArray, bytes);
    QTEST(told(unpack(bytes, u"f"_s)), "articles");
}

void TestCollections::truncatedWebArchive()
{
    const QByteArray bytes = webArchive();
    const Unpacked unpacked = unpack(bytes.chopped(8), u"f.warc"_s);
    QCOMPARE(unpacked.pieces.size(), std::size_t(3));
    QCOMPARE(unpacked.refused.size(), std::size_t(1));
    QCOMPARE(unpacked.refused[0].code, ErrorCode::Truncated);
    QVERIFY(unpacked.refused[0].place.startsWith(u"byte "_s));
}

// A white dot has no words; without the program the refusal names it.
void TestCollections::picturesNeedTesseract()
{
    const QByteArray dot = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==");
    const Unpacked unpacked = unpack(dot, u"scan.png"_s);
    QCOMPARE(unpacked.pieces.size(), std::size_t(0));
    QCOMPARE(unpacked.refused.size(), std::size_t(1));
    if (!canRecognise())
        QVERIFY(unpacked.refused[0].fact.contains(u"tesseract"_s));
}

QTEST_GUILESS_MAIN(TestCollections)
#include "test_collections.moc"
