#include "text/codepoints.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPairsOnce();
    void roundTrips_data();
    void roundTrips();
};

void TestCodePoints::countsPairsOnce()
{
    const CodePoints points(u"a😀b😀c");
    QCOMPARE(points.fromUtf16(0), 0);
    QCOMPARE(points.fromUtf16(1), 1);
    QCOMPARE(points.fromUtf16(2), 1); // inside the pair: before it
    QCOMPARE(points.fromUtf16(3), 2);
    QCOMPARE(points.fromUtf16(7), 5);
    QCOMPARE(points.fromUtf16(Span{3, 7}), (Span{2, 5}));
}

void TestCodePoints::roundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"plain text"_s;
    QTest::newRow("pairs") << u"😀😀 x 😀"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + u'x' + QChar(0xDE00);
}

void TestCodePoints::roundTrips()
{
    QFETCH(QString, text);
    const CodePoints points(text);
    const QList<uint> ucs4 = text.toUcs4();
    QCOMPARE(points.fromUtf16(text.size()), ucs4.size());
    for (qsizetype i = 0; i <= ucs4.size(); ++i)
        QCOMPARE(points.fromUtf16(points.toUtf16(i)), i);
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "test_codepoints.moc"
