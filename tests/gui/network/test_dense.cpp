// Networks of thousands of edges, which are painted as pixels.

#include "common/theme.h"
#include "network/frame.h"
#include "network/layoutworker.h"
#include "network/namesheet.h"
#include "network/viewstate.h"
#include "support/dossierbuilder.h"

#include <QPainter>
#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QRectF window(0, 0, 620, 560);

struct Network
{
    Scene scene;
    std::vector<QPointF> places;
};

// Hubs and what hangs on them; an end is drawn as often as it has edges.
DossierContent hubs(int nodes)
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    quint32 state = 7;
    const auto next = [&state](int most) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8U) % static_cast<quint32>(most));
    };
    for (int i = 0; i < nodes; ++i)
        b.entity(u"Norr %1 Works"_s.arg(i), entityTypes[static_cast<size_t>(next(7))]);
    constexpr std::array polarities{Polarity::Denied, Polarity::Possible};
    std::vector<int> ends{0};
    for (int i = 1; i < nodes; ++i)
        for (int j = 0; j < 1 + next(3); ++j) {
            const int other
                = next(4) == 0 ? next(i) : ends[static_cast<size_t>(next(static_cast<int>(ends.size())))];
            if (other == i)
                continue;
            const auto kind = static_cast<size_t>(next(12));
            b.claim(Predicate::SellsTo, {1 + i}, {1 + other},
                    {.polarity = kind < polarities.size() ? polarities[kind] : Polarity::Asserted});
            ends.push_back(i);
            ends.push_back(other);
        }
    return b.content();
}

Network arranged(const DossierContent &content)
{
    const auto graph = buildGraph(content, {});
    ViewState whole;
    whole.whole = true;
    const std::vector<EntityId> shown = shownIn(*graph, whole, {});
    Network network{makeScene(*graph, content, shown, {}, {}), {}};
    const Places places = arrange({std::make_shared<DossierContent>(content), {}, shown, {}, {}});
    for (const SceneNode &node : network.scene.nodes)
        network.places.emplace_back(places.at(node.entity).x, places.at(node.entity).y);
    return network;
}

const Network &twoThousand()
{
    static const Network network = arranged(hubs(2000));
    return network;
}

Camera cameraFor(const Network &network, const QRectF &area)
{
    return fitted(extentsOf(network.scene, network.places), area.topLeft(), area.size());
}

// What a frame shows, with the names of a picture.
QImage shown(const Frame &frame, const Camera &camera, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    frame.show(painter, camera);
    return image;
}

double partThatDiffers(const QImage &a, const QImage &b)
{
    int differ = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            differ += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q))
                        + std::abs(qBlue(p) - qBlue(q))
                    > 12
                ? 1
                : 0;
        }
    return static_cast<double>(differ) / (a.width() * a.height());
}

std::vector<quint32> all(const std::vector<Line> &lines)
{
    std::vector<quint32> which(lines.size());
    for (quint32 i = 0; i < which.size(); ++i)
        which[i] = i;
    return which;
}

// A part of the plane of lines, on white.
QImage drawn(const std::vector<Line> &lines, const QRect &area, Edges edges = Edges::Smooth)
{
    QImage image(area.size(), QImage::Format_RGB32);
    drawLines({reinterpret_cast<QRgb *>(image.bits()), image.bytesPerLine() / 4, area}, qRgb(255, 255, 255),
              lines, all(lines), edges, 1);
    return image;
}

constexpr QRgb black = 0xff000000U;

} // namespace

class TestDense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void denseNetworksAreLegible();
    void linesAreDrawnWhereTheyLie();
    void anyPartsFitTogether_data();
    void anyPartsFitTogether();
    void brokenLinesDifferWithoutColour_data();
    void brokenLinesDifferWithoutColour();
    void pansToWhatAFreshPictureShows_data();
    void pansToWhatAFreshPictureShows();
    void pansWhatIsAttendedToo();
    void namesFollowTheirNodes();
    void panningChangesNoSymbol();
    void pictures_data();
    void pictures();
};

