#include "language/dateline.h"

#include <QTest>

#include <vector>

using namespace clew;
using namespace Qt::StringLiterals;

class TestDateline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void length_data();
    void length();
};

void TestDateline::length_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("expected");
    QTest::newRow("capitals") << u"PORTO - The yard closed ."_s << 2;
    QTest::newRow("agency") << u"Porto , March 4 ( Norr Wire ) - The yard closed ."_s << 9;
    QTest::newRow("long dash") << u"PORT ORLO \u2014 It closed ."_s << 3;
    QTest::newRow("no place") << u"Orlo - a dealer - closed ."_s << 0;
    QTest::newRow("a dash later") << u"The PORTO yard - its pride - closed ."_s << 0;
    QTest::newRow("nothing after it") << u"PORTO -"_s << 0;
    QTest::newRow("only a dash") << u"- PORTO"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestDateline::length()
{
    QFETCH(QString, words);
    std::vector<QStringView> views;
    for (QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts))
        views.push_back(word);
    QTEST(static_cast<int>(datelineLength(views)), "expected");
}

QTEST_GUILESS_MAIN(TestDateline)
#include "test_dateline.moc"
