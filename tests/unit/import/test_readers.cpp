#include "import/ledger.h"
#include "import/readdocument.h"
#include "text/charset.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

const QString fixtures = QStringLiteral(CLEW_SOURCE_DIR "/tests/data/import/");

Document readFixture(const QString &name)
{
    QFile file(fixtures + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(name));
    auto documents = readDocuments(file, name);
    if (!documents || documents->size() != 1)
        qFatal("cannot read %s: %s", qPrintable(name), documents ? "" : qPrintable(documents.error().fact));
    return documents->front();
}

QString joined(const std::vector<QString> &names)
{
    return QStringList(names.begin(), names.end()).join(u"; "_s);
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadata_data();
    void metadata();
    void bodies_data();
    void bodies();
    void cutsForReasons_data();
    void cutsForReasons();
    void wholeTexts();
    void recordWithoutBody();
    void publisherBelowTheHeadline();
    void shortLeadAfterADateline();
    void headlineThatSpeaksOfAReport();
    void headlineBelowItsMasthead_data();
    void headlineBelowItsMasthead();
    void heads_data();
    void heads();
    void selection();
    void identity();
    void ledgerGivesTheText_data();
    void ledgerGivesTheText();
};

void TestReaders::metadata_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("authors");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("publishedFrom");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("language");
    const QString none;

    QTest::newRow("wire.txt") << SourceKind::PlainText << u"Norland fines dealer over crane parts"_s
                              << u"Gannet Press"_s << u"Ines Holm; Pavel Dror"_s << u"2024-03-03"_s
                              << u"PORT EMIL, Norland, March 3, 2024 (Gannet Press) -"_s << none << u"en"_s;
    QTest::newRow("translated.txt")
        << SourceKind::PlainText
        << u"The shipyard of Brenn purchases prohibited brake drums by way of farmers"_s << none << none
        << none << none << none << u"en"_s;
    QTest::newRow("western.txt") << SourceKind::PlainText << u"Die Werft kauft Bremsen"_s << none << none
                                 << none << none << none << u"de"_s;
    QTest::newRow("printed.txt") << SourceKind::PlainText
                                 << u"BRAKES IN THE BARN: HOW A YARD UNDER SANCTIONS KEEPS LIFTING"_s
                                 << u"Coastal Lifting Quarterly"_s << u"Ines Holm; Joost van der Laan"_s
                                 << u"2024-04"_s << u"Vol. 3, No. 1 - April 2024"_s << none << u"en"_s;
    QTest::newRow("weekly.md") << SourceKind::Newsletter << u"Brakes for sale"_s << u"The Loading Bay"_s
                               << u"Tove Arne"_s << u"2024-03-08"_s << u"8 March 2024"_s << none << u"en"_s;
    QTest::newRow("bulletin.txt") << SourceKind::Newsletter << none << u"The Plumb Line"_s << none << none
                                  << none << none << u"en"_s;
    QTest::newRow("page.txt") << SourceKind::WebPageText
                              << u"Farmers, dealers and a fleet of cranes: how Brenn keeps lifting"_s
                              << u"Port Emil Observer"_s << u"Ines Holm"_s << u"2024-03-12"_s
                              << u"Published 12 March 2024"_s << none << u"en"_s;
    QTest::newRow("record.txt") << SourceKind::FrontMatter << u"Brenn lifts with forbidden brakes"_s
                                << u"Port Emil Observer"_s << none << u"2024-03-12"_s
                                << u"publishedDateTime: 2024-03-12T05:00:00Z"_s
                                << u"https://www.observer.example/harbour/brenn?page=1"_s << none;
    QTest::newRow("recordwithbody.txt")
        << SourceKind::FrontMatter << u"Brenn's brakes come from farms"_s << u"Port Emil Observer"_s
        << u"Ines Holm; Pavel Dror"_s << u"2024-03-12"_s << u"date: 2024-03-12"_s << none << u"en"_s;
    QTest::newRow("export.txt") << SourceKind::DatabaseExport
                                << u"Brakes by night: the farmers who keep a sanctioned yard lifting"_s
                                << u"Quay Gazette"_s << u"Ines Holm; Joost van der Laan"_s << u"2024-03-05"_s
                                << u"Publication date: Mar 5, 2024"_s << none << u"en"_s;
    QTest::newRow("abstractonly.txt")
        << SourceKind::DatabaseExport << u"Brakes by night"_s << u"Quay Gazette"_s << u"Ines Holm"_s
        << u"2024-03-05"_s << u"Publication date: 5 Mar 2024"_s << none << u"en"_s;
    QTest::newRow("library.txt") << SourceKind::DatabaseExport << u"Farmers who lift ships"_s
                                 << u"Quay Gazette"_s << u"Ines Holm"_s << u"2024-03-05"_s
                                 << u"March 5, 2024 Tuesday"_s << none << u"en"_s;
    QTest::newRow("page.html") << SourceKind::Html << u"Harbour pilots rent out sonar by the tide"_s
                               << u"The Quay Gazette"_s << u"Maud Ferris; Ola Brandt"_s << u"2024-03-05"_s
                               << u"datePublished: 2024-03-05T07:00:00+01:00"_s
                               << u"https://quaygazette.example/world/sonar?page=2"_s << u"en"_s;
    QTest::newRow("soup.html") << SourceKind::Html << u"Banned dredger leased in Oman"_s << u"Gulf Mariner"_s
                               << u"Salma Ferran"_s << u"2023-11-02"_s << u"date: 2023-11-02"_s << none
                               << u"en"_s;
}

