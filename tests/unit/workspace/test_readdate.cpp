#include "workspace/readdate.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestReadDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestReadDate::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("value");
    QTest::newRow("edtf") << u"2019/.."_s << QString() << u"2019.."_s;
    QTest::newRow("month") << u"October 2022"_s << QString() << u"2022-10..2022-10"_s;
    QTest::newRow("day") << u"7 October 2022"_s << QString() << u"2022-10-07..2022-10-07"_s;
    QTest::newRow("american day") << u"Oct. 7, 2022"_s << QString() << u"2022-10-07..2022-10-07"_s;
    QTest::newRow("since") << u"since March 2021"_s << QString() << u"2021-03.."_s;
    QTest::newRow("until") << u"until 2021"_s << QString() << u"..2021"_s;
    QTest::newRow("season") << u"spring 2022"_s << QString() << u"2022-03..2022-05"_s;
    QTest::newRow("last month") << u"last October"_s << u"2023-03-09"_s << u"2022-10..2022-10"_s;
    QTest::newRow("without anchor") << u"last October"_s << QString() << QString();
    QTest::newRow("no date") << u"some time"_s << u"2023-03-09"_s << QString();
    QTest::newRow("a word more") << u"the ban that some people wanted since 2019"_s << QString() << QString();
    QTest::newRow("nothing") << u" "_s << u"2023"_s << QString();
}

void TestReadDate::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, anchor);
    const auto date = readDate(typed, anchor);
    const QString value = date ? QString(date->from + u".."_s + date->to) : QString();
    QTEST(value, "value");
}

QTEST_GUILESS_MAIN(TestReadDate)
#include "test_readdate.moc"
