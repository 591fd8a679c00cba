#include "common/theme.h"
#include "network/layoutworker.h"
#include "network/painting.h"
#include "network/picture.h"
#include "network/viewstate.h"
#include "support/dossierbuilder.h"

#include <QLineF>
#include <QPainter>
#include <QPen>
#include <QTest>

#include <cmath>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QRectF window(0, 0, 620, 560);

// A ring of firms around a hub, each with two parallel edges to it, and a chain of strangers.
DossierContent ring(int firms)
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    const EntityId hub = b.entity(u"Norr Mill Machine Works"_s);
    for (int i = 0; i < firms; ++i) {
        const EntityId firm = b.entity(u"Firm with a longish name %1"_s.arg(i));
        b.claim(Predicate::SellsTo, hub, firm);
        b.claim(Predicate::OwnsOrParentOf, firm, hub);
        if (i % 2 == 0)
            b.claim(Predicate::PartnerOf, firm, b.entity(u"Stranger %1"_s.arg(i), EntityType::Person));
    }
    return b.content();
}

struct Drawn
{
    Scene scene;
    Picture picture;
    std::vector<QPointF> places;
};

Drawn draw(const DossierContent &content, const Attention &attention = {})
{
    const auto graph = buildGraph(content, {});
    const std::vector<EntityId> shown = chooseShown(*graph, {});
    Drawn drawn;
    drawn.scene = makeScene(*graph, content, shown, {}, {});
    const Places places = arrange({std::make_shared<DossierContent>(content), {}, shown, {}, {}});
    for (const SceneNode &node : drawn.scene.nodes) {
        const Point at = places.at(node.entity);
        drawn.places.emplace_back(at.x, at.y);
    }
    const Camera camera = fitted(extentsOf(drawn.scene, drawn.places), window.topLeft(), window.size());
    drawn.picture = compose(drawn.scene, drawn.places, camera, attention, window);
    return drawn;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void edgesEndAtTheBorder();
    void parallelEdgesAreDrawnApart();
    void aFewNodesHaveAllTheirNames();
    void hitsWhatIsPainted();
    void focusDimsWhatIsNotAdjacent();
    void largeGraphsShowTheBestConnected();
    void ofManyNodesPairsApartAreLeftOut();
    void theFilterHides();
    void fitsIntoItsArea();
    void keepsWhatIsFixed();
    void listsWhomAnAuthoritySanctions();
    void fewOriginsAreFilteredOut();
    void groupsAreDrawnAsOne();
    void unnamedPartiesFormGroups();
    void deniedDiffersWithoutColour();
    void theImportantAreNamedInACrowd();
};

void TestPicture::labelsNeverOverlap_data()
{
    QTest::addColumn<int>("firms");
    for (const int firms : {1, 4, 9, 25})
        QTest::addRow("%d firms", firms) << firms;
}

void TestPicture::labelsNeverOverlap()
{
    QFETCH(int, firms);
    const Drawn drawn = draw(ring(firms));
    std::vector<QRectF> boxes;
    for (const auto &labels : {drawn.picture.nodeLabels, drawn.picture.edgeLabels})
        for (const LabelMark &label : labels)
            boxes.push_back(label.box);
    QVERIFY(!boxes.empty());
    for (size_t i = 0; i < boxes.size(); ++i) {
        QVERIFY(window.contains(boxes[i]));
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!boxes[i].intersects(boxes[j]));
        for (const NodeMark &mark : drawn.picture.nodes)
            QVERIFY(!boxes[i].contains(mark.centre));
    }
}

void TestPicture::edgesEndAtTheBorder()
{
    const Drawn drawn = draw(ring(6));
    for (const EdgeMark &mark : drawn.picture.edges) {
        const SceneEdge &edge = drawn.scene.edge(mark.edge);
        const NodeMark &target = drawn.picture.nodes[static_cast<size_t>(edge.to)];
        QVERIFY(!outlineOf(target, drawn.scene).contains(mark.curve.end));
        QVERIFY(QLineF(mark.curve.end, target.centre).length() < target.radius * 1.45 + 4);
        QCOMPARE(mark.head.isEmpty(), isSymmetric(edge.predicate));
    }
}

