// What a snapshot costs, format by format, each in a process of its own: time, peak of memory, size. With
// CLEW_BENCH_ALL=1 of 100,000 claims, else of 2,000.

#include "support/largedossier.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

extern char **environ; // NOLINT: POSIX names it so

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    int code = -1;
    double seconds = 0; // of the processor
    double megabytes = 0; // peak of memory
    double written = 0; // megabytes
};

double sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += QFileInfo(files.next()).size();
    return static_cast<double>(bytes) / 1e6;
}

Cost costOf(const QString &dossier, const QString &format, const QString &out)
{
    QList<QByteArray> words{CLEW_BINARY_DIR "/bin/clew-cli", "export", dossier.toUtf8()};
    for (const QString &name : format.split(u' '))
        words << "--format" << name.toUtf8();
    words << out.toUtf8();
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", 1, 0);
    pid_t child = 0;
    Cost cost;
    if (posix_spawn(&child, arguments.front(), &quiet, nullptr, arguments.data(), environ) == 0) {
        int status = 0;
        rusage used{};
        wait4(child, &status, 0, &used);
        cost.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        cost.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
        cost.megabytes = static_cast<double>(used.ru_maxrss) / 1e3;
        cost.written = sizeOf(out);
    }
    posix_spawn_file_actions_destroy(&quiet);
    return cost;
}

} // namespace

class BenchExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat()
    {
        const bool all = qEnvironmentVariableIsSet("CLEW_BENCH_ALL");
        const QTemporaryDir folder;
        const QString dossier = folder.filePath(u"large.clew"_s);
        QVERIFY(test::writeLargeDossier(dossier, {all ? 5000 : 100, 20, all ? 15000 : 300, 7}));
        std::printf("%s claims: format, processor time, peak of memory, written\n",
                    all ? "100,000" : "2,000");
        double least = 0;
        for (const QString &format :
             {u"csv"_s, u"gexf"_s, u"graphml"_s, u"ftm"_s, u"neo4j"_s, u"jsonld"_s, u"dot"_s, u"json"_s,
              u"svg"_s, u"html"_s, u"gexf graphml ftm neo4j jsonld csv dot json"_s}) {
            const QString out = folder.filePath(u"out"_s);
            const Cost cost = costOf(dossier, format, out);
            QCOMPARE(cost.code, 0);
            std::printf("  %-50s %7.2f s %7.0f MB %7.1f MB\n", qPrintable(format), cost.seconds,
                        cost.megabytes, cost.written);
            std::fflush(stdout);
            least = least > 0 ? std::min(least, cost.megabytes) : cost.megabytes;
            // memory follows the dossier, not what is written
            if (format.contains(u' '))
                QVERIFY2(cost.megabytes < 2 * least + 50, "all formats at once take hardly more than one");
            QDir(out).removeRecursively();
        }
    }
};

QTEST_GUILESS_MAIN(BenchExport)
#include "bench_export.moc"
