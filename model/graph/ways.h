#pragma once

#include "graph/layoutkernels.h"
#include "graph/level.h"

namespace clew {

// The lengths of the shortest ways from `lanes` nodes at once. Nodes that start close together are fast:
// their ways are found by the same few sweeps over the links.
class Ways
{
public:
    explicit Ways(const Level &level)
        : m_level(level)
        , m_place(static_cast<size_t>(level.size()))
    {
    }

    // A row of `lanes` lengths for each node of the level; of fewer starts the last one stands for the
    // missing. At least one start; the level must outlive this. Valid until the next call.
    std::span<const int> from(std::span<const int> starts);

private:
    void orderAround(int start);

    const Level &m_level;
    std::vector<int> m_order; // breadth first around a start
    std::vector<int> m_place; // of each node in it
    std::vector<int> m_begin, m_to, m_length; // the links in this order
    std::vector<int> m_ordered, m_rows; // lengths in this order, and by node
};

} // namespace clew
