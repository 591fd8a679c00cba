#include "timeline/ruler.h"

#include <QFont>
#include <QTest>

using namespace clew;

class TestRuler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreWordsAreWider();
    void whatFitsStaysWhole();
    void whatDoesNotFitIsCut();
    void pairsAreNotParted();

private:
    const QFontMetricsF m_metrics{QFont()};
};

void TestRuler::moreWordsAreWider()
{
    Ruler ruler(m_metrics);
    QCOMPARE(ruler.widthOf(u""), 0.0);
    QVERIFY(ruler.widthOf(u"lathe") > 0);
    QCOMPARE(ruler.widthOf(u"lathelathe"), 2 * ruler.widthOf(u"lathe"));
}

void TestRuler::whatFitsStaysWhole()
{
    Ruler ruler(m_metrics);
    const QString words = u"Brenn Tools sells lathes"_qs;
    QCOMPARE(ruler.elided(words, ruler.widthOf(words)), words);
}

void TestRuler::whatDoesNotFitIsCut()
{
    Ruler ruler(m_metrics);
    const QString words = u"Brenn Tools sells lathes"_qs;
    const qreal most = ruler.widthOf(words) / 2;
    const QString cut = ruler.elided(words, most);
    QVERIFY(cut.endsWith(u'…'));
    QVERIFY(words.startsWith(cut.chopped(1)));
    QVERIFY(ruler.widthOf(cut) <= most);
    QVERIFY(cut.size() > 4);
}

void TestRuler::pairsAreNotParted()
{
    Ruler ruler(m_metrics);
    const QString words = QStringLiteral(u"\U0001F600\U0001F600\U0001F600\U0001F600");
    for (qreal most = 0; most < ruler.widthOf(words); most += 1) {
        const QString cut = ruler.elided(words, most);
        QVERIFY(cut.chopped(1).isEmpty() || cut.at(cut.size() - 2).isLowSurrogate());
    }
}

QTEST_MAIN(TestRuler)
#include "test_ruler.moc"