// Two thousand nodes: names of the important ones, apart from one another and off what is important.
void TestDense::denseNetworksAreLegible()
{
    DossierBuilder b;
    b.document(u"Harbour Post"_s);
    for (int i = 0; i < 2000; ++i)
        b.entity(u"Firm %1"_s.arg(i));
    for (int i = 1; i < 2000; ++i)
        for (const int other : {i / 3, i / 7, i * 37 % 101 % i})
            if (other != i)
                b.claim(Predicate::SellsTo, {1 + i}, {1 + other});
    const auto graph = buildGraph(b.content(), {});
    ViewState state;
    state.whole = true;
    const Scene scene = makeScene(*graph, b.content(), shownIn(*graph, state, {}), {}, {});
    QCOMPARE(scene.nodes.size(), size_t(2000));
    std::vector<QPointF> places;
    for (int i = 0; i < 2000; ++i)
        places.emplace_back(i % 50 * 120, i / 50 * 100);
    const Camera camera = fitted(extentsOf(scene, places), window.topLeft(), window.size());
    const Picture picture = compose(scene, places, camera, {}, window);
    QCOMPARE(picture.detail, Detail::Dense);
    QVERIFY(picture.nodeLabels.size() >= 15);
    const int best = scene.order.front();
    QVERIFY(
        std::ranges::any_of(picture.nodeLabels, [best](const LabelMark &label) { return label.of == best; }));
    for (size_t i = 0; i < picture.nodeLabels.size(); ++i)
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!picture.nodeLabels[i].box.intersects(picture.nodeLabels[j].box));
    for (const int node : {0, 77, 1234}) // hit where it lies
        QCOMPARE(nodeAt(picture, picture.nodes[static_cast<size_t>(node)].centre), std::optional(node));

    Attention attention;
    attention.chosen = {best};
    attention.dimOthers = true;
    const Picture attended = compose(scene, places, camera, attention, window);
    QCOMPARE(attended.edges.size(), static_cast<size_t>(scene.node(best).degree)); // these in full
    const Picture close = compose(scene, places, camera.zoomed(60, window.center()), {}, window);
    QCOMPARE(close.detail, Detail::Full);
}

void TestDense::linesAreDrawnWhereTheyLie()
{
    const std::vector<Line> lines{{-100, 20, 100, 20, black, 256}, {5, -50, 5, 90, black, 256}};
    for (const Edges edges : {Edges::Smooth, Edges::Stepped}) {
        const QImage image = drawn(lines, QRect(0, 0, 40, 30), edges);
        QVERIFY(qGray(image.pixel(20, 20)) < 40);
        QVERIFY(qGray(image.pixel(5, 10)) < 40);
        QCOMPARE(image.pixel(20, 10), qRgb(255, 255, 255));
        QVERIFY(qGray(drawn(lines, QRect(-30, 15, 20, 8), edges).pixel(3, 5)) < 40);
    }
}

void TestDense::anyPartsFitTogether_data()
{
    QTest::addColumn<Edges>("edges");
    QTest::newRow("smooth") << Edges::Smooth;
    QTest::newRow("stepped") << Edges::Stepped;
}

// However a picture is cut into parts, each pixel is the same.
void TestDense::anyPartsFitTogether()
{
    QFETCH(Edges, edges);
    std::vector<Line> lines;
    for (int i = 0; i < 3000; ++i)
        lines.push_back({static_cast<float>(i * 7 % 411) - 170.3F, static_cast<float>(i * 13 % 307) - 120.7F,
                         static_cast<float>(i * 5 % 291) - 130.1F, static_cast<float>(i * 11 % 339) - 140.9F,
                         i < 2000 ? black : qRgb(200, 0, 0), 20, static_cast<Stroke>(i % 3)});
    const QRect whole(-20, -10, 90, 80);
    const QImage once = drawn(lines, whole, edges);
    QImage parts(whole.size(), QImage::Format_RGB32);
    {
        QPainter painter(&parts);
        for (const QRect &part : {QRect(-20, -10, 90, 13), QRect(-20, 3, 1, 67), QRect(-19, 3, 40, 67),
                                  QRect(21, 3, 49, 66), QRect(21, 69, 49, 1)})
            painter.drawImage(part.topLeft() - whole.topLeft(), drawn(lines, part, edges));
    }
    QCOMPARE(parts, once);
}

