#include "language/joinedwords.h"
#include "language/tokens.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestJoinedWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joins_data();
    void joins();
};

void TestJoinedWords::joins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("compounds") << u"state-backed, Orlo-based over-the-counter"_s
                               << u"state-backed , Orlo-based over-the-counter"_s;
    QTest::newRow("models") << u"VT-40 and LX-7s"_s << u"VT-40 and LX-7s"_s;
    QTest::newRow("clitic stands alone") << u"Orlo-Tern's"_s << u"Orlo-Tern 's"_s;
    QTest::newRow("dash") << u"it left -and soon- came"_s << u"it left - and soon - came"_s;
    QTest::newRow("units") << u"10km $10m 5%"_s << u"10km $ 10m 5 %"_s;
    QTest::newRow("abbreviation before the hyphen") << u"U.S.-based"_s << u"U.S. - based"_s;
    QTest::newRow("beyond the basic plane") << u"\U00010400-\U00010400"_s << u"\U00010400-\U00010400"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestJoinedWords::joins()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const std::vector<Span> tokens = splitTokens(text, {0, text.size()});
    QStringList words;
    size_t next = 0;
    for (const auto &[begin, end] : joinWords(text, tokens)) {
        QCOMPARE(begin, next);
        QVERIFY(end > begin);
        next = end;
        words.append(Span{tokens[begin].begin, tokens[end - 1].end}.of(text).toString());
    }
    QCOMPARE(next, tokens.size());
    QCOMPARE(words.join(u' '), expected);
}

QTEST_GUILESS_MAIN(TestJoinedWords)
#include "test_joinedwords.moc"
