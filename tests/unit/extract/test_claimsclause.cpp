#include "extract/claimsclause.h"

#include "language/analyse.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

// Which date is said of which verb.
class TestClaimsClause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belongs_data();
    void belongs();
    void endings();
};

namespace {

Span spanOf(const QString &text, const QString &part)
{
    const qsizetype begin = text.indexOf(part);
    return {begin, begin + part.size()};
}

// "own", "before", "-" (said of something else)
QString found(const QString &text, const QString &expression, const QString &trigger)
{
    const Analysis analysis = analyse(text);
    const auto how
        = belonging(text, analysis.sentences.front(), spanOf(text, expression), spanOf(text, trigger));
    return !how ? u"-"_s : how->opening.isEmpty() ? u"own"_s : how->opening;
}

} // namespace

void TestClaimsClause::belongs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expression, const char *trigger, const char *expected) {
        QTest::addRow("%s: %s", text, trigger)
            << QString::fromLatin1(text) << QString::fromLatin1(expression) << QString::fromLatin1(trigger)
            << QString::fromLatin1(expected);
    };
    row("Orlo sold six pumps to Vane in May 2021.", "in May 2021", "sold", "own");
    row("In May 2021 Orlo sold six pumps to Vane.", "In May 2021", "sold", "own");
    row("Orlo, a maker that Norr blacklisted in 2019, rents six pumps from Vane.", "in 2019", "blacklisted",
        "own");
    row("Orlo, a maker that Norr blacklisted in 2019, rents six pumps from Vane.", "in 2019", "rents", "-");
    row("Orlo began selling pumps to Vane in 2019.", "in 2019", "selling", "own");
    row("In 2019, the government imposed controls that barred firms from selling pumps.", "In 2019", "barred",
        "own");
    row("The ministry on Friday fined Orlo, saying the firm had sold pumps to Vane.", "on Friday", "sold",
        "-");
    row("The ministry on Friday fined Orlo, saying the firm had sold pumps to Vane.", "on Friday", "fined",
        "own");
    row("On Friday the ministry said that Orlo sold pumps to Vane.", "On Friday", "sold", "-");
    row("The firm said in June that Orlo sold pumps to Vane.", "in June", "sold", "-");
    row("Orlo hoarded pumps before Norr banned them in 2019.", "in 2019", "hoarded", "before");
    row("Orlo hoarded pumps before Norr banned them in 2019.", "in 2019", "banned", "own");
}

void TestClaimsClause::belongs()
{
    QFETCH(QString, text);
    QFETCH(QString, expression);
    QFETCH(QString, trigger);
    QTEST(found(text, expression, trigger), "expected");
}

void TestClaimsClause::endings()
{
    const auto ends = [](const QString &text) {
        return endsSomething(text, analyse(text).sentences.front(), spanOf(text, u"in May"_s));
    };
    QVERIFY(ends(u"Orlo stopped its deliveries to Vane in May."_s));
    QVERIFY(!ends(u"Orlo started its deliveries to Vane in May."_s));
}

QTEST_GUILESS_MAIN(TestClaimsClause)
#include "test_claimsclause.moc"