void TestDense::brokenLinesDifferWithoutColour_data()
{
    QTest::addColumn<QPointF>("end");
    QTest::newRow("level") << QPointF(200, 0);
    QTest::newRow("upright") << QPointF(0, 200);
    QTest::newRow("slanting") << QPointF(141, 141);
    QTest::newRow("backwards") << QPointF(-150, 120);
}

// How many pieces of ink one meets along the line.
void TestDense::brokenLinesDifferWithoutColour()
{
    QFETCH(QPointF, end);
    const auto pieces = [&](Stroke stroke) {
        const QImage image
            = drawn({{0, 0, static_cast<float>(end.x()), static_cast<float>(end.y()), black, 200, stroke}},
                    QRect(-210, -210, 420, 420));
        int count = 0;
        bool inked = false;
        const int steps = qRound(std::max(std::abs(end.x()), std::abs(end.y()))); // a pixel each
        for (int i = 0; i <= steps; ++i) {
            const QPoint at = (end * i / steps).toPoint() + QPoint(210, 210);
            const bool dark = qGray(image.pixel(at)) < 200;
            count += dark && !inked ? 1 : 0;
            inked = dark;
        }
        return count;
    };
    QCOMPARE(pieces(Stroke::Solid), 1);
    const int dashes = pieces(Stroke::Dashed), dots = pieces(Stroke::Dotted);
    QVERIFY2(dashes >= 16 && dashes <= 24, qPrintable(QString::number(dashes)));
    QVERIFY2(dots >= 34 && dots <= 48, qPrintable(QString::number(dots)));
}

void TestDense::pansToWhatAFreshPictureShows_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("all in sight") << 1.0 << 1.0;
    QTest::newRow("scale 2") << 2.0 << 1.0;
    QTest::newRow("scale 1.25") << 1.25 << 1.0;
    QTest::newRow("closer") << 1.0 << 1.6;
}

// To and fro, so that strips are painted over what was there.
void TestDense::pansToWhatAFreshPictureShows()
{
    QFETCH(qreal, ratio);
    QFETCH(qreal, zoom);
    const Network &net = twoThousand();
    const Camera begin = cameraFor(net, window).zoomed(zoom, window.center());
    const Attention nothing;
    const QSize size = window.size().toSize(), pixels = (window.size() * ratio).toSize();
    const Picture picture = compose(net.scene, net.places, begin, nothing, window);
    QCOMPARE(picture.detail, Detail::Dense);
    const Drawing drawing{picture, net.scene, nothing, lightTheme(), {}, {}, {}};
    Frame moved;
    moved.paint(drawing, begin, size, ratio);
    Camera camera = begin;
    for (const QPointF by : {QPointF(40, 3), QPointF(-7.3, 55.6), QPointF(-300, 20), QPointF(11, -390),
                             QPointF(130, 80), QPointF(0, 17), QPointF(26, 0)}) {
        camera.offset += by;
        camera = moved.snapped(camera);
        moved.panTo(drawing, camera);
        const Picture afresh = compose(net.scene, net.places, camera, nothing, window);
        Frame fresh;
        fresh.paint({afresh, net.scene, nothing, lightTheme(), {}, {}, {}}, camera, size, ratio);
        const double differs = partThatDiffers(shown(moved, camera, pixels), shown(fresh, camera, pixels));
        QVERIFY2(differs < 0.002, qPrintable(QString::number(differs)));
    }
}

