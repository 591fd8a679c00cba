// layoutbench make KIND NODES SEED     a graph: "nodes links", then a link a line
// layoutbench place GRAPH [RUNS]       our positions, a line a node; processor seconds of the median run on
// stderr layoutbench judge GRAPH POSITIONS    "stress neighbourhood" of any layout layoutbench kinds what can
// be made
#include "layoutquality.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>

using namespace clew;
using namespace clew::bench;

namespace {

PlainGraph readGraph(const std::string &path)
{
    std::ifstream file(path);
    PlainGraph graph;
    size_t links = 0;
    file >> graph.nodes >> links;
    for (std::pair<int, int> link; graph.links.size() < links && file >> link.first >> link.second;)
        graph.links.push_back(link);
    return graph;
}

int make(const std::string &kind, int nodes, unsigned long seed)
{
    const PlainGraph graph = makeGraph(kind, nodes, seed);
    std::printf("%d %zu\n", graph.nodes, graph.links.size());
    for (const auto &[a, b] : graph.links)
        std::printf("%d %d\n", a, b);
    return graph.nodes > 0 ? 0 : 1;
}

int place(const std::string &path, int runs)
{
    const PlainGraph graph = readGraph(path);
    std::vector<double> seconds;
    std::vector<Point> at;
    for (int run = 0; run < std::max(runs, 1); ++run) {
        const std::clock_t begin = std::clock();
        at = layoutLinks(graph.nodes, graph.links);
        seconds.push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(seconds.begin(), seconds.end());
    std::fprintf(stderr, "%.4f\n", seconds[seconds.size() / 2]);
    for (const Point &point : at)
        std::printf("%.9g %.9g\n", point.x, point.y);
    return 0;
}

int judge(const std::string &graphPath, const std::string &positions)
{
    const PlainGraph graph = readGraph(graphPath);
    std::ifstream file(positions);
    std::vector<Point> at;
    for (Point point; file >> point.x >> point.y;)
        at.push_back(point);
    if (graph.nodes == 0 || at.size() != static_cast<size_t>(graph.nodes)) {
        std::fprintf(stderr, "%s holds %zu positions for %d nodes\n", positions.c_str(), at.size(),
                     graph.nodes);
        return 1;
    }
    const Quality quality = qualityOf(graph, at);
    std::printf("%.4f %.4f\n", quality.stress, quality.neighbourhood);
    return 0;
}

} // namespace

int main(int count, char **words)
{
    const std::vector<std::string> arguments(words + 1, words + count);
    if (arguments.size() == 4 && arguments[0] == "make")
        return make(arguments[1], std::atoi(arguments[2].c_str()),
                    std::strtoul(arguments[3].c_str(), nullptr, 10));
    if (arguments.size() >= 2 && arguments[0] == "place")
        return place(arguments[1], arguments.size() > 2 ? std::atoi(arguments[2].c_str()) : 1);
    if (arguments.size() == 3 && arguments[0] == "judge")
        return judge(arguments[1], arguments[2]);
    for (const std::string &kind : graphKinds())
        std::puts(kind.c_str());
    return arguments == std::vector<std::string>{"kinds"} ? 0 : 1;
}
