#include "formats/unpack.h"

#include <QRegularExpression>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <map>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<std::pair<QByteArray, QByteArray>>;

// An archive in memory; `format` sets format and filter.
QByteArray packed(const Files &files, int (*format)(archive *) = archive_write_set_format_zip,
                  int (*filter)(archive *) = archive_write_add_filter_none)
{
    QByteArray bytes(1 << 22, '\0');
    size_t used = 0;
    archive *writer = archive_write_new();
    format(writer);
    filter(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, bytes.data(), size_t(bytes.size()), &used);
    for (const auto &[path, content] : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, path.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes.left(qsizetype(used));
}

// One page with one line; readers find the objects themselves.
QByteArray pdf(const QByteArray &words)
{
    const QByteArray drawing = "BT /F1 12 Tf 72 720 Td (" + words + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
           "R>>>>>>endobj\n4 0 obj<</Length "
        + QByteArray::number(drawing.size()) + ">>stream\n" + drawing
        + "\nendstream endobj\n"
          "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
          "6 0 obj<</Title(Minutes)/Author(Ana Kerr)>>endobj\ntrailer<</Root 1 0 R/Info 6 0 R>>\n%%EOF\n";
}

const QByteArray wordNames = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

QByteArray docx()
{
    return packed(
        {{"[Content_Types].xml", "<Types/>"},
         {"word/document.xml",
          "<w:document " + wordNames
              + "><w:body><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Pumps went "
                "north</w:t></w:r></w:p><w:p><w:r><w:t>Orlo sold </w:t></w:r><w:r><w:t>forty pumps &amp; "
                "valves.</w:t></w:r><w:del><w:r><w:delText>Never.</w:delText></w:r></w:del></w:p></w:body></"
                "w:document>"},
         {"docProps/core.xml",
          "<cp:coreProperties xmlns:cp=\"c\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Pumps</dc:title><dc:creator>Ana "
          "Kerr</dc:creator></cp:coreProperties>"}});
}

QByteArray openDocument()
{
    return packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                   {"content.xml",
                    "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\"><o:body><text:h "
                    "text:outline-level=\"1\">Pumps went north</text:h><text:p>Orlo sold<text:s/>forty "
                    "<text:span>pumps</text:span>.<o:annotation><text:p>Really?</text:p></o:annotation></"
                    "text:p></o:body></o:document-content>"}});
}

QByteArray epub()
{
    return packed(
        {{"mimetype", "application/epub+zip"},
         {"META-INF/container.xml",
          "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"},
         {"OPS/book.opf",
          "<package xmlns:dc=\"d\"><metadata><dc:title>The Pump Trade</dc:title><dc:creator>Ana "
          "Kerr</dc:creator></metadata><manifest><item id=\"b\" href=\"two.xhtml\"/><item id=\"a\" "
          "href=\"one.xhtml\"/></manifest><spine><itemref idref=\"a\"/><itemref "
          "idref=\"b\"/></spine></package>"},
         {"OPS/two.xhtml", "<html><body><p>The second chapter.</p></body></html>"},
         {"OPS/one.xhtml", "<html><head/><body class=\"x\"><p>The first chapter.</p></body></html>"}});
}

QByteArray mail(const QByteArray &attachment)
{
    return "From: =?UTF-8?Q?Ana_K=C3=A9rr?= <ana@example.org>\r\nTo: desk@example.org\r\nSubject: Pumps, "
           "again\r\nDate: Thu, 09 Mar 2023 23:30:00 -0500\r\nMessage-ID: <1@example.org>\r\nMIME-Version: "
           "1.0\r\nContent-Type: multipart/mixed; boundary=\"B\"\r\n\r\n--B\r\nContent-Type: text/plain; "
           "charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nOrlo sold pumps to the "
           "caf=E9.\r\n\r\n--B\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; "
           "filename=\"report.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + attachment.toBase64() + "\r\n--B--\r\n";
}

const QByteArray rss
    = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Lamp</title><image><title>Logo</"
      "title></image><item><title>Pumps went north</title><link>https://lamp.example/1</link><pubDate>Thu, "
      "09 Mar 2023 23:30:00 -0500</pubDate><description>&lt;p&gt;Orlo sold "
      "forty pumps.&lt;/p&gt;</description></item><item><title>Valves</title><description>Sold, "
      "too.</description></item></channel></rss>";
const QByteArray atom
    = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Lamp</title><entry><title>Pumps went "
      "north</title><link rel=\"self\" href=\"https://no.example\"/><link href=\"https://lamp.example/1\"/>"
      "<updated>2023-03-09T23:30:00-05:00</updated><content type=\"html\">&lt;p&gt;Orlo sold forty "
      "pumps.&lt;/p&gt;</content></entry></feed>";

