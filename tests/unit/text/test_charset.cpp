#include "text/charset.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsLongLinesQuickly();
};

void TestCharset::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("charset");

    const QString umlauts = u"Ein Müller verkauft größere Öfen."_s;
    QTest::newRow("ascii") << QByteArrayLiteral("plain") << QString() << u"plain"_s << u"UTF-8"_s;
    QTest::newRow("empty") << QByteArrayLiteral("") << QString() << QString() << u"UTF-8"_s;
    QTest::newRow("utf-8") << umlauts.toUtf8() << QString() << umlauts << u"UTF-8"_s;
    QTest::newRow("utf-8 with a mark")
        << "\xEF\xBB\xBF" + umlauts.toUtf8() << QString() << umlauts << u"UTF-8"_s;
    QTest::newRow("line ends") << QByteArrayLiteral("a\r\nb\rc\n") << QString() << u"a\nb\nc\n"_s
                               << u"UTF-8"_s;
    QTest::newRow("windows-1252") << QByteArray("\x93We rent nothing,\x94 Mr M\xFCller said \x96 for \x80"
                                                "400.")
                                  << QString() << u"“We rent nothing,” Mr Müller said – for €400."_s
                                  << u"windows-1252"_s;
    QTest::newRow("latin-1 declared as utf-8")
        << umlauts.toLatin1() << u"UTF-8"_s << umlauts << u"windows-1252"_s;
    QTest::newRow("declared charset") << QByteArrayLiteral("\xEF\xF0\xE8\xE2\xE5\xF2") << u"windows-1251"_s
                                      << u"привет"_s << u"windows-1251"_s;
    QTest::newRow("utf-8 wins over a wrong declaration")
        << umlauts.toUtf8() << u"windows-1251"_s << umlauts << u"UTF-8"_s;
    QTest::newRow("utf-16 with a mark")
        << QByteArrayLiteral("\xFF\xFEh\0i\0") << QString() << u"hi"_s << u"UTF-16LE"_s;
    QTest::newRow("utf-16 without a mark")
        << QByteArray("h\0i\0 \0y\0o\0u\0", 12) << QString() << u"hi you"_s << u"UTF-16LE"_s;
    QTest::newRow("utf-16 big-endian without a mark")
        << QByteArray("\0h\0i\0 \0y\0o\0u", 12) << QString() << u"hi you"_s << u"UTF-16BE"_s;
}

void TestCharset::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, declared);
    const Result<Decoded> decoded = decodeText(bytes, declared);
    QVERIFY(decoded);
    QTEST(decoded->text, "text");
    QTEST(decoded->charset, "charset");
}

void TestCharset::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");

    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << ErrorCode::Binary
                         << u"byte 8"_s;
    QTest::newRow("control characters") << QByteArray(200, '\x02') << ErrorCode::Binary << QString();
    QTest::newRow("cut in a sequence")
        << QByteArrayLiteral("The caf\xC3\xA9 sells \xE2\x82") << ErrorCode::BadEncoding << u"byte 16"_s;
    QTest::newRow("one bad byte in much utf-8")
        << QByteArrayLiteral("äöüäöüäöü") + "\xFF" + QByteArrayLiteral("äöü") << ErrorCode::BadEncoding
        << u"byte 18"_s;
    QTest::newRow("utf-16 cut in a pair")
        << QByteArray("\xFF\xFEh\0i\0\x3D\xD8", 8) << ErrorCode::BadEncoding << u"byte 6"_s;
}

void TestCharset::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<Decoded> decoded = decodeText(bytes);
    QVERIFY(!decoded);
    QTEST(decoded.error().code, "code");
    QTEST(decoded.error().place, "place");
}

void TestCharset::readsLongLinesQuickly()
{
    QByteArray line(8 << 20, 'x');
    line += '\xFC';
    const Result<Decoded> decoded = decodeText(line);
    QVERIFY(decoded);
    QCOMPARE(decoded->text.size(), line.size());
}

QTEST_GUILESS_MAIN(TestCharset)
#include "test_charset.moc"
