#include "drift/drift.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "store/dossierstore.h"
#include "workspace/pipeline.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

// Two short articles that tell one thing otherwise, and pairs that do not.
class TestContradictions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data();
    void areFound();
    void slipsWithinOneDocument();
    void anUndatedRetellingIsDatedByItsReport_data();
    void anUndatedRetellingIsDatedByItsReport();

private:
    QTemporaryDir m_folder;
    int m_count = 0;

    QString written(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return file.fileName();
    }
    DriftReport report(const std::vector<QString> &paths);
};

DriftReport TestContradictions::report(const std::vector<QString> &paths)
{
    const QString dossier = m_folder.filePath(QString::number(++m_count) + u".clew"_s);
    {
        auto store = DossierStore::create(dossier);
        if (!store || !importPaths(**store, paths))
            return {};
    }
    auto workspace = Workspace::open(dossier);
    if (!workspace)
        return {};
    auto report
        = findDrift(*(*workspace)->content(), (*workspace)->graph()->clusters(), (*workspace)->origins(),
                    [&](DocumentId id) { return (*workspace)->document(id); });
    return report ? *std::move(report) : DriftReport();
}

void TestContradictions::areFound_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("kind"); // empty: nothing is to be shown
    QTest::newRow("numbers of a deal")
        << u"Ostrava Kilns sold forty TR-8 furnaces to Bekker Traders in 2021."_s
        << u"Prosecutors say Ostrava Kilns sold thirty TR-8 furnaces to Bekker Traders in 2021."_s
        << u"number"_s;
    QTest::newRow("the same number in digits")
        << u"Ostrava Kilns sold forty TR-8 furnaces to Bekker Traders in 2021."_s
        << u"Prosecutors say Ostrava Kilns sold 40 TR-8 furnaces to Bekker Traders in 2021."_s << QString();
    QTest::newRow("said and denied")
        << u"Bekker Traders rents furnaces to the Lodvik Institute, a foreman said."_s
        << u"Bekker Traders denied that it rents furnaces to the Lodvik Institute."_s << u"polarity"_s;
    QTest::newRow("denied, and ended")
        << u"Bekker Traders denied that it rents furnaces to the Lodvik Institute."_s
        << u"A lawyer for Bekker Traders, Ada Brodin, said the contract with the Lodvik Institute had been cancelled in January."_s
        << u"polarity"_s;
    QTest::newRow("ended, as the other says too")
        << u"Ostrava Kilns sold furnaces to Bekker Traders."_s
        << u"Ostrava Kilns said it had stopped deliveries to Bekker Traders in 2023."_s << QString();
    QTest::newRow("on a list and on none")
        << u"Washington put Bekker Traders on its sanctions list in 2020."_s
        << u"Bekker Traders is not on any sanctions list."_s << u"polarity"_s;
    QTest::newRow("on one list, not on another's")
        << u"The United States put Bekker Traders on its sanctions list in 2020."_s
        << u"Bekker Traders is not on the sanctions list of the European Union."_s << QString();
    QTest::newRow("a denial that leaves the giver open")
        << u"Ostrava Kilns sold forty furnaces to Bekker Traders in 2021."_s
        << u"A spokesman for Bekker Traders denied that the company had received any furnaces."_s
        << u"polarity"_s;
    QTest::newRow("a denial of other goods")
        << u"Ostrava Kilns sold forty furnaces to Bekker Traders in 2021."_s
        << u"A spokesman for Bekker Traders denied that the company had received any missiles."_s
        << QString();
    QTest::newRow("numbers of two deals in a row")
        << u"Ostrava Kilns sold forty TR-8 furnaces to Bekker Traders in 2021."_s
        << u"Bekker Traders resold eleven TR-8 furnaces to Marlock Point in 2021. Ostrava Kilns did not reply to Bekker Traders."_s
        << QString();
    QTest::newRow("bought and let")
        << u"Bekker Traders bought forty TR-8 furnaces from Ostrava Kilns."_s
        << u"Bekker Traders rents two TR-8 furnaces of Ostrava Kilns to the Lodvik Institute."_s << QString();
    QTest::newRow("searched, not charged")
        << u"The police searched Bekker Traders in 2021."_s
        << u"Bekker Traders has not been charged by the police."_s << QString();
    QTest::newRow("charged and not charged")
        << u"Prosecutors charged Bekker Traders with smuggling."_s
        << u"Bekker Traders has not been charged by the police."_s << u"polarity"_s;
    QTest::newRow("staff")
        << u"Bekker Traders belongs to Marlock Point, a Cypriot company without a single employee."_s
        << u"Marlock Point has eleven employees, the register shows."_s << u"number"_s;
    QTest::newRow("a post that he left")
        << u"Milos Trnka, deputy head of the Lodvik Institute, controls Marlock Point, a clerk said."_s
        << u"Milos Trnka left the Lodvik Institute in 2019, his lawyer said."_s << u"post"_s;
    QTest::newRow("by the hour and by the month")
        << u"The Lodvik Institute rents furnaces from Bekker Traders and pays 900 euros an hour."_s
        << u"Bekker Traders rented furnaces to the Lodvik Institute at 80,000 euros a month."_s
        << u"number"_s;
    QTest::newRow("to one, and to his subsidiary")
        << u"The Lodvik Institute bought furnaces through Bekker Traders, a dealer in Graz."_s
        << u"Bekker Traders sold the furnaces to Orlik Instruments. Orlik Instruments is a subsidiary of the Lodvik Institute."_s
        << u"channel"_s;
    QTest::newRow("other buyers") << u"Ostrava Kilns sold forty TR-8 furnaces to Bekker Traders."_s
                                  << u"Ostrava Kilns never sold a furnace to Marlock Point."_s << QString();
}

