#include "unit/extract/claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Who owns, runs, probes and lists whom, and what the parties say is not so: a row is an article and all the
// claims that it makes.
class TestStructure : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const QString &text, QStringList lines)
    {
        lines.sort();
        QTest::newRow(name) << text << lines;
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
    void owners_data();
    void owners() { check(); }
    void offices_data();
    void offices() { check(); }
    void authorities_data();
    void authorities() { check(); }
    void dealings_data();
    void dealings() { check(); }
};

void TestStructure::owners_data()
{
    columns();
    row("part of the shares", u"[Ann Rusk|Person] owns over a fifth of [Ferrano|Organization]'s shares."_s,
        {u"owns_or_parent_of Ann Rusk -> Ferrano asserted"_s});
    row("several offices, one of an owner",
        u"[Ivo Stern|Person] is the chief executive officer, chairman of the board and majority shareholder "
        u"of "
        "[Ferrano|Organization]."_s,
        {u"employed_by Ivo Stern -> Ferrano asserted"_s,
         u"owns_or_parent_of Ivo Stern -> Ferrano asserted"_s});
    row("remains the owner",
        u"[Ferrano|Organization] was founded in 2009 by [Ivo Stern|Person], who remains its sole owner."_s,
        {u"founded_by Ferrano -> Ivo Stern asserted"_s,
         u"owns_or_parent_of Ivo Stern -> Ferrano asserted"_s});
    row("its subsidiary beside it",
        u"The [Trade Ministry|Government] sanctioned [Ferrano|Organization] and its subsidiary, [Ferrano Ost|Organization]."_s,
        {u"owns_or_parent_of Ferrano -> Ferrano Ost asserted"_s,
         u"sanctions Trade Ministry -> Ferrano asserted"_s,
         u"sanctions Trade Ministry -> Ferrano Ost asserted"_s});
    row("falls under", u"[Harbour Bureau|Organization] falls under the [Trade Ministry|Government]."_s,
        {u"owns_or_parent_of Trade Ministry -> Harbour Bureau asserted"_s});
    row("whose state", u"[Ferrano|Organization], a [Norwegian|Government] state-owned shipyard, grew."_s,
        {u"owns_or_parent_of Norwegian -> Ferrano asserted"_s});
    row("registered in",
        u"[Sable Trade|Organization], an [Oslo|Place]-registered trader, declined to comment."_s,
        {u"located_in Sable Trade -> Oslo asserted"_s, u"responds Sable Trade -> ? asserted"_s});
    row("in the town of", u"[Ferrano|Organization] is based in the town of [Lomza|Place]."_s,
        {u"located_in Ferrano -> Lomza asserted"_s});
}

void TestStructure::offices_data()
{
    columns();
    row("a seat", u"[Ivo Stern|Person] sits on the board of [Ferrano|Organization]."_s,
        {u"employed_by Ivo Stern -> Ferrano asserted"_s});
    row("of the firm spoken of",
        u"[Ferrano|Organization] makes [pumps|Product]. \"It was a mistake,\" spokesman [Ivo Stern|Person] said."_s,
        {u"employed_by Ivo Stern -> Ferrano asserted"_s, u"produces Ferrano -> pumps asserted"_s,
         u"responds Ferrano -> ? asserted"_s});
    row("who follows whom",
        u"[Mira Codru|Person] succeeded [Ivo Stern|Person] as director of [Ferrano|Organization]."_s,
        {u"employed_by Mira Codru -> Ferrano asserted"_s});
    row("an official is not seated in his ministry",
        u"[Mira Codru|Person], an official of the [Trade Ministry|Government], left."_s,
        {u"employed_by Mira Codru -> Trade Ministry asserted"_s});
    row("a director of nothing told", u"[Ferrano|Organization] grew. A director, [Ivo Stern|Person], left."_s,
        {});
    row("a minister's title",
        u"It was a mistake, said Under Secretary of the [Treasury|Government] for Ports [Ann B. Rusk|Person]."_s,
        {u"employed_by Ann B. Rusk -> Treasury asserted"_s});
}

