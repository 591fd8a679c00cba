#include "graph/newcomers.h"

#include "graph/cells.h"

#include <algorithm>
#include <array>
#include <optional>

namespace clew {

namespace {

constexpr double near = 1.2; // edge lengths: what lies farther away is not in the way
constexpr double diagonal = 0.7071067811865476;
constexpr double flat = 0.9238795325112867; // cosine of 22.5 degrees
constexpr double steep = 0.3826834323650898;
constexpr std::array<Point, 16> directions{{{1, 0},
                                            {-1, 0},
                                            {0, 1},
                                            {0, -1},
                                            {diagonal, diagonal},
                                            {-diagonal, diagonal},
                                            {diagonal, -diagonal},
                                            {-diagonal, -diagonal},
                                            {flat, steep},
                                            {-flat, steep},
                                            {flat, -steep},
                                            {-flat, -steep},
                                            {steep, flat},
                                            {-steep, flat},
                                            {steep, -flat},
                                            {-steep, -flat}}};

class Settlement
{
public:
    Settlement(std::span<const std::optional<Point>> known, double edgeLength)
        : m_at(known.size())
        , m_placed(known.size())
        , m_cells(near * edgeLength, near * edgeLength)
        , m_edgeLength(edgeLength)
    {
        for (size_t i = 0; i < known.size(); ++i) {
            if (known[i])
                settle(static_cast<int>(i), *known[i]);
        }
    }

    bool isPlaced(int node) const { return m_placed[static_cast<size_t>(node)]; }
    const std::vector<Point> &places() const { return m_at; }

    void settle(int node, Point point)
    {
        m_at[static_cast<size_t>(node)] = point;
        m_placed[static_cast<size_t>(node)] = true;
        m_cells.add(node, point);
    }

    // How much stands in the way there, and how far the neighbours are.
    double trouble(Point point, std::span<const int> neighbours) const
    {
        double sum = 0;
        m_cells.around(point, [&](int node) {
            const Point other = m_at[static_cast<size_t>(node)];
            const double square = squareOf(point, other) / (m_edgeLength * m_edgeLength);
            if (square < near * near)
                sum += 1 / (square + 0.05) - 1 / (near * near + 0.05);
        });
        for (const int neighbour : neighbours) {
            const double stretch
                = std::sqrt(squareOf(point, m_at[static_cast<size_t>(neighbour)])) / m_edgeLength - 1;
            sum += stretch * stretch;
        }
        return sum;
    }

    // Around the middle of the placed neighbours, at several distances.
    Point bestPlace(std::span<const int> neighbours) const
    {
        Point middle;
        for (const int neighbour : neighbours) {
            const Point at = m_at[static_cast<size_t>(neighbour)];
            middle = {middle.x + at.x / static_cast<double>(neighbours.size()),
                      middle.y + at.y / static_cast<double>(neighbours.size())};
        }
        Point best = middle;
        double least = neighbours.size() > 1 ? trouble(middle, neighbours) : 1e300;
        for (const double reach : {1.0, 0.6, 1.5, 2.2}) {
            for (const Point &direction : directions) {
                const Point point{middle.x + direction.x * reach * m_edgeLength,
                                  middle.y + direction.y * reach * m_edgeLength};
                const double here = trouble(point, neighbours);
                if (here < least) {
                    least = here;
                    best = point;
                }
            }
        }
        return best;
    }

private:
    static double squareOf(Point a, Point b) { return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y); }

    std::vector<Point> m_at;
    std::vector<bool> m_placed;
    Cells m_cells;
    double m_edgeLength;
};

} // namespace

std::vector<Point> besideNeighbours(const Component &component, std::span<const std::optional<Point>> known,
                                    double edgeLength)
{
    std::vector<std::vector<int>> neighbours(known.size());
    for (const auto &[a, b] : component.links) {
        neighbours[static_cast<size_t>(a)].push_back(b);
        neighbours[static_cast<size_t>(b)].push_back(a);
    }
    Settlement settlement(known, edgeLength);
    std::vector<int> queue;
    for (size_t i = 0; i < known.size(); ++i) {
        if (known[i])
            queue.push_back(static_cast<int>(i));
    }
    for (size_t next = 0; next < queue.size(); ++next) { // those near to what stood come first
        for (const int node : neighbours[static_cast<size_t>(queue[next])]) {
            if (settlement.isPlaced(node))
                continue;
            std::vector<int> placed;
            std::copy_if(neighbours[static_cast<size_t>(node)].begin(),
                         neighbours[static_cast<size_t>(node)].end(), std::back_inserter(placed),
                         [&](int other) { return settlement.isPlaced(other); });
            settlement.settle(node, settlement.bestPlace(placed));
            queue.push_back(node);
        }
    }
    return settlement.places();
}

} // namespace clew