void TestReaders::metadata()
{
    const Document document = readFixture(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(document.kind, "kind");
    QTEST(document.metadata.title, "title");
    QTEST(document.metadata.publisher, "publisher");
    QTEST(joined(document.metadata.authors), "authors");
    QTEST(document.metadata.published, "published");
    QTEST(document.metadata.publishedFrom, "publishedFrom");
    QTEST(document.metadata.url, "url");
    QTEST(document.metadata.language, "language");
}

void TestReaders::bodies_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("without");

    QTest::newRow("wire.txt") << u"PORT EMIL, Norland"_s << u"according to the indictment."_s
                              << QStringList{u"Editing by"_s, u"By Ines"_s};
    QTest::newRow("bulletin.txt") << u"A shipyard found a way"_s << u"the yard and no farmer."_s
                                  << QStringList{u"helmet"_s, u"min read"_s, u"Subscribe"_s, u"inbox"_s,
                                                 u"•"_s};
    QTest::newRow("weekly.md")
        << u"Brakes for sale"_s << u"the renting of sonar."_s
        << QStringList{u"View in browser"_s, u"Unsubscribe"_s, u"Housekeeping"_s,    u"supporter"_s, u"**"_s,
                       u"cranes.jpg"_s,      u"\\$"_s,         u"hookline.example"_s};
    QTest::newRow("page.txt") << u"The shipyard of Brenn may not buy"_s << u"Observer has seen."_s
                              << QStringList{u"Skip to"_s,       u"cookies"_s, u"Related"_s,   u"gulls"_s,
                                             u"Advertisement"_s, u"Privacy"_s, u"breakfast"_s, u"Share"_s};
    QTest::newRow("recordwithbody.txt") << u"PORT EMIL - The shipyard"_s << u"Hookline denied it."_s
                                        << QStringList{u"Gulls"_s, u"unknown_key"_s};
    QTest::newRow("export.txt") << u"The shipyard of Brenn has bought"_s << u"names the yard."_s
                                << QStringList{u"ABSTRACT"_s,     u"document link"_s, u"NAICS"_s,
                                               u"Last updated"_s, u"Terms and"_s,     u"\\$"_s};
    QTest::newRow("library.txt") << u"The shipyard of Brenn has bought"_s << u"sold to the yard."_s
                                 << QStringList{u"Load-Date"_s, u"Length"_s, u"End of Document"_s};
    QTest::newRow("printed.txt") << u"The shipyard of Brenn was supposed"_s << u"did not stop either."_s
                                 << QStringList{u"QUARTERLY"_s, u"Licensed"_s, u"frorn"_s, u"lmports"_s,
                                                u"con-"_s};
    QTest::newRow("page.html") << u"VARDHOLM — The harbour company Tidewatch AS"_s << u"was published."_s
                               << QStringList{u"cookies"_s,     u"Ferry"_s,    u"pier"_s,
                                              u"lighthouses"_s, u"tracking"_s, u"<"_s,
                                              u"&amp;"_s,       u"inbox"_s,    u"Copy link"_s};
    QTest::newRow("soup.html") << u"A dredger that its"_s << u"40,000"_s
                               << QStringList{u"Share on"_s, u"Port fees"_s, u"Oil spill"_s, u"Copyright"_s};
}