void TestStructure::authorities_data()
{
    columns();
    row("a part of a body acts",
        u"The [Department of Trade|Organization]'s [Bureau of Export Security|Organization] added "
        "[Ferrano|Organization] to the [Restricted List|Document]."_s,
        {u"owns_or_parent_of Department of Trade -> Bureau of Export Security asserted"_s,
         u"sanctions Bureau of Export Security -> Ferrano asserted"_s});
    row("may not be sold under its rules",
        u"[Lathes|Product] may not be sold under [Norway|Government] rules."_s,
        {u"restricts Norway -> Lathes asserted"_s});
    row("opened a case",
        u"[Serbian prosecutors|Group] have opened an investigation into [Ferrano|Organization]."_s,
        {u"investigates Serbian prosecutors -> Ferrano asserted"_s});
    row("the premises", u"[Danish police|Group] raided the offices of [Ferrano|Organization] on Monday."_s,
        {u"investigates Danish police -> Ferrano asserted"_s});
    row("on a list by whom",
        u"[Ferrano|Organization] was placed on a blacklist by the [European Union|Government]."_s,
        {u"sanctions European Union -> Ferrano asserted"_s});
    row("no target", u"[Ferrano|Organization] says that it is not a target of the probe."_s,
        {u"investigates ? -> Ferrano denied"_s, u"responds Ferrano -> ? asserted"_s});
    row("not under theirs",
        u"[Serbian prosecutors|Group] said [Ferrano|Organization] is not under investigation."_s,
        {u"investigates Serbian prosecutors -> Ferrano negated"_s});
    row("lifted", u"The [Trade Ministry|Government] lifted sanctions on [Ferrano|Organization]."_s,
        {u"sanctions Trade Ministry -> Ferrano negated"_s});
    row("off the list", u"[Ferrano|Organization] was removed from the [EU|Government] sanctions list."_s,
        {u"sanctions EU -> Ferrano negated"_s});
    row("also listed", u"Also designated today were [Ferrano|Organization] and [Oduya|Organization]."_s,
        {u"sanctions ? -> Ferrano asserted"_s, u"sanctions ? -> Oduya asserted"_s});
    row("parted by semicolons",
        u"The [Trade Ministry|Government] is designating [Ferrano|Organization], a dealer owned by "
        "[Ivo Stern|Person]; [Oduya|Organization], a yard; and [Sable Trade|Organization]."_s,
        {u"owns_or_parent_of Ivo Stern -> Ferrano asserted"_s,
         u"sanctions Trade Ministry -> Ferrano asserted"_s, u"sanctions Trade Ministry -> Oduya asserted"_s,
         u"sanctions Trade Ministry -> Sable Trade asserted"_s});
    row("suspicion ends before \"because\"",
        u"[Ivo Stern|Person] is suspected of smuggling because [Norway|Government] blacklisted "
        "[Oduya|Organization]."_s,
        {u"sanctions Norway -> Oduya asserted"_s});
}

void TestStructure::dealings_data()
{
    columns();
    row("no dealings", u"[Ferrano|Organization] said it had no dealings with [Oduya|Organization]."_s,
        {u"related_to Ferrano -> Oduya denied"_s, u"responds Ferrano -> ? asserted"_s});
    row("never dealt",
        u"[Ferrano|Organization]'s chief executive, [Ivo Stern|Person], said [Ferrano|Organization] had "
        u"never "
        "heard of [Oduya|Organization]."_s,
        {u"employed_by Ivo Stern -> Ferrano asserted"_s, u"related_to Ferrano -> Oduya denied"_s,
         u"responds Ferrano -> ? asserted"_s});
    row("their own people",
        u"\"We have never supplied [Oduya|Organization],\" said [Mara Holt|Person], a spokeswoman for "
        "[Ferrano|Organization]."_s,
        {u"employed_by Mara Holt -> Ferrano asserted"_s, u"responds Ferrano -> ? asserted"_s,
         u"supplies Ferrano -> Oduya denied"_s});
}

QTEST_GUILESS_MAIN(TestStructure)
#include "test_structure.moc"