void TestPicture::parallelEdgesAreDrawnApart()
{
    const Drawn drawn = draw(ring(2));
    for (const EdgeMark &a : drawn.picture.edges)
        for (const EdgeMark &b : drawn.picture.edges) {
            const auto ends = [&](const EdgeMark &mark) {
                const SceneEdge &edge = drawn.scene.edge(mark.edge);
                return std::minmax(edge.from, edge.to);
            };
            if (a.edge < b.edge && std::pair(ends(a)) == std::pair(ends(b)))
                QVERIFY(QLineF(a.curve.at(0.5), b.curve.at(0.5)).length() > 12);
        }
}

void TestPicture::aFewNodesHaveAllTheirNames()
{
    const Drawn drawn = draw(ring(6));
    QCOMPARE(drawn.picture.nodeLabels.size(), drawn.scene.nodes.size());
}

void TestPicture::hitsWhatIsPainted()
{
    const Drawn drawn = draw(ring(4));
    for (const NodeMark &mark : drawn.picture.nodes)
        QCOMPARE(nodeAt(drawn.picture, mark.centre), std::optional(mark.node));
    for (const LabelMark &label : drawn.picture.edgeLabels)
        QCOMPARE(edgeAt(drawn.picture, label.box.center()), std::optional(label.of));
    QVERIFY(!nodeAt(drawn.picture, QPointF(-500, -500)));
    QVERIFY(!edgeAt(drawn.picture, QPointF(-500, -500)));
}

void TestPicture::focusDimsWhatIsNotAdjacent()
{
    const DossierContent content = ring(3);
    const Scene scene = draw(content).scene;
    const auto hub = scene.find(content.entities.front().id);
    QVERIFY(hub);
    Attention attention;
    attention.chosen = {*hub};
    attention.dimOthers = true;
    const Drawn drawn = draw(content, attention);
    for (const NodeMark &mark : drawn.picture.nodes) {
        const bool stranger = drawn.scene.node(mark.node).name.startsWith(u"Stranger"_s);
        QCOMPARE(mark.emphasis == Emphasis::Faded, stranger);
    }
}

void TestPicture::largeGraphsShowTheBestConnected()
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    const EntityId hub = b.entity(u"Hub"_s);
    std::vector<EntityId> firms;
    for (int i = 0; i < 200; ++i) {
        firms.push_back(b.entity(u"Firm %1"_s.arg(i)));
        b.claim(Predicate::SellsTo, hub, firms.back());
    }
    for (int i = 1; i < 20; ++i) // these know one another: they belong to the best connected
        b.claim(Predicate::PartnerOf, firms[180], firms[static_cast<size_t>(180 + i)]);
    b.entity(u"Unconnected"_s);
    const auto graph = buildGraph(b.content(), {});
    const std::vector<EntityId> shown = chooseShown(*graph, {});
    QVERIFY(shown.size() <= static_cast<size_t>(mostNodesAtOnce));
    const auto holds = [&shown](EntityId id) {
        return std::ranges::find(shown, id) != shown.end();
    };
    QVERIFY(holds(hub));
    QVERIFY(holds(firms[180]));
    QVERIFY(holds(firms[199]));
    QVERIFY(!holds(firms[150]));
    QVERIFY(std::ranges::count(chooseShown(*graph, {firms[150]}), firms[150]) == 1);
    QVERIFY(std::ranges::is_sorted(shown));
}

void TestPicture::ofManyNodesPairsApartAreLeftOut()
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    const EntityId hub = b.entity(u"Hub"_s);
    const EntityId left = b.entity(u"Left of a pair"_s);
    const EntityId right = b.entity(u"Right of a pair"_s);
    b.claim(Predicate::PartnerOf, left, right);
    const auto grow = [&](int firms) {
        for (int i = 0; i < firms; ++i)
            b.claim(Predicate::SellsTo, hub, b.entity(u"Firm %1"_s.arg(b.content().entities.size())));
        return buildGraph(b.content(), {});
    };
    QCOMPARE(chooseShown(*grow(10), {}).size(), size_t(13)); // few: all of them
    const auto many = grow(40);
    QCOMPARE(chooseShown(*many, {}).size(), size_t(51));
    QCOMPARE(chooseShown(*many, {left}).size(), size_t(53)); // the wanted brings its neighbour
}