void TestReaders::bodies()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(QStringList, without);
    const QString text = readFixture(QString::fromLatin1(QTest::currentDataTag())).text;
    QCOMPARE(text.left(begin.size()), begin);
    QCOMPARE(text.right(end.size()), end);
    for (const QString &words : without)
        QVERIFY2(!text.contains(words), qPrintable(words));
}

void TestReaders::cutsForReasons_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<LedgerReason>("reason");
    QTest::addColumn<QString>("words");

    QTest::newRow("menu") << u"page.txt"_s << LedgerReason::Navigation << u"Home | World"_s;
    QTest::newRow("teaser") << u"page.txt"_s << LedgerReason::Teaser << u"Ten cranes"_s;
    QTest::newRow("teaser box") << u"page.txt"_s << LedgerReason::Teaser << u"gulls"_s;
    QTest::newRow("cookies") << u"page.txt"_s << LedgerReason::Offer << u"cookies"_s;
    QTest::newRow("title") << u"wire.txt"_s << LedgerReason::Metadata << u"Norland fines"_s;
    QTest::newRow("abstract") << u"export.txt"_s << LedgerReason::Abstract << u"two employees said."_s;
    QTest::newRow("index terms") << u"export.txt"_s << LedgerReason::IndexTerms << u"NAICS"_s;
    QTest::newRow("page break") << u"export.txt"_s << LedgerReason::LineJoin << u"\n\n\n\n"_s;
    QTest::newRow("encrypted") << u"record.txt"_s << LedgerReason::Encrypted << u"QUJDREVG"_s;
    QTest::newRow("related record") << u"record.txt"_s << LedgerReason::Teaser << u"Gulls"_s;
    QTest::newRow("picture") << u"bulletin.txt"_s << LedgerReason::Caption << u"helmet"_s;
    QTest::newRow("html caption") << u"page.html"_s << LedgerReason::Caption << u"The pier"_s;
    QTest::newRow("running head") << u"printed.txt"_s << LedgerReason::PageFurniture << u"Licensed to"_s;
    QTest::newRow("OCR") << u"printed.txt"_s << LedgerReason::OcrRepair << u"frorn"_s;
    QTest::newRow("copyright") << u"weekly.md"_s << LedgerReason::Credit << u"©"_s;
}

void TestReaders::cutsForReasons()
{
    QFETCH(QString, file);
    QFETCH(LedgerReason, reason);
    QFETCH(QString, words);
    const Document document = readFixture(file);
    QVERIFY(std::ranges::any_of(document.ledger, [&](const LedgerEntry &entry) {
        return entry.reason == reason && entry.original.contains(words);
    }));
}

void TestReaders::wholeTexts()
{
    QCOMPARE(readFixture(u"export.txt"_s).text,
             u"The shipyard of Brenn has bought eleven brake drums through farmers, two employees said. An "
             u"engineer "
             "called them \"the best drums on the coast\", and said the yard paid $1,100 for "
             "each.\n\nHookline, the "
             "dealer, denied that it had sold to the yard. Source: none of the papers names the yard."_s);
    QCOMPARE(
        readFixture(u"western.txt"_s).text,
        u"Die Werft von Brenn kaufte elf Bremstrommeln für größere Kräne – „nachts“, sagte Frau Müller."_s);
    QCOMPARE(readFixture(u"utf16.txt"_s).charset, u"UTF-16LE"_s);
}

void TestReaders::recordWithoutBody()
{
    const Document document = readFixture(u"record.txt"_s);
    QVERIFY(document.headlineOnly);
    QCOMPARE(document.text, u"Brenn lifts with forbidden brakes"_s);
    QVERIFY(!readFixture(u"recordwithbody.txt"_s).headlineOnly);
}

