#include "drift/recorddates.h"

#include "core/document.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestRecordDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDateAloneIsTheWords_data();
    void theDateAloneIsTheWords();
    void aRecordsOwnDateStandsBesideIt();
    void anUndatedArticleHasNone();
};

void TestRecordDates::theDateAloneIsTheWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("month first") << u"Published Nov 18, 2024 · 6 min read"_s << u"Nov 18, 2024"_s;
    QTest::newRow("day first") << u"Oslo, 3 October 2023"_s << u"3 October 2023"_s;
    QTest::newRow("month") << u"Issue of March 2023"_s << u"March 2023"_s;
    QTest::newRow("stamp") << u"publishedDateTime: 2024-02-19T01:47:00Z"_s << u"2024-02-19T01:47:00Z"_s;
    QTest::newRow("digits") << u"Datum: 18.11.2024, 14:00"_s << u"18.11.2024"_s;
    QTest::newRow("another script") << u"2024年11月18日"_s << u"2024年11月18日"_s;
}

void TestRecordDates::theDateAloneIsTheWords()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    Document document;
    document.metadata.published = u"2024"_s;
    document.metadata.publishedFrom = line;
    const auto dates = recordDatesOf(document);
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates[0].kind, RecordDate::Kind::Published);
    QCOMPARE(dates[0].words, words);
    QCOMPARE(dates[0].line, line);
}

void TestRecordDates::aRecordsOwnDateStandsBesideIt()
{
    Document document;
    document.metadata.published = u"2023-03-09"_s;
    document.metadata.publishedFrom = u"Publication date: Mar 9, 2023"_s;
    LedgerEntry entry;
    entry.original = u"Last updated: 2023-07-13\nDatabase: Trade and Transport"_s;
    document.ledger.push_back(entry);
    const auto dates = recordDatesOf(document);
    QCOMPARE(dates.size(), 2);
    QCOMPARE(dates[1].kind, RecordDate::Kind::Changed);
    QCOMPARE(dates[1].iso, u"2023-07-13"_s);
    QCOMPARE(dates[1].words, u"2023-07-13"_s);

    document.ledger.front().original = u"Last updated: 2023-03-09"_s;
    QCOMPARE(recordDatesOf(document).size(), 1);
}

void TestRecordDates::anUndatedArticleHasNone()
{
    QVERIFY(recordDatesOf({}).empty());
}

QTEST_APPLESS_MAIN(TestRecordDates)
#include "test_recorddates.moc"
