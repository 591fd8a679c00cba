#pragma once

#include "graph/layout.h"

#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace clew {

// Nodes by cells of `width` x `height`, so that only the nine cells around a point can hold a node that lies
// nearer than that in both directions.
class Cells
{
public:
    Cells(double width, double height)
        : m_width(width)
        , m_height(height)
    {
    }

    void add(int node, Point point) { m_cells[key(column(point), row(point))].push_back(node); }

    template<typename Visit>
    void around(Point point, Visit visit) const
    {
        for (std::int64_t dx = -1; dx <= 1; ++dx) {
            for (std::int64_t dy = -1; dy <= 1; ++dy) {
                const auto cell = m_cells.find(key(column(point) + dx, row(point) + dy));
                if (cell == m_cells.end())
                    continue;
                for (const int node : cell->second)
                    visit(node);
            }
        }
    }

private:
    std::int64_t column(Point point) const
    {
        return static_cast<std::int64_t>(std::floor(point.x / m_width));
    }
    std::int64_t row(Point point) const { return static_cast<std::int64_t>(std::floor(point.y / m_height)); }
    static std::uint64_t key(std::int64_t column, std::int64_t row)
    {
        return static_cast<std::uint64_t>(column) << 32U ^ (static_cast<std::uint64_t>(row) & 0xffffffffU);
    }

    double m_width;
    double m_height;
    std::unordered_map<std::uint64_t, std::vector<int>> m_cells;
};

} // namespace clew
