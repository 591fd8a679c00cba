#include "trace/flow.h"

#include <QBuffer>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

Result<FlowTable> read(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return readFlow(buffer);
}

} // namespace

class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsInTheProgram()
    {
        const FlowTable &flows = builtInFlow();
        QCOMPARE(*flows.of(Predicate::SellsTo), (Flow{FlowRole::From, FlowRole::To, FlowFamily::Trade, 1}));
        QCOMPARE(flows.of(Predicate::BuysThrough)->giver, FlowRole::To);
        QCOMPARE(flows.of(Predicate::Produces)->receiver, FlowRole::Goods);
        for (const Predicate nothing :
             {Predicate::Sanctions, Predicate::Restricts, Predicate::LocatedIn, Predicate::EmployedBy,
              Predicate::FoundedBy, Predicate::Investigates, Predicate::Responds, Predicate::PartnerOf,
              Predicate::RelatedTo, Predicate::Funds, Predicate::Builds})
            QVERIFY(!flows.of(nothing));
        QCOMPARE(flows.beside(Predicate::Restricts), std::optional(BesideKind::Law));
        QCOMPARE(flows.beside(Predicate::Funds), std::optional(BesideKind::Finance));
        QVERIFY(!flows.beside(Predicate::SellsTo));
        QVERIFY(!flows.beside(Predicate::RelatedTo));
        // access is not possession
        QCOMPARE(kindOf(flows.of(Predicate::RentsTo)->family), HopKind::Access);
        QCOMPARE(kindOf(flows.of(Predicate::SellsTo)->family), HopKind::Possession);
    }

    void readsItsFormat()
    {
        const auto table = read("# a comment\n\n sells_to: to -> from, access, 0.25 \r\n");
        QVERIFY(table);
        QCOMPARE(*table->of(Predicate::SellsTo),
                 (Flow{FlowRole::To, FlowRole::From, FlowFamily::Access, 0.25}));
        QVERIFY(!table->of(Predicate::BuysFrom));
    }

    void namesTheBadLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("unknown predicate") << QByteArray("steals_from: from -> to, trade, 1");
        QTest::newRow("unknown role") << QByteArray("sells_to: from -> via, trade, 1");
        QTest::newRow("unknown family") << QByteArray("sells_to: from -> to, theft, 1");
        QTest::newRow("one role twice") << QByteArray("sells_to: from -> from, trade, 1");
        QTest::newRow("no number") << QByteArray("sells_to: from -> to, trade, 1.2.3");
        QTest::newRow("weight too large") << QByteArray("sells_to: from -> to, trade, 2");
        QTest::newRow("cut off") << QByteArray("sells_to: from -> ");
        QTest::newRow("goods made by trade") << QByteArray("sells_to: from -> goods, trade, 1");
        QTest::newRow("beside what") << QByteArray("funds: beside, gossip");
        QTest::newRow("both") << QByteArray("supplies: beside, law");
        QTest::newRow("said twice") << QByteArray("supplies: to -> from, trade, 1");
        QTest::newRow("no text") << QByteArray("\xff\xfe\x00\x01", 4);
    }
    void namesTheBadLine()
    {
        QFETCH(QByteArray, line);
        const auto table = read("supplies: from -> to, trade, 1\n" + line + "\n");
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::BadResource);
        QCOMPARE(table.error().file, u"flow.txt"_s);
        QCOMPARE(table.error().place, u"line 2"_s);
    }
};

QTEST_GUILESS_MAIN(TestFlow)
#include "test_flow.moc"
