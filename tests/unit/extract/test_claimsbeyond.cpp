#include "unit/extract/claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// What takes more than one sentence or more than one party: both, neither, the two; and rules on goods.
class TestClaimsBeyond : public QObject
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
    void plurals_data();
    void plurals() { check(); }
    void rules_data();
    void rules() { check(); }
    void answers_data();
    void answers() { check(); }
    void tenants_data();
    void tenants() { check(); }
    void accusations();
    void nobodyIsFoundedByItsOwnPeople();
    void events_data();
    void events() { check(); }
};

void TestClaimsBeyond::plurals_data()
{
    columns();
    row("both",
        u"[Varnell Chemicals|Organization] and [Godwit Trading|Organization] were named. Both companies "
        u"denied "
        "any wrongdoing."_s,
        {u"responds Varnell Chemicals -> ? asserted"_s, u"responds Godwit Trading -> ? asserted"_s});
    row("neither firm",
        u"[Varnell Chemicals|Organization] and [Godwit Trading|Organization] were named. Neither firm "
        u"responded "
        "to requests for comment."_s,
        {u"responds Varnell Chemicals -> ? negated"_s, u"responds Godwit Trading -> ? negated"_s});
    row("the two",
        u"[Godwit Trading|Organization] and [Lindqvist Aero|Organization] grew. The two firms bought "
        "[machine tools|Product] from [Tarsk Robotics|Organization]."_s,
        {u"buys_from Godwit Trading -> Tarsk Robotics item machine tools asserted"_s,
         u"buys_from Lindqvist Aero -> Tarsk Robotics item machine tools asserted"_s});
    row("the two did not",
        u"[Godwit Trading|Organization] and [Lindqvist Aero|Organization] grew. The two firms did not buy "
        "[machine tools|Product] from [Tarsk Robotics|Organization]."_s,
        {u"buys_from Godwit Trading -> Tarsk Robotics item machine tools negated"_s,
         u"buys_from Lindqvist Aero -> Tarsk Robotics item machine tools negated"_s});
    row("men", u"[Ivo Malin|Person] met [Petr Roe|Person]. The two men run [Godwit Trading|Organization]."_s,
        {u"employed_by Ivo Malin -> Godwit Trading asserted"_s,
         u"employed_by Petr Roe -> Godwit Trading asserted"_s});
    row("all three",
        u"The yard met [Varnell Chemicals|Organization], [Godwit Trading|Organization] and "
        "[Lindqvist Aero|Organization]. All three are under [US|Government] sanctions."_s,
        {u"sanctions US -> Varnell Chemicals asserted"_s, u"sanctions US -> Godwit Trading asserted"_s,
         u"sanctions US -> Lindqvist Aero asserted"_s});
    row("three were named, two are spoken of",
        u"[Godwit Trading|Organization] met [Brenn Medical|Organization]. [Lindqvist Aero|Organization] "
        u"came, "
        "too. The two companies bought [drones|Product]."_s,
        {});
    row("a person is no company",
        u"[Ivo Malin|Person] met [Brenn Medical|Organization]. Both companies bought [drones|Product]."_s,
        {});
}

void TestClaimsBeyond::rules_data()
{
    columns();
    row("exports need a licence",
        u"Exports of the [Q9 sensor|Product] to [Karvia|Place] need a licence from the "
        "[trade ministry|Government]."_s,
        {u"restricts trade ministry -> Q9 sensor asserted"_s});
    row("exports need none", u"Exports of the [Q9 sensor|Product] to [Karvia|Place] do not need a licence."_s,
        {u"restricts ? -> Q9 sensor negated"_s});
    row("may not be exported without",
        u"The [compressors|Product] may not be exported to [Karvia|Place] without a licence."_s,
        {u"restricts ? -> compressors asserted"_s});
    row("who exports without breaks a rule",
        u"[Godwit Trading|Organization] exported [pumps|Product] without a licence."_s,
        {u"sells_to Godwit Trading -> ? item pumps asserted"_s});
    row("added to a list",
        u"The [Norwegian trade ministry|Government] added [nitride wafers|Product] to its control list."_s,
        {u"restricts Norwegian trade ministry -> nitride wafers asserted"_s});
    row("not added",
        u"The [Norwegian trade ministry|Government] did not add the [nitride wafers|Product] to its control "
        "list."_s,
        {u"restricts Norwegian trade ministry -> nitride wafers negated"_s});
    row("on a list", u"The [scopes|Product] are on the [European Union|Government]'s dual-use list."_s,
        {u"restricts European Union -> scopes asserted"_s});
    row("on a list of customers", u"The [scopes|Product] are on the [Godwit|Organization]'s customer list."_s,
        {});
    row("exports forbidden",
        u"Export of the [pumps|Product] to [Karvia|Place] has been forbidden since 2021."_s,
        {u"restricts ? -> pumps asserted"_s});
    row("exports not forbidden", u"Export of the [pumps|Product] to [Karvia|Place] is not forbidden."_s,
        {u"restricts ? -> pumps negated"_s});
    row("exports illegal", u"Exports of [pumps|Product] to [Karvia|Place] are illegal."_s,
        {u"restricts ? -> pumps asserted"_s});
    row("licence revoked", u"[Sweden|Government] revoked [Godwit|Organization]'s export licence in April."_s,
        {u"restricts Sweden -> Godwit asserted"_s});
    row("licence may be revoked", u"[Sweden|Government] may revoke [Godwit|Organization]'s export licence."_s,
        {u"restricts Sweden -> Godwit possible"_s});
    row("exempt", u"The [valves|Product] are exempt from the [embargo|Document]."_s,
        {u"restricts embargo -> valves negated"_s});
    row("falls under", u"The [drones|Product] fall under the [dual-use rules|Document]."_s,
        {u"restricts dual-use rules -> drones asserted"_s});
    row("ban extended", u"[Canada|Government] extended its ban to include [marine engines|Product]."_s,
        {u"restricts Canada -> marine engines asserted"_s});
    row("extension considered",
        u"[Canada|Government] is considering extending its ban to [marine engines|Product]."_s,
        {u"restricts Canada -> marine engines possible"_s});
    row("outlawed, not bought",
        u"[Denmark|Government] outlawed the import of [Karvian teak|Product] in 2019."_s,
        {u"restricts Denmark -> Karvian teak asserted"_s});
    row("outlawing denied",
        u"[Denmark|Government] denied that it had outlawed the import of [Karvian teak|Product]."_s,
        {u"responds Denmark -> ? asserted"_s, u"restricts Denmark -> Karvian teak denied"_s});
    row("a firm that halts deliveries rules nobody",
        u"[Godwit|Organization] halted shipments of [magnets|Product] to [Lindqvist Aero|Organization]."_s,
        {u"supplies Godwit -> Lindqvist Aero item magnets negated"_s});
}

