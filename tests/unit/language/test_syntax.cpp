#include "language/analyse.h"
#include "language/models.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// "nsubj(sold, Orlo)" for each word but marks, in order.
QStringList arcsOf(const QString &text)
{
    QStringList arcs;
    for (const Sentence &sentence : analyse(text).sentences) {
        for (const Token &token : sentence.tokens) {
            const QString head
                = token.head < 0 ? u"-"_s : sentence.tokens[size_t(token.head)].span.of(text).toString();
            arcs.append(token.relation % u'(' % head % u", "_s % token.span.of(text) % u')');
        }
    }
    return arcs;
}

} // namespace

class TestSyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arcs_data();
    void arcs();
    void oneTreeEach_data();
    void oneTreeEach();
    void neighboursChangeNothing();
    void namesItsLicence();
};

void TestSyntax::arcs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("active") << u"Orlo sold eight pumps to the yard."_s
                            << QStringList{u"nsubj(sold, Orlo)"_s, u"obj(sold, pumps)"_s,
                                           u"obl(sold, yard)"_s};
    QTest::newRow("passive") << u"The pumps were bought by a dealer."_s
                             << QStringList{u"nsubj:pass(bought, pumps)"_s, u"obl:agent(bought, dealer)"_s};
    QTest::newRow("relative") << u"The firm that rents the crane closed."_s
                              << QStringList{u"acl:relcl(firm, rents)"_s, u"obj(rents, crane)"_s};
    QTest::newRow("apposition") << u"Norr Lines, a unit of Kelp Group, lost its ship."_s
                                << QStringList{u"nmod(unit, Group)"_s, u"nmod:poss(ship, its)"_s};
    QTest::newRow("control") << u"The agency plans to bar the firm."_s
                             << QStringList{u"xcomp(plans, bar)"_s, u"obj(bar, firm)"_s};
    QTest::newRow("a verb that could be a noun")
        << u"The yard rents cranes from other firms, two people on its payroll said."_s
        << QStringList{u"nsubj(rents, yard)"_s, u"obj(rents, cranes)"_s};
    QTest::newRow("a verb before a product's code")
        << u"Orlo leases QX70 pumps from a dealer, an engineer told the paper."_s
        << QStringList{u"nsubj(leases, Orlo)"_s, u"obj(leases, pumps)"_s};
    QTest::newRow("a noun that could be a verb")
        << u"The export controls regime hurt the yard."_s << QStringList{u"nsubj(hurt, regime)"_s};
    QTest::newRow("hyphens are one word")
        << u"The state-backed yard leased a VT-40 crane."_s
        << QStringList{u"amod(yard, state-backed)"_s, u"obj(leased, crane)"_s};
}

void TestSyntax::arcs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const QStringList found = arcsOf(text);
    for (const QString &arc : expected)
        QVERIFY2(found.contains(arc), qPrintable(arc + u" not in "_s + found.join(u' ')));
}

void TestSyntax::oneTreeEach_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << u"Closed"_s;
    QTest::newRow("marks") << u"... -- !!! ( ) [ ] \" \""_s;
    QTest::newRow("no English") << u"Zażółć gęślą jaźń, 你好世界。"_s;
    QTest::newRow("long") << u"and the crane of the yard "_s.repeated(100);
    QTest::newRow("hyphens") << u"a-b-c-d of e-f and g--h - i-"_s;
}

void TestSyntax::oneTreeEach()
{
    QFETCH(QString, text);
    for (const Sentence &sentence : analyse(text).sentences) {
        int roots = 0;
        for (size_t start = 0; start < sentence.tokens.size(); ++start) {
            roots += sentence.tokens[start].head < 0 ? 1 : 0;
            size_t steps = 0;
            for (int at = static_cast<int>(start); at >= 0; at = sentence.tokens[size_t(at)].head)
                QVERIFY(++steps <= sentence.tokens.size());
        }
        QCOMPARE(roots, 1);
    }
}

void TestSyntax::neighboursChangeNothing()
{
    const QString alone = u"The dealer in Port Orlo bought the pumps for the navy."_s;
    const QString among = alone % u" Yes. "_s % u"The long and winding tale of the yard went on and on. "_s;
    const QStringList arcs = arcsOf(alone);
    QCOMPARE(arcsOf(among).mid(0, arcs.size()), arcs);
}

void TestSyntax::namesItsLicence()
{
    QVERIFY(modelCards().size() >= 2);
    for (const ModelCard &card : modelCards()) {
        QVERIFY(!card.licence.isEmpty());
        QVERIFY(!card.attribution.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSyntax)
#include "test_syntax.moc"
