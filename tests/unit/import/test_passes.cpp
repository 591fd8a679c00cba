// The small steps of an import, a row a case.
#include "import/assemble.h"
#include "import/byline.h"
#include "import/cues.h"
#include "import/datafile.h"
#include "import/furniture.h"
#include "import/headline.h"
#include "import/languageguess.h"
#include "import/ledger.h"
#include "import/ocr.h"
#include "import/plainblocks.h"
#include "import/url.h"
#include "import/writtendate.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

QString joined(const std::vector<QString> &names)
{
    return QStringList(names.begin(), names.end()).join(u"; "_s);
}

} // namespace

class TestPasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void bylines_data();
    void bylines();
    void surnameFirst_data();
    void surnameFirst();
    void headLines_data();
    void headLines();
    void cues_data();
    void cues();
    void keepsSentences_data();
    void keepsSentences();
    void urls_data();
    void urls();
    void languages_data();
    void languages();
    void ocr_data();
    void ocr();
    void patternsAreValid();
    void ledgerOfCuts();
};

void TestPasses::dates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::newRow("2024-02-19T01:47:00Z") << u"2024-02-19"_s;
    QTest::newRow("Mar 9, 2023") << u"2023-03-09"_s;
    QTest::newRow("Friday, 24 May 2024") << u"2024-05-24"_s;
    QTest::newRow("9th of March 2023") << u"2023-03-09"_s;
    QTest::newRow("14. März 2024") << u"2024-03-14"_s;
    QTest::newRow("le 1er août 2023") << u"2023-08-01"_s;
    QTest::newRow("3 de mayo de 2022") << u"2022-05-03"_s;
    QTest::newRow("Vol. 12, No. 3 - March 2023") << u"2023-03"_s;
    QTest::newRow("22.02.2024") << u"2024-02-22"_s;
    QTest::newRow("31/12/2023") << u"2023-12-31"_s;
    QTest::newRow("12/31/2023") << u"2023-12-31"_s;
    QTest::newRow("3/9/2023") << u"2023"_s;
    QTest::newRow("2023年3月9日") << u"2023-03-09"_s;
    QTest::newRow("February 30, 2023") << QString();
    QTest::newRow("in March, 400 of them") << QString();
    QTest::newRow("July 9") << QString();
}