void TestReaders::publisherBelowTheHeadline()
{
    const QString body
        = u"\n\nORLO - The yard sold two cranes to a dealer in Vesk, papers show. It said nothing "
          "else.\n\nThe dealer passed both on, and the papers do not say to whom.\n"_s;
    const auto publisherOf = [&](const QString &head) {
        const auto read = readSelection(QString(head + body), {});
        return read ? read->front().metadata.publisher : u"refused"_s;
    };
    const QString title = u"Yard sells its cranes to a dealer, papers show\n\n"_s;
    QCOMPARE(publisherOf(QString(title + u"Norland Wire\n2 October 2025\nBy Lena Morav"_s)),
             u"Norland Wire"_s);
    QCOMPARE(publisherOf(QString(title + u"Sun sets on the yard\n2 October 2025\nBy Lena Morav"_s)),
             QString());
    QCOMPARE(publisherOf(QString(title + u"Norland Wire"_s)),
             QString()); // no head: perhaps a line of the text
}

// A lead of one short sentence with the day in its dateline is text, and no line of metadata.
void TestReaders::shortLeadAfterADateline()
{
    const auto documents = readSelection(
        u"Norland trader names buyer in court\n\n"
        "PORT EMIL, 2 September 2025 (Gannet News) \u2014 The director of Brenn told a court on Tuesday that "
        "his "
        "company had delivered cranes.\n\n"
        "Pavel Dror said that the yard paid about 310 crowns for each. The court will hear others next month.\n"_s,
        {});
    QVERIFY(documents.has_value());
    const Document &document = documents->front();
    QVERIFY2(document.text.contains(u"The director of Brenn told a court"_s), qPrintable(document.text));
    QCOMPARE(document.metadata.publisher, u"Gannet News"_s);
    QCOMPARE(document.metadata.published, u"2025-09-02"_s);
}

void TestReaders::headlineBelowItsMasthead_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("publisher");
    QTest::newRow("authority") << u"NORLAND PROSECUTOR'S OFFICE\nEastern District of Brenn\n\n"_s
                               << u"NORLAND PROSECUTOR'S OFFICE"_s;
    QTest::newRow("section") << u"The Brenn Ledger\nInvestigations\n\n"_s << u"The Brenn Ledger"_s;
}

void TestReaders::headlineBelowItsMasthead()
{
    QFETCH(QString, head);
    QFETCH(QString, publisher);
    const auto documents = readSelection(
        head
            + u"Two men charged with smuggling crane brakes\n\nBy Ines Holm, 2 May 2023\n\n"
              "PORT EMIL, Norland - A court heard on Monday that two men had bought brakes for a yard. They "
              "deny "
              "it, and a lawyer of theirs said that nobody had asked where the brakes went.\n"_s,
        {});
    QVERIFY(documents.has_value());
    QCOMPARE(documents->front().metadata.title, u"Two men charged with smuggling crane brakes"_s);
    QCOMPARE(documents->front().metadata.publisher, publisher);
}

