#include "support/dossierbuilder.h"
#include "trace/trace.h"

#include <QTest>

#include <functional>

using namespace clew;
using namespace Qt::StringLiterals;
using clew::test::DossierBuilder;

namespace {

// The cast of the tests: a bakery's oven that is not to reach Vell.
struct Cast
{
    explicit Cast()
    {
        b.document(u"Harbour Post"_s);
        maker = b.entity(u"Maker"_s);
        dealer = b.entity(u"Dealer"_s);
        agent = b.entity(u"Agent"_s);
        vell = b.entity(u"Vell"_s);
        oven = b.item(u"oven"_s);
        kiln = b.item(u"kiln"_s);
    }

    QString nameOf(EntityId id)
    {
        if (!id)
            return u"?"_s;
        const auto graph = buildGraph(b.content(), b.clusters());
        return graph->nodes()[size_t(*graph->find(id))].name;
    }

    std::vector<Route> routes(EntityId from, EntityId to, const TraceOptions &options = {})
    {
        return traceRoutes(b.content(), *buildGraph(b.content(), b.clusters()), from, to, options);
    }

    // "Maker -produces-> oven; Dealer -sells_to-> Vell", a route a line.
    QStringList lines(EntityId from, EntityId to, const TraceOptions &options = {})
    {
        QStringList lines;
        for (const Route &route : routes(from, to, options)) {
            QStringList hops;
            for (const Hop &hop : route.hops)
                hops << nameOf(hop.from) + u" -"_s + codeOf(hop.predicate) + u"-> "_s + nameOf(hop.to);
            lines << hops.join(u"; "_s);
        }
        return lines;
    }

    QStringList gaps(const Route &route)
    {
        static const std::map<GapKind, QString> codes{
            {GapKind::SupplierUnknown, u"supplier"_s}, {GapKind::EndUnnamed, u"unnamed"_s},
            {GapKind::ItemWithin, u"within"_s},        {GapKind::ItemAssumed, u"item"_s},
            {GapKind::OnlyPossible, u"possible"_s},    {GapKind::OwnerAssumed, u"owner"_s},
            {GapKind::DatesConflict, u"dates"_s}};
        QStringList gaps;
        for (const Gap &gap : route.missing)
            gaps << codes.at(gap.kind) + u' ' + nameOf(gap.entity);
        return gaps;
    }

