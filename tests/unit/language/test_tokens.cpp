#include "language/tokens.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
    void losesNothing();
};

void TestTokens::parts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("possessive") << u"Orlo's chips, the firms' chips"_s
                                << u"Orlo 's chips , the firms ' chips"_s;
    QTest::newRow("typographic") << u"Orlo\u2019s"_s << u"Orlo \u2019s"_s;
    QTest::newRow("negation") << u"It don't and cannot."_s << u"It do n't and can not ."_s;
    QTest::newRow("hyphens") << u"state-backed Lau-style"_s << u"state-backed Lau-style"_s;
    QTest::newRow("models") << u"LX-7s, RTQ 4090 and B12s"_s << u"LX-7s , RTQ 4090 and B12s"_s;
    QTest::newRow("money") << u"$10, 2,400 yuan, 3.5%"_s << u"$ 10 , 2,400 yuan , 3.5 %"_s;
    QTest::newRow("abbreviations") << u"The U.S. and Orlo Co., Ltd. met Mr. Vane."_s
                                   << u"The U.S. and Orlo Co. , Ltd. met Mr. Vane ."_s;
    QTest::newRow("stop at the end") << u"They left Orlo Co. Ltd."_s << u"They left Orlo Co. Ltd ."_s;
    QTest::newRow("url") << u"(see https://orlo.example/a?b=c.)"_s
                         << u"( see https://orlo.example/a?b=c . )"_s;
    QTest::newRow("quotes") << u"\"No,\" he said."_s << u"\" No , \" he said ."_s;
    QTest::newRow("ampersand") << u"Vane & Sons, AQ&T"_s << u"Vane & Sons , AQ&T"_s;
    QTest::newRow("ellipsis") << u"Well... no"_s << u"Well ... no"_s;
    QTest::newRow("apostrophe in a name") << u"O'Vane of Ka'an"_s << u"O'Vane of Ka'an"_s;
}

void TestTokens::parts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList tokens;
    for (Span span : splitTokens(text, {0, text.size()}))
        tokens.append(span.of(text).toString());
    QCOMPARE(tokens.join(u' '), expected);
}

// Everything but white space is in exactly one token.
void TestTokens::losesNothing()
{
    const QString text = u"A \"b\"\u2014c's d/e\u2026 \U0001F600 $5.5bn (F&G) h_i@j.k 'l m' n't \u0301"_s;
    QString rest = text;
    qsizetype last = 0;
    for (Span span : splitTokens(text, {0, text.size()})) {
        QVERIFY(span.begin >= last && span.liesIn(text) && !span.isEmpty());
        last = span.end;
        for (qsizetype i = span.begin; i < span.end; ++i)
            rest[i] = u' ';
    }
    QCOMPARE(rest.trimmed(), QString());
}

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"
