#include "graph/separate.h"

#include "graph/cells.h"

#include <algorithm>
#include <cstdint>

namespace clew {

namespace {

bool overlap(Point a, Point b, double width, double height)
{
    return std::abs(a.x - b.x) < width && std::abs(a.y - b.y) < height;
}

// The nodes in rows of one box's height, from left to right: what overlaps lies in the same row or the next.
class Rows
{
public:
    Rows(std::span<const Point> at, double height)
    {
        Point low = at.empty() ? Point() : at.front();
        double right = low.x;
        for (const Point &point : at) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            right = std::max(right, point.x);
        }
        const double fine = 4e9 / std::max(right - low.x, 1e-9);
        m_entries.reserve(at.size());
        for (size_t i = 0; i < at.size(); ++i) {
            const auto row = static_cast<std::uint64_t>((at[i].y - low.y) / height);
            m_entries.push_back({row << 32U | static_cast<std::uint64_t>((at[i].x - low.x) * fine), at[i].x,
                                 static_cast<int>(i)});
        }
        std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
            return a.key != b.key ? a.key < b.key : a.node < b.node;
        });
    }

    // Calls visit(a, b) once for each pair less than `width` apart in a row or in two neighbouring ones.
    template<typename Visit>
    void pairs(double width, Visit visit) const
    {
        size_t below = 0; // the first of the next row that is not too far left
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const Entry &entry = m_entries[i];
            for (size_t j = i + 1; inReach(j, entry, entry.row(), width); ++j)
                visit(entry.node, m_entries[j].node);
            while (
                below < m_entries.size()
                && (m_entries[below].row() <= entry.row()
                    || (m_entries[below].row() == entry.row() + 1 && m_entries[below].x <= entry.x - width)))
                ++below;
            for (size_t j = below; inReach(j, entry, entry.row() + 1, width); ++j)
                visit(entry.node, m_entries[j].node);
        }
    }

private:
    struct Entry
    {
        std::uint64_t key; // the row, then how far right
        double x;
        int node;
        std::uint64_t row() const { return key >> 32U; }
    };
    bool inReach(size_t i, const Entry &from, std::uint64_t row, double width) const
    {
        return i < m_entries.size() && m_entries[i].row() == row && m_entries[i].x - from.x < width;
    }

    std::vector<Entry> m_entries;
};

// Pushes each overlapping pair apart along the axis that needs less. How many could not stay.
size_t push(std::vector<Point> &at, const std::vector<bool> &fixed, double width, double height)
{
    std::vector<Point> moves(at.size());
    size_t overlaps = 0;
    Rows(at, height).pairs(width, [&](int first, int second) {
        const auto a = static_cast<size_t>(std::min(first, second));
        const auto b = static_cast<size_t>(std::max(first, second));
        if (!overlap(at[a], at[b], width, height) || (fixed[a] && fixed[b]))
            return;
        ++overlaps;
        const double shareA = fixed[a] ? 0 : fixed[b] ? 1.05 : 0.55;
        const double shareB = fixed[b] ? 0 : fixed[a] ? 1.05 : 0.55;
        const double dx = at[a].x - at[b].x;
        const double dy = at[a].y - at[b].y;
        if (width - std::abs(dx) < height - std::abs(dy)) {
            const double move = std::copysign(width - std::abs(dx), dx == 0 ? -1 : dx);
            moves[a].x += move * shareA;
            moves[b].x -= move * shareB;
        } else {
            const double move = std::copysign(height - std::abs(dy), dy == 0 ? -1 : dy);
            moves[a].y += move * shareA;
            moves[b].y -= move * shareB;
        }
    });
    for (size_t i = 0; i < at.size(); ++i)
        at[i] = {at[i].x + moves[i].x, at[i].y + moves[i].y};
    return overlaps;
}

bool isFree(Point point, const std::vector<Point> &at, const Cells &taken, double width, double height)
{
    bool free = true;
    taken.around(point,
                 [&](int node) { free &= !overlap(point, at[static_cast<size_t>(node)], width, height); });
    return free;
}

// The nearest free place on squares around a point.
Point freePlace(Point point, const std::vector<Point> &at, const Cells &taken, double width, double height)
{
    if (isFree(point, at, taken, width, height))
        return point;
    for (int ring = 1;; ++ring) {
        for (int step = -ring; step < ring; ++step) {
            for (const auto &[x, y] : {std::pair(step, -ring), std::pair(ring, step), std::pair(-step, ring),
                                       std::pair(-ring, -step)}) {
                const Point place{point.x + x * width / 2, point.y + y * height / 2};
                if (isFree(place, at, taken, width, height))
                    return place;
            }
        }
    }
}

// By what factor a drawing has to grow so that the boxes of six nodes in ten are free.
double growthFor(std::span<const Point> at, double width, double height)
{
    constexpr size_t samples = 100;
    const double perWidth = 1 / width;
    const double perHeight = 1 / height;
    std::vector<double> needed;
    for (size_t i = 0; i < at.size(); i += std::max<size_t>(1, at.size() / samples)) {
        double nearest = 1e300; // in boxes
        for (size_t j = 0; j < at.size(); ++j) {
            if (i != j)
                nearest = std::min(nearest,
                                   std::max(std::abs(at[i].x - at[j].x) * perWidth,
                                            std::abs(at[i].y - at[j].y) * perHeight));
        }
        needed.push_back(1 / std::max(nearest, 1e-3));
    }
    const auto rank = needed.begin() + static_cast<std::ptrdiff_t>(needed.size() * 6 / 10);
    std::nth_element(needed.begin(), rank, needed.end());
    return std::max(*rank, 1.0);
}

} // namespace

void separate(std::vector<Point> &at, const std::vector<bool> &fixed, double width, double height)
{
    // in a crowd pushes spread slowly: who has many nodes makes room first (growUntilFree)
    const int gentle = at.size() <= 2000 ? 80 : 4;
    size_t overlaps = 1;
    for (int pass = 0; pass < gentle && overlaps > 0; ++pass)
        overlaps = push(at, fixed, width, height);
    if (overlaps == 0)
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

void growUntilFree(std::vector<Point> &at, double width, double height)
{
    const auto grow = [&at](double factor) {
        for (Point &point : at)
            point = {point.x * factor, point.y * factor};
    };
    grow(growthFor(at, width, height));
    const std::vector<bool> none(at.size());
    const int gentle = at.size() <= 2000 ? 12 : 3;
    for (int round = 0; round < 12; ++round) {
        size_t overlaps = at.size();
        for (int pass = 0; pass < gentle && overlaps > 0; ++pass)
            overlaps = push(at, none, width, height);
        if (overlaps * 25 <= at.size())
            return;
        grow(1.2);
    }
}

} // namespace clew
