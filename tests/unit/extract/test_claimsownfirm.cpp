#include "unit/extract/claimsmarked.h"

#include "extract/mentions.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

// As linesOf(), with the mentions that the program itself finds.
QStringList linesRead(const QString &text)
{
    Document document;
    document.id = {1};
    document.text = text;
    const Analysis analysis = analyse(text);
    const Mentions mentions = findMentions(document, analysis);
    QStringList lines;
    for (const Claim &claim : findClaims(document, analysis, mentions, {}))
        lines << QString(codeOf(claim.predicate) + u' ' + nameOf(mentions, claim.from) + u" -> "
                         + nameOf(mentions, claim.to) + u' ' + codeOf(claim.polarity));
    return lines;
}

} // namespace

// Who "the company", "it" and "we" are in what somebody says, and what hangs where a parser hangs it.
class TestClaimsOwnFirm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void phrases_data();
    void phrases();
};

void TestClaimsOwnFirm::says_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("unwanted");
    const QString vane = u"Ann Vane is the export manager of Tarsk Robotics. Tarsk Robotics makes lathes. "
                         "Godwit Trading sells pumps to Brenn Medical. "_s;
    QTest::newRow("the company of who speaks")
        << QString(vane + u"She added that the company sold twenty lathes to Lindqvist Aero.")
        << u"sells_to Tarsk Robotics -> Lindqvist Aero asserted"_s
        << u"sells_to Godwit Trading -> Lindqvist Aero asserted"_s;
    QTest::newRow("another that was named in what she says")
        << QString(
               vane
               + u"She added that Godwit Trading lied and that the company sold lathes to Lindqvist Aero.")
        << u"sells_to Godwit Trading -> Lindqvist Aero asserted"_s
        << u"sells_to Tarsk Robotics -> Lindqvist Aero asserted"_s;
    QTest::newRow("we, before the name and the office")
        << u"\"We sold the lathes to Brenn Medical in good faith,\" Tarsk Robotics' chief executive, Ann "
           u"Vane, told the "
           "Port Journal."_s
        << u"sells_to Tarsk Robotics -> Brenn Medical asserted"_s
        << u"sells_to Port Journal -> Brenn Medical asserted"_s;
    QTest::newRow("may stop, and goes on")
        << u"Tarsk Robotics supplies lathes to Brenn Medical. Tarsk Robotics may stop its deliveries to Brenn Medical."_s
        << u"supplies Tarsk Robotics -> Brenn Medical possible"_s
        << u"supplies Tarsk Robotics -> Brenn Medical negated"_s;
    QTest::newRow("threatens to stop")
        << u"Tarsk Robotics supplies lathes to Brenn Medical. Tarsk Robotics threatened to stop supplying Brenn Medical."_s
        << u"supplies Tarsk Robotics -> Brenn Medical possible"_s
        << u"supplies Tarsk Robotics -> Brenn Medical negated"_s;
    QTest::newRow("parties by letter")
        << u"Company A was a trading firm. On May 3, 2018, Godwit Trading shipped the furnace to Company A."_s
        << u"supplies Godwit Trading -> Company A asserted"_s << QString();
    QTest::newRow("a dealer that is called something")
        << u"Godwit Trading bought lathes from a dealer in Norrby. The dealer is called Sahel Trading. It "
           u"sold pumps "
           "to Brenn Medical."_s
        << u"buys_from Godwit Trading -> Sahel Trading asserted"_s << QString();
    QTest::newRow("all of us")
        << u"\"All yards stockpile marine pumps, including us,\" said an engineer from Tarsk Robotics."_s
        << u"stockpiles Tarsk Robotics -> marine pumps asserted"_s << QString();
    QTest::newRow("denied through somebody")
        << u"Ann Vane denied through her lawyer that she had sold cameras to Brenn Medical."_s << QString()
        << u"sells_to Ann Vane -> Brenn Medical asserted"_s;
}

void TestClaimsOwnFirm::says()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QString, unwanted);
    const QStringList lines = linesRead(text);
    if (!wanted.isEmpty())
        QVERIFY2(lines.contains(wanted), qPrintable(lines.join(u'\n')));
    if (!unwanted.isEmpty())
        QVERIFY2(!lines.contains(unwanted), qPrintable(lines.join(u'\n')));
}

void TestClaimsOwnFirm::phrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QString &text, QStringList lines) {
        lines.sort();
        QTest::newRow(name) << text << lines;
    };
    row("behind a price",
        u"In May [Godwit Trading|Organization] had bought the [lasers|Product] for 2.4 million euros from "
        "[Tarsk Robotics|Organization]."_s,
        {u"buys_from Godwit Trading -> Tarsk Robotics item lasers asserted"_s});
    row("lists behind a counting word",
        u"[Canada|Government] banned the sale of [lasers|Product] and [marine pumps|Product]."_s,
        {u"restricts Canada -> lasers asserted"_s, u"restricts Canada -> marine pumps asserted"_s});
    row("barred, so no trade", u"[Canada|Government] barred some firms from buying [lasers|Product]."_s,
        {u"restricts Canada -> lasers asserted"_s});
    row("rental services",
        u"[Godwit Trading|Organization] provides rental services of [Q9 cranes|Product]."_s,
        {u"rents_to Godwit Trading -> ? item Q9 cranes asserted"_s});
    row("a firm of a country", u"It was bought by [Norway|Place]'s [Godwit Trading|Organization]."_s,
        {u"located_in Godwit Trading -> Norway asserted"_s});
    row("a state body is of the state",
        u"It was read by [Norway|Place]'s [Export Control Agency|Organization]."_s, {});
    row("in somebody's name",
        u"[Godwit Trading|Organization] ordered seven [Q9 cranes|Product] in the name of "
        "[Brenn Medical|Organization]."_s,
        {u"evades_through Godwit Trading -> Brenn Medical asserted"_s,
         u"buys_from Godwit Trading -> ? item Q9 cranes asserted"_s});
    row("not charged", u"[Godwit Trading|Organization] has not been charged."_s,
        {u"investigates ? -> Godwit Trading negated"_s});
    row("no suspect", u"[Godwit Trading|Organization] is not a suspect."_s,
        {u"investigates ? -> Godwit Trading negated"_s});
    row("what they say is",
        u"He took money from [Godwit Trading|Organization], which prosecutors say is a supplier of "
        "[Brenn Medical|Organization]."_s,
        {u"supplies Godwit Trading -> Brenn Medical asserted"_s});
}

void TestClaimsOwnFirm::phrases()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(text).join(u'\n'), lines.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestClaimsOwnFirm)
#include "test_claimsownfirm.moc"