void TestDense::pansWhatIsAttendedToo()
{
    const Network &net = twoThousand();
    const Camera begin = cameraFor(net, window).zoomed(1.5, window.center());
    Attention attention;
    attention.chosen = {net.scene.order.front()};
    attention.dimOthers = true;
    const Picture picture = compose(net.scene, net.places, begin, attention, window);
    const Drawing drawing{picture, net.scene, attention, lightTheme(), {}, {}, {}};
    Frame moved;
    moved.paint(drawing, begin, window.size().toSize(), 1);
    Camera camera = begin;
    camera.offset += QPointF(230, -170);
    moved.panTo(drawing, camera);
    const Picture afresh = compose(net.scene, net.places, camera, attention, window);
    QVERIFY(!afresh.edges.empty());
    Frame fresh;
    fresh.paint({afresh, net.scene, attention, lightTheme(), {}, {}, {}}, camera, window.size().toSize(), 1);
    const QSize size = window.size().toSize();
    const double differs = partThatDiffers(shown(moved, camera, size), shown(fresh, camera, size));
    QVERIFY2(differs < 0.01, qPrintable(QString::number(differs)));
}

// Names are moved whole, never stretched, and none lies on another while the picture shrinks.
void TestDense::namesFollowTheirNodes()
{
    const Network &net = twoThousand();
    const Camera camera = cameraFor(net, window);
    const Attention nothing;
    const Picture picture = compose(net.scene, net.places, camera, nothing, window);
    const Drawing drawing{picture, net.scene, nothing, lightTheme(), {}, {}, {}};
    NameSheet names;
    const auto painted = [&](const Camera &now) {
        QImage image(window.size().toSize(), QImage::Format_RGB32);
        image.fill(lightTheme().background);
        QPainter painter(&image);
        names.paint(painter, drawing, net.places, camera, now);
        painter.end();
        return image;
    };
    const QImage still = painted(camera);
    Camera moved = camera;
    moved.offset += QPointF(31, -12);
    QCOMPARE(painted(moved).copy(100, 100, 300, 300), still.copy(69, 112, 300, 300));
    const auto ink = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        return count;
    };
    const int few = ink(painted(camera.zoomed(0.3, window.center())));
    QVERIFY(few > 0 && few < ink(still) / 2);
}

// The size of a symbol depends on the zoom, not on how many are in sight.
void TestDense::panningChangesNoSymbol()
{
    const Network &net = twoThousand();
    Camera camera = cameraFor(net, window);
    const Picture here = compose(net.scene, net.places, camera, {}, window);
    camera.offset += QPointF(300, 200);
    const Picture there = compose(net.scene, net.places, camera, {}, window);
    for (size_t i = 0; i < here.nodes.size(); ++i)
        QCOMPARE(here.nodes[i].radius, there.nodes[i].radius);
}

void TestDense::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("attended");
    QTest::newRow("light-1280x800") << false << QSize(1280, 800) << false;
    QTest::newRow("dark-1280x800") << true << QSize(1280, 800) << true;
    QTest::newRow("light-560x620") << false << QSize(560, 620) << false;
}

// A network of 2,000 nodes as it is seen, on pixels. To look at: set CLEW_PICTURES to a folder.
void TestDense::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(bool, attended);
    const Network &net = twoThousand();
    const QRectF area(QPointF(), size);
    const Camera camera = cameraFor(net, area);
    Attention attention;
    if (attended) {
        attention.chosen = {net.scene.order[3]};
        attention.dimOthers = true;
    }
    const Picture picture = compose(net.scene, net.places, camera, attention, area);
    const Theme &theme = dark ? darkTheme() : lightTheme();
    const Drawing drawing{picture, net.scene, attention, theme, {}, {}, {}};
    Frame frame;
    NameSheet names;
    frame.paint(drawing, camera, size, 1);
    QImage image = shown(frame, camera, size);
    {
        QPainter painter(&image);
        names.paint(painter, drawing, net.places, camera, camera);
    }
    QCOMPARE(image.pixelColor(1, 1), theme.background);
    const QString folder = qEnvironmentVariable("CLEW_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u"/dense-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(TestDense)
#include "test_dense.moc"
