#include "extract/amounts.h"

#include "language/analyse.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Sums, counts and shares: what belongs to one, and how it is read.
class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
};

namespace {

QString bound(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 12) : u"?"_s;
}

// "$10 an hour = 10 USD per hour; some 400 valves = ~400"
QString described(const QString &text)
{
    QStringList lines;
    for (const Sentence &sentence : analyse(text).sentences) {
        for (const Amount &amount : findAmounts(text, sentence)) {
            const QString value = amount.least == amount.most
                ? bound(amount.least)
                : QString(bound(amount.least) % u".."_s % bound(amount.most));
            lines << amount.span.of(text) % u" = "_s % (amount.about ? u"~"_s : u""_s) % value
                    % (amount.unit.isEmpty() ? u""_s : u" "_s) % amount.unit
                    % (amount.per.isEmpty() ? u""_s : u" per "_s) % amount.per;
        }
    }
    return lines.join(u"; "_s);
}

} // namespace

void TestAmounts::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // money
    row("It charges $10 an hour.", "$10 an hour = 10 USD per hour");
    row("It paid US$1.2 billion for them.", "US$1.2 billion = 1200000000 USD");
    row("It paid RMB 45m for them.", "RMB 45m = 45000000 CNY");
    row("It paid 1.3 million euros.", "1.3 million euros = 1300000 EUR");
    row("It paid £3bn.", "£3bn = 3000000000 GBP");
    row("They cost €410,000 apiece.", "€410,000 apiece = 410000 EUR per piece");
    row("They cost $1,150 each.", "$1,150 each = 1150 USD per piece");
    row("They cost 2,400 yuan a month each.", "2,400 yuan a month each = 2400 CNY per month");
    row("They cost $55,000 per month.", "$55,000 per month = 55000 USD per month");
    row("They cost more than 400,000 Norwegian kroner.",
        "more than 400,000 Norwegian kroner = 400000..? NOK");
    row("They cost over $70 million.", "over $70 million = 70000000..? USD");
    row("They cost about $70.", "about $70 = ~70 USD");
    row("They cost $5-10 a ton.", "$5-10 a ton = 5..10 USD per ton");
    row("It paid tens of thousands of U.S. dollars.", "tens of thousands of U.S. dollars = ~? USD");
    row("It paid half a million dollars.", "half a million dollars = 500000 USD");
    row("It paid 5 to 10 million pounds.", "5 to 10 million pounds = 5000000..10000000 GBP");
    // goods
    row("It bought seven pumps.", "seven pumps = 7");
    row("It bought some 400 drill bits.", "some 400 drill bits = ~400");
    row("It bought five of the machines.", "five of the machines = 5");
    row("It bought 10,000 tons of coal.", "10,000 tons of coal = 10000 ton");
    row("It bought 2,000-3,000 sets.", "2,000-3,000 sets = 2000..3000 set");
    row("It bought eight units.", "eight units = 8 unit");
    row("It bought a dozen valves.", "a dozen valves = 12");
    row("It bought dozens of valves.", "dozens of valves = ~?");
    row("It bought over one thousand pumps.", "over one thousand pumps = 1000..?");
    row("It bought up to twenty-five pumps.", "up to twenty-five pumps = ?..25");
    row("It bought 2 million barrels of oil.", "2 million barrels of oil = 2000000 barrel");
    row("It sold 640 terminals at $1,150 each.", "640 terminals = 640; $1,150 each = 1150 USD per piece");
    // shares
    row("The fund holds 12 per cent.", "12 per cent = 12 %");
    row("The fund holds 12.5% of it.", "12.5% = 12.5 %");
    row("The fund holds 30 percent.", "30 percent = 30 %");
    // none
    row("It was sold in 2019 for two years by three engineers.", "");
    row("It was sold on 9 March 2021.", "");
    row("The first of them was a dollar short.", "");
}

void TestAmounts::amounts()
{
    QFETCH(QString, text);
    QTEST(described(text), "expected");
}

QTEST_GUILESS_MAIN(TestAmounts)
#include "test_amounts.moc"