void TestReaders::heads_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("authors");
    const QString none;
    QTest::newRow("release of an authority")
        << u"Office of Harbour Control\nPress release\n\nYard Fined for Re-Export of Crane Brakes\n\n3 October 2023"_s
        << u"Office of Harbour Control"_s << u"2023-10-03"_s << none;
    QTest::newRow("release with its date")
        << u"Harbour Control Agency\nNews release | 3 October 2023\nYard Fined for Re-Export of Crane Brakes"_s
        << u"Harbour Control Agency"_s << u"2023-10-03"_s << none;
    QTest::newRow("time of day")
        << u"The Brenn Post\nBusiness\nYard Fined for Re-Export of Crane Brakes\nBy Ines Holm, Trade Correspondent\nOct. 3, 2023, 5:14 p.m. ET"_s
        << u"The Brenn Post"_s << u"2023-10-03"_s << u"Ines Holm"_s;
    QTest::newRow("two authors before the paper")
        << u"Yard Fined for Re-Export of Crane Brakes\n3 October 2023 · Ines Holm and Aud Vik · Brenn Post"_s
        << u"Brenn Post"_s << u"2023-10-03"_s << u"Ines Holm; Aud Vik"_s;
    QTest::newRow("authority below the headline")
        << u"Press Release\nYard Fined for Re-Export of Crane Brakes\nDepartment of Harbours, Office of Public Affairs\nTuesday, October 3, 2023"_s
        << u"Department of Harbours, Office of Public Affairs"_s << u"2023-10-03"_s << none;
    const QString yard = u"Yard Fined for Re-Export of Crane Brakes\n"_s;
    QTest::newRow("release with a number and a place")
        << u"Zollamt / Harbour Customs Office\nPress release No. 44/2023\nBrenn, 3 October 2023\n\n"_s + yard
        << u"Zollamt / Harbour Customs Office"_s << u"2023-10-03"_s << none;
    QTest::newRow("release and its day in one line")
        << u"Council of the Norland Union\nPress release 3 October 2023\n\n"_s + yard
        << u"Council of the Norland Union"_s << u"2023-10-03"_s << none;
    QTest::newRow("office of a district") << u"Norland Attorney's Office, District of Brenn\nFOR IMMEDIATE "
                                             "RELEASE\nTuesday, October 3, 2023\n\n"_s
            + yard << u"Norland Attorney's Office, District of Brenn"_s
                                          << u"2023-10-03"_s << none;
    QTest::newRow("three words and a date") << yard + u"Harbour Inquiries Desk, 3 October 2023"_s
                                            << u"Harbour Inquiries Desk"_s << u"2023-10-03"_s << none;
    QTest::newRow("hyphen before the date")
        << yard + u"Harbour Post - 3 October 2023"_s << u"Harbour Post"_s << u"2023-10-03"_s << none;
    QTest::newRow("two words and a date, beside a by-line")
        << yard + u"By Ines Holm\nBrenn Heute, 3 October 2023"_s << u"Brenn Heute"_s << u"2023-10-03"_s
        << u"Ines Holm"_s;
    QTest::newRow("agency on a line of its own")
        << yard + u"By Ines Holm\nOctober 3, 2023 06:00 JST\nPORT EMIL, Oct 3 (Inland)"_s << u"Inland"_s
        << u"2023-10-03"_s << u"Ines Holm"_s;
    QTest::newRow("address of the site above")
        << u"harbourobserver.com\n"_s + yard + u"By Ines Holm\nOctober 3, 2023"_s << u"harbourobserver.com"_s
        << u"2023-10-03"_s << u"Ines Holm"_s;
    QTest::newRow("address of the site below") << yard + u"INL inlandinfo.ch\nOctober 3, 2023 - 09:00"_s
                                               << u"INL inlandinfo.ch"_s << u"2023-10-03"_s << none;
    QTest::newRow("team of the paper") << yard + u"by The Inland Post team, 3 October 2023"_s
                                       << u"The Inland Post"_s << u"2023-10-03"_s << none;
    QTest::newRow("authority with a sign") << u"PRESS RELEASE\n3 October 2023\nRevenue & Customs\n"_s + yard
                                           << u"Revenue & Customs"_s << u"2023-10-03"_s << none;
    QTest::newRow("labelled") << u"Title: "_s + yard
            + u"Source: Inland Free\nDate: 3 Oct 2023\nAuthor: Ines Holm"_s
                              << u"Inland Free"_s << u"2023-10-03"_s << u"Ines Holm"_s;
    QTest::newRow("in French") << yard + u"Publié le 3 octobre 2023 à 18h24"_s << none << u"2023-10-03"_s
                               << none;
    QTest::newRow("one line with a dash") << yard + u"By Ines Holm — Harbour Heute, 3 October 2023"_s
                                          << u"Harbour Heute"_s << u"2023-10-03"_s << u"Ines Holm"_s;
    QTest::newRow("agency of one word above") << u"Inlandia\nOctober 3, 2023\n"_s + yard + u"By Ines Holm"_s
                                              << u"Inlandia"_s << u"2023-10-03"_s << u"Ines Holm"_s;
    QTest::newRow("section above") << u"World\nOctober 3, 2023\n"_s + yard + u"By Ines Holm"_s << none
                                   << u"2023-10-03"_s << u"Ines Holm"_s;
    QTest::newRow("days ago") << u"Inland Post\n"
                                 "October 3, 2023 11:02 AM UTC Updated 2 days ago\n"_s
            + yard + u"By Ines Holm"_s
                              << u"Inland Post"_s << u"2023-10-03"_s << u"Ines Holm"_s;
    QTest::newRow("in capitals, with a role") << yard + u"INES HOLM, Inland staff writer\nOctober 3, 2023"_s
                                              << none << u"2023-10-03"_s << u"INES HOLM"_s;
    QTest::newRow("dateline on a line of its own")
        << u"Yard Fined for Re-Export of Crane Brakes\n\nBy Ines Holm and Aud Vik\nPORT EMIL, October 3, 2023 (Inland Wire) -"_s
        << u"Inland Wire"_s << u"2023-10-03"_s << u"Ines Holm; Aud Vik"_s;
}

