#include "words/claimwords.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestClaimWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimIsASentence_data();
    void aClaimIsASentence();
};

void TestClaimWords::aClaimIsASentence_data()
{
    QTest::addColumn<Predicate>("predicate");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("item");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("both ends") << Predicate::SellsTo << 2 << 3 << u"Acme sells to Beta (lathe)"_s;
    QTest::newRow("goods are what is held") << Predicate::Stockpiles << 0 << 3 << u"Acme stockpiles lathe"_s;
    QTest::newRow("goods are nobody's buyer")
        << Predicate::SellsTo << 0 << 3 << u"Acme sells to an unnamed party (lathe)"_s;
    QTest::newRow("goods sell nothing")
        << Predicate::BuysFrom << 0 << 3 << u"Acme buys from an unnamed party (lathe)"_s;
    QTest::newRow("nothing named") << Predicate::RentsTo << 0 << 0 << u"Acme rents to an unnamed party"_s;
}

void TestClaimWords::aClaimIsASentence()
{
    QFETCH(Predicate, predicate);
    QFETCH(int, to);
    QFETCH(int, item);
    QFETCH(QString, sentence);
    Claim claim;
    claim.predicate = predicate;
    claim.from = {1};
    claim.to = {to};
    claim.item = {item};
    const QStringList names{{}, u"Acme"_s, u"Beta"_s, u"lathe"_s};
    QCOMPARE(sentenceFor(claim, [&](EntityId id) { return names.at(id.value); }), sentence);
}

QTEST_GUILESS_MAIN(TestClaimWords)
#include "test_claimwords.moc"
