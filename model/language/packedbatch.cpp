#include "language/packedbatch.h"

#include <algorithm>
#include <numeric>

namespace clew {

PackedBatch::PackedBatch(std::span<const int> lengths)
    : m_rows(std::accumulate(lengths.begin(), lengths.end(), 0))
    , m_ranks(lengths.size())
{
    const auto lengthOf = [&](int sequence) {
        return lengths[static_cast<std::size_t>(sequence)];
    };
    std::vector<int> order(lengths.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return lengthOf(a) > lengthOf(b); });
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_ranks[static_cast<std::size_t>(order[rank])] = static_cast<int>(rank);

    const int longest = order.empty() ? 0 : lengthOf(order.front());
    auto going = static_cast<int>(order.size());
    m_begins.push_back(0);
    for (int step = 0; step < longest; ++step) {
        while (going > 0 && lengthOf(order[static_cast<std::size_t>(going - 1)]) <= step)
            --going;
        m_begins.push_back(m_begins.back() + going);
    }
    m_reversed.resize(static_cast<std::size_t>(m_rows));
    for (int sequence = 0; sequence < static_cast<int>(lengths.size()); ++sequence) {
        const int length = lengthOf(sequence);
        for (int i = 0; i < length; ++i)
            m_reversed[static_cast<std::size_t>(row(sequence, i))] = row(sequence, length - 1 - i);
    }
}

} // namespace clew
