#include "language/analyse.h"
#include "language/models.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cstdio>

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
