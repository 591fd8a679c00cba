#include "unit/extract/claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// A row is an article and all the claims that it makes, no more and no fewer.
class TestClaims : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const QString &text, const QStringList &lines)
    {
        QStringList sorted = lines;
        sorted.sort();
        QTest::newRow(name) << text << sorted;
    }

    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
    }

    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(text).join(u'\n'), lines.join(u'\n'));
    }

private Q_SLOTS:
    void goods_data()
    {
        columns();
        row("makes", u"[Ferrano|Organization] makes [QX-7|Product] pumps."_s,
            {u"produces Ferrano -> QX-7 asserted"_s});
        row("made by", u"The [QX-7|Product], made by [Ferrano|Organization], weighs a ton."_s,
            {u"produces Ferrano -> QX-7 asserted"_s});
        row("genitive", u"[Ferrano|Organization]'s [QX-7|Product] pumps are heavy."_s,
            {u"produces Ferrano -> QX-7 asserted"_s});
        row("its goods are those that it has",
            u"[Ferrano|Organization] grew. Its [QX-7|Product] pumps are heavy."_s, {});
        row("who makes, and who only has",
            u"[Ferrano|Organization]'s [QX-7|Product] is heavy. [Ferrano|Organization]'s [QX-7|Product] is "
            u"old. "
            "[Oduya|Organization]'s [QX-7|Product] broke."_s,
            {u"produces Ferrano -> QX-7 asserted"_s});
        row("two who are said to make it",
            u"[Ferrano|Organization]'s [QX-7|Product] is heavy. [Ferrano|Organization]'s [QX-7|Product] is "
            u"old. "
            "[Oduya|Organization] makes the [QX-7|Product] in Tern."_s,
            {u"produces Ferrano -> QX-7 asserted"_s, u"produces Oduya -> QX-7 asserted"_s});
        row("whose customer rents is told elsewhere",
            u"[Brimstad|Organization] rents [QX-7|Product] pumps to [Oduya|Organization]. "
            "[Oduya|Organization] rented four [QX-7|Product] pumps in March."_s,
            {u"rents_to Brimstad -> Oduya item QX-7 asserted"_s,
             u"rents_to Brimstad -> Oduya item QX-7 asserted"_s});
        row("denied a sentence later",
            u"[Brimstad|Organization] sold [QX-7|Product] pumps to [Oduya|Organization]. "
            "[Brimstad|Organization] denied this."_s,
            {u"sells_to Brimstad -> Oduya item QX-7 asserted"_s,
             u"sells_to Brimstad -> Oduya item QX-7 denied"_s, u"responds Brimstad -> ? asserted"_s});
        row("denied by somebody else",
            u"[Brimstad|Organization] sold [QX-7|Product] pumps to [Oduya|Organization]. "
            "[Ferrano|Organization] denied this."_s,
            {u"sells_to Brimstad -> Oduya item QX-7 asserted"_s, u"responds Ferrano -> ? asserted"_s});
        row("several goods",
            u"[Brimstad|Organization] sold [QX-7|Product] pumps and [QX-9|Product] cranes to "
            "[Oduya|Organization]."_s,
            {u"sells_to Brimstad -> Oduya item QX-7 asserted"_s,
             u"sells_to Brimstad -> Oduya item QX-9 asserted"_s});
        row("took delivery", u"[Oduya|Organization] took delivery of the [QX-7|Product] pumps."_s,
            {u"supplies ? -> Oduya item QX-7 asserted"_s});
        row("chosen to supply",
            u"[Brimstad|Organization] was selected by [Oduya|Organization] to supply [QX-7|Product] pumps."_s,
            {u"supplies Brimstad -> Oduya item QX-7 asserted"_s});
        row("entrusted",
            u"[Oduya|Organization] entrusted [Brimstad|Organization] to purchase [QX-7|Product] pumps."_s,
            {u"buys_through Oduya -> Brimstad item QX-7 asserted"_s});
        row("customers include",
            u"[Brimstad|Organization]'s customers include [Oduya|Organization] and [Ferrano|Organization]."_s,
            {u"sells_to Brimstad -> Oduya asserted"_s, u"sells_to Brimstad -> Ferrano asserted"_s});
        row("no more deals", u"[Brimstad|Organization] terminated its contract with [Oduya|Organization]."_s,
            {u"sells_to Brimstad -> Oduya negated"_s});
        row("a loan for it",
            u"[Oduya|Organization] is building a plant with a loan from [Brimstad Bank|Organization]."_s,
            {u"funds Brimstad Bank -> Oduya asserted"_s});
        row("ahead of the ban", u"[Oduya|Organization] bought forty [QX-7|Product] pumps ahead of the ban."_s,
            {u"stockpiles Oduya -> QX-7 asserted"_s});
        row("who lets is not told",
            u"[Brimstad|Organization] rents [QX-9|Product] cranes to [Oduya|Organization]. "
            "[Oduya|Organization] rents [QX-7|Product] pumps."_s,
            {u"rents_to Brimstad -> Oduya item QX-9 asserted"_s,
             u"rents_to ? -> Oduya item QX-7 asserted"_s});
        row("maker of", u"[Ferrano|Organization], a maker of [QX-7|Product] pumps, grew last year."_s,
            {u"produces Ferrano -> QX-7 asserted"_s});
        row("rents to",
            u"[Brimstad|Organization] rents [QX-7|Product] pumps to [Oduya Works|Organization]."_s,
            {u"rents_to Brimstad -> Oduya Works item QX-7 asserted"_s});
        row("rents from",
            u"[Oduya Works|Organization] rents [QX-7|Product] pumps from [Brimstad|Organization]."_s,
            {u"rents_to Brimstad -> Oduya Works item QX-7 asserted"_s});
        row("leased by",
            u"[QX-7|Product] pumps were leased by [Brimstad|Organization] to [Oduya|Organization]."_s,
            {u"rents_to Brimstad -> Oduya item QX-7 asserted"_s});
        row("rents from nobody named",
            u"[Oduya|Organization] has been renting access to [QX-7|Product] pumps."_s,
            {u"rents_to ? -> Oduya item QX-7 asserted"_s});
        row("relative clause",
            u"[Brimstad|Organization], which rents [QX-7|Product] pumps to [Oduya|Organization]."_s,
            {u"rents_to Brimstad -> Oduya item QX-7 asserted"_s});
        row("access",
            u"[Oduya|Organization] pays [Brimstad|Organization] for access to [QX-7|Product] pumps."_s,
            {u"provides_access_to Brimstad -> Oduya item QX-7 asserted"_s});
        row("lent", u"[Brimstad|Organization] lent two [QX-7|Product] pumps to [Oduya|Organization]."_s,
            {u"provides_access_to Brimstad -> Oduya item QX-7 asserted"_s});
        row("sold to", u"[Ferrano|Organization] sold nine [QX-7|Product] pumps to [Brimstad|Organization]."_s,
            {u"sells_to Ferrano -> Brimstad item QX-7 asserted"_s});
        row("sold by",
            u"The [QX-7|Product] pumps were sold by [Ferrano|Organization] to [Brimstad|Organization]."_s,
            {u"sells_to Ferrano -> Brimstad item QX-7 asserted"_s});
        row("bought from",
            u"[Brimstad|Organization] bought [QX-7|Product] pumps from [Ferrano|Organization]."_s,
            {u"buys_from Brimstad -> Ferrano item QX-7 asserted"_s});
        row("after a date",
            u"In 2021 [Brimstad|Organization] rented [QX-7|Product] pumps to [Oduya|Organization]."_s,
            {u"rents_to Brimstad -> Oduya item QX-7 asserted"_s});
        row("uses somebody to buy",
            u"[Oduya|Organization] has used [Sable Trade|Organization] to purchase [QX-7|Product] pumps."_s,
            {u"buys_through Oduya -> Sable Trade item QX-7 asserted"_s});
        row("offers access",
            u"[Brimstad|Organization] offered [Oduya|Organization] access to [QX-7|Product] pumps."_s,
            {u"provides_access_to Brimstad -> Oduya item QX-7 asserted"_s});
        row("coordinated verbs",
            u"[Brimstad|Organization] bought [QX-7|Product] pumps from [Ferrano|Organization] and rented "
            "[ZR-2|Product] drills to [Oduya|Organization]."_s,
            {u"buys_from Brimstad -> Ferrano item QX-7 asserted"_s,
             u"rents_to Brimstad -> Oduya item ZR-2 asserted"_s});
        row("bought through",
            u"[Oduya|Organization] bought [QX-7|Product] pumps through [Sable Trade|Organization], a dealer."_s,
            {u"buys_through Oduya -> Sable Trade item QX-7 asserted"_s});
        row("uses to buy",
            u"[Oduya|Organization] procured [QX-7|Product] pumps via [Sable Trade|Organization]."_s,
            {u"buys_through Oduya -> Sable Trade item QX-7 asserted"_s});
        row("supplies with",
            u"[Ferrano|Organization] supplied [Brimstad|Organization] with [QX-7|Product] pumps."_s,
            {u"supplies Ferrano -> Brimstad item QX-7 asserted"_s});
        row("shipped to",
            u"[Sable Trade|Organization] shipped [QX-7|Product] pumps to [Oduya|Organization]."_s,
            {u"supplies Sable Trade -> Oduya item QX-7 asserted"_s});
        row("received from",
            u"[Oduya|Organization] received [QX-7|Product] pumps from [Sable Trade|Organization]."_s,
            {u"supplies Sable Trade -> Oduya item QX-7 asserted"_s});
        row("stockpiled", u"[Brimstad|Organization] stockpiled [QX-7|Product] pumps."_s,
            {u"stockpiles Brimstad -> QX-7 asserted"_s});
        row("hoarded", u"[QX-7|Product] pumps were hoarded by [Brimstad|Organization]."_s,
            {u"stockpiles Brimstad -> QX-7 asserted"_s});
        row("buyers in a list",
            u"[Ferrano|Organization] sold [QX-7|Product] pumps to [Brimstad|Organization], "
            u"[Oduya|Organization] and "
            "[Sable|Organization]."_s,
            {u"sells_to Ferrano -> Brimstad item QX-7 asserted"_s,
             u"sells_to Ferrano -> Oduya item QX-7 asserted"_s,
             u"sells_to Ferrano -> Sable item QX-7 asserted"_s});
    }
    void goods() { check(); }

    void control_data()
    {
        columns();
        row("owns", u"[Marl Holding|Organization] owns [Brimstad|Organization]."_s,
            {u"owns_or_parent_of Marl Holding -> Brimstad asserted"_s});
        row("owned by", u"[Brimstad|Organization] is wholly owned by [Marl Holding|Organization]."_s,
            {u"owns_or_parent_of Marl Holding -> Brimstad asserted"_s});
        row("subsidiary of", u"[Brimstad|Organization], a subsidiary of [Marl Holding|Organization], grew."_s,
            {u"owns_or_parent_of Marl Holding -> Brimstad asserted"_s});
        row("is a subsidiary of",
            u"[Brimstad|Organization] is a subsidiary of [Marl Holding|Organization]."_s,
            {u"owns_or_parent_of Marl Holding -> Brimstad asserted"_s});
        row("belongs to", u"[Brimstad|Organization] belongs to [Marl Holding|Organization]."_s,
            {u"owns_or_parent_of Marl Holding -> Brimstad asserted"_s});
        row("shell controlled by", u"[Brimstad|Organization] is a shell controlled by [Ivo Tamm|Person]."_s,
            {u"controls_via_shell Ivo Tamm -> Brimstad asserted"_s});
        row("front for", u"[Brimstad|Organization] is a front company for [Marl Holding|Organization]."_s,
            {u"controls_via_shell Marl Holding -> Brimstad asserted"_s});
        row("founded by", u"[Brimstad|Organization], founded by [Ivo Tamm|Person], grew."_s,
            {u"founded_by Brimstad -> Ivo Tamm asserted"_s});
        row("founded", u"[Ivo Tamm|Person] founded [Brimstad|Organization] with a friend."_s,
            {u"founded_by Brimstad -> Ivo Tamm asserted"_s});
        row("chief executive of",
            u"[Ivo Tamm|Person], the chief executive of [Brimstad|Organization], left."_s,
            {u"employed_by Ivo Tamm -> Brimstad asserted"_s});
        row("is director of", u"[Ivo Tamm|Person] is a director of [Brimstad|Organization]."_s,
            {u"employed_by Ivo Tamm -> Brimstad asserted"_s});
        row("genitive director", u"[Brimstad|Organization]'s director, [Ivo Tamm|Person], left."_s,
            {u"employed_by Ivo Tamm -> Brimstad asserted"_s});
        row("based in", u"[Brimstad|Organization] is based in [Lomza|Place]."_s,
            {u"located_in Brimstad -> Lomza asserted"_s});
        row("-based", u"[Lomza|Place]-based [Brimstad|Organization] grew."_s,
            {u"located_in Brimstad -> Lomza asserted"_s});
        row("-based apposition", u"[Brimstad|Organization], a [Lomza|Place]-based rental firm, grew."_s,
            {u"located_in Brimstad -> Lomza asserted"_s});
        row("of a place", u"[Brimstad|Organization] of [Lomza|Place] grew."_s,
            {u"located_in Brimstad -> Lomza asserted"_s});
        row("a dealer in a place", u"[Brimstad|Organization], a dealer in [Lomza|Place], grew."_s,
            {u"located_in Brimstad -> Lomza asserted"_s});
        row("funds", u"The [Orlan Fund|Organization] financed [Brimstad|Organization]."_s,
            {u"funds Orlan Fund -> Brimstad asserted"_s});
        row("invested in",
            u"The [Orlan Fund|Organization] invested 9 million euros in [Brimstad|Organization]."_s,
            {u"funds Orlan Fund -> Brimstad asserted"_s});
        row("builds", u"[Oduya|Organization] is building the [Norr Yard|Product]."_s,
            {u"builds Oduya -> Norr Yard asserted"_s});
        row("built by", u"The [Norr Yard|Product] was built by [Oduya|Organization]."_s,
            {u"builds Oduya -> Norr Yard asserted"_s});
        row("works with", u"[Oduya|Organization] has worked with [Brimstad|Organization]."_s,
            {u"partner_of Oduya -> Brimstad asserted"_s});
        row("partnered", u"[Oduya|Organization] partnered with [Brimstad|Organization]."_s,
            {u"partner_of Oduya -> Brimstad asserted"_s});
        row("on behalf", u"[Oduya|Organization] acted for or on behalf of [Brimstad|Organization]."_s,
            {u"related_to Oduya -> Brimstad asserted"_s});
        row("son", u"[Ivo Tamm|Person], the son of [Jaan Tamm|Person], left."_s,
            {u"related_to Ivo Tamm -> Jaan Tamm asserted"_s});
    }
    void control() { check(); }

    void law_data()
    {
        columns();
        row("blacklisted by", u"[Oduya|Organization], blacklisted by [Canberra|Government] in 2019, grew."_s,
            {u"sanctions Canberra -> Oduya asserted"_s});
        row("sanctioned",
            u"[Canberra|Government] sanctioned [Oduya|Organization] and [Sable|Organization]."_s,
            {u"sanctions Canberra -> Oduya asserted"_s, u"sanctions Canberra -> Sable asserted"_s});
        row("on the list", u"[Oduya|Organization] is on the [Canberra|Government] sanctions list."_s,
            {u"sanctions Canberra -> Oduya asserted"_s});
        row("told not to sell",
            u"[Canberra|Government] barred [Oduya|Organization] from selling [QX-7|Product] pumps to [Sable|Organization]."_s,
            {u"restricts Canberra -> QX-7 asserted"_s, u"sells_to Oduya -> Sable item QX-7 negated"_s});
        row("not allowed to buy", u"[Canberra|Government] barred [Oduya|Organization] from buying pumps."_s,
            {u"sanctions Canberra -> Oduya asserted"_s});
        row("not on the list", u"[Oduya|Organization] is not on the [Canberra|Government] sanctions list."_s,
            {u"sanctions Canberra -> Oduya negated"_s});
        row("put on its list",
            u"The court heard of [Oduya|Organization], which [Canberra|Government] put on its sanctions list."_s,
            {u"sanctions Canberra -> Oduya asserted"_s});
        row("banned", u"[Canberra|Government] banned exports of [QX-7|Product] pumps."_s,
            {u"restricts Canberra -> QX-7 asserted"_s});
        row("rules do not cover", u"The [Pump Rule|Document] does not cover [QX-7|Product] pumps."_s,
            {u"restricts Pump Rule -> QX-7 negated"_s});
        row("evades", u"[Oduya|Organization] evaded the ban through [Sable Trade|Organization]."_s,
            {u"evades_through Oduya -> Sable Trade asserted"_s});
        row("in the name of",
            u"[Oduya|Organization] ordered the goods in the name of [Sable Trade|Organization]."_s,
            {u"evades_through Oduya -> Sable Trade asserted"_s});
        row("investigates", u"The [Harbour Bureau|Government] is investigating [Oduya|Organization]."_s,
            {u"investigates Harbour Bureau -> Oduya asserted"_s});
        row("no investigation",
            u"[Harbour Bureau|Government] has not opened an investigation into [Oduya|Organization]."_s,
            {u"investigates Harbour Bureau -> Oduya negated"_s});
        row("arrested by", u"[Ivo Tamm|Person] was arrested by the [Harbour Bureau|Government]."_s,
            {u"investigates Harbour Bureau -> Ivo Tamm asserted"_s});
        row("declined to comment", u"[Oduya|Organization] declined to comment."_s,
            {u"responds Oduya -> ? asserted"_s});
        row("did not respond", u"[Oduya|Organization] did not respond to a request for comment."_s,
            {u"responds Oduya -> ? negated"_s});
        row("could not be reached", u"[Ivo Tamm|Person] could not be reached."_s,
            {u"responds Ivo Tamm -> ? negated"_s});
    }
    void law() { check(); }

    // What stands side by side is not linked.
    void nothing_data()
    {
        columns();
        row("named beside",
            u"[Brimstad|Organization] and [Oduya|Organization] were both named in the report."_s, {});
        row("customers of a firm", u"Customers of [Brimstad|Organization] rent [QX-7|Product] pumps."_s, {});
        row("gerund as a subject",
            u"A clerk told the [Baltic Post|Organization] that renting [QX-7|Product] pumps is legal."_s, {});
        row("same paragraph", u"[Brimstad|Organization] opened a hall. [Oduya|Organization] trains models."_s,
            {});
        row("informant", u"An [engineer|Person] told us about the [QX-7|Product] of [Oduya|Organization]."_s,
            {});
        row("question", u"Did [Brimstad|Organization] sell [QX-7|Product] pumps to [Oduya|Organization]?"_s,
            {});
        row("noun, no verb", u"The purchase was noted by [Brimstad|Organization] and [Oduya|Organization]."_s,
            {});
        row("unknown subject", u"Acquaintances of the baker sold it; [Oduya|Organization] closed."_s, {});
        row("name, no verb", u"[Global Supply|Organization] met [Oduya|Organization] on Monday."_s, {});
        row("empty", u""_s, {});
    }
    void nothing() { check(); }

    void evidenceIsASentence()
    {
        const Marked article = marked(u"It rained. [Ferrano|Organization] sold [QX-7|Product] pumps to "
                                      "[Oduya|Organization] in 2021. It rained again."_s);
        const auto claims = claimsOf(article);
        QCOMPARE(int(claims.size()), 1);
        QCOMPARE(claims[0].evidence.of(article.document.text).toString(),
                 u"Ferrano sold QX-7 pumps to Oduya in 2021."_s);
        QCOMPARE(claims[0].trigger.of(article.document.text).toString(), u"sold"_s);
        QVERIFY(claims[0].evidence.contains(claims[0].trigger));
        QVERIFY(claims[0].id);
        QCOMPARE(claims[0].id, claimId(claims[0]));
    }

    void dateAndPrice()
    {
        const Marked article
            = marked(u"[Ferrano|Organization] sold [QX-7|Product] pumps to [Oduya|Organization] in "
                     "2021 for $1,150 each."_s);
        const qsizetype at = article.document.text.indexOf(u"2021"_s);
        const TimeExpression time{{1}, {at, at + 4}, {u"2021"_s, u"2021"_s}, u"test"_s};
        const auto claims = claimsOf(article, {time});
        QCOMPARE(int(claims.size()), 1);
        QVERIFY(claims[0].date.has_value());
        QCOMPARE(claims[0].date->from, u"2021"_s);
        QCOMPARE(claims[0].dateText, u"2021"_s);
        QCOMPARE(claims[0].price, u"$1,150 each"_s);
    }

    // Each of these dates another thing than the sale.
    void datesOfOtherThings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::newRow("the day of the report") << u"PORT EMIL, 2 September 2021 (Orlo Wire) - "
                                                  u"[Ferrano|Organization] sold [QX-7|Product] pumps to "
                                                  "[Oduya|Organization]."_s
                                               << u"2 September 2021"_s;
        QTest::newRow("a clause beside it, without a verb")
            << u"[Ferrano|Organization], which has been under sanctions since March 2021, sold "
               u"[QX-7|Product] pumps "
               "to [Oduya|Organization]."_s
            << u"since March 2021"_s;
    }

    void datesOfOtherThings()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const Marked article = marked(text);
        const qsizetype at = article.document.text.indexOf(date);
        const TimeExpression time{{1}, {at, at + date.size()}, {u"2021-09"_s, u"2021-09"_s}, u"test"_s};
        const auto claims = claimsOf(article, {time});
        const auto sale = std::ranges::find(claims, Predicate::SellsTo, &Claim::predicate);
        QVERIFY(sale != claims.end());
        QVERIFY(!sale->date.has_value());
    }

    void twiceTheSame()
    {
        const Marked article
            = marked(u"[Ferrano|Organization] sold [QX-7|Product] pumps to [Oduya|Organization]. "
                     "[Oduya|Organization] rents [QX-7|Product] pumps to [Sable|Organization]."_s);
        QVERIFY(claimsOf(article) == claimsOf(article));
        QCOMPARE(int(claimsOf(article).size()), 2);
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "test_claims.moc"