void TestPasses::dates()
{
    const auto date = findWrittenDate(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(date ? date->iso : QString(), "iso");
}

void TestPasses::bylines_data()
{
    QTest::addColumn<QString>("authors");
    QTest::newRow("By Ines Holm") << u"Ines Holm"_s;
    QTest::newRow("By Ines Holm and Pavel Dror in Port Emil") << u"Ines Holm; Pavel Dror"_s;
    QTest::newRow("BY INES HOLM, Staff Writer") << u"INES HOLM"_s;
    QTest::newRow("Von Jörg van der Laan, Vardholm") << u"Jörg van der Laan"_s;
    QTest::newRow("By the harbour stood three cranes") << QString();
    QTest::newRow("Ines Holm") << QString();
    QTest::newRow("By 2023 the yard was closed") << QString();
}

void TestPasses::bylines()
{
    QTEST(joined(authorsOfByline(QString::fromUtf8(QTest::currentDataTag()))), "authors");
}

void TestPasses::surnameFirst_data()
{
    QTest::addColumn<QString>("authors");
    QTest::newRow("Holm, Ines; van der Laan, Joost") << u"Ines Holm; Joost van der Laan"_s;
    QTest::newRow("Holm, Ines") << u"Ines Holm"_s;
    QTest::newRow("Cranes; Ports; Sanctions") << QString();
    QTest::newRow("In Port Emil, the yard said") << QString();
}

void TestPasses::surnameFirst()
{
    QTEST(joined(authorsSurnameFirst(QString::fromUtf8(QTest::currentDataTag()))), "authors");
}

void TestPasses::headLines_data()
{
    QTest::addColumn<bool>("isMetadata");
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("authors");
    const QString none;
    QTest::newRow("The Quay Gazette, 14 May 2024")
        << true << u"The Quay Gazette"_s << u"2024-05-14"_s << none;
    QTest::newRow("Hull & Keel | 3 October 2023 | Marit Solli")
        << true << u"Hull & Keel"_s << u"2023-10-03"_s << u"Marit Solli"_s;
    QTest::newRow("Issue 12 · Friday, May 24, 2024 · by Ines Holm")
        << true << none << u"2024-05-24"_s << u"Ines Holm"_s;
    QTest::newRow("Published Nov 18, 2024 · 6 min read") << true << none << u"2024-11-18"_s << none;
    QTest::newRow("By Ines Holm | Updated 3 March 2024 10:15 GMT")
        << true << none << u"2024-03-03"_s << u"Ines Holm"_s;
    QTest::newRow("PORT EMIL, October 28, 2024 (Inland Wire) -")
        << true << u"Inland Wire"_s << u"2024-10-28"_s << none;
    QTest::newRow("Investigation by Ines Holm") << true << none << none << u"Ines Holm"_s;
    QTest::newRow("Yard closes after fire on 3 March 2024, killing two") << false << none << none << none;
    QTest::newRow("Norland fines dealer over crane parts") << false << none << none << none;
}

void TestPasses::headLines()
{
    const HeadLine head = readHeadLine(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(head.isMetadata, "isMetadata");
    if (!head.isMetadata)
        return;
    QTEST(head.publisher, "publisher");
    QTEST(head.published, "published");
    QTEST(joined(head.authors), "authors");
}

void TestPasses::cues_data()
{
    QTest::addColumn<LedgerReason>("reason");
    QTest::newRow("Skip to main content") << LedgerReason::Navigation;
    QTest::newRow("Share: Facebook X LinkedIn Copy link") << LedgerReason::Navigation;
    QTest::newRow("Home | World | Business | Sign in") << LedgerReason::Navigation;
    QTest::newRow("Previous Article") << LedgerReason::Navigation;
    QTest::newRow("Click here for more information on the parties named today.") << LedgerReason::Navigation;
    QTest::newRow("Related: Ten cranes that changed the skyline") << LedgerReason::Teaser;
    QTest::newRow("READ MORE: Why gulls follow the ferry") << LedgerReason::Teaser;
    QTest::newRow("Most popular") << LedgerReason::Teaser;
    QTest::newRow("[Advertisement]") << LedgerReason::Offer;
    QTest::newRow("Subscribe to continue reading") << LedgerReason::Offer;
    QTest::newRow("You are receiving this because you signed up.") << LedgerReason::Offer;
    QTest::newRow("Stay updated with weekly news delivered to your inbox") << LedgerReason::Offer;
    QTest::newRow("5 min read") << LedgerReason::PageFurniture;
    QTest::newRow("Page 3 of 12") << LedgerReason::PageFurniture;
    QTest::newRow("Photo: Ola Brandt") << LedgerReason::Caption;
    QTest::newRow("© 2024 Quay Media. All rights reserved.") << LedgerReason::Credit;
    QTest::newRow("Additional reporting by Pavel Dror in Port Emil") << LedgerReason::Credit;
}

void TestPasses::cues()
{
    const auto cue = cueOf(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(cue);
    QTEST(cue->reason, "reason");
}

void TestPasses::keepsSentences_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {
             "Share prices of the yard fell by a third on Monday.",
             "Subscribers of the service rent the crane by the hour.",
             "The photo shows the dealer on the pier, according to the indictment.",
             "Related companies in three countries ordered the drums, the court heard.",
             "Advertising agencies bought the screens for a dealer in Port Emil.",
             "Hookline said it would support our findings.",
             "Next week the court hears the dealer.",
             "More than forty drums were stored at the farm, an officer said.",
         })
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestPasses::keepsSentences()
{
    QFETCH(QString, line);
    QVERIFY(!cueOf(line));
}

void TestPasses::urls_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::newRow("https://A.example/x?utm_source=f&id=7&_hsenc=1") << u"https://a.example/x?id=7"_s;
    QTest::newRow("https://a.example/x?fbclid=1#top") << u"https://a.example/x"_s;
    QTest::newRow("http://a.example/x?q=a%20b") << u"http://a.example/x?q=a%20b"_s;
    QTest::newRow("javascript:alert(1)") << QString();
    QTest::newRow("/world/crane") << QString();
}

void TestPasses::urls()
{
    QTEST(canonicalUrl(QString::fromUtf8(QTest::currentDataTag())), "canonical");
}

void TestPasses::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << u"The yard said that it had not bought the drums, which are made by the maker."_s;
    QTest::newRow("de") << u"Die Werft sagte, dass sie die Trommeln nicht von dem Händler gekauft hat."_s;
    QTest::newRow("fr")
        << u"Le chantier a dit que les tambours ne sont pas dans le dépôt et que la police est là."_s;
    QTest::newRow("zh") << u"船厂表示没有购买制动鼓。"_s;
    QTest::newRow("ja") << u"造船所はブレーキドラムを購入していないと述べた。"_s;
    QTest::newRow("ru") << u"Верфь заявила, что не покупала тормозные барабаны."_s;
    QTest::newRow("uk") << u"Верф заявила, що не купувала гальмівні барабани і їхні частини."_s;
    QTest::newRow("") << u"Brannock Hookline Tidewatch Vardholm"_s;
}