void TestClaimsBeyond::answers_data()
{
    columns();
    row("no comment", u"[Godwit Trading|Organization] had no comment."_s,
        {u"responds Godwit Trading -> ? asserted"_s});
    row("who is party to nothing answers nothing",
        u"A director of the [Norr Institute|Organization] said it had found no iodine."_s, {});
    row("a party's statement",
        u"[Canada|Government] sanctioned [Godwit Trading|Organization]. [Godwit Trading|Organization] said "
        u"it "
        "obeyed the law."_s,
        {u"sanctions Canada -> Godwit Trading asserted"_s, u"responds Godwit Trading -> ? asserted"_s});
    row("no interview", u"[Godwit Trading|Organization] declined to be interviewed."_s,
        {u"responds Godwit Trading -> ? asserted"_s});
    row("unanswered", u"Calls to [Godwit Trading|Organization] went unanswered."_s,
        {u"responds Godwit Trading -> ? negated"_s});
    row("no response", u"[Godwit Trading|Organization] offered no response."_s,
        {u"responds Godwit Trading -> ? negated"_s});
    row("letters that others read", u"Letters to [Godwit Trading|Organization] were read by the police."_s,
        {});
}

void TestClaimsBeyond::tenants_data()
{
    columns();
    row("ended by itself: no denial",
        u"[Marlow Timber|Organization] said it had stopped sales of [teak|Product] to [Sedova Mills|Organization]."_s,
        {u"sells_to Marlow Timber -> Sedova Mills item teak negated"_s});
    row("by whom, behind to whom",
        u"The [boats|Product] were delivered to the [Karvian navy|Organization] by "
        "[Halvorsen Shipyard|Organization]."_s,
        {u"supplies Halvorsen Shipyard -> Karvian navy item boats asserted"_s});
    row("it is goods, no firm",
        u"The [Dorrin Institute|Organization] got the [mill|Product] in May. [Godwit|Organization] had "
        u"bought it "
        "from [Brenn|Organization]."_s,
        {u"buys_from Godwit -> Brenn item mill asserted"_s});
    row("a place in a name", u"It stood in the [Port Journal|Organization] of [Norland|Place] this week."_s,
        {});
    row("a place behind a name", u"It was sold by [Godwit Trading|Organization] of [Sharjah|Place]."_s,
        {u"located_in Godwit Trading -> Sharjah asserted"_s});
    row("found, not founded",
        u"[Customs officials|Group] found 14 [Brenn|Organization] pumps in the container."_s, {});
    row("a stake that was sold", u"[Lindqvist Aero|Organization] sold its stake in [Ospaero|Organization]."_s,
        {u"owns_or_parent_of Lindqvist Aero -> Ospaero negated"_s});
    row("with the help of",
        u"[Karvian firms|Group] circumvent the embargo with the help of [dealers in Belmora|Group]."_s,
        {u"evades_through Karvian firms -> dealers in Belmora asserted"_s});
    row("lets to the nameless",
        u"[Orbex Systems|Organization] leases [capacity|Product] on its satellite to state television."_s,
        {u"rents_to Orbex Systems -> ? item capacity asserted"_s});
    row("rents for itself", u"[Orbex Systems|Organization] leases [cranes|Product]."_s,
        {u"rents_to ? -> Orbex Systems item cranes asserted"_s});
    row("rents access to goods",
        u"[Orbex Systems|Organization] has been renting access to [Q9 chips|Product]."_s,
        {u"rents_to ? -> Orbex Systems item Q9 chips asserted"_s});
}

