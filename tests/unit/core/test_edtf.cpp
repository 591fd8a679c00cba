#include "core/edtf.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestEdtf::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // "from..to"; empty: not a date
    QTest::newRow("day") << u"2022-10-07"_s << u"2022-10-07..2022-10-07"_s;
    QTest::newRow("month") << u" 2022-10 "_s << u"2022-10..2022-10"_s;
    QTest::newRow("year") << u"2022"_s << u"2022..2022"_s;
    QTest::newRow("about") << u"2015~"_s << u"2015..2015"_s;
    QTest::newRow("uncertain") << u"2015-03?"_s << u"2015-03..2015-03"_s;
    QTest::newRow("decade") << u"199X"_s << u"1990..1999"_s;
    QTest::newRow("century") << u"19XX"_s << u"1900..1999"_s;
    QTest::newRow("autumn") << u"2022-23"_s << u"2022-09..2022-11"_s;
    QTest::newRow("winter") << u"2022-24"_s << u"2022-12..2023-02"_s;
    QTest::newRow("quarter") << u"2022-34"_s << u"2022-04..2022-06"_s;
    QTest::newRow("half") << u"2022-41"_s << u"2022-07..2022-12"_s;
    QTest::newRow("interval") << u"2022-10/2023-03"_s << u"2022-10..2023-03"_s;
    QTest::newRow("since") << u"2019/.."_s << u"2019.."_s;
    QTest::newRow("until") << u"../2021-06"_s << u"..2021-06"_s;
    QTest::newRow("before") << u"/2021"_s << u"..2021"_s;
    QTest::newRow("of seasons") << u"2021-21/2022-22"_s << u"2021-03..2022-08"_s;
    for (const char *text : {"", "..", "../..", "22", "2022-13", "2022-02-30", "2022-1", "2023/2022",
                             "May 2022", "2022-10-07T10:00", "XXXX", "2022/", "20a2"}) {
        const bool since = QByteArrayView(text) == QByteArrayView("2022/");
        QTest::newRow(text) << QString::fromLatin1(text) << (since ? u"2022.."_s : QString());
    }
}

void TestEdtf::reads()
{
    QFETCH(QString, text);
    const auto date = dateFromEdtf(text);
    const QString value = date ? QString(date->from + u".."_s + date->to) : QString();
    QTEST(value, "value");
}

QTEST_GUILESS_MAIN(TestEdtf)
#include "test_edtf.moc"
