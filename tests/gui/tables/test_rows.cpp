#include "tables/copying.h"
#include "tables/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clew;

namespace {

struct Fruit
{
    QString name;
    double weight = 0; // 0: not known
};

// The smallest table that there is.
class Fruits : public RowModel
{
public:
    std::vector<Fruit> all;
    mutable int asked = 0;

    int columns() const override { return 2; }
    QString titleOf(int column) const override { return column == 0 ? u"Name"_s : u"Weight"_s; }
    QString textOf(int row, int column) const override
    {
        ++asked;
        const Fruit &fruit = all.at(static_cast<size_t>(row));
        return column == 0 ? fruit.name : fruit.weight > 0 ? QString::number(fruit.weight) : QString();
    }
    SortKey keyOf(int row, int column) const override
    {
        const Fruit &fruit = all.at(static_cast<size_t>(row));
        if (column == 0)
            return fruit.name;
        return fruit.weight > 0 ? SortKey(fruit.weight) : SortKey();
    }
    bool isNumber(int column) const override { return column == 1; }
    int widthOf(int) const override { return 100; }
    Focus focusOf(int row) const override { return ClaimId{row + 1}; }
    QString citationOf(int row) const override { return u"cited "_s + textOf(row, 0); }

protected:
    int take(const Workspace *, const Filter &) override { return static_cast<int>(all.size()); }
    int sourceRowOf(const Focus &focus) const override
    {
        const auto *claim = std::get_if<ClaimId>(&focus);
        return claim && claim->value <= static_cast<qint64>(all.size()) ? static_cast<int>(claim->value) - 1
                                                                        : -1;
    }
};

QString shown(const RowModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names.join(u' ');
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void filters();
    void keepsTheRulesOfModels();
    void indexesFollowTheirRows();
    void copies();
    void makesNoWordsThatNobodySees();
};

void TestRows::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("names");
    QTest::newRow("as loaded") << -1 << Qt::AscendingOrder << u"pear Äpfel fig9 fig10 apple"_s;
    QTest::newRow("names as people sort them") << 0 << Qt::AscendingOrder << u"Äpfel apple fig9 fig10 pear"_s;
    QTest::newRow("numbers, unknown last") << 1 << Qt::AscendingOrder << u"fig9 fig10 Äpfel pear apple"_s;
    QTest::newRow("downwards, unknown last too")
        << 1 << Qt::DescendingOrder << u"pear Äpfel fig10 fig9 apple"_s;
}

void TestRows::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    Fruits fruits;
    fruits.all = {{u"pear"_s, 100}, {u"Äpfel"_s, 20.5}, {u"fig9"_s, 3}, {u"fig10"_s, 9}, {u"apple"_s, 0}};
    fruits.load(nullptr, {});
    fruits.sort(column, order);
    // "Äpfel" and "apple" trade places with the collation of the machine
    const QString normal = shown(fruits).replace(u"apple Äpfel"_s, u"Äpfel apple"_s);
    QTEST(normal, "names");
    for (int row = 0; row < fruits.rowCount(); ++row)
        QCOMPARE(fruits.rowOf(fruits.focusOf(fruits.sourceRow(row))), row);
}

void TestRows::filters()
{
    Fruits fruits;
    fruits.all = {{u"Red Pear"_s, 1}, {u"green pear"_s, 2}, {u"red fig"_s, 30}};
    fruits.load(nullptr, {});
    fruits.setWords(u" RED  pe "_s);
    QCOMPARE(shown(fruits), u"Red Pear"_s);
    QCOMPARE(fruits.rowOf(ClaimId{3}), -1);
    fruits.setWords(u"30"_s);
    QCOMPARE(shown(fruits), u"red fig"_s);
    fruits.setWords({});
    QCOMPARE(fruits.rowCount(), 3);
    QCOMPARE(fruits.loaded(), 3);
}

void TestRows::keepsTheRulesOfModels()
{
    Fruits fruits;
    const QAbstractItemModelTester tester(&fruits, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fruits.all = {{u"b"_s, 1}, {u"a"_s, 2}, {u"c"_s, 0}};
    fruits.load(nullptr, {});
    fruits.sort(0);
    fruits.setWords(u"a"_s);
    fruits.sort(1, Qt::DescendingOrder);
    fruits.setWords({});
    fruits.all.clear();
    fruits.load(nullptr, {});
    QCOMPARE(fruits.rowCount(), 0);
}

void TestRows::indexesFollowTheirRows()
{
    Fruits fruits;
    fruits.all = {{u"b"_s, 1}, {u"a"_s, 2}, {u"c"_s, 3}};
    fruits.load(nullptr, {});
    const QPersistentModelIndex b(fruits.index(0, 1)), a(fruits.index(1, 0));
    fruits.sort(0);
    QCOMPARE(b.row(), 1);
    QCOMPARE(b.column(), 1);
    fruits.setWords(u"b"_s);
    QCOMPARE(b.row(), 0);
    QVERIFY(!a.isValid());
}

void TestRows::copies()
{
    Fruits fruits;
    fruits.all = {{u"a\tb\nc"_s, 1}, {u"d"_s, 2}};
    fruits.load(nullptr, {});
    QCOMPARE(asTable(fruits, {0, 1}, {1, 0}), u"Weight\tName\n1\ta b c\n2\td\n"_s);
    QCOMPARE(asCitations(fruits, {1}), u"cited d\n"_s);
}

void TestRows::makesNoWordsThatNobodySees()
{
    Fruits fruits;
    for (int i = 0; i < 100'000; ++i)
        fruits.all.push_back({u"fruit %1"_s.arg(i * 7919 % 100'000), double(i)});
    fruits.load(nullptr, {});
    fruits.sort(1, Qt::DescendingOrder);
    QCOMPARE(fruits.index(0, 0).data().toString(), fruits.all.back().name);
    QCOMPARE(fruits.asked, 1);
}

QTEST_MAIN(TestRows)
#include "test_rows.moc"