// "title | words, tags stripped | published | author", a line a piece; refusals begin with "!".
QStringList told(const Unpacked &unpacked)
{
    QStringList lines;
    for (const RawArticle &piece : unpacked.pieces) {
        QString words
            = piece.form == RawArticle::Form::Bytes ? QString::fromUtf8(piece.original) : piece.decoded;
        static const QRegularExpression tags(u"<[^>]*>"_s);
        words.replace(tags, u" "_s);
        const Metadata &stated = piece.stated, &hinted = piece.hinted;
        const auto &authors = stated.authors.empty() ? hinted.authors : stated.authors;
        lines.append(QStringList{piece.name, stated.title + hinted.title, words.simplified(),
                                 stated.published, stated.url, authors.empty() ? QString() : authors.front()}
                         .join(u" | "_s));
    }
    for (const Error &error : unpacked.refused)
        lines.append(u"! %1 | %2 | %3"_s.arg(error.file)
                         .arg(static_cast<int>(error.code))
                         .arg(error.place.section(u',', 0, 0)));
    return lines;
}

QString refused(const char *file, ErrorCode code, const char *place = "")
{
    return u"! %1 | %2 | %3"_s.arg(QString::fromUtf8(file))
        .arg(static_cast<int>(code))
        .arg(QString::fromUtf8(place));
}

} // namespace

class TestUnpack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void everyPrefixEndsWell_data();
    void everyPrefixEndsWell();
    void bombsAreRefused();
    void cancelled();
};

