#include "graph/layout.h"
#include "support/dossierbuilder.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Graph> network(int nodes, int links)
{
    test::DossierBuilder b;
    for (int i = 0; i < nodes; ++i)
        b.entity(u"E"_s + QString::number(i));
    for (int i = 0; i < links; ++i)
        b.claim(Predicate::SellsTo, {1 + i * 31 % nodes}, {1 + (i % 97 * i + 7 * i + 1) % nodes});
    return buildGraph(b.content(), b.clusters());
}

} // namespace

// How long a picture takes; nothing is asserted. Run with -iterations 1.
class BenchLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layout_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::newRow("seeds") << 61;
        QTest::newRow("500") << 500;
        QTest::newRow("5000") << 5000;
    }
    void layout()
    {
        QFETCH(int, nodes);
        const auto graph = network(nodes, nodes * 3 / 2);
        QBENCHMARK_ONCE
        {
            layoutGraph(*graph);
        }
    }
    void build()
    {
        QBENCHMARK_ONCE
        {
            network(5000, 10000);
        }
    }
};

QTEST_GUILESS_MAIN(BenchLayout)
#include "bench_layout.moc"