void TestClaimsBeyond::events_data()
{
    columns();
    const QString sale = u"[Varnell|Organization] sold [pumps|Product] to [Godwit Trading|Organization]. "_s;
    const QString sold = u"sells_to Varnell -> Godwit Trading item pumps asserted"_s;
    row("resold by whoever bought",
        sale + u"The [pumps|Product] were then resold to the [Dorrin Institute|Organization]."_s,
        {sold, u"sells_to Godwit Trading -> Dorrin Institute item pumps asserted"_s});
    row("never resold",
        sale + u"The [pumps|Product] were never resold to the [Dorrin Institute|Organization]."_s,
        {sold, u"sells_to ? -> Dorrin Institute item pumps negated"_s});
    row("sold by nobody knows whom",
        sale + u"[Helmets|Product] were sold to the [Dorrin Institute|Organization]."_s,
        {sold, u"sells_to ? -> Dorrin Institute item Helmets asserted"_s});
    row("price of the deal", sale + u"The deal was worth $3 million."_s, {sold, sold});
    row("not the price", sale + u"The deal was not worth $3 million."_s, {sold});
    row("whom the sentence before left out",
        u"[Varnell|Organization] imported [pumps|Product] from [Norway|Place]. The seller was "
        "[Godwit Trading|Organization]."_s,
        {u"buys_from Varnell -> Norway item pumps asserted"_s,
         u"buys_from Varnell -> Godwit Trading item pumps asserted"_s});
    row("not the seller",
        u"[Varnell|Organization] imported [pumps|Product] from [Norway|Place]. The seller was not "
        "[Godwit Trading|Organization]."_s,
        {u"buys_from Varnell -> Norway item pumps asserted"_s});
    row("a seller that is known", sale + u"The seller was [Dorrin Institute|Organization], a trustee said."_s,
        {sold});
    const QString ban = u"[Norway|Government] banned exports of [night scopes|Product]. "_s;
    const QString banned = u"restricts Norway -> night scopes asserted"_s;
    row("similar restrictions",
        ban + u"[Denmark|Government] and [Sweden|Government] imposed similar restrictions in May."_s,
        {banned, u"restricts Denmark -> night scopes asserted"_s,
         u"restricts Sweden -> night scopes asserted"_s});
    row("none imposed", ban + u"[Denmark|Government] did not impose similar restrictions."_s,
        {banned, u"restricts Denmark -> night scopes negated"_s});
    row("perhaps imposed", ban + u"[Denmark|Government] may impose similar restrictions."_s,
        {banned, u"restricts Denmark -> night scopes possible"_s});
    row("of one model nothing is said",
        u"[Norway|Government] banned exports of the [Q9|Product]. [Denmark|Government] imposed similar restrictions."_s,
        {u"restricts Norway -> Q9 asserted"_s});
}

// What somebody is accused of is said by whoever accuses him, or else only possible.
void TestClaimsBeyond::accusations()
{
    const auto told = [](const QString &text) {
        const Marked article = marked(text);
        QStringList lines;
        for (const Claim &claim : claimsOf(article))
            if (claim.predicate == Predicate::SellsTo)
                lines << codeOf(claim.polarity) + u" says "_s + claim.speaker.text;
        return lines.join(u'\n');
    };
    const QString deed = u"selling [engines|Product] to the [Dorrin Institute|Organization]."_s;
    QCOMPARE(told(u"Prosecutors charged [Godwit|Organization] with "_s + deed),
             u"asserted says Prosecutors"_s);
    QCOMPARE(told(u"Prosecutors accuse [Godwit|Organization] of "_s + deed), u"asserted says Prosecutors"_s);
    QCOMPARE(told(u"[Godwit|Organization] was charged by prosecutors with "_s + deed),
             u"asserted says prosecutors"_s);
    QCOMPARE(told(u"[Godwit|Organization] was charged with "_s + deed), u"possible says "_s);
    QCOMPARE(told(u"[Godwit|Organization] is accused of "_s + deed), u"possible says "_s);
}

void TestClaimsBeyond::nobodyIsFoundedByItsOwnPeople()
{
    const auto founders = [](const QString &company, bool nested) {
        Marked article
            = marked(u"[Former chemists of Godwit Trading|Group] founded [the company|Organization="_s
                     + company + u"]. [Godwit Trading|Organization] sells vats."_s);
        if (nested) {
            Mention within = article.mentions.mentions.back();
            within.span.begin = article.document.text.indexOf(u"Godwit"_s);
            within.span.end = within.span.begin + company.size();
            article.mentions.mentions.insert(article.mentions.mentions.begin() + 1, within);
        }
        return std::ranges::count(claimsOf(article), Predicate::FoundedBy, &Claim::predicate);
    };
    QCOMPARE(founders(u"Godwit Trading"_s, true), 0);
    QCOMPARE(founders(u"Varnell Chemicals"_s, false), 1);
}

QTEST_GUILESS_MAIN(TestClaimsBeyond)
#include "test_claimsbeyond.moc"
