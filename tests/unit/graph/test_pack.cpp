#include "graph/pack.h"
#include "graph/separate.h"
#include "graph/turn.h"

#include <QTest>

#include <cmath>

using namespace clew;

class TestPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesLieSideBySideWithLittleWaste()
    {
        std::vector<Point> sizes;
        double area = 0;
        for (int i = 0; i < 300; ++i) {
            sizes.push_back({10.0 + i * 37 % 90, 10.0 + i * 53 % 70});
            area += sizes.back().x * sizes.back().y;
        }
        const std::vector<Point> corners = packed(sizes);
        Point end;
        for (size_t i = 0; i < sizes.size(); ++i) {
            QVERIFY(corners[i].x >= 0 && corners[i].y >= 0);
            end = {std::max(end.x, corners[i].x + sizes[i].x), std::max(end.y, corners[i].y + sizes[i].y)};
            for (size_t j = 0; j < i; ++j) {
                const bool apart = corners[i].x >= corners[j].x + sizes[j].x
                    || corners[j].x >= corners[i].x + sizes[i].x || corners[i].y >= corners[j].y + sizes[j].y
                    || corners[j].y >= corners[i].y + sizes[i].y;
                QVERIFY2(apart, qPrintable(QString::number(i) + QLatin1Char(' ') + QString::number(j)));
            }
        }
        QVERIFY2(end.x * end.y < 1.25 * area, qPrintable(QString::number(end.x * end.y / area)));
        QVERIFY(end.x > end.y && end.x < 2 * end.y);
    }

    void oneBoxAndNone()
    {
        QVERIFY(packed({}).empty());
        const std::vector<Point> one{{100, 3}};
        QCOMPARE(packed(one), std::vector<Point>{Point()});
    }

    void theLongerSideLiesLevel()
    {
        std::vector<Point> at{{0, 0}, {30, 40}, {60, 80}, {59, 80}};
        const std::vector<std::pair<int, int>> links{{2, 1}, {1, 0}};
        turnLevel(at, links);
        QVERIFY(std::abs(at[0].y - at[2].y) < 2);
        QVERIFY(at[2].x < at[1].x && at[1].x < at[0].x); // links run to the right
        QVERIFY(std::abs(std::hypot(at[0].x - at[2].x, at[0].y - at[2].y) - 100) < 1e-9);
    }

    void aTurnedAndMirroredDrawingIsFoundAgain()
    {
        const std::vector<Point> before{{0, 0}, {10, 0}, {10, 5}, {3, 9}};
        std::vector<Point> at;
        for (const Point &point : before)
            at.push_back({0.6 * point.x + 0.8 * point.y - 70, 0.8 * point.x - 0.6 * point.y + 8});
        std::vector<std::optional<Point>> known(before.begin(), before.end());
        known[3].reset();
        turnTowards(at, known);
        for (size_t i = 0; i < at.size(); ++i)
            QVERIFY(std::hypot(at[i].x - before[i].x, at[i].y - before[i].y) < 1e-9);
    }

    void whoIsFixedStays()
    {
        std::vector<Point> at(50, Point{1, 1});
        std::vector<bool> fixed(50);
        fixed[7] = true;
        separate(at, fixed, 10, 5);
        QCOMPARE(at[7], (Point{1, 1}));
        for (size_t i = 0; i < at.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                QVERIFY(std::abs(at[i].x - at[j].x) >= 10 || std::abs(at[i].y - at[j].y) >= 5);
    }
};

QTEST_GUILESS_MAIN(TestPack)
#include "test_pack.moc"
