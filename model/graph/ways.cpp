#include "graph/ways.h"

#include <algorithm>
#include <limits>

namespace clew {

// The nodes by their number of links from the start, and their links in that order: sweeps run through
// memory.
void Ways::orderAround(int start)
{
    m_order.assign(1, start);
    std::fill(m_place.begin(), m_place.end(), -1);
    m_place[static_cast<size_t>(start)] = 0;
    for (size_t next = 0; next < m_order.size(); ++next) {
        const auto node = static_cast<size_t>(m_order[next]);
        for (auto k = static_cast<size_t>(m_level.begin[node]);
             k < static_cast<size_t>(m_level.begin[node + 1]); ++k) {
            int &place = m_place[static_cast<size_t>(m_level.to[k])];
            if (place < 0) {
                place = static_cast<int>(m_order.size());
                m_order.push_back(m_level.to[k]);
            }
        }
    }
    m_begin.assign(1, 0);
    m_to.clear();
    m_length.clear();
    for (const int each : m_order) {
        const auto node = static_cast<size_t>(each);
        for (auto k = static_cast<size_t>(m_level.begin[node]);
             k < static_cast<size_t>(m_level.begin[node + 1]); ++k) {
            m_to.push_back(m_place[static_cast<size_t>(m_level.to[k])]);
            m_length.push_back(m_level.length[k]);
        }
        m_begin.push_back(static_cast<int>(m_to.size()));
    }
}

std::span<const int> Ways::from(std::span<const int> starts)
{
    constexpr int unknown = std::numeric_limits<int>::max() / 2;
    constexpr auto width = static_cast<size_t>(lanes);
    orderAround(starts[starts.size() / 2]);
    m_ordered.assign(m_order.size() * width, unknown);
    for (size_t lane = 0; lane < width; ++lane) {
        const int start = starts[std::min(lane, starts.size() - 1)];
        m_ordered[static_cast<size_t>(m_place[static_cast<size_t>(start)]) * width + lane] = 0;
    }
    const Roads roads{m_begin.data(), m_to.data(), m_length.data(), static_cast<int>(m_order.size())};
    for (bool outward = true; shorten(roads, outward, m_ordered.data()); outward = !outward) {
    }
    m_rows.resize(m_ordered.size());
    for (size_t i = 0; i < m_order.size(); ++i)
        std::copy_n(m_ordered.begin() + static_cast<std::ptrdiff_t>(i * width), width,
                    m_rows.begin() + static_cast<std::ptrdiff_t>(static_cast<size_t>(m_order[i]) * width));
    return m_rows;
}

} // namespace clew