void TestContradictions::areFound()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, kind);
    const QString first
        = written(u"one.txt"_s, u"Furnaces\n\nBy Jana Polak\nThe Harbour Post, 6 March 2024\n\n"_s + one);
    const QString second
        = written(u"two.txt"_s, u"Kilns\n\nBy Hugo Lindt\nNorth Gazette, 11 June 2024\n\n"_s + other);
    const DriftReport found = report({first, second});
    QString kinds;
    for (const Contradiction &contradiction : found.contradictions) {
        kinds += codeOf(contradiction.kind) + u' ';
        QVERIFY(contradiction.sides.size() >= 2);
    }
    QCOMPARE(kinds.trimmed(), kind);
}

// "All" for "Al" in one of two sentences that are the same otherwise; case and scanned letters are no slip.
void TestContradictions::slipsWithinOneDocument()
{
    const QString text
        = u"All kilns of the listed institutes were sold by two dealers in the harbour of Graz.\n\n"
          "Another matter is the price of coal in the north.\n\n"
          "Old kilns of the listed institutes were sold by two dealers in the harbour of Graz.\n\n"
          "old kilns of the listed institutes were so1d by two dealers in the harbour of Graz."_s;
    const DriftReport found
        = report({written(u"slip.txt"_s, u"Kilns\n\nThe Harbour Post, 6 March 2024\n\n"_s + text)});
    QCOMPARE(found.contradictions.size(), size_t(1));
    QCOMPARE(found.contradictions.front().kind, ContradictionKind::Wording);
    QCOMPARE(found.contradictions.front().sides.front().value, u"All"_s);
    QCOMPARE(found.contradictions.front().sides.at(1).value, u"Old"_s);
}

void TestContradictions::anUndatedRetellingIsDatedByItsReport_data()
{
    QTest::addColumn<bool>("together");
    QTest::newRow("imported together") << true;
    QTest::newRow("imported later") << false;
}

// "In October last year" of a text without a date is read against the date of the report that it credits,
// also where that stood in the dossier before.
void TestContradictions::anUndatedRetellingIsDatedByItsReport()
{
    QFETCH(bool, together);
    const QString report = written(
        u"report.txt"_s,
        u"Furnaces for the institute\n\nBy Jana Polak\nThe Harbour Gazette, 6 March 2023\n\n"
        "Ostrava Kilns sold forty furnaces to Bekker Traders of Graz. Bekker Traders rents them to the "
        "Lodvik Institute. The institute was put on a list by Washington last October."_s);
    const QString retelling = written(
        u"retelling.txt"_s,
        u"The institute rents furnaces\n\n(Graz) \"The Harbour Gazette\" reported that Bekker Traders "
        "rents the furnaces of Ostrava Kilns to the Lodvik Institute. In October last year, Washington put "
        "the Lodvik Institute on a list."_s);
    const QString path = m_folder.filePath(QString::number(++m_count) + u".clew"_s);
    {
        auto store = DossierStore::create(path);
        QVERIFY(store);
        if (together) {
            QVERIFY(importPaths(**store, {report, retelling}));
        } else {
            QVERIFY(importPaths(**store, {report}));
            QVERIFY(importPaths(**store, {retelling}));
        }
    }
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    const auto content = (*workspace)->content();
    QCOMPARE(content->documents.size(), size_t(2));
    QStringList dates;
    for (const TimeExpression &time : content->times)
        if (time.document == content->documents.back().id)
            dates.append(time.value.from + u' ' + time.rule);
    QCOMPARE(dates, QStringList{u"2022-10 month-year@credited"_s});
}

QTEST_GUILESS_MAIN(TestContradictions)
#include "test_contradictions.moc"
