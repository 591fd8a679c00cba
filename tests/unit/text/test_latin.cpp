#include "text/latin.h"
#include "text/spelling.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Names of all scripts in plain letters, and how alike two words are.
class TestLatin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void words_data();
    void words();
    void distances_data();
    void distances();
};

void TestLatin::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("latin");
    QTest::newRow("case") << u"NORR Mill"_s << u"norr mill"_s;
    QTest::newRow("hyphen") << u"Norr-Mill"_s << u"norr mill"_s;
    QTest::newRow("initials") << u"Norr S.A."_s << u"norr sa"_s;
    QTest::newRow("apostrophe") << u"N\u2019orr Ma'an"_s << u"norr maan"_s;
    QTest::newRow("a lost apostrophe") << u"Nu?man"_s << u"numan"_s;
    QTest::newRow("a question") << u"Norr? Mill"_s << u"norr mill"_s;
    QTest::newRow("and") << u"Norr & Brell"_s << u"norr and brell"_s;
    QTest::newRow("marks") << u"Brell G\u00f6tz \u0141\u00f3d\u017a"_s << u"brell gotz lodz"_s;
    QTest::newRow("Cyrillic") << u"\u041d\u043e\u0440\u0440 \u041c\u0438\u043b\u043b"_s << u"norr mill"_s;
    QTest::newRow("Chinese") << u"\u4e0a\u6d77"_s << u"shang hai"_s;
    QTest::newRow("wide letters") << u"\uff2e\uff4f\uff52\uff52"_s << u"norr"_s;
    QTest::newRow("nothing") << u" -- "_s << QString();
}

void TestLatin::names()
{
    QFETCH(QString, name);
    QFETCH(QString, latin);
    QCOMPARE(latinName(name), latin);
}

void TestLatin::words_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("how");
    const auto row = [](const char *name, const QString &left, const QString &right, Alike::How how) {
        QTest::newRow(name) << left << right << int(how);
    };
    row("same", u"vantor"_s, u"vantor"_s, Alike::How::Same);
    row("a letter", u"vantor"_s, u"vantar"_s, Alike::How::Spelling);
    row("swapped", u"brightwater"_s, u"brigthwater"_s, Alike::How::Spelling);
    row("short words", u"orr"_s, u"arr"_s, Alike::How::No);
    row("numbers", u"vx900"_s, u"vx901"_s, Alike::How::No);
    row("another word", u"brightwater"_s, u"kestrel"_s, Alike::How::No);
    row("Arabic", u"muhammad"_s, u"mohamed"_s, Alike::How::Transliteration);
    row("Russian", u"aleksandr"_s, u"alexandr"_s, Alike::How::Transliteration);
    row("-ov", u"petrov"_s, u"petroff"_s, Alike::How::Transliteration);
    row("Wade-Giles", u"chungkuo"_s, u"zhongguo"_s, Alike::How::Transliteration);
    row("another tone", u"hsiaoping"_s, u"xiaoping"_s, Alike::How::Transliteration);
    row("another syllable", u"zhongguo"_s, u"zhonghua"_s, Alike::How::No);
}

void TestLatin::words()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, how);
    const Alike found = alike(left, right);
    QCOMPARE(int(alike(right, left).how), int(found.how));
    if (how == int(Alike::How::No))
        QVERIFY2(found.degree < 0.8, qPrintable(QString::number(found.degree)));
    else
        QCOMPARE(int(found.how), how);
}

void TestLatin::distances_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("distance"); // 3: more than two
    QTest::newRow("equal") << u"abc"_s << u"abc"_s << 0;
    QTest::newRow("change") << u"abc"_s << u"axc"_s << 1;
    QTest::newRow("insert") << u"abc"_s << u"abxc"_s << 1;
    QTest::newRow("swap") << u"abcd"_s << u"acbd"_s << 1;
    QTest::newRow("two") << u"abcd"_s << u"bcda"_s << 2;
    QTest::newRow("many") << u"abcd"_s << u"wxyz"_s << 3;
    QTest::newRow("empty") << QString() << u"ab"_s << 2;
}

void TestLatin::distances()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, distance);
    QCOMPARE(spellingDistance(left, right, 2), distance);
    QCOMPARE(spellingDistance(right, left, 2), distance);
}

QTEST_GUILESS_MAIN(TestLatin)
#include "test_latin.moc"
