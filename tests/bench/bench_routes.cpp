// The ten best paths among 100,000 nodes and 600,000 edges, beside igraph's Yen on the same graph and the
// same questions in one run (python3-igraph), and the costs of all paths compared. CLEW_BENCH_PATHS:
// questions that igraph is asked too (1); it takes seconds for each.

#include "trace/bestpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>
#include <set>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr int nodes = 100'000;
constexpr int edges = 600'000;
constexpr int questions = 40;
constexpr double wanted = 50; // times as fast
constexpr int notInstalled = 77;

// Communities of up to 200, in which new edges like the ends of old ones; one in twelve leads far away.
std::vector<Move> graph()
{
    std::mt19937 random(20'231);
    const auto below = [&](int bound) {
        return static_cast<int>(random() % static_cast<unsigned>(bound));
    };
    std::vector<Move> moves;
    std::set<std::pair<int, int>> known;
    std::vector<std::vector<int>> ends(nodes / 200);
    while (moves.size() < edges) {
        const int from = below(nodes);
        const size_t home = static_cast<size_t>(from / 200);
        const size_t other = below(12) ? home : static_cast<size_t>(below(nodes / 200));
        const std::vector<int> &old = ends[other];
        const int to = old.empty() || below(10) < 4
            ? static_cast<int>(other) * 200 + below(200)
            : old[static_cast<size_t>(below(static_cast<int>(old.size())))];
        if (from == to || !known.emplace(from, to).second)
            continue;
        moves.push_back({from, to, 0.2 + below(10'000) / 10'000.0});
        ends[other].push_back(to);
        ends[home].push_back(from);
    }
    return moves;
}

double processorTime()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double costOf(const std::vector<int> &path, const std::vector<Move> &moves)
{
    double cost = 0;
    for (const int move : path)
        cost += moves[static_cast<size_t>(move)].cost;
    return cost;
}

void write(const QString &path, const std::vector<Move> &moves)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(nodes) + ' ' + QByteArray::number(edges) + '\n');
    for (const Move &move : moves)
        file.write(QByteArray::number(move.from) + ' ' + QByteArray::number(move.to) + ' '
                   + QByteArray::number(move.cost, 'g', 17) + '\n');
}

} // namespace

class BenchRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenBestPaths();
};

void BenchRoutes::tenBestPaths()
{
    const std::vector<Move> moves = graph();
    const double began = processorTime();
    const MoveNet net(nodes, moves);
    qInfo("rows of %d edges: %.1f ms", edges, (processorTime() - began) * 1000);

    std::mt19937 random(7);
    std::vector<PathQuestion> asked;
    for (int i = 0; i < questions; ++i) {
        PathQuestion question;
        question.source = static_cast<int>(random() % nodes);
        question.goals = {static_cast<int>(random() % nodes)};
        question.most = 10;
        asked.push_back(question);
    }
    std::vector<std::vector<std::vector<int>>> answers;
    std::vector<double> times;
    for (const PathQuestion &question : asked) {
        const double start = processorTime();
        answers.push_back(bestPaths(net, question));
        times.push_back(processorTime() - start);
    }
    std::vector<double> sorted = times;
    std::sort(sorted.begin(), sorted.end());
    qInfo("ten best paths, %d questions: median %.2f ms, slowest %.2f ms", questions,
          sorted[sorted.size() / 2] * 1000, sorted.back() * 1000);

    bool isNumber = false;
    const int set = qEnvironmentVariableIntValue("CLEW_BENCH_PATHS", &isNumber);
    const int compared = std::clamp(isNumber ? set : 1, 1, questions);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"graph.txt"_s);
    write(file, moves);
    QStringList arguments{QStringLiteral(CLEW_SOURCE_DIR "/tests/bench/yen.py"), file};
    for (int i = 0; i < compared; ++i) {
        const PathQuestion &question = asked[static_cast<size_t>(i)];
        arguments << QString::number(question.source) + u':' + QString::number(question.goals.front());
    }
    QProcess yen;
    yen.start(u"/usr/bin/python3"_s, arguments);
    QVERIFY(yen.waitForFinished(280'000));
    if (yen.exitCode() == notInstalled)
        QSKIP("CLEW-SKIPPED: python3-igraph is not installed");
    QCOMPARE(yen.exitCode(), 0);
    double ours = 0;
    double theirs = 0;
    const QByteArrayList lines = yen.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), compared);
    for (int i = 0; i < compared; ++i) {
        const QByteArrayList figures = lines[i].split(' ');
        const auto &paths = answers[static_cast<size_t>(i)];
        QCOMPARE(figures.size(), static_cast<qsizetype>(paths.size()) + 1);
        for (size_t path = 0; path < paths.size(); ++path)
            QVERIFY(
                std::abs(costOf(paths[path], moves) - figures[static_cast<qsizetype>(path) + 1].toDouble())
                < 1e-6);
        ours += times[static_cast<size_t>(i)];
        theirs += figures[0].toDouble();
    }
    qInfo("the same %d questions: %.2f ms, igraph's Yen %.0f ms: %.0f times as fast", compared, ours * 1000,
          theirs * 1000, theirs / ours);
    QVERIFY(theirs / ours >= wanted);
}

QTEST_GUILESS_MAIN(BenchRoutes)
#include "bench_routes.moc"
