#include "workspace/pipeline.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Texts in other languages are told, not guessed at.
class TestForeign : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isInEnglish_data();
    void isInEnglish();
    void claimsOfEnglishOnly();
};

void TestForeign::isInEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<bool>("expected");
    const QString german
        = u"Die Firma Orlo hat die Pumpen an den Konzern Tern verkauft und das ist nicht erlaubt."_s;
    QTest::newRow("English") << u"The firm sold the pumps to a company in the port and it was paid."_s
                             << QString() << true;
    QTest::newRow("German") << german << QString() << false;
    QTest::newRow("German, declared") << german << u"de"_s << false;
    QTest::newRow("names alone") << u"Orlo Tern Quill"_s << QString() << true;
    QTest::newRow("names alone, declared") << u"Orlo Tern Quill"_s << u"fr"_s << false;
    QTest::newRow("Chinese") << u"\u8be5\u516c\u53f8\u51fa\u552e\u4e86\u82af\u7247\u3002"_s << QString()
                             << false;
    QTest::newRow("empty") << QString() << QString() << true;
}

void TestForeign::isInEnglish()
{
    QFETCH(QString, text);
    QFETCH(QString, declared);
    Document document;
    document.text = text;
    document.metadata.language = declared;
    QTEST(clew::isInEnglish(document), "expected");
}

void TestForeign::claimsOfEnglishOnly()
{
    Document document;
    document.text = u"Orlo Ltd sold the pumps to Tern Inc in March and it was paid by the bank."_s;
    const size_t claims = extract(document).claims.size();
    document.text += u" Das ist nicht die Firma und der Konzern hat es auch nicht mit dem Staat von "
                     u"sich aus und in der Stadt wird das eine oder andere zu den Akten gelegt, die ist "
                     u"und das nicht mit der Firma ein und das ist der Fall und die ist es auch."_s;
    document.metadata.language = u"de"_s;
    QVERIFY(claims > 0);
    QCOMPARE(extract(document).claims.size(), 0u);
}

QTEST_GUILESS_MAIN(TestForeign)
#include "test_foreign.moc"
