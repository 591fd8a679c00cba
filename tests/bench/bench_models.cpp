#include "language/analyse.h"
#include "language/bytekernels.h"
#include "language/bytelayer.h"
#include "language/models.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

// Resident memory of this process in MB, from Linux's /proc; 0 elsewhere.
double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

// How long the models take to load and what they hold in memory; only printed. Load once per process: run it
// alone.
class BenchModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What bytes gain over floats, in the one product that takes most time: the second layer of the syntax
    // model.
    void products()
    {
        constexpr int rows = 240;
        constexpr int inputs = 192;
        constexpr int columns = 384;
        const auto rate = [&](const auto &work) {
            work();
            int rounds = 0;
            const std::clock_t begin = std::clock();
            for (; std::clock() - begin < CLOCKS_PER_SEC / 5; ++rounds)
                work();
            const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
            return 1e-9 * rounds * rows * inputs * columns / seconds;
        };
        const Matrix left(rows, inputs, 0.3f);
        const Matrix right(inputs, columns, 0.1f);
        Matrix results(rows, columns);
        const double floats = rate([&] { multiplyAdd(left, right, results.values.data()); });
        std::printf("floats: %.1f billion products a second\n", floats);
        const auto section = makeByteLayer(right, {}, std::vector<float>(inputs, 1.0f));
        const ByteLayer layer(section, inputs, columns);
        const std::vector<quint8> bytes(rows * inputs, 200);
        double best = 0;
        for (const NamedByteKernel &kernel : byteKernels()) {
            best = rate([&] { kernel.run(layer.view(), bytes.data(), inputs, rows, results.values.data()); });
            std::printf("bytes, %s: %.1f, %.2f times as fast\n", kernel.name, best, best / floats);
        }
        QVERIFY(best > floats);
    }

    void loadAndRead()
    {
        const double before = residentMegabytes();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(languageModels());
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        const double loaded = residentMegabytes();
        const QString text = u"The yard at Orlo leased two cranes from a dealer. "_s.repeated(2000);
        QVERIFY(!analyse(text).sentences.empty());
        std::printf(
            "models loaded in %.0f ms; resident memory %.0f MB before, %.0f MB after loading, %.0f MB after "
            "reading 22,000 words\n",
            milliseconds, before, loaded, residentMegabytes());
    }
};

QTEST_GUILESS_MAIN(BenchModels)
#include "bench_models.moc"
