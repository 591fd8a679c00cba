#include "core/job.h"
#include "core/result.h"
#include "core/span.h"
#include "core/time.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::WrongUse, {}, {}, u"odd"_s};
    return number / 2;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoPrefixes_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("day") << u"2022-10-07"_s << QDate(2022, 10, 7) << QDate(2022, 10, 7);
        QTest::newRow("month") << u"2022-10"_s << QDate(2022, 10, 1) << QDate(2022, 10, 31);
        QTest::newRow("February") << u"2023-02"_s << QDate(2023, 2, 1) << QDate(2023, 2, 28);
        QTest::newRow("February of a leap year") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("December") << u"2022-12"_s << QDate(2022, 12, 1) << QDate(2022, 12, 31);
        QTest::newRow("year") << u"2022"_s << QDate(2022, 1, 1) << QDate(2022, 12, 31);
        QTest::newRow("open") << u""_s << QDate() << QDate();
        QTest::newRow("no such month") << u"2022-13"_s << QDate() << QDate();
        QTest::newRow("no such day") << u"2022-02-30"_s << QDate() << QDate();
        QTest::newRow("no date") << u"soon"_s << QDate() << QDate();
    }
    void isoPrefixes()
    {
        QFETCH(QString, prefix);
        QTEST(firstDay(prefix), "first");
        QTEST(lastDay(prefix), "last");
    }

    void spans()
    {
        const Span span{2, 5};
        QCOMPARE(span.of(u"abcdefg").toString(), u"cde"_s);
        QVERIFY(span.contains(2) && !span.contains(5));
        QVERIFY(span.contains(Span{2, 5}) && !span.contains(Span{2, 6}));
        QVERIFY(span.overlaps({4, 9}) && !span.overlaps({5, 9}) && !span.overlaps({0, 2}));
        QVERIFY(span.liesIn(u"abcde") && !span.liesIn(u"abcd"));
        QVERIFY(!(Span{5, 2}.liesIn(u"abcdef")) && !(Span{-1, 2}.liesIn(u"abcdef")));
        QVERIFY((Span{3, 3}.isEmpty()) && (Span{3, 3}.liesIn(u"abc")));
        QVERIFY((Span{1, 9} < Span{2, 3}));
    }

    void resultsHoldAValueOrAnError()
    {
        QCOMPARE(*half(8), 4);
        QVERIFY(!half(7));
        QCOMPARE(half(7).error().fact, u"odd"_s);
        Result<QString> moved = u"long enough to be moved"_s;
        const QString taken = *std::move(moved);
        QCOMPARE(taken, u"long enough to be moved"_s);
        QVERIFY(Result<void>());
        QCOMPARE(Result<void>(Error{ErrorCode::Empty}).error().code, ErrorCode::Empty);
    }

    void aDefaultJobNeverStops()
    {
        const Job job;
        QVERIFY(!job.cancelled());
        job.report(1, 2); // to nobody
        std::stop_source source;
        int told = 0;
        const Job watched{source.get_token(), [&](int done, int) {
                              told = done;
                          }};
        watched.report(3, 5);
        QCOMPARE(told, 3);
        source.request_stop();
        QVERIFY(watched.cancelled());
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "test_values.moc"
