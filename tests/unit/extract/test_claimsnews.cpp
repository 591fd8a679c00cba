#include "extract/mentions.h"
#include "unit/extract/claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Sentences as news agencies and courts write them, on which a route hung that was read wrongly or not at
// all.
class TestClaimsNews : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const QString &text, const QStringList &lines)
    {
        QStringList sorted = lines;
        sorted.sort();
        QTest::newRow(name) << text << sorted;
    }

private Q_SLOTS:
    void news_data();
    void news();
    void unmarked_data();
    void unmarked();
};

void TestClaimsNews::news_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    row("subject before a relative clause",
        u"The department said [Glav Trade LLC|Organization], which was not sanctioned in May, had resold the [servers|Product] to [Delta Works|Organization]."_s,
        {u"sanctions ? -> Glav Trade LLC negated"_s,
         u"sells_to Glav Trade LLC -> Delta Works item servers asserted"_s});
    row("dismissed whoever sold",
        u"[Abrell|Organization] dismissed [a director|Person] who had sold [lathes|Product] to [Delta Works|Organization]."_s,
        {u"sells_to a director -> Delta Works item lathes asserted"_s});
    row("passed on some of them",
        u"The [machines|Product] were delivered to [two traders|Group]. [Norr Trade|Organization] passed on 940 of [them|Product=machines] to [Delta Works|Organization], which is under [Orlandish|Government=Orland] sanctions."_s,
        {u"sanctions Orland -> Delta Works asserted"_s, u"supplies ? -> two traders item machines asserted"_s,
         u"supplies Norr Trade -> Delta Works item machines asserted"_s});
    row("a maker that has been listed",
        u"[Abrell|Organization] sold the [lathes|Product] to [Kurg Works|Organization], a maker of armoured vehicles that has been under [Orlandish|Government=Orland] sanctions since 2014."_s,
        {u"sanctions Orland -> Kurg Works asserted"_s,
         u"sells_to Abrell -> Kurg Works item lathes asserted"_s});
    row("rejected the claim",
        u"[Ivo Malin|Person] rejected the claim that [lathes|Product] went to [weapons makers|Group]."_s,
        {u"responds Ivo Malin -> ? asserted"_s, u"supplies ? -> weapons makers item lathes denied"_s});
    row("brushed aside the suggestion",
        u"[Ivo Malin|Person] brushed aside the suggestion that [Abrell|Organization] had sold [lathes|Product] to [Delta Works|Organization]."_s,
        {u"responds Ivo Malin -> ? asserted"_s, u"sells_to Abrell -> Delta Works item lathes denied"_s});
    row("dismissed as false",
        u"[Abrell|Organization] dismissed as false a report that [it|Organization=Abrell] had sold [lathes|Product] to [Delta Works|Organization]."_s,
        {u"sells_to Abrell -> Delta Works item lathes denied"_s});
    row("called it untrue",
        u"[Ivo Malin|Person] called it untrue that [Abrell|Organization] had sold [lathes|Product] to [Delta Works|Organization]."_s,
        {u"sells_to Abrell -> Delta Works item lathes negated"_s});
    row("shipments that arrived",
        u"Yet at least 18 shipments of [lathes|Product] worth $2.8 million arrived at [Abrell|Organization] between March and October."_s,
        {u"supplies ? -> Abrell item lathes asserted"_s});
    row("where the shipments went",
        u"[Vedd Works|Organization] exported [lathes|Product] to [Norland|Place]. The shipments, valued at about $30 million, went to [two trading companies|Group], [Norr Trade LLC|Organization] and [Iskar Systems|Organization]."_s,
        {u"sells_to Vedd Works -> Norland item lathes asserted"_s,
         u"supplies Vedd Works -> Iskar Systems item lathes asserted"_s,
         u"supplies Vedd Works -> Norr Trade LLC item lathes asserted"_s,
         u"supplies Vedd Works -> two trading companies item lathes asserted"_s});
    row("not Orlo but Vesk",
        u"[Lathes|Product] were delivered to [Abrell|Organization] in May. The consignor was not [Orlo Works|Organization] but [Vesk Machinery|Organization]."_s,
        {u"supplies Vesk Machinery -> Abrell item Lathes asserted"_s,
         u"supplies Vesk Machinery -> Abrell item Lathes asserted"_s});
    row("identified the supplier as",
        u"[Vedd Works|Organization] bought the [lathes|Product] from distributors in [Norland|Place]. One of them identified the supplier as [Tern Components|Organization]."_s,
        {u"buys_from Vedd Works -> Tern Components item lathes asserted"_s,
         u"buys_from Vedd Works -> Tern Components item lathes asserted"_s});
    row("never ordered any",
        u"[Tern Components|Organization] bought [lathes|Product] from [Orlo Works|Organization]. [Selat University|Organization] said [it|Organization=Selat University] had never ordered any."_s,
        {u"buys_from Selat University -> ? item lathes denied"_s,
         u"buys_from Tern Components -> Orlo Works item lathes asserted"_s,
         u"responds Selat University -> ? asserted"_s});
    row("wired a total of",
        u"[Amber Parts|Organization] wired [Bright Displays|Organization] a total of $1.6 million."_s,
        {u"funds Amber Parts -> Bright Displays asserted"_s});
    row("has designs and buys",
        u"[Tern Drones|Organization] has its own designs and buys [processors|Product] from [Orlo Chips|Organization] only."_s,
        {u"buys_from Tern Drones -> Orlo Chips item processors asserted"_s});
    row("two lands bar",
        u"The [K-7|Product] is on the list of goods that [Norland|Place] and the [Vesk Union|Government] bar from sale to [Orland|Place]."_s,
        {u"restricts Norland -> K-7 asserted"_s, u"restricts Vesk Union -> K-7 asserted"_s});
    row("diverted goods with parts",
        u"[Orland|Government] listed [Vedd Works|Organization], saying [it|Organization=Vedd Works] had diverted [servers|Product] with [fast chips|Product] to [Norland|Place]."_s,
        {u"supplies Vedd Works -> Norland item servers asserted"_s});
    row("told by somebody at the end",
        u"[Cresk Point|Organization], whose director is [Ivo Malin|Person], sold [pumps|Product] to [Pars Works|Organization], one of the officials said."_s,
        {u"sells_to Cresk Point -> Pars Works item pumps asserted"_s});
    row("a purchase behind an insertion",
        u"As alleged in the indictment, from in or about May 2021 through in or about August 2022, [Malin|Person], through his company [Cresk Point|Organization], purchased [navigation modules|Product] from [Tern Works|Organization]."_s,
        {u"buys_from Malin -> Tern Works via Cresk Point item navigation modules asserted"_s,
         u"buys_through Malin -> Cresk Point item navigation modules asserted"_s});
    row("a ledger is not bought",
        u"A ledger kept by [Cresk Point|Organization]'s bookkeeper, obtained by the [Norr Desk|Organization], lists 41 shipments."_s,
        {});
    row("declined to say whether",
        u"[Jane Roe|Person] declined to say whether [Cresk Point|Organization] still buys [pumps|Product] from [Tern Works|Organization]."_s,
        {u"buys_from Cresk Point -> Tern Works item pumps possible"_s, u"responds Jane Roe -> ? asserted"_s});
    row("had not known",
        u"[Tern Works|Organization] said it had not known that the [pumps|Product] would end up at [Pars Works|Organization]."_s,
        {u"supplies ? -> Pars Works item pumps possible"_s});
    row("stopped, and none since",
        u"[Jane Roe|Person] of [Tern Works|Organization] said that [Tern Works|Organization] stopped supplying [Cresk Point|Organization] in May, and that no [pump|Product] has left its yard since."_s,
        {u"employed_by Jane Roe -> Tern Works asserted"_s, u"responds Tern Works -> ? asserted"_s,
         u"supplies Tern Works -> Cresk Point negated"_s});
    row("to a yard in a country through a dealer",
        u"[Orlo Works|Organization] delivered thirty [gearboxes|Product] to the [Golden Yard|Organization] in [Norland|Place] through [Strait Marine|Organization]."_s,
        {u"located_in Golden Yard -> Norland asserted"_s,
         u"supplies Orlo Works -> Golden Yard via Strait Marine item gearboxes asserted"_s});
    row("most of them",
        u"[Orlo Works|Organization] sold thirty [gearboxes|Product] to [Strait Marine|Organization], which sold most of them on to the [Golden Yard|Organization]."_s,
        {u"sells_to Orlo Works -> Strait Marine item gearboxes asserted"_s,
         u"sells_to Strait Marine -> Golden Yard item gearboxes asserted"_s});
    row("signed on behalf of",
        u"[Orlo Works|Organization] delivered [pumps|Product]. [It|Organization=Orlo Works] was signed on behalf of the [Golden Yard|Organization] by [Ivo Malin|Person]."_s,
        {u"related_to Ivo Malin -> Golden Yard asserted"_s,
         u"supplies Orlo Works -> ? item pumps asserted"_s});
    row("at a bank, no post",
        u"The money came from [Ayer Trading|Organization], owned by the navy's procurement chief, [Ivo Malin|Person], at the [Norr Bank|Organization]."_s,
        {});
    row("told its supplier",
        u"[Tern Works|Organization] sold [pumps|Product] to [Strait Marine|Organization]. [Strait Marine|Organization] told [Tern Works|Organization] that the ferries needed them."_s,
        {u"sells_to Tern Works -> Strait Marine item pumps asserted"_s});
    row("struck off the register of firms",
        u"[Cresk Point|Organization] was struck off the free zone's register in May."_s, {});
    row("agreed in May to supply",
        u"[Orlo Works|Organization], which normally sells to [miners|Group], agreed in 2022 to supply forty [filters|Product] to [Tern Trading|Organization]."_s,
        {u"sells_to Orlo Works -> miners asserted"_s,
         u"supplies Orlo Works -> Tern Trading item filters possible"_s});
    row("the purchasing agent of",
        u"[Tern Supply|Organization] is the purchasing agent of the [Norr Institute|Organization]."_s,
        {u"buys_through Norr Institute -> Tern Supply asserted"_s});
    row("neither confirmed nor denied",
        u"[Tern Supply|Organization] neither confirmed nor denied receiving the [filters|Product]."_s,
        {u"responds Tern Supply -> ? negated"_s, u"supplies ? -> Tern Supply item filters possible"_s});
    row("among them are",
        u"[Norland|Government] imposed restrictive measures on [two firms|Group]. Among them are [Tern Supply SA|Organization], an Orlandish company which procured [pumps|Product] for the [Norr Institute|Organization], and [Tall Bay Ltd|Organization], a registered company owned by [Ivo Malin|Person]."_s,
        {u"buys_through Norr Institute -> Tern Supply SA item pumps asserted"_s,
         u"owns_or_parent_of Ivo Malin -> Tall Bay Ltd asserted"_s,
         u"sanctions Norland -> two firms asserted"_s});
    row("a lawyer denies",
        u"[Malin's lawyer|Person], who is a lawyer for [Ivo Malin|Person], said [he|Person=Ivo Malin] has never owned [Tall Bay Ltd|Organization]."_s,
        {u"owns_or_parent_of Ivo Malin -> Tall Bay Ltd denied"_s,
         u"related_to Malin's lawyer -> Ivo Malin asserted"_s, u"responds Malin's lawyer -> ? asserted"_s});
    row("added to a list",
        u"[It|Government=Norland] has since added [Cresk Point|Organization] to its list of [consignees|Group]."_s,
        {u"sanctions Norland -> Cresk Point asserted"_s});
    row("the two in question",
        u"[Daller Works|Organization] informed the [Norr Panel|Organization] that [it|Organization=Daller Works] had sold the two [machines|Product] in question to [Hent Trading|Organization], which stated that they would be used in May."_s,
        {u"responds Daller Works -> Norr Panel asserted"_s,
         u"sells_to Daller Works -> Hent Trading item machines asserted"_s});
    row("by rail by somebody",
        u"The [lathes|Product] had been transferred in May from [Dandor|Place] to [Sinju|Place] by rail by [Hent Trading|Organization]."_s,
        {u"supplies Hent Trading -> Sinju item lathes asserted"_s});
    row("would sell its stake",
        u"[Daller Works|Organization] would sell its stake in [Hent Trading|Organization] by the end of the year."_s,
        {});
    row("has sold its stake",
        u"[Daller Works|Organization] said [it|Organization=Daller Works] had sold its stake in [Hent Trading|Organization]."_s,
        {u"owns_or_parent_of Daller Works -> Hent Trading negated"_s});
    row("denied ever having imported",
        u"[Roe|Person] at first denied ever having imported [scopes|Product]."_s,
        {u"buys_from Roe -> ? item scopes denied"_s, u"responds Roe -> ? asserted"_s});
    row("from here to there, and on",
        u"As reported last week, 640 of [Brenta|Organization]'s [T8 scopes|Product=T8] went from the dealer [Al Farad|Organization] to [Safari Shop|Organization] and from there, via the trader [Musa Hilar|Person], to the [Rapid Forces|Organization]."_s,
        {u"produces Brenta -> T8 asserted"_s, u"supplies Al Farad -> Safari Shop item T8 asserted"_s});
    row("gives the use of",
        u"[Kest Lines|Organization] gives [Dorrin|Organization] the use of the [drills|Product]."_s,
        {u"provides_access_to Kest Lines -> Dorrin item drills asserted"_s});
}