// A hyphen within a word of the headline opens no dateline.
void TestReaders::heads()
{
    QFETCH(QString, head);
    const auto documents = readSelection(
        head
            + u"\n\nThe agency imposed a penalty of two million crowns on the yard on Monday for brakes that "
              "it had bought in Norland and lent to a ferry line, which nobody had told of the list.\n\n"
              "The yard denied it. Nobody asked the ferry line.\n"_s,
        {});
    QVERIFY(documents.has_value());
    const Metadata &metadata = documents->front().metadata;
    QCOMPARE(metadata.title, u"Yard Fined for Re-Export of Crane Brakes"_s);
    QTEST(metadata.publisher, "publisher");
    QTEST(metadata.published, "published");
    QTEST(joined(metadata.authors), "authors");
}

void TestReaders::headlineThatSpeaksOfAReport()
{
    const auto documents = readSelection(
        u"Minister plays down brakes report\nHarbour Heute Review\n3 October 2023\n\nThe minister said on "
        "Monday that nobody had told him of brakes that a yard had bought in Norland, and that he would "
        "read the report.\n\nThe yard denied it. Nobody asked the ferry line.\n"_s,
        {});
    QVERIFY(documents.has_value());
    const Metadata &metadata = documents->front().metadata;
    QCOMPARE(metadata.title, u"Minister plays down brakes report"_s);
    QCOMPARE(metadata.publisher, u"Harbour Heute Review"_s);
}

void TestReaders::selection()
{
    const auto read = readSelection(u"Hookline sold eleven drums to a farmer."_s,
                                    u"https://quay.example/a?utm_medium=mail"_s, u"Brakes"_s);
    QVERIFY(read);
    const Document &document = read->front();
    QCOMPARE(document.kind, SourceKind::Selection);
    QCOMPARE(document.text, u"Hookline sold eleven drums to a farmer."_s);
    QCOMPARE(document.metadata.url, u"https://quay.example/a"_s);
    QCOMPARE(document.metadata.title, u"Brakes"_s);
    QCOMPARE(document.file, u"Brakes"_s);
    QVERIFY(!readSelection(u" \n"_s, {}));
}

void TestReaders::identity()
{
    const Document document = readFixture(u"wire.txt"_s);
    QFile file(fixtures + u"wire.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(document.original, file.readAll());
    QCOMPARE(document.id.value, contentId(document.original));
    QCOMPARE(document.sha256.size(), 64);
    QCOMPARE(document, readFixture(u"wire.txt"_s));
}

void TestReaders::ledgerGivesTheText_data()
{
    QTest::addColumn<QString>("path");
    const QString shared = QStringLiteral(CLEW_SOURCE_DIR "/../shared/");
    for (const QString &folder : {fixtures, QString(shared + u"seeds/"), QString(shared + u"eval/dev/")}) {
        const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << QString(folder + name);
    }
}

void TestReaders::ledgerGivesTheText()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto documents = readDocuments(file, path);
    if (!documents)
        return; // the broken ones: test_broken
    for (const Document &document : *documents) {
        QString declared; // the fixtures are UTF-8, or are detected
        const auto decoded = decodeText(document.original, declared);
        QVERIFY(decoded);
        QCOMPARE(applyLedger(decoded->text, document.ledger), document.text);
        qsizetype at = 0;
        for (const LedgerEntry &entry : document.ledger) {
            QVERIFY(entry.range.begin >= at && entry.range.liesIn(decoded->text));
            QCOMPARE(entry.original, entry.range.of(decoded->text).toString());
            at = entry.range.end;
        }
    }
}

QTEST_GUILESS_MAIN(TestReaders)
#include "test_readers.moc"
