#include "extract/claimscontext.h"
#include "unit/extract/claimsmarked.h"

#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

// Turns of phrase of charges, trade news and investigations that routes hang on.
class TestClaimsPatterns : public QObject
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
    void patterns_data();
    void patterns();
    void statesThatBack();
    void oneStateAmongSeveral();
};

void TestClaimsPatterns::patterns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    row("used a front to buy from",
        u"[Ivo Malin|Person] used a front company, [Pinnar Sp. z o.o.|Organization], to buy forty "
        "[KV-7|Product] cameras from [Tarsk Robotics|Organization]."_s,
        {u"buys_from Ivo Malin -> Tarsk Robotics via Pinnar Sp. z o.o. item KV-7 asserted"_s,
         u"buys_through Ivo Malin -> Pinnar Sp. z o.o. item KV-7 asserted"_s,
         u"controls_via_shell Ivo Malin -> Pinnar Sp. z o.o. asserted"_s});
    row("planned to use a front",
        u"[Ivo Malin|Person] planned to use a front company, [Pinnar Trading|Organization], to buy "
        "[cameras|Product] from [Tarsk Robotics|Organization]."_s,
        {u"buys_from Ivo Malin -> Tarsk Robotics via Pinnar Trading item cameras possible"_s,
         u"buys_through Ivo Malin -> Pinnar Trading item cameras possible"_s,
         u"controls_via_shell Ivo Malin -> Pinnar Trading possible"_s});
    row("demand from",
        u"[Godwit Lines|Organization] has seen demand for [KV-7|Product] cameras from "
        "[Karvian firms|Group]."_s,
        {u"provides_access_to Godwit Lines -> Karvian firms item KV-7 possible"_s});
    row("papers of a trade",
        u"[Orlo Optics|Organization] sold [pumps|Product] to [a yard|Organization] that [Norland|Government] "
        "blacklisted, shipping papers show."_s,
        {u"sanctions Norland -> a yard asserted"_s, u"sells_to Orlo Optics -> a yard item pumps asserted"_s});
    row("goods within goods", u"The [X9|Product] is sold with eight [H7|Product] chips."_s,
        {u"related_to X9 -> H7 asserted"_s});
    row("goods with others fitted", u"The [KV-7|Product] was fitted with [Tarn T2|Product] engines."_s,
        {u"related_to KV-7 -> Tarn T2 asserted"_s});
    row("no demand from",
        u"[Godwit Lines|Organization] has seen no demand for [KV-7|Product] cameras from "
        "[Karvian firms|Group]."_s,
        {u"provides_access_to Godwit Lines -> Karvian firms item KV-7 negated"_s});
    row("customers who came", u"[Many customers|Group] have approached [Godwit Lines|Organization]."_s,
        {u"provides_access_to Godwit Lines -> Many customers possible"_s});
    row("may not own goods", u"[Dorrin Institute|Organization] cannot own the [KV-7|Product]."_s,
        {u"buys_from Dorrin Institute -> ? item KV-7 negated"_s});
    row("behind an insertion",
        u"[Orlo Optics|Organization], a maker of mirrors based in the south, buys [hardware|Product] from "
        "[Varnell Works|Organization]."_s,
        {u"buys_from Orlo Optics -> Varnell Works item hardware asserted"_s});
    row("in -ed behind two insertions",
        u"[Kell Maritime|Organization], a shipping agent, in haste, and despite a warning, delivered forty "
        "[pumps|Product] to the [Dorrin Institute|Organization]."_s,
        {u"supplies Kell Maritime -> Dorrin Institute item pumps asserted"_s});
    row("going to",
        u"The [Dorrin Institute|Organization] is going to buy two [pumps|Product] from "
        "[Varnell Works|Organization]."_s,
        {u"buys_from Dorrin Institute -> Varnell Works item pumps possible"_s});
    row("rather than",
        u"[Godwit Lines|Organization] has leased six [pumps|Product] to the [Dorrin Institute|Organization] "
        "since August rather than selling them, a clerk told this magazine."_s,
        {u"rents_to Godwit Lines -> Dorrin Institute item pumps asserted"_s});
    row("it is suspected",
        u"It is suspected that [Godwit Lines|Organization] exported fourteen [pumps|Product] to "
        "[Karvia|Place]."_s,
        {u"sells_to Godwit Lines -> Karvia item pumps possible"_s});
    row("arrested on suspicion",
        u"[Officers|Group] arrested [two traders|Group] on suspicion of exporting [pumps|Product] without a "
        "licence."_s,
        {u"investigates Officers -> two traders asserted"_s,
         u"sells_to two traders -> ? item pumps possible"_s});
    row("dates of charges",
        u"On or about July 14, 2023, [Oksana Vey|Person], acting on behalf of [Godwit Lines|Organization], "
        "ordered 200 [KV-7|Product] cameras from [Tarsk Robotics|Organization]."_s,
        {u"buys_from Oksana Vey -> Tarsk Robotics item KV-7 asserted"_s,
         u"buys_through Godwit Lines -> Oksana Vey item KV-7 asserted"_s,
         u"related_to Oksana Vey -> Godwit Lines asserted"_s});
    row("conspired to", u"[Two traders|Group] conspired to export [pumps|Product] to [Karvia|Place]."_s,
        {u"sells_to Two traders -> Karvia item pumps possible"_s});
    row("investigated for",
        u"[Ivo Malin|Person] is being investigated for selling [pumps|Product] to [Karvia|Place]."_s,
        {u"investigates ? -> Ivo Malin asserted"_s, u"sells_to Ivo Malin -> Karvia item pumps possible"_s});
    row("not allowed to be sold",
        u"The [scopes|Product] have not been allowed to be sold to [Karvia|Place]."_s,
        {u"sells_to ? -> Karvia item scopes negated"_s});
    row("behind a colon",
        u"[An engineer|Person] disputes that: he says [Godwit Lines|Organization] rented the [KV-7|Product] "
        "to the [Dorrin Institute|Organization]."_s,
        {u"rents_to Godwit Lines -> Dorrin Institute item KV-7 asserted"_s,
         u"responds An engineer -> ? asserted"_s});
    row("acting on behalf of",
        u"[Oksana Vey|Person], acting on behalf of [Godwit Lines|Organization], ordered 200 [pumps|Product] "
        "from [Tarsk Robotics|Organization]."_s,
        {u"buys_from Oksana Vey -> Tarsk Robotics item pumps asserted"_s,
         u"buys_through Godwit Lines -> Oksana Vey item pumps asserted"_s,
         u"related_to Oksana Vey -> Godwit Lines asserted"_s});
    row("unlawful sanctions stand",
        u"The sanctions of [Norway|Government] against the [Dorrin Institute|Organization] are unlawful."_s,
        {u"sanctions Norway -> Dorrin Institute asserted"_s});
    row("owned by a share",
        u"The parts were meant for [Varnell Works|Organization], [an entity|Organization=Varnell Works] "
        u"owned 50 percent or more by "
        "[Dorrin Holding|Organization]."_s,
        {u"owns_or_parent_of Dorrin Holding -> Varnell Works asserted"_s});
    row("goods worth a sum",
        u"[Orlo Optics|Organization] supplied [spare parts|Product] worth £640,000 to "
        "[Godwit Lines|Organization]."_s,
        {u"supplies Orlo Optics -> Godwit Lines item spare parts asserted"_s});
    row("asked for goods",
        u"[Orlo Optics|Organization] asked [Godwit Lines|Organization] for 600 [pumps|Product]."_s,
        {u"buys_from Orlo Optics -> Godwit Lines item pumps possible"_s});
    row("in a sanctioned country",
        u"According to [Godwit Lines|Organization], none of its customers is in a sanctioned country."_s, {});
    row("a broker who bought from a university",
        u"A pump was bought from [Tern University|Organization] by a broker, [Osman Vey|Person]."_s,
        {u"buys_from Osman Vey -> Tern University asserted"_s});
    row("distributed by",
        u"[Orlo Optics|Organization] grew. [Its|Organization=Orlo Optics] products are distributed by "
        "[Godwit Lines|Organization]."_s,
        {u"sells_to Orlo Optics -> Godwit Lines asserted"_s});
}

