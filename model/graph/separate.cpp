#include "graph/separate.h"

#include <cmath>
#include <numbers>
#include <unordered_map>

namespace clew {

namespace {

// The nodes by cells of one box, so that only the nine cells around a point can hold a box that overlaps.
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
        for (qint64 dx = -1; dx <= 1; ++dx) {
            for (qint64 dy = -1; dy <= 1; ++dy) {
                const auto cell = m_cells.find(key(column(point) + dx, row(point) + dy));
                if (cell == m_cells.end())
                    continue;
                for (const int node : cell->second)
                    visit(node);
            }
        }
    }

private:
    qint64 column(Point point) const { return static_cast<qint64>(std::floor(point.x / m_width)); }
    qint64 row(Point point) const { return static_cast<qint64>(std::floor(point.y / m_height)); }
    static quint64 key(qint64 column, qint64 row)
    {
        return (static_cast<quint64>(column) << 32U) ^ (static_cast<quint64>(row) & 0xffffffffU);
    }

    double m_width;
    double m_height;
    std::unordered_map<quint64, std::vector<int>> m_cells;
};

bool overlap(Point a, Point b, double width, double height)
{
    return std::abs(a.x - b.x) < width && std::abs(a.y - b.y) < height;
}

// Pushes each overlapping pair apart along the axis that needs less. False: nothing overlapped.
bool push(std::vector<Point> &at, const std::vector<bool> &fixed, double width, double height)
{
    Cells cells(width, height);
    for (size_t i = 0; i < at.size(); ++i)
        cells.add(static_cast<int>(i), at[i]);
    std::vector<Point> moves(at.size());
    bool any = false;
    for (size_t i = 0; i < at.size(); ++i) {
        cells.around(at[i], [&](int node) {
            const auto j = static_cast<size_t>(node);
            if (i == j || fixed[i] || !overlap(at[i], at[j], width, height))
                return;
            any = true;
            const double share = fixed[j] ? 1.05 : 0.55;
            const double dx = at[i].x - at[j].x;
            const double dy = at[i].y - at[j].y;
            const double order = i < j ? -1 : 1;
            if (width - std::abs(dx) < height - std::abs(dy))
                moves[i].x += (width - std::abs(dx)) * share * (dx == 0 ? order : std::copysign(1, dx));
            else
                moves[i].y += (height - std::abs(dy)) * share * (dy == 0 ? order : std::copysign(1, dy));
        });
    }
    for (size_t i = 0; i < at.size(); ++i)
        at[i] = {at[i].x + moves[i].x, at[i].y + moves[i].y};
    return any;
}

bool isFree(Point point, const std::vector<Point> &at, const Cells &taken, double width, double height)
{
    bool free = true;
    taken.around(point,
                 [&](int node) { free &= !overlap(point, at[static_cast<size_t>(node)], width, height); });
    return free;
}

// The nearest free place on rings around a point.
Point freePlace(Point point, const std::vector<Point> &at, const Cells &taken, double width, double height)
{
    for (int ring = 0;; ++ring) {
        const int steps = ring == 0 ? 1 : 8 * ring;
        for (int step = 0; step < steps; ++step) {
            const double angle = 2 * std::numbers::pi * step / steps;
            const Point place{point.x + ring * width / 2 * std::cos(angle),
                              point.y + ring * height / 2 * std::sin(angle)};
            if (isFree(place, at, taken, width, height))
                return place;
        }
    }
}

} // namespace

void separate(std::vector<Point> &at, const std::vector<bool> &fixed, double width, double height)
{
    constexpr int gentle = 60;
    bool overlaps = true;
    for (int pass = 0; pass < gentle && overlaps; ++pass)
        overlaps = push(at, fixed, width, height);
    if (!overlaps)
        return;
    Cells taken(width, height);
    for (size_t i = 0; i < at.size(); ++i) {
        if (fixed[i])
            taken.add(static_cast<int>(i), at[i]);
    }
    for (size_t i = 0; i < at.size(); ++i) {
        if (fixed[i])
            continue;
        at[i] = freePlace(at[i], at, taken, width, height);
        taken.add(static_cast<int>(i), at[i]);
    }
}

} // namespace clew