    DossierBuilder b;
    EntityId maker, dealer, agent, vell, oven, kiln;
};

using Story = std::function<void(Cast &)>;

} // namespace
Q_DECLARE_METATYPE(Story)

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draws_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<QStringList>("routes");
        QTest::addColumn<QStringList>("gapsOfFirst");
        const auto row
            = [](const char *name, const Story &story, const QStringList &routes, const QStringList &gaps) {
                  QTest::newRow(name) << story << routes << gaps;
              };
        row("maker sells to the target",
            [](Cast &c) {
                c.b.claim(Predicate::Produces, c.maker, c.oven);
                c.b.claim(Predicate::SellsTo, c.maker, c.vell, {.item = c.oven});
            },
            {u"Maker -produces-> oven; Maker -sells_to-> Vell"_s}, {});
        row("the text turns a purchase round",
            [](Cast &c) { c.b.claim(Predicate::BuysFrom, c.vell, c.dealer, {.item = c.oven}); },
            {u"Dealer -buys_from-> Vell"_s}, {u"supplier Dealer"_s});
        row("who supplied the renter is not known",
            [](Cast &c) {
                c.b.claim(Predicate::Produces, c.maker, {}, {.item = c.oven});
                c.b.claim(Predicate::RentsTo, c.dealer, c.vell, {.item = c.oven});
            },
            {u"Maker -produces-> oven; Dealer -rents_to-> Vell"_s}, {u"supplier Dealer"_s});
        row("a model by its longer name is the same goods",
            [](Cast &c) {
                c.oven = c.b.item(u"VT-9"_s);
                c.b.claim(Predicate::Produces, c.maker, c.oven);
                c.b.claim(Predicate::SellsTo, c.maker, c.vell, {.item = c.b.item(u"Glow VT-9"_s)});
                c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.b.item(u"Glow VT-8"_s)});
            },
            {u"Maker -produces-> VT-9; Maker -sells_to-> Vell"_s}, {});
        row("not by way of the target itself",
            [](Cast &c) {
                c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.oven});
                c.b.claim(Predicate::RentsTo, c.vell, c.agent, {.item = c.oven});
                c.b.claim(Predicate::OwnsOrParentOf, c.vell, c.agent);
            },
            {u"Dealer -sells_to-> Vell"_s}, {u"supplier Dealer"_s});
        row("a chain is told from its beginning",
            [](Cast &c) {
                c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven});
                c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
            },
            {u"Dealer -sells_to-> Agent; Agent -rents_to-> Vell"_s}, {u"supplier Dealer"_s});
        row("through a subsidiary",
            [](Cast &c) {
                c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
                c.b.claim(Predicate::OwnsOrParentOf, c.vell, c.agent);
            },
            {u"Dealer -sells_to-> Agent; Agent -owns_or_parent_of-> Vell"_s},
            {u"supplier Dealer"_s, u"owner Vell"_s});
        row("through a go-between",
            [](Cast &c) { c.b.claim(Predicate::BuysThrough, c.vell, c.agent, {.item = c.oven}); },
            {u"Agent -buys_through-> Vell"_s}, {u"supplier Agent"_s});
        row("through a subsidiary, as one sentence says",
            [](Cast &c) {
                c.b.claim(Predicate::BuysThrough, c.vell, c.agent, {.item = c.oven});
                c.b.claim(Predicate::OwnsOrParentOf, c.vell, c.agent);
            },
            {u"Agent -buys_through-> Vell"_s}, {u"supplier Agent"_s});
        row("through a shell",
            [](Cast &c) {
                c.b.claim(Predicate::ProvidesAccessTo, c.dealer, c.agent, {.item = c.oven});
                c.b.claim(Predicate::ControlsViaShell, c.vell, c.agent);
            },
            {u"Dealer -provides_access_to-> Agent; Agent -controls_via_shell-> Vell"_s},
            {u"supplier Dealer"_s, u"owner Vell"_s});
        row("the target stockpiles it",
            [](Cast &c) {
                c.b.claim(Predicate::Produces, c.maker, c.oven);
                c.b.claim(Predicate::Stockpiles, c.vell, c.oven);
            },
            {u"Maker -produces-> oven; oven -stockpiles-> Vell"_s}, {u"supplier Vell"_s});
        row("the holder rents out",
            [](Cast &c) {
                c.b.claim(Predicate::Stockpiles, c.agent, c.oven);
                c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven});
            },
            {u"oven -stockpiles-> Agent; Agent -rents_to-> Vell"_s}, {u"supplier Agent"_s});
        row("from an unnamed party",
            [](Cast &c) { c.b.claim(Predicate::RentsTo, {}, c.vell, {.item = c.oven}); },
            {u"? -rents_to-> Vell"_s}, {u"unnamed ?"_s});
        row("from a placeholder",
            [](Cast &c) {
                c.b.claim(Predicate::RentsTo, c.b.unnamed(u"other bakers"_s), c.vell, {.item = c.oven});
            },
            {u"other bakers -rents_to-> Vell"_s}, {u"supplier other bakers"_s, u"unnamed other bakers"_s});
        row("a go-between stands in for an unnamed giver",
            [](Cast &c) { c.b.claim(Predicate::RentsTo, {}, c.vell, {.item = c.oven, .via = c.agent}); },
            {u"Agent -rents_to-> Vell"_s}, {u"supplier Agent"_s});
        row("a later claim that names no item",
            [](Cast &c) {
                c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
                c.b.claim(Predicate::RentsTo, c.agent, c.vell);
            },
            {u"Dealer -sells_to-> Agent; Agent -rents_to-> Vell"_s}, {u"supplier Dealer"_s, u"item Vell"_s});
        row("what he passes to others shows that he has it",
            [](Cast &c) {
                c.b.claim(Predicate::RentsTo, c.dealer, {}, {.item = c.oven});
                c.b.claim(Predicate::Supplies, c.dealer, c.vell);
            },
            {u"oven -rents_to-> Dealer; Dealer -supplies-> Vell"_s}, {u"supplier Dealer"_s, u"item Vell"_s});
        row("that the target passes it on shows that it has it",
            [](Cast &c) { c.b.claim(Predicate::RentsTo, c.vell, {}, {.item = c.oven}); },
            {u"oven -rents_to-> Vell"_s}, {u"supplier Vell"_s});
        row("asserted before possible, though longer",
            [](Cast &c) {
                c.b.claim(Predicate::SellsTo, c.dealer, c.vell,
                          {.item = c.oven, .polarity = Polarity::Possible});
                c.b.claim(Predicate::SellsTo, c.maker, c.agent, {.item = c.oven});
                c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
            },
            {u"Maker -sells_to-> Agent; Agent -sells_to-> Vell"_s, u"Dealer -sells_to-> Vell"_s},
            {u"supplier Maker"_s});
        row("fewer hops first",
            [](Cast &c) {
                c.b.claim(Predicate::SellsTo, c.maker, c.agent, {.item = c.oven});
                c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
                c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.oven});
            },
            {u"Dealer -sells_to-> Vell"_s, u"Maker -sells_to-> Agent; Agent -sells_to-> Vell"_s},
            {u"supplier Dealer"_s});
        row("what a person confirmed comes first",
            [](Cast &c) {
                c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
                c.b.claim(Predicate::SellsTo, c.dealer, c.vell,
                          {.item = c.oven, .status = ClaimStatus::Confirmed});
            },
            {u"Dealer -sells_to-> Vell"_s, u"Agent -sells_to-> Vell"_s}, {u"supplier Dealer"_s});
        row("a speaker with a name comes first",
            [](Cast &c) {
                c.b.claim(Predicate::SellsTo, c.agent, c.vell,
                          {.item = c.oven, .speaker = SpeakerKind::Anonymous});
                c.b.claim(Predicate::SellsTo, c.dealer, c.vell,
                          {.item = c.oven, .speaker = SpeakerKind::Named});
            },
            {u"Dealer -sells_to-> Vell"_s, u"Agent -sells_to-> Vell"_s}, {u"supplier Dealer"_s});
    }
    void draws()
    {
        QFETCH(Story, story);
        QFETCH(QStringList, routes);
        QFETCH(QStringList, gapsOfFirst);
        Cast c;
        story(c);
        QCOMPARE(c.lines(c.oven, c.vell), routes);
        QCOMPARE(c.gaps(c.routes(c.oven, c.vell).front()), gapsOfFirst);
    }

    // What a tool must not draw, kind by kind: no route at all.
    void doesNotDraw_data()
    {
        QTest::addColumn<Story>("story");
        const auto row = [](const char *name, const Story &story) {
            QTest::newRow(name) << story;
        };
        row("nothing is said", [](Cast &) {});
        row("a negated sale", [](Cast &c) {
            c.b.claim(Predicate::Produces, c.maker, c.oven);
            c.b.claim(Predicate::SellsTo, c.maker, c.vell, {.item = c.oven, .polarity = Polarity::Negated});
        });
        row("a denied sale", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.oven, .polarity = Polarity::Denied});
        });
        row("a rejected claim", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.dealer, c.vell,
                      {.item = c.oven, .status = ClaimStatus::Rejected});
        });
        row("an informant of both", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.dealer, {}, {.item = c.oven});
            c.b.claim(Predicate::EmployedBy, c.agent, c.dealer);
            c.b.claim(Predicate::EmployedBy, c.agent, c.vell);
        });
        row("a list that names both", [](Cast &c) {
            const auto list = c.b.entity(u"Control List"_s, EntityType::Document);
            c.b.claim(Predicate::Restricts, list, c.oven);
            c.b.claim(Predicate::Sanctions, list, c.vell);
            c.b.claim(Predicate::SellsTo, c.dealer, list, {.item = c.oven});
            c.b.claim(Predicate::ProvidesAccessTo, list, c.vell, {.item = c.oven});
        });
        row("mentioned in one article", [](Cast &c) {
            c.b.claim(Predicate::RentsTo, c.dealer, c.agent, {.item = c.oven});
            c.b.claim(Predicate::RelatedTo, c.dealer, c.vell);
            c.b.claim(Predicate::PartnerOf, c.agent, c.vell);
        });
        row("another item", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
            c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.kiln});
        });
        row("another item that the target holds", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
            c.b.claim(Predicate::Stockpiles, c.vell, c.kiln);
        });
        row("an unnamed party joins two claims", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.dealer, {}, {.item = c.oven});
            c.b.claim(Predicate::OwnsOrParentOf, c.vell, {});
            c.b.claim(Predicate::SellsTo, {}, c.agent, {.item = c.oven});
            c.b.claim(Predicate::RentsTo, {}, c.vell);
        });
        row("two placeholders with the same words", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.dealer, c.b.unnamed(u"a trader"_s), {.item = c.oven});
            c.b.claim(Predicate::SellsTo, c.b.unnamed(u"a trader"_s), c.vell);
        });
        row("a country joins two sales", [](Cast &c) {
            const auto country = c.b.entity(u"Freedonia"_s, EntityType::Place);
            c.b.claim(Predicate::SellsTo, c.dealer, country, {.item = c.oven});
            c.b.claim(Predicate::SellsTo, country, c.vell, {.item = c.oven, .status = ClaimStatus::Rejected});
            c.b.claim(Predicate::Supplies, country, c.vell);
        });
        row("a government that pays for something else", [](Cast &c) {
            const auto ministry = c.b.entity(u"Ministry"_s, EntityType::Government);
            c.b.claim(Predicate::SellsTo, c.dealer, ministry, {.item = c.oven});
            c.b.claim(Predicate::Supplies, ministry, c.vell);
            c.b.claim(Predicate::Funds, ministry, c.vell);
        });
        row("a parent does not pass on what its subsidiary has", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
            c.b.claim(Predicate::OwnsOrParentOf, c.agent, c.vell);
        });
        row("against the stream", [](Cast &c) {
            c.b.claim(Predicate::SellsTo, c.vell, c.dealer, {.item = c.oven, .polarity = Polarity::Negated});
            c.b.claim(Predicate::BuysFrom, c.vell, {}, {.item = c.kiln});
        });
        row("a sum of money", [](Cast &c) {
            const auto sum = c.b.entity(u"$10"_s, EntityType::Money);
            c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = sum});
        });
        row("more guesses than two", [](Cast &c) {
            const auto second = c.b.entity(u"Second"_s);
            const auto third = c.b.entity(u"Third"_s);
            c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
            c.b.claim(Predicate::Supplies, c.agent, second);
            c.b.claim(Predicate::Supplies, second, third);
            c.b.claim(Predicate::Supplies, third, c.vell);
        });
    }
    void doesNotDraw()
    {
        QFETCH(Story, story);
        Cast c;
        story(c);
        QCOMPARE(c.lines(c.oven, c.vell), QStringList());
    }

    void fromAParty()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
        QCOMPARE(c.lines(c.dealer, c.vell),
                 QStringList{u"Dealer -sells_to-> Agent; Agent -sells_to-> Vell"_s});
        QVERIFY(c.routes(c.dealer, c.vell).front().missing.empty());
        QCOMPARE(c.lines(c.agent, c.vell), QStringList{u"Agent -sells_to-> Vell"_s});
        QVERIFY(c.lines(c.vell, c.dealer).isEmpty());
    }

    void fromAPartyOnlyOneItemIsCarried()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.kiln});
        QVERIFY(c.lines(c.dealer, c.vell).isEmpty());
    }

    void fromAMakerThroughWhatHeMakes()
    {
        Cast c;
        c.b.claim(Predicate::Produces, c.maker, c.oven);
        c.b.claim(Predicate::RentsTo, c.dealer, c.vell, {.item = c.oven});
        QCOMPARE(c.lines(c.maker, c.vell), QStringList{u"Maker -produces-> oven; Dealer -rents_to-> Vell"_s});
    }

    void withoutAnyItem()
    {
        Cast c;
        c.b.claim(Predicate::Supplies, c.dealer, c.agent);
        c.b.claim(Predicate::RentsTo, c.agent, c.vell);
        QCOMPARE(c.lines(c.dealer, c.vell),
                 QStringList{u"Dealer -supplies-> Agent; Agent -rents_to-> Vell"_s});
        const Route route = c.routes(c.dealer, c.vell).front();
        QVERIFY(!route.hops.front().item);
        QVERIFY(route.missing.empty());
    }

    void aGoBetweenIsAWayToo()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.oven, .via = c.agent});
        QCOMPARE(c.lines(c.oven, c.vell), QStringList{u"Dealer -sells_to-> Vell"_s});
        QCOMPARE(c.lines(c.agent, c.vell), QStringList{u"Agent -sells_to-> Vell"_s});
    }

    void hopsGatherTheirClaimsBestFirst()
    {
        Cast c;
        const auto possible = c.b.claim(Predicate::SellsTo, c.dealer, c.vell,
                                        {.item = c.oven, .polarity = Polarity::Possible});
        c.b.document(u"Inland News"_s);
        const auto anonymous = c.b.claim(Predicate::BuysFrom, c.vell, c.dealer,
                                         {.item = c.oven, .speaker = SpeakerKind::Anonymous});
        const auto named = c.b.claim(Predicate::SellsTo, c.dealer, c.vell,
                                     {.item = c.oven, .speaker = SpeakerKind::Named});
        const std::vector<Route> routes = c.routes(c.oven, c.vell);
        QCOMPARE(int(routes.size()), 1);
        const Hop &hop = routes.front().hops.front();
        QCOMPARE(hop.claims, (std::vector{named, anonymous, possible}));
        QCOMPARE(hop.polarity, Polarity::Asserted);
        QCOMPARE(hop.predicate, Predicate::SellsTo);
        QCOMPARE(hop.item, c.oven);
    }

    void retellingsDoNotRaiseARoute()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
        c.b.document(u"Copy Desk"_s, {u"Harbour Post"_s});
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
        const double twice = c.routes(c.oven, c.vell).front().score;
        Cast once;
        once.b.claim(Predicate::SellsTo, once.agent, once.vell, {.item = once.oven});
        QCOMPARE(twice, once.routes(once.oven, once.vell).front().score);
        c.b.document(u"Inland News"_s);
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
        QVERIFY(c.routes(c.oven, c.vell).front().score > twice);
    }

    void aBetterSupportedEndIsToldByItself()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
        c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven, .speaker = SpeakerKind::Named});
        const QString whole = u"Dealer -sells_to-> Agent; Agent -rents_to-> Vell"_s;
        QCOMPARE(c.lines(c.oven, c.vell), QStringList{whole});
        // a single careless retelling does not make the well-attested end disappear behind it
        c.b.content().claims.front().speaker.kind = SpeakerKind::Anonymous;
        c.b.document(u"Inland News"_s);
        c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven});
        QCOMPARE(c.lines(c.oven, c.vell), (QStringList{u"Agent -rents_to-> Vell"_s, whole}));
    }

    void namesTheWeakestHop()
    {
        Cast c;
        c.b.claim(Predicate::Produces, c.maker, c.oven);
        c.b.claim(Predicate::SellsTo, c.maker, c.dealer, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven, .polarity = Polarity::Possible});
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
        const std::vector<Route> routes = c.routes(c.oven, c.vell);
        QCOMPARE(int(routes.size()), 2);
        // asserted, but it begins in the middle
        QCOMPARE(c.gaps(routes[0]), QStringList{u"supplier Agent"_s});
        QCOMPARE(routes[0].weakest, 1);
        QCOMPARE(c.gaps(routes[1]), QStringList{u"possible Agent"_s});
        QCOMPARE(routes[1].weakest, 2);
    }

    void listsWhatSpeaksAgainst()
    {
        Cast c;
        c.b.claim(Predicate::Produces, c.maker, c.oven);
        c.b.claim(Predicate::RentsTo, c.dealer, c.vell, {.item = c.oven});
        const auto denial
            = c.b.claim(Predicate::RentsTo, c.dealer, c.vell, {.item = c.oven, .polarity = Polarity::Denied});
        const auto cannotBuy = c.b.claim(Predicate::BuysFrom, c.vell, c.maker,
                                         {.item = c.oven, .polarity = Polarity::Negated});
        const auto cannotGet
            = c.b.claim(Predicate::BuysFrom, c.vell, {}, {.item = c.oven, .polarity = Polarity::Negated});
        const auto lentNothing
            = c.b.claim(Predicate::RentsTo, c.dealer, {}, {.item = c.oven, .polarity = Polarity::Denied});
        // none of these concerns the route
        c.b.claim(Predicate::RentsTo, c.dealer, c.vell, {.item = c.kiln, .polarity = Polarity::Denied});
        c.b.claim(Predicate::SellsTo, c.maker, c.agent, {.item = c.oven, .polarity = Polarity::Negated});
        c.b.claim(Predicate::Sanctions, c.dealer, c.vell, {.polarity = Polarity::Negated});
        c.b.claim(Predicate::RentsTo, c.dealer, c.vell,
                  {.item = c.oven, .polarity = Polarity::Denied, .status = ClaimStatus::Rejected});
        QCOMPARE(c.routes(c.oven, c.vell).front().counter,
                 (std::vector{denial, cannotBuy, cannotGet, lentNothing}));
    }

    void accessIsToldFromPossession()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
        c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven});
        const Route lent = c.routes(c.oven, c.vell).front();
        QCOMPARE(lent.hops[0].kind, HopKind::Possession);
        QCOMPARE(lent.hops[1].kind, HopKind::Access);
        QCOMPARE(reachOf(lent), HopKind::Access);
        QCOMPARE(reachOf(c.routes(c.oven, c.agent).front()), HopKind::Possession);
        c.b.claim(Predicate::OwnsOrParentOf, c.maker, c.agent);
        QCOMPARE(reachOf(c.routes(c.oven, c.maker).front()), HopKind::Belonging);
    }

    // A retelling neither makes sure what its report thinks possible, nor joins what it keeps apart.
    void retellingsDoNotSharpen()
    {
        Cast c;
        c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven, .polarity = Polarity::Possible});
        c.b.document(u"Copy Desk"_s, {u"Harbour Post"_s});
        const auto sharp = c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven});
        const std::vector<Route> routes = c.routes(c.oven, c.vell);
        QCOMPARE(int(routes.size()), 1);
        QCOMPARE(routes[0].hops.back().polarity, Polarity::Possible);
        QCOMPARE(routes[0].hops.back().origins, 1);
        // a report of its own may say so
        c.b.document(u"Inland News"_s);
        c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven});
        QCOMPARE(c.routes(c.oven, c.vell)[0].hops.back().polarity, Polarity::Asserted);
        QVERIFY(sharp);
    }

    void whatARetellingJoinsIsToldApart()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.maker, c.dealer, {.item = c.oven});
        c.b.claim(Predicate::RentsTo, c.agent, c.vell, {.item = c.oven});
        const DocumentId copy = c.b.document(u"Copy Desk"_s, {u"Harbour Post"_s});
        const auto joined = c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
        QCOMPARE(c.lines(c.oven, c.vell), QStringList{u"Agent -rents_to-> Vell"_s});
        const Traced traced
            = traceTo(c.b.content(), *buildGraph(c.b.content(), c.b.clusters()), c.oven, {c.vell});
        QCOMPARE(int(traced.misses.size()), 1);
        const NearMiss &miss = traced.misses.front();
        QCOMPARE(miss.kind, BreakKind::OnlyRetold);
        QCOMPARE(miss.claims, std::vector{joined});
        QCOMPARE(miss.from, c.dealer);
        QCOMPARE(miss.to, c.agent);
        // where the report itself names both in one sentence, it may well join them
        c.b.content().openSentences.push_back({c.b.content().documents.front().id, {0, 100'000}});
        QVERIFY(
            c.lines(c.oven, c.vell)
                .contains(u"Maker -sells_to-> Dealer; Dealer -sells_to-> Agent; Agent -rents_to-> Vell"_s));
        QVERIFY(copy);
    }

    // The report says "may have lent" in words of which no claim was made; its retelling says "lent".
    void aHedgeInWordsThatWereNotUnderstood()
    {
        Cast c;
        c.b.claim(Predicate::Stockpiles, c.dealer, c.oven);
        c.b.claim(Predicate::SellsTo, c.maker, c.vell, {.item = c.kiln});
        c.b.content().openSentences.push_back({c.b.content().documents.front().id, {0, 100'000}});
        c.b.document(u"Copy Desk"_s, {u"Harbour Post"_s});
        c.b.claim(Predicate::ProvidesAccessTo, c.dealer, c.vell, {.item = c.oven});
        const auto polarity = [&c](const QString &words) {
            TraceOptions options;
            options.textOf = [words](DocumentId, Span) {
                return words;
            };
            const auto routes = c.routes(c.oven, c.vell, options);
            return routes.empty() ? QString() : codeOf(routes.front().hops.back().polarity);
        };
        QCOMPARE(polarity(u"Dealer may have lent Vell an oven."_s), u"possible"_s);
        QCOMPARE(polarity(u"Dealer lent Vell an oven in May."_s), u"asserted"_s);
    }

    // Who supplied the dealer with the lathes is said by their name; that somebody sold him "lathes" is no
    // other beginning.
    void aGuessIsNoSecondBeginning()
    {
        Cast c;
        const auto model = c.b.item(u"VT-9 lathes"_s);
        const auto lathes = c.b.item(u"powerful lathes"_s);
        c.b.claim(Predicate::SellsTo, c.maker, c.dealer, {.item = model});
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = model});
        c.b.claim(Predicate::SellsTo, c.agent, c.dealer, {.item = lathes});
        const QStringList known = c.lines(model, c.vell);
        QVERIFY(known.contains(u"Maker -sells_to-> Dealer; Dealer -sells_to-> Vell"_s));
        QCOMPARE(known.filter(u"Agent"_s), QStringList());
        // but who serves the end himself is asked for
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = lathes});
        QVERIFY(c.lines(model, c.vell).contains(u"Agent -sells_to-> Vell"_s));
    }

    void tellsTheNearestMisses()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.maker, c.dealer, {.item = c.oven});
        c.b.claim(Predicate::OwnsOrParentOf, c.vell, c.agent);
        const auto misses = [&c] {
            return traceTo(c.b.content(), *buildGraph(c.b.content(), c.b.clusters()), c.oven, {c.vell})
                .misses;
        };
        // nobody joins the dealer and the agent
        QCOMPARE(int(misses().size()), 1);
        NearMiss miss = misses().front();
        QCOMPARE(miss.kind, BreakKind::Unsaid);
        QCOMPARE(miss.from, c.dealer);
        QCOMPARE(miss.to, c.agent);
        QCOMPARE(miss.after.size(), size_t(1));
        QVERIFY(!miss.before.empty());
        // then it is denied
        const auto denial = c.b.claim(Predicate::SellsTo, c.dealer, c.agent,
                                      {.item = c.oven, .polarity = Polarity::Denied});
        miss = misses().front();
        QCOMPARE(miss.kind, BreakKind::Denied);
        QCOMPARE(miss.claims, std::vector{denial});
        QVERIFY(c.lines(c.oven, c.vell).isEmpty());
    }

    void anyOfSeveralEnds()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.oven});
        const auto graph = buildGraph(c.b.content(), c.b.clusters());
        const Traced traced = traceTo(c.b.content(), *graph, c.oven, {c.agent, c.vell, c.maker}, {.most = 2});
        std::set<EntityId> reached;
        for (const Route &route : traced.routes)
            reached.insert(route.hops.back().to);
        QCOMPARE(reached, (std::set{c.agent, c.vell}));
    }

    void keepsToItsFilters()
    {
        Cast c;
        c.b.claim(Predicate::Produces, c.maker, c.oven);
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.oven});
        c.b.content().claims.back().date = DateRange{u"2021"_s, u"2021"_s};
        QCOMPARE(int(c.routes(c.oven, c.vell, {.window = {u"2021-06"_s, {}}}).size()), 1);
        QCOMPARE(int(c.routes(c.oven, c.vell, {.window = {u"2022"_s, {}}}).size()), 0);
        QCOMPARE(int(c.routes(c.oven, c.vell, {.window = {{}, u"2020-12-31"_s}}).size()), 0);
        QCOMPARE(int(c.routes(c.oven, c.vell, {.minimumOrigins = 1}).size()), 1);
        QCOMPARE(int(c.routes(c.oven, c.vell, {.minimumOrigins = 2}).size()), 0);
        QCOMPARE(int(c.routes(c.oven, c.vell, {.reviewedOnly = true}).size()), 0);
        const auto threeOrigins = [](std::span<const ClaimId>) {
            return 3;
        };
        const auto counted = c.routes(c.oven, c.vell, {.minimumOrigins = 3, .originsOf = threeOrigins});
        QCOMPARE(int(counted.size()), 1);
        QCOMPARE(counted[0].hops.back().origins, 3);
    }

    void datesOutOfOrderAreTold()
    {
        Cast c;
        c.b.claim(Predicate::Produces, c.maker, c.oven);
        c.b.claim(Predicate::SellsTo, c.maker, c.agent, {.item = c.oven});
        c.b.content().claims.back().date = DateRange{u"2022"_s, u"2022"_s};
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
        c.b.content().claims.back().date = DateRange{u"2019-03"_s, u"2019-03"_s};
        QCOMPARE(c.gaps(c.routes(c.oven, c.vell).front()), QStringList{u"dates Vell"_s});
        c.b.content().claims.back().date = DateRange{u"2022-03"_s, u"2022-03"_s};
        QVERIFY(c.routes(c.oven, c.vell).front().missing.empty());
    }

    void goodsOfAClassAreReadAndTold()
    {
        Cast c;
        const auto model = c.b.item(u"VT-9 lathes"_s);
        const auto lathes = c.b.item(u"powerful lathes"_s);
        const auto pumps = c.b.item(u"pumps"_s);
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = lathes});
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = pumps});
        QCOMPARE(c.lines(model, c.vell), QStringList{u"Dealer -sells_to-> Vell"_s});
        const Route route = c.routes(model, c.vell).front();
        QCOMPARE(route.hops.front().item, lathes);
        const auto gap = std::find_if(route.missing.begin(), route.missing.end(),
                                      [](const Gap &one) { return one.kind == GapKind::ItemAssumed; });
        QVERIFY(gap != route.missing.end());
        QCOMPARE(gap->claimed, lathes);
        // the other way round it needs no guess, but is told as well
        c.b.claim(Predicate::RentsTo, c.maker, c.agent, {.item = model});
        QCOMPARE(c.lines(lathes, c.agent), QStringList{u"Maker -rents_to-> Agent"_s});
        QCOMPARE(c.lines(pumps, c.agent), QStringList{u"pumps -sells_to-> Agent"_s});
    }

    void aWayThatNamesTheGoodsComesBeforeAGuess()
    {
        Cast c;
        const auto model = c.b.item(u"VT-9 lathes"_s), lathes = c.b.item(u"powerful lathes"_s);
        c.b.claim(Predicate::BuysFrom, c.vell, c.b.entity(u"Other dealer"_s), {.item = lathes});
        const auto broker = c.b.entity(u"Broker"_s);
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = model});
        c.b.claim(Predicate::SellsTo, c.agent, broker, {.item = model});
        c.b.claim(Predicate::SellsTo, broker, c.vell);
        QCOMPARE(
            c.lines(model, c.vell),
            (QStringList{u"Dealer -sells_to-> Agent; Agent -sells_to-> Broker; Broker -sells_to-> Vell"_s,
                         u"Other dealer -buys_from-> Vell"_s}));
    }

    void aWayThatTellsWhereItBeganComesFirst()
    {
        Cast c;
        const auto broker = c.b.entity(u"Broker"_s);
        c.b.claim(Predicate::SellsTo, EntityId(), broker, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, broker, c.vell, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
        const QStringList lines = c.lines(c.oven, c.vell);
        QVERIFY2(lines.value(0).startsWith(u"Dealer -sells_to-> Agent"_s), qPrintable(lines.join(u'\n')));
    }

    void goodsWithinGoodsAreReadAndTold()
    {
        Cast c;
        const auto chip = c.b.item(u"Orlo H7"_s), server = c.b.item(u"Vell X9"_s);
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = server});
        QVERIFY(c.lines(chip, c.vell).isEmpty());
        c.b.claim(Predicate::RelatedTo, chip, server); // the other way round: it holds none
        QVERIFY(c.lines(chip, c.vell).isEmpty());
        c.b.claim(Predicate::RelatedTo, server, chip);
        const ClaimId holds = c.b.content().claims.back().id;
        QCOMPARE(c.lines(chip, c.vell), QStringList{u"Dealer -sells_to-> Vell"_s});
        const Route route = c.routes(chip, c.vell).front();
        QCOMPARE(c.gaps(route), (QStringList{u"supplier Dealer"_s, u"within Vell"_s}));
        QCOMPARE(route.beside, (std::vector{Beside{BesideKind::Within, {holds}}}));
        Cast parts; // whoever asks for the server is told nothing of its chips
        const auto board = parts.b.item(u"Orlo H7"_s), rack = parts.b.item(u"Vell X9"_s);
        parts.b.claim(Predicate::RelatedTo, rack, board);
        parts.b.claim(Predicate::SellsTo, parts.dealer, parts.agent, {.item = board});
        QVERIFY(parts.lines(rack, parts.agent).isEmpty());
        QCOMPARE(int(parts.lines(board, parts.agent).size()), 1);
    }

    void goodsOfAnotherMakerOrCountryAreNotRead()
    {
        Cast c;
        const auto model = c.b.item(u"VT-9 lathes"_s);
        c.b.claim(Predicate::Produces, c.maker, model);
        c.b.claim(Predicate::LocatedIn, c.maker, c.b.entity(u"Germany"_s, EntityType::Place));
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.b.item(u"French lathes"_s)});
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.b.item(u"Dealer lathes"_s)});
        QVERIFY(c.lines(model, c.vell).isEmpty());
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.b.item(u"German lathes"_s)});
        QCOMPARE(int(c.lines(model, c.vell).size()), 1);
    }

    void standsBesideTheRoute()
    {
        Cast c;
        const auto owner = c.b.entity(u"Owner"_s);
        const auto fund = c.b.entity(u"Fund"_s);
        const auto law = c.b.entity(u"Oven Act"_s, EntityType::Document);
        c.b.claim(Predicate::Produces, c.maker, c.oven);
        c.b.claim(Predicate::RentsTo, c.dealer, c.vell, {.item = c.oven});
        const auto covers = c.b.claim(Predicate::Restricts, law, c.oven);
        const auto not_ = c.b.claim(Predicate::Restricts, law, c.dealer, {.polarity = Polarity::Negated});
        const auto pays = c.b.claim(Predicate::Funds, fund, c.dealer);
        const auto owns = c.b.claim(Predicate::OwnsOrParentOf, owner, c.dealer);
        const auto above = c.b.claim(Predicate::ControlsViaShell, c.agent, owner);
        const auto onward = c.b.claim(Predicate::RentsTo, c.vell, {}, {.item = c.oven});
        c.b.claim(Predicate::Funds, fund, c.agent); // no matter of this route
        std::map<BesideKind, std::vector<ClaimId>> found;
        const Route route = c.routes(c.oven, c.vell).front();
        for (const Beside &beside : route.beside) {
            for (const ClaimId claim : beside.claims)
                found[beside.kind].push_back(claim);
        }
        QCOMPARE(found[BesideKind::Law], (std::vector{covers, not_}));
        QCOMPARE(found[BesideKind::Finance], std::vector{pays});
        QCOMPARE(found[BesideKind::Belonging], (std::vector{owns, above}));
        QCOMPARE(found[BesideKind::Onward], std::vector{onward});
    }

    void mergedNamesAreOneParty()
    {
        Cast c;
        const auto dealerAgain = c.b.entity(u"Dealer Ltd"_s);
        c.b.claim(Predicate::SellsTo, c.maker, dealerAgain, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.oven});
        QCOMPARE(c.lines(c.oven, c.vell), QStringList{u"Dealer -sells_to-> Vell"_s});
        c.b.same(c.dealer, dealerAgain);
        QCOMPARE(c.lines(c.oven, c.vell),
                 QStringList{u"Maker -sells_to-> Dealer; Dealer -sells_to-> Vell"_s});
    }

    void keepsToTheLimits()
    {
        Cast c;
        EntityId last = c.dealer;
        for (int i = 0; i < 6; ++i) {
            const EntityId next = c.b.entity(u"P"_s + QString::number(i));
            c.b.claim(Predicate::SellsTo, last, next, {.item = c.oven});
            last = next;
        }
        c.b.claim(Predicate::SellsTo, last, c.vell, {.item = c.oven});
        for (const Route &route : c.routes(c.oven, c.vell))
            QVERIFY(route.hops.size() <= 6);
        for (int i = 0; i < 20; ++i)
            c.b.claim(Predicate::SellsTo, c.b.entity(u"Q"_s + QString::number(i)), c.vell, {.item = c.oven});
        QCOMPARE(int(c.routes(c.oven, c.vell, {.most = 3}).size()), 3);
    }

    void circlesDoNotGoRound()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.dealer, c.agent, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.agent, c.dealer, {.item = c.oven});
        c.b.claim(Predicate::SellsTo, c.agent, c.vell, {.item = c.oven});
        QCOMPARE(c.lines(c.oven, c.vell), QStringList{u"Dealer -sells_to-> Agent; Agent -sells_to-> Vell"_s});
    }

    void unknownEndsAndEqualEndsGiveNothing()
    {
        Cast c;
        c.b.claim(Predicate::SellsTo, c.dealer, c.vell, {.item = c.oven});
        QVERIFY(c.routes({12345}, c.vell).empty());
        QVERIFY(c.routes(c.oven, {12345}).empty());
        QVERIFY(c.routes(c.vell, c.vell).empty());
    }

    void sameTwiceAndStoppable()
    {
        Cast c;
        std::vector<EntityId> firms;
        for (int i = 0; i < 200; ++i)
            firms.push_back(c.b.entity(u"F"_s + QString::number(i)));
        for (int i = 0; i < 3000; ++i)
            c.b.claim(i % 3 ? Predicate::SellsTo : Predicate::RentsTo, firms[size_t(i * 31 % 200)],
                      firms[size_t((i * i + 7) % 200)], {.item = i % 2 ? c.oven : EntityId()});
        c.b.claim(Predicate::RentsTo, firms[77], c.vell, {.item = c.oven});
        const std::vector<Route> once = c.routes(c.oven, c.vell);
        QCOMPARE(c.routes(c.oven, c.vell), once);
        QVERIFY(!once.empty());
        std::stop_source source;
        source.request_stop();
        QVERIFY(traceRoutes(c.b.content(), *buildGraph(c.b.content(), c.b.clusters()), c.oven, c.vell, {},
                            {source.get_token(), {}})
                    .empty());
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "test_trace.moc"