void TestClaimsPatterns::patterns()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(text).join(u'\n'), lines.join(u'\n'));
}

namespace {

struct Backed
{
    std::vector<Entity> entities;
    std::vector<Claim> claims;
};

// A yard whose state the text leaves out, and firms of these countries.
Backed backed(const QStringList &firms)
{
    Backed text;
    const auto add = [&](EntityType type, const QString &name, bool unnamed) {
        text.entities.push_back({entityId({1}, type, name), {1}, type, name, unnamed});
        return text.entities.back().id;
    };
    const EntityId yard = add(EntityType::Organization, u"Varnell Yard"_s, false);
    add(EntityType::Place, u"Norway"_s, false);
    add(EntityType::Place, u"Denmark"_s, false);
    for (const QString &each : firms)
        add(EntityType::Group, each, true);
    Claim claim;
    claim.predicate = Predicate::Funds;
    claim.to = yard;
    text.claims.push_back(claim);
    return text;
}

} // namespace

void TestClaimsPatterns::statesThatBack()
{
    Backed text = backed({u"Norwegian dealers"_s, u"two Norwegian yards"_s, u"a Danish bank"_s});
    nameBackers(text.claims, text.entities);
    QCOMPARE(text.claims.front().from, entityId({1}, EntityType::Place, u"Norway"_s));
    QVERIFY(text.claims.front().rule.endsWith(u"+context"_s));
}

void TestClaimsPatterns::oneStateAmongSeveral()
{
    Backed text
        = backed({u"Norwegian dealers"_s, u"two Norwegian yards"_s, u"Danish dealers"_s, u"Danish yards"_s});
    nameBackers(text.claims, text.entities);
    QVERIFY(!text.claims.front().from);
    // whoever rules over the firms does not back them
    Claim ban;
    ban.predicate = Predicate::Sanctions;
    ban.from = entityId({1}, EntityType::Place, u"Denmark"_s);
    text.claims.push_back(ban);
    nameBackers(text.claims, text.entities);
    QCOMPARE(text.claims.front().from, entityId({1}, EntityType::Place, u"Norway"_s));
}

QTEST_GUILESS_MAIN(TestClaimsPatterns)
#include "test_claimspatterns.moc"
