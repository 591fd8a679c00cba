#pragma once

#include <span>
#include <utility>
#include <vector>

namespace clew {

// A connected graph at one scale, in compressed rows: each node stands for one or more nodes of the graph.
struct Level
{
    std::vector<int> begin{0}; // of each node's row in `to`, and the end of the last
    std::vector<int> to;
    std::vector<float> weight; // how many links of the graph lie behind the link
    std::vector<int> length; // from core to core, in links of the graph
    std::vector<float> mass; // members and their links: how strongly the node pushes
    std::vector<int> members; // nodes of the graph that it stands for

    int size() const { return static_cast<int>(mass.size()); }
};

// The graph itself. Links without loops, each pair once.
Level finestLevel(int nodes, std::span<const std::pair<int, int>> links);

// The same level with node i under the number numbers[i].
Level renumbered(const Level &level, std::span<const int> numbers);

} // namespace clew
