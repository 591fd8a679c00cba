#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace clew::bench {

// A graph to lay out: connected, without loops and parallel links; the numbers carry no geometry.
struct PlainGraph
{
    int nodes = 0;
    std::vector<std::pair<int, int>> links;
};

// The kinds that makeGraph() knows, in the order in which the benchmark shows them.
std::vector<std::string> graphKinds();

// About `nodes` nodes of a kind; the same for the same seed on every machine. Empty for an unknown kind.
PlainGraph makeGraph(const std::string &kind, int nodes, std::uint64_t seed);

} // namespace clew::bench