void TestUnpack::formats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &wanted) {
        QTest::newRow(name) << QString::fromUtf8(name) << bytes << wanted;
    };
    row("a.txt", "Plain words.", {u"a.txt |  | Plain words. |  |  | "_s});
    row("a.pdf", pdf("Orlo sold forty pumps."),
        {u"a.pdf | Minutes | Orlo sold forty pumps. |  |  | Ana Kerr"_s});
    row("scanned.pdf", pdf(""), {refused("scanned.pdf", ErrorCode::NoText)});
    row("broken.pdf", "%PDF-1.7\n1 0 obj", {refused("broken.pdf", ErrorCode::BadSyntax)});
    row("a.docx", docx(),
        {u"a.docx | Pumps | Pumps went north Orlo sold forty pumps &amp; valves. |  |  | Ana Kerr"_s});
    row("a.odt", openDocument(), {u"a.odt |  | Pumps went north Orlo sold forty pumps. |  |  | "_s});
    row("a.epub", epub(),
        {u"a.epub | The Pump Trade | The first chapter. The second chapter. |  |  | Ana Kerr"_s});
    row("a.rtf",
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title Secret}}\\f0 Orlo sold \\'e9"
        "clairs\\par to \\u8364?ric\\emdash{\\b bold} {\\*\\unknown words}man.}",
        {u"a.rtf | Secret | Orlo sold éclairs to €ric—bold man. |  |  | "_s});
    // notes come behind the text, cells of a row in one line
    row("notes.rtf",
        "{\\rtf1{\\header Head\\par}Orlo sold{\\super 1{\\*\\footnote\\pard Noted.\\par}} pumps.\\par"
        "\\trowd\\intbl {\\pard\\intbl One\\par}\\cell Two\\cell\\row\\pard Sold.}",
        {u"notes.rtf |  | Orlo sold1 pumps. One | Two Sold. Noted. |  |  | "_s});
    row("notes.docx",
        packed({{"[Content_Types].xml", "<Types/>"},
                {"word/document.xml",
                 "<w:document " + wordNames
                     + "><w:body><w:p><w:r><w:t>Sold.</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
                       "</w:body></w:document>"},
                {"word/footnotes.xml",
                 "<w:footnotes " + wordNames
                     + "><w:footnote w:id=\"1\"><w:p><w:r><w:t>Noted.</w:t></w:r></w:p></w:footnote>"
                       "</w:footnotes>"},
                {"docProps/core.xml",
                 "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Microsoft Office User; Ana "
                 "Kerr</dc:creator></cp:coreProperties>"}}),
        {u"notes.docx |  | Sold. Noted. |  |  | Ana Kerr"_s});
    row("notes.odt",
        packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
                {"content.xml",
                 "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\"><o:body><text:p>Sold<text:note>"
                 "<text:note-citation>1</text:note-citation><text:note-body><text:p>Noted.</text:p>"
                 "</text:note-body></text:note> pumps.</text:p><text:p>More.</text:p></o:body>"
                 "</o:document-content>"}}),
        {u"notes.odt |  | Sold pumps. More. Noted. |  |  | "_s});
    row("flat.fodt",
        "<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:text=\"t\" xmlns:dc=\"d\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:meta><dc:creator>Ana Kerr"
        "</dc:creator></office:meta><office:master-styles><text:p>Head</text:p></office:master-styles>"
        "<office:body><text:p>Sold.</text:p></office:body></office:document>",
        {u"flat.fodt |  | Sold. |  |  | Ana Kerr"_s});
    row("a.eml", mail(pdf("Forty pumps.")),
        {u"a.eml | Pumps, again | Orlo sold pumps to the café. | 2023-03-09 |  | Ana Kérr"_s,
         u"a.eml: report.pdf | Minutes | Forty pumps. |  |  | Ana Kerr"_s});
    const QByteArray one = "Subject: One\nMessage-ID: <1@x>\nFrom: a@example.org\n\nFirst words.\n\n";
    const QByteArray two = "Subject: Two\nMessage-ID: <2@x>\nFrom: b@example.org\n\nSecond words.\n\n";
    row("a.mbox",
        "From a@example.org Thu Mar  9 23:30:00 2023\n" + one
            + "From b@example.org Thu Mar  9 23:31:00 2023\n" + two,
        {u"a.mbox: 1 | One | First words. |  |  | a@example.org"_s,
         u"a.mbox: 2 | Two | Second words. |  |  | b@example.org"_s});
    // a letter that nothing but its envelope tells from a text
    row("old.mbox",
        "From ana@quay  Thu Jun 16 16:12:12 2005\nFrom: Ana <ana@quay>\nSubject: Cranes\n"
        "Date: Thu, 16 Jun 2005 16:12:13 -0700\nStatus: RO\n\nFour cranes.\n\n",
        {u"old.mbox: 1 | Cranes | Four cranes. | 2005-06-16 |  | Ana"_s});
    row("a.mhtml",
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lamp.example/1\r\nSubject: "
        "Pumps\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; "
        "boundary=\"B\"\r\n\r\n--B\r\nContent-Type: text/html; "
        "charset=utf-8\r\n\r\n<html><body><p>Orlo sold pumps.</p></body></html>\r\n--B\r\nContent-Type: "
        "text/css\r\n\r\np { color: red }\r\n--B--\r\n",
        {u"a.mhtml | Pumps | Orlo sold pumps. |  |  | "_s});
    row("a.rss", rss,
        {u"a.rss | Pumps went north | Pumps went north Orlo sold forty pumps. | 2023-03-09 | "
         "https://lamp.example/1 | "_s,
         u"a.rss | Valves | Valves Sold, too. |  |  | "_s});
    // titles written twice over, and a day of the week that is not so
    row("blog.rss",
        "<rss version=\"2.0\"><channel><title>Quay &amp;amp; Tide</title><item><title>The yard&amp;#8217;s "
        "&lt;em&gt;cranes&lt;/em&gt; &amp;amp; ours</title><pubDate>Mon, 09 Mar 2023 08:00:00 GMT</pubDate>"
        "<description>Sold.</description></item></channel></rss>",
        {u"blog.rss | The yard’s cranes & ours | The yard’s cranes &amp; ours Sold. | 2023-03-09 |  | "_s});
    row("a.atom", atom,
        {u"a.atom | Pumps went north | Pumps went north Orlo sold forty pumps. | 2023-03-09 | "
         "https://lamp.example/1 | "_s});
    row("cut.rss", rss.left(rss.indexOf("too.")),
        {u"cut.rss | Pumps went north | Pumps went north Orlo sold forty pumps. | 2023-03-09 | "
         "https://lamp.example/1 | "_s,
         refused("cut.rss", ErrorCode::Truncated, "line 1")});
    row("a.json",
        R"({"status":"ok","articles":[{"title":"Pumps","source":{"id":1,"name":"The Lamp"},"author":"Ana Kerr","url":"https://lamp.example/1","publishedAt":"2023-03-09T23:30:00Z","content":"<p>Orlo sold pumps.</p>"},{"id":7}]})",
        {u"a.json | Pumps | Orlo sold pumps. | 2023-03-09 | https://lamp.example/1 | Ana Kerr"_s,
         refused("a.json", ErrorCode::NoText, "item 2")});
    row("cut.json", R"({"title":"Pumps","text":"Orlo)",
        {refused("cut.json", ErrorCode::Truncated, "byte 30")});
    row("a.ndjson",
        "{\"headline\":\"Pumps\",\"body\":\"Orlo sold pumps.\"}\n\n{bad}\n{\"text\":\"Valves.\"}\n",
        {u"a.ndjson | Pumps | Orlo sold pumps. |  |  | "_s, u"a.ndjson |  | Valves. |  |  | "_s,
         refused("a.ndjson", ErrorCode::BadSyntax, "line 3")});
    const Files folder{
        {"in/a.txt", "Plain words."}, {"in/style.css", "p {}"}, {"b.eml", mail(pdf("Pumps."))}};
    row("a.zip", packed(folder),
        {u"a.zip: in/a.txt |  | Plain words. |  |  | "_s,
         u"a.zip: b.eml | Pumps, again | Orlo sold pumps to the café. | 2023-03-09 |  | Ana Kérr"_s,
         u"a.zip: b.eml: report.pdf | Minutes | Pumps. |  |  | Ana Kerr"_s});
    row("a.tar.gz",
        packed({{"in/a.txt", "Plain words."}}, archive_write_set_format_ustar, archive_write_add_filter_gzip),
        {u"a.tar.gz: in/a.txt |  | Plain words. |  |  | "_s});
    row("a.txt.xz",
        packed({{"data", "Plain words."}}, archive_write_set_format_raw, archive_write_add_filter_xz),
        {u"a.txt.xz |  | Plain words. |  |  | "_s});
    row("old.doc", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", 12),
        {refused("old.doc", ErrorCode::Binary)});
    const QString folderName = u"EncryptedPackage"_s;
    row("locked.docx",
        QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)
            + QByteArray(reinterpret_cast<const char *>(folderName.utf16()), 32),
        {refused("locked.docx", ErrorCode::Encrypted)});
}