void TestPicture::theFilterHides()
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    const EntityId seller = b.entity(u"Norr Mill"_s);
    const EntityId buyer = b.entity(u"Quartz Ltd"_s);
    const EntityId person = b.entity(u"Mara Olsen"_s, EntityType::Person);
    b.claim(Predicate::SellsTo, seller, buyer);
    b.claim(Predicate::EmployedBy, person, seller);
    const auto graph = buildGraph(b.content(), {});
    const auto shown = chooseShown(*graph, {});
    QCOMPARE(makeScene(*graph, b.content(), shown, {}, {}).nodes.size(), size_t(3));
    Filter filter;
    filter.hiddenTypes = {EntityType::Person};
    const Scene firms = makeScene(*graph, b.content(), shown, {}, filter);
    QCOMPARE(firms.nodes.size(), size_t(2));
    QCOMPARE(firms.edges.size(), size_t(1));
    filter = {};
    filter.hiddenPredicates = {Predicate::SellsTo};
    const Scene staff = makeScene(*graph, b.content(), shown, {}, filter);
    QVERIFY(!staff.find(buyer));
    QVERIFY(makeScene(*graph, b.content(), shown, {buyer}, filter).find(buyer)); // wanted stays
    filter = {};
    filter.from = u"2022"_s; // nothing is dated, nothing published
    QVERIFY(makeScene(*graph, b.content(), shown, {}, filter).nodes.empty());
}

void TestPicture::fitsIntoItsArea()
{
    const std::vector<Extent> extents{{QPointF(-900, 40), 60, 60, 20, 40},
                                      {QPointF(1400, -300), 90, 90, 20, 40}};
    const Camera camera = fitted(extents, QPointF(10, 20), QSizeF(500, 300));
    for (const Extent &extent : extents) {
        const QPointF at = camera.toScreen(extent.place);
        QVERIFY(at.x() - extent.left >= 9.5 && at.x() + extent.right <= 510.5);
        QVERIFY(at.y() - extent.above >= 19.5 && at.y() + extent.below <= 320.5);
    }
    const QPointF still(120, 80);
    const Camera closer = camera.zoomed(2, still);
    QVERIFY(QLineF(closer.toScreen(camera.toScene(still)), still).length() < 1e-6);
}

void TestPicture::keepsWhatIsFixed()
{
    const DossierContent content = ring(5);
    const auto graph = buildGraph(content, {});
    LayoutTask task{std::make_shared<DossierContent>(content), {}, chooseShown(*graph, {}), {}, {}};
    const EntityId hub = content.entities.front().id;
    task.fixed[hub] = {321, -123};
    const Places places = arrange(task);
    QCOMPARE(places.at(hub), (Point{321, -123}));
    QCOMPARE(places, arrange(task)); // the same picture every time
}

void TestPicture::listsWhomAnAuthoritySanctions()
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    const EntityId office = b.entity(u"Trade Office"_s, EntityType::Government);
    const EntityId listed = b.entity(u"Quartz Ltd"_s);
    const EntityId spared = b.entity(u"Norr Mill"_s);
    const EntityId daughter = b.entity(u"Quartz Daughter"_s);
    b.claim(Predicate::Sanctions, office, listed);
    b.content().claims.back().date = DateRange{u"2021-06"_s, u"2021-06"_s};
    b.claim(Predicate::Sanctions, office, spared, {.polarity = Polarity::Possible});
    b.claim(Predicate::OwnsOrParentOf, listed, daughter);
    const Drawn drawn = draw(b.content());
    const auto node = [&](EntityId entity) {
        return drawn.scene.node(drawn.scene.find(entity).value_or(0));
    };
    QVERIFY(node(listed).listed);
    QCOMPARE(node(listed).listedSince, u"2021-06"_s);
    QVERIFY(!node(spared).listed);
    QVERIFY(!node(daughter).listed); // a subsidiary never inherits a listing
    int badges = 0;
    for (const LabelMark &label : drawn.picture.nodeLabels)
        badges += label.badge.isEmpty() ? 0 : 1;
    QCOMPARE(badges, 1);
}