void TestPasses::languages()
{
    QFETCH(QString, text);
    QCOMPARE(guessLanguage(text), QString::fromLatin1(QTest::currentDataTag()));
}

void TestPasses::ocr_data()
{
    QTest::addColumn<QString>("repaired");
    QTest::newRow("Al firms sell AI cranes.") << u"AI firms sell AI cranes."_s;
    QTest::newRow("An Al-driven crane, said the AI lab Al-Orbit.")
        << u"An AI-driven crane, said the AI lab AI-Orbit."_s;
    QTest::newRow("All Al companies use AI; OpenHullAl's too.")
        << u"All AI companies use AI; OpenHullAI's too."_s;
    QTest::newRow("Al Gore spoke of AI to Al Jazeera about Al-Qaeda.")
        << u"Al Gore spoke of AI to Al Jazeera about Al-Qaeda."_s;
    QTest::newRow("Al Moore met an AI engineer.") << u"Al Moore met an AI engineer."_s;
    QTest::newRow("Al sold cranes to farmers.") << u"Al sold cranes to farmers."_s;
    QTest::newRow("The lcelandic yard is not in Icelandic waters.")
        << u"The Icelandic yard is not in Icelandic waters."_s;
    QTest::newRow("A drum wbich came frorn Norland") << u"A drum which came from Norland"_s;
    QTest::newRow("A modern barn in a corn field") << u"A modern barn in a corn field"_s;
}

void TestPasses::ocr()
{
    Draft draft{.decoded = QString::fromUtf8(QTest::currentDataTag())};
    draft.blocks = splitLines(draft.decoded);
    draft.metadata.title = draft.decoded;
    repairOcr(draft);
    QTEST(assemble(draft.decoded, draft.blocks).text, "repaired");
    QTEST(draft.metadata.title, "repaired");
}

void TestPasses::patternsAreValid()
{
    int patterns = 0;
    for (const QString &file : {u":/cleanup/lines.txt"_s, u":/cleanup/database.txt"_s}) {
        for (const DataSection &section : readDataFile(file)) {
            for (const QString &line : section.lines) {
                QVERIFY2(QRegularExpression(line).isValid(), qPrintable(line));
                ++patterns;
            }
        }
    }
    QVERIFY(patterns > 100);
}

void TestPasses::ledgerOfCuts()
{
    const QString decoded = u"Title\nFirst paragraph.\n\n\nAd\nAd\n\nSecond.\n"_s;
    std::vector<Block> blocks = splitLines(decoded);
    QCOMPARE(blocks.size(), std::size_t(5));
    blocks[0].cut = LedgerReason::Metadata;
    blocks[2].cut = LedgerReason::Offer;
    blocks[3].cut = LedgerReason::Offer;
    const Assembled assembled = assemble(decoded, blocks);
    QCOMPARE(assembled.text, u"First paragraph.\n\nSecond."_s);
    QCOMPARE(applyLedger(decoded, assembled.ledger), assembled.text);
    const std::vector<LedgerEntry> expected{
        {{0, 6}, LedgerReason::Metadata, u"Title\n"_s, {}},
        {{24, 32}, LedgerReason::Offer, u"\nAd\nAd\n\n"_s, {}},
        {{39, 40}, LedgerReason::WhiteSpace, u"\n"_s, {}},
    };
    QCOMPARE(assembled.ledger, expected);
}

QTEST_GUILESS_MAIN(TestPasses)
#include "test_passes.moc"