void TestClaimsNews::news()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(text).join(u'\n'), lines.join(u'\n'));
}

// Where the mentions are found as well.
void TestClaimsNews::unmarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    row("firms told by name",
        u"Pavel Malin, 51, a Norwegian national who lives in Porto, ran several shell companies there, "
        u"including "
        "Newlake Trading and Tamsin Pumps. Malin used the shell companies to buy microdisplays."_s,
        {u"buys_through Pavel Malin -> Newlake Trading item microdisplays asserted"_s,
         u"buys_through Pavel Malin -> Tamsin Pumps item microdisplays asserted"_s,
         u"controls_via_shell Pavel Malin -> Newlake Trading asserted"_s,
         u"controls_via_shell Pavel Malin -> Newlake Trading asserted"_s,
         u"controls_via_shell Pavel Malin -> Tamsin Pumps asserted"_s,
         u"controls_via_shell Pavel Malin -> Tamsin Pumps asserted"_s,
         u"controls_via_shell Pavel Malin -> several shell companies asserted"_s,
         u"located_in Pavel Malin -> Porto asserted"_s});
    row("any hardware",
        u"A spokesman for Delta Works Ltd denied that the company had received any Norrvik hardware."_s,
        {u"employed_by A spokesman for Delta Works Ltd -> Delta Works Ltd asserted"_s,
         u"produces Norrvik -> Norrvik hardware asserted"_s, u"responds Delta Works Ltd -> ? asserted"_s,
         u"supplies ? -> Delta Works Ltd item Norrvik hardware denied"_s});
    row("mills of a model",
        u"A Kurgan Works engineer said that the plant runs four Hartmann VF-5 mills, installed in August."_s,
        {u"employed_by A Kurgan Works engineer -> Kurgan Works asserted"_s,
         u"stockpiles Kurgan Works -> Hartmann VF-5 asserted"_s});
    row("its supplier, by country",
        u"The gearboxes were made by Germany's Reinholdt Antriebe. Straits Marine Ltd told its German supplier nothing, and bought two gearboxes from its German supplier."_s,
        {u"buys_from Straits Marine Ltd -> Reinholdt Antriebe item gearboxes asserted"_s,
         u"located_in Reinholdt Antriebe -> Germany asserted"_s,
         u"produces Reinholdt Antriebe -> gearboxes asserted"_s});
    row("the manager is somebody's brother",
        u"Ivo Malin left. Blue Meridian Ltd opened in Porto. Its manager is Malin's brother-in-law, Kaveh Rad."_s,
        {u"employed_by Its manager -> Blue Meridian Ltd asserted"_s,
         u"employed_by Kaveh Rad -> Blue Meridian Ltd asserted"_s,
         u"related_to Its manager -> Ivo Malin asserted"_s});
    row("the yard of the manager",
        u"A manager at Golden Delta Shipyard said the yard had never bought anything from Straits Marine Ltd and hung up."_s,
        {u"buys_from Golden Delta Shipyard -> Straits Marine Ltd denied"_s,
         u"employed_by A manager at Golden Delta Shipyard -> Golden Delta Shipyard asserted"_s,
         u"responds Golden Delta Shipyard -> ? asserted"_s});
    row("according to a news service, it",
        u"Tern Trading Ltd is a trading house. According to Pacific News Service it paid $3 million for forty FA-30 filters."_s,
        {u"buys_from Tern Trading Ltd -> ? item FA-30 asserted"_s});
    row("among those who were listed",
        u"The Norwegian government today decided to impose restrictive measures on 14 entities. Among them are Tern Trading SA and Tall Bay Ltd."_s,
        {u"sanctions ? -> 14 entities asserted"_s, u"sanctions ? -> Tall Bay Ltd asserted"_s,
         u"sanctions ? -> Tern Trading SA asserted"_s});
    row("the ministry that blacklists",
        u"The trade ministry said on Tuesday it was looking into whether Daller Works Ltd had broken export rules. It blacklisted Hent Trading Ltd on Wednesday."_s,
        {u"sanctions trade ministry -> Hent Trading Ltd asserted"_s});
    row("a subsidiary with a part of the name",
        u"The lathes were bought by Hengtar. Hengtar's annual report lists a subsidiary, Hunch Hengtar "
        u"Logistics. "
        "Then Hengtar sold ten lathes to Ryon Machinery Ltd."_s,
        {u"buys_from Hengtar -> ? item lathes asserted"_s,
         u"sells_to Hengtar -> Ryon Machinery Ltd item lathes asserted"_s});
    row("a shop of a town",
        u"Safari Outfitters of Karest, a Norwegian shop owned by Daniel Kiprat, ordered forty scopes from Brenta Optics Ltd."_s,
        {u"buys_from Safari Outfitters -> Brenta Optics Ltd item scopes asserted"_s,
         u"owns_or_parent_of Daniel Kiprat -> Safari Outfitters asserted"_s});
    row("a trade magazine, a rival",
        u"Trade magazine Arms Gazette met Brenta Optics in May. Rival Norvik Optik sold ten scopes to Brenta Optics."_s,
        {u"sells_to Norvik Optik -> Brenta Optics item scopes asserted"_s});
    row("depots of whom", u"Tarsk Robotics Ltd supplies data centres of the Norwegian defence ministry."_s,
        {u"supplies Tarsk Robotics Ltd -> data centres of the Norwegian defence ministry asserted"_s});
}

void TestClaimsNews::unmarked()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    Marked article;
    article.document.id = {1};
    article.document.text = text;
    article.mentions = findMentions(article.document, analyse(text));
    QCOMPARE(linesOf(article).join(u'\n'), lines.join(u'\n'));
}

QTEST_GUILESS_MAIN(TestClaimsNews)
#include "test_claimsnews.moc"