void TestUnpack::formats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, wanted);
    const Unpacked unpacked = unpack(bytes, name);
    QCOMPARE(told(unpacked).join(u'\n'), wanted.join(u'\n'));
    for (const RawArticle &piece : unpacked.pieces)
        QVERIFY(!piece.original.isEmpty());
}

void TestUnpack::everyPrefixEndsWell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const std::map<const char *, QByteArray> all{{"a.pdf", pdf("Pumps.")},
                                                 {"a.docx", docx()},
                                                 {"a.odt", openDocument()},
                                                 {"a.epub", epub()},
                                                 {"a.eml", mail(pdf("Pumps."))},
                                                 {"a.rss", rss},
                                                 {"a.atom", atom},
                                                 {"a.zip", packed({{"a.txt", "Words."}})}};
    for (const auto &[name, bytes] : all)
        QTest::newRow(name) << QString::fromUtf8(name) << bytes;
}

// Whatever a download leaves behind is read, kept as bytes, or refused; it is never nothing.
void TestUnpack::everyPrefixEndsWell()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 120);
    for (qsizetype size = 1; size < bytes.size(); size += step) {
        const Unpacked unpacked = unpack(bytes.left(size), name);
        QVERIFY2(!unpacked.pieces.empty() || !unpacked.refused.empty(), qPrintable(QString::number(size)));
        for (const Error &error : unpacked.refused)
            QVERIFY(error.file.startsWith(name));
    }
}

void TestUnpack::bombsAreRefused()
{
    QByteArray nested = packed({{"a.txt", "Words."}});
    for (int i = 0; i <= deepest; ++i)
        nested = packed({{"a.zip", nested}});
    const Unpacked deep = unpack(nested, u"deep.zip"_s);
    QVERIFY(deep.pieces.empty());
    QCOMPARE(deep.refused.size(), size_t(1));
    QCOMPARE(deep.refused.front().code, ErrorCode::TooDeep);

    const QByteArray wide = packed({{"a.txt", QByteArray(80 << 20, 'a')}, {"b.txt", "Words."}});
    const Unpacked large = unpack(wide, u"wide.zip"_s);
    QCOMPARE(large.pieces.size(), size_t(1)); // the other one is read
    QCOMPARE(large.refused.size(), size_t(1));
    QCOMPARE(large.refused.front().code, ErrorCode::TooLarge);
    QCOMPARE(large.refused.front().file, u"wide.zip: a.txt"_s);
}

void TestUnpack::cancelled()
{
    std::stop_source source;
    source.request_stop();
    const Unpacked unpacked
        = unpack(packed({{"a.txt", "Words."}}), u"a.zip"_s, Job{.stop = source.get_token()});
    QVERIFY(unpacked.pieces.empty());
    QCOMPARE(unpacked.refused.size(), size_t(1));
    QCOMPARE(unpacked.refused.front().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestUnpack)
#include "test_unpack.moc"
