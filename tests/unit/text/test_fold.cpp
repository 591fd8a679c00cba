#include "text/fold.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void organizations_data();
    void organizations();
};

void TestFold::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("case") << u"iNORDLight"_s << u"inordlight"_s;
    QTest::newRow("hyphen") << u"Lux-Orbit"_s << u"lux orbit"_s;
    QTest::newRow("OCR") << u"Al-Orbit"_s << u"ai orbit"_s;
    QTest::newRow("AI") << u"AI Orbit"_s << u"ai orbit"_s;
    QTest::newRow("possessive") << u"Acme’s"_s << u"acme"_s;
    QTest::newRow("plural possessive") << u"Works'"_s << u"works"_s;
    QTest::newRow("apostrophe within") << u"Xi'an"_s << u"xian"_s;
    QTest::newRow("abbreviation") << u"U.S. Treasury"_s << u"us treasury"_s;
    QTest::newRow("full width") << u"ＡＣＭＥ"_s << u"acme"_s;
    QTest::newRow("white space") << u"  Acme \n Works "_s << u"acme works"_s;
    QTest::newRow("other scripts stay") << u"Заря-Т"_s << u"заря т"_s;
    QTest::newRow("only punctuation") << u"—"_s << QString();
    QTest::newRow("plain text") << u"The U.S. firm “Acme-9” said: al-Orbit's “A. B. Co.” isn’t, Ed. x."_s
                                << u"the us firm acme 9 said ai orbits a b co isnt ed x"_s;
    QTest::newRow("the same with an accent")
        << u"The U.S. firm “Acmé-9” said: al-Orbit's “A. B. Co.” isn’t, Ed. x."_s
        << u"the us firm acmé 9 said ai orbits a b co isnt ed x"_s;
}

void TestFold::names()
{
    QFETCH(QString, name);
    QTEST(foldName(name), "key");
}

void TestFold::organizations_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("legal forms") << u"Acme Works Co., Ltd."_s << u"acme works"_s;
    QTest::newRow("article") << u"The Acme Company"_s << u"acme"_s;
    QTest::newRow("dotted form") << u"Soleil S.A."_s << u"soleil"_s;
    QTest::newRow("German") << u"Brandt Optik GmbH & Co. KG"_s << u"brandt optik"_s;
    QTest::newRow("nothing but a form") << u"Limited"_s << u"limited"_s;
    QTest::newRow("Chinese") << u"明光科技股份有限公司"_s << u"明光科技"_s;
    QTest::newRow("Turkish") << u"Acme Makina San. ve Tic. A.Ş."_s << u"acme makina"_s;
    QTest::newRow("form before the name") << u"OOO Acme-Energo"_s << u"acme energo"_s;
    QTest::newRow("trade without a form") << u"Acme Ticaret"_s << u"acme ticaret"_s;
    QTest::newRow("inside stays") << u"Company Seven"_s << u"company seven"_s;
}

void TestFold::organizations()
{
    QFETCH(QString, name);
    QTEST(foldOrganization(name), "key");
}

QTEST_GUILESS_MAIN(TestFold)
#include "test_fold.moc"