void TestPicture::fewOriginsAreFilteredOut()
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    const EntityId a = b.entity(u"Norr Mill"_s);
    const EntityId c = b.entity(u"Quartz Ltd"_s);
    b.claim(Predicate::SellsTo, a, c);
    const auto graph = buildGraph(b.content(), {});
    Filter filter;
    filter.minimumOrigins = 1;
    QCOMPARE(makeScene(*graph, b.content(), chooseShown(*graph, {}), {}, filter).edges.size(), size_t(1));
    filter.minimumOrigins = 2;
    QCOMPARE(makeScene(*graph, b.content(), chooseShown(*graph, {}), {}, filter).edges.size(), size_t(0));
    filter = {};
    filter.words = u"lathe"_s; // found in no document
    QCOMPARE(makeScene(*graph, b.content(), chooseShown(*graph, {}), {}, filter).edges.size(), size_t(0));
    filter.found = {b.content().documents.front().id};
    QCOMPARE(makeScene(*graph, b.content(), chooseShown(*graph, {}), {}, filter).edges.size(), size_t(1));
}

void TestPicture::groupsAreDrawnAsOne()
{
    const DossierContent content = ring(4);
    const Scene scene = draw(content).scene;
    const EntityId hub = content.entities[0].id;
    const EntityId one = content.entities[1].id;
    const Scene together = folded(scene, {{hub, one}});
    QCOMPARE(together.nodes.size(), scene.nodes.size() - 1);
    QCOMPARE(together.edges.size(), scene.edges.size() - 2); // the two between them
    QCOMPARE(together.find(one), together.find(hub));
    QCOMPARE(together.node(*together.find(hub)).members.size(), size_t(2));
    QCOMPARE(together.node(*together.find(hub)).entity, hub); // the best connected speaks for them
    const Scene all = folded(scene, {{content.entities[1].id, content.entities[3].id}});
    size_t claims = 0, before = 0;
    for (const SceneEdge &edge : all.edges)
        claims += edge.claims.size();
    for (const SceneEdge &edge : scene.edges)
        before += edge.claims.size();
    QCOMPARE(claims, before); // no claim is lost
    QVERIFY(all.edges.size() < scene.edges.size());
}

void TestPicture::unnamedPartiesFormGroups()
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    const EntityId mill = b.entity(u"Norr Mill"_s);
    std::set<EntityId> expected;
    for (int i = 0; i < 3; ++i) {
        const EntityId trader = b.unnamed(u"a trader"_s);
        expected.insert(trader);
        b.claim(Predicate::SellsTo, mill, trader);
    }
    b.claim(Predicate::SellsTo, b.entity(u"Quartz"_s), b.unnamed(u"a friend"_s));
    const auto groups = unnamedGroups(draw(b.content()).scene);
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups.front(), expected);
}

// The strokes differ in their pattern, not only in their colour.
void TestPicture::deniedDiffersWithoutColour()
{
    const QPen asserted = strokeOf(Polarity::Asserted, 2, Qt::black);
    const QPen possible = strokeOf(Polarity::Possible, 2, Qt::black);
    const QPen denied = strokeOf(Polarity::Denied, 2, Qt::black);
    QCOMPARE(asserted.style(), Qt::SolidLine);
    QVERIFY(possible.dashPattern() != denied.dashPattern());
    QVERIFY(possible.style() != Qt::SolidLine && denied.style() != Qt::SolidLine);
}

// In the middle of a crowd there is no room beside the hub: its name stands apart, with a line to it.
void TestPicture::theImportantAreNamedInACrowd()
{
    const DossierContent content = ring(30);
    const auto graph = buildGraph(content, {});
    const Scene scene = makeScene(*graph, content, chooseShown(*graph, {}), {}, {});
    std::vector<QPointF> places;
    const int hub = scene.order.front();
    for (int i = 0; i < static_cast<int>(scene.nodes.size()); ++i) {
        const double angle = i * 2.4;
        const double distance = 24 + 9 * i;
        places.emplace_back(i == hub ? QPointF() : QPointF(std::cos(angle), std::sin(angle)) * distance);
    }
    const Camera camera = Camera().centredOn({}, window.center());
    const Picture picture = compose(scene, places, camera, {}, window);
    const auto name = std::ranges::find(picture.nodeLabels, hub, &LabelMark::of);
    QVERIFY(name != picture.nodeLabels.end());
    for (const NodeMark &mark : picture.nodes)
        QVERIFY(!name->box.contains(mark.centre));
}

QTEST_MAIN(TestPicture)
#include "test_picture.moc"
