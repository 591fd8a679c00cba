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
    QTest::newRow("hyphens") << u"state-backed Lau-style, re-elected e-mail over-the-counter"_s
                             << u"state - backed Lau - style , re-elected e-mail over - the - counter"_s;
    QTest::newRow("models") << u"LX-7s, RTQ 4090 and B12s"_s << u"LX - 7s , RTQ 4090 and B12s"_s;
    QTest::newRow("units") << u"10km, 3.5bn, US$10m, 7nm, 7:30pm, 4G, 19th, the 1980s"_s
                           << u"10 km , 3.5 bn , US$ 10 m , 7 nm , 7:30 pm , 4G , 19th , the 1980s"_s;
    QTest::newRow("ranges") << u"2019-2020, pages 5-10"_s << u"2019 - 2020 , pages 5 - 10"_s;
    QTest::newRow("dates and telephones") << u"11/28/2000 2019-05-03 9/11 1/2 212-555-0134"_s
                                          << u"11/28/2000 2019-05-03 9/11 1 / 2 212-555-0134"_s;
    QTest::newRow("numbers") << u"1,000,000 [13,14] 3,40 .15 No. 5"_s
                             << u"1,000,000 [ 13 , 14 ] 3,40 .15 No. 5"_s;
    QTest::newRow("one word for two") << u"Cannot, gonna, dont"_s << u"Can not , gon na , do nt"_s;
    QTest::newRow("mail") << u"<a.b@orlo.example>, orlo.com/x, notes.doc"_s
                          << u"< a.b@orlo.example > , orlo.com/x , notes.doc"_s;
    QTest::newRow("forgotten space") << u"He left.She stayed"_s << u"He left . She stayed"_s;
    QTest::newRow("faces") << u"Yes :-) no :( \U0001F44D\U0001F3FD\U0001F600"_s
                           << u"Yes :-) no :( \U0001F44D\U0001F3FD \U0001F600"_s;
    QTest::newRow("slashes") << u"and/or, w/o"_s << u"and / or , w/o"_s;
    QTest::newRow("direction marks") << u"\u200fOrlo\u200e left"_s << u"Orlo left"_s;
    QTest::newRow("money") << u"$10, 2,400 yuan, 3.5%"_s << u"$ 10 , 2,400 yuan , 3.5 %"_s;
    QTest::newRow("abbreviations") << u"The U.S. and Orlo Co., Ltd. met Mr. Vane."_s
                                   << u"The U.S. and Orlo Co. , Ltd. met Mr. Vane ."_s;
    QTest::newRow("stop at the end") << u"They left Orlo Co. Ltd."_s << u"They left Orlo Co. Ltd ."_s;
    QTest::newRow("prefix before an abbreviation") << u"non-U.S. firms"_s << u"non-U.S. firms"_s;
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
