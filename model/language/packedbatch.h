#pragma once

#include <span>
#include <vector>

namespace clew {

// Where the members of sequences of different lengths lie in one matrix, so that a recurrent network takes a
// step in all of them at once: first the first member of every sequence, longest sequence first, then the
// second of those that have one, and so on. Rows of one step are neighbours, and those that go on come first.
class PackedBatch
{
public:
    explicit PackedBatch(std::span<const int> lengths);

    int rows() const { return m_rows; }
    int steps() const { return static_cast<int>(m_begins.size()) - 1; }
    int begin(int step) const { return m_begins[static_cast<std::size_t>(step)]; }
    int active(int step) const { return begin(step + 1) - begin(step); }
    int row(int sequence, int position) const
    {
        return begin(position) + m_ranks[static_cast<std::size_t>(sequence)];
    }
    // The row of the same sequence, as far from its end as this one is from its begin.
    std::span<const int> reversed() const { return m_reversed; }

private:
    int m_rows = 0;
    std::vector<int> m_ranks; // of each sequence among those as long or longer
    std::vector<int> m_begins; // of each step, and the end
    std::vector<int> m_reversed;
};

} // namespace clew
