#include "graph/forces.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clew {

namespace {

// A quarter tree over points: every cell knows how many points it holds and where their middle is.
class QuadTree
{
public:
    explicit QuadTree(std::span<const Point> at)
        : m_at(at)
        , m_next(at.size(), -1)
    {
        Point low = at.front();
        Point high = at.front();
        for (const Point &point : at) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
        const double half = std::max({high.x - low.x, high.y - low.y, 1.0}) / 2;
        m_cells.reserve(at.size() * 2);
        m_cells.push_back({{(low.x + high.x) / 2, (low.y + high.y) / 2}, half});
        for (size_t i = 0; i < at.size(); ++i)
            insert(static_cast<int>(i));
    }

    // Calls visit(middle, number) for every cell that is small from afar, visit(point, 1) for every near
    // point.
    template<typename Visit>
    void around(int node, Visit visit) const
    {
        std::array<int, 4 * (deepest + 1)> stack{};
        size_t size = 0;
        stack[size++] = 0;
        const Point here = m_at[static_cast<size_t>(node)];
        while (size > 0) {
            const Cell &cell = m_cells[static_cast<size_t>(stack[--size])];
            const Point middle{cell.sum.x / cell.number, cell.sum.y / cell.number};
            const double dx = middle.x - here.x;
            const double dy = middle.y - here.y;
            if (cell.first < 0 && 4 * cell.half * cell.half < dx * dx + dy * dy) {
                visit(middle, cell.number);
                continue;
            }
            for (int point = cell.first; point >= 0; point = m_next[static_cast<size_t>(point)]) {
                if (point != node)
                    visit(m_at[static_cast<size_t>(point)], 1);
            }
            for (const int child : cell.children) {
                if (child >= 0)
                    stack[size++] = child;
            }
        }
    }

private:
    static constexpr int deepest = 24; // points closer than the root / 2^24 share a leaf

    struct Cell
    {
        Point centre;
        double half = 0;
        Point sum = {};
        int number = 0;
        int first = -1; // a leaf's first point; m_next chains the others
        std::array<int, 4> children{-1, -1, -1, -1};
    };

    size_t childFor(size_t cell, Point point)
    {
        const Cell parent = m_cells[cell];
        const bool right = point.x >= parent.centre.x;
        const bool below = point.y >= parent.centre.y;
        const size_t quarter = (right ? 1U : 0U) + (below ? 2U : 0U);
        if (parent.children[quarter] < 0) {
            const double half = parent.half / 2;
            m_cells[cell].children[quarter] = static_cast<int>(m_cells.size());
            m_cells.push_back(
                {{parent.centre.x + (right ? half : -half), parent.centre.y + (below ? half : -half)}, half});
        }
        return static_cast<size_t>(m_cells[cell].children[quarter]);
    }

    void insert(int node)
    {
        const Point point = m_at[static_cast<size_t>(node)];
        size_t cell = 0;
        for (int depth = 0;; ++depth) {
            m_cells[cell].sum = {m_cells[cell].sum.x + point.x, m_cells[cell].sum.y + point.y};
            ++m_cells[cell].number;
            if (m_cells[cell].number == 1 || depth == deepest) {
                m_next[static_cast<size_t>(node)] = m_cells[cell].first;
                m_cells[cell].first = node;
                return;
            }
            if (const int only = m_cells[cell].first; only >= 0) { // a leaf becomes a branch
                m_cells[cell].first = -1;
                const Point other = m_at[static_cast<size_t>(only)];
                const size_t child = childFor(cell, other);
                m_cells[child].sum = other;
                m_cells[child].number = 1;
                m_cells[child].first = only;
            }
            cell = childFor(cell, point);
        }
    }

    std::span<const Point> m_at;
    std::vector<int> m_next;
    std::vector<Cell> m_cells;
};

// Two nodes on one spot are driven apart in a direction that depends on the node alone.
Point apart(size_t node)
{
    const double angle = static_cast<double>(node) * 2.399963229728653; // the golden angle
    return {std::cos(angle), std::sin(angle)};
}

} // namespace

std::vector<Point> forcesAt(std::span<const Point> at, const ForceField &field)
{
    std::vector<Point> forces(at.size());
    if (at.empty())
        return forces;
    const double k = field.edgeLength;
    const double reach = 5 * k;
    const QuadTree tree(at);
    for (size_t i = 0; i < at.size(); ++i) {
        Point force;
        tree.around(static_cast<int>(i), [&](Point other, int number) {
            Point away{at[i].x - other.x, at[i].y - other.y};
            double square = away.x * away.x + away.y * away.y;
            if (square < 1e-6) {
                away = apart(i);
                square = 1;
            }
            // beyond a few edge lengths repulsion fades, or the outskirts of a large network would fly apart
            const double strength = k * k * number / square / (1 + square / (reach * reach));
            force = {force.x + away.x * strength, force.y + away.y * strength};
        });
        forces[i] = force;
    }
    for (const auto &[from, to] : field.springs) {
        Point &pulled = forces[static_cast<size_t>(from)];
        Point &puller = forces[static_cast<size_t>(to)];
        const double dx = at[static_cast<size_t>(to)].x - at[static_cast<size_t>(from)].x;
        const double dy = at[static_cast<size_t>(to)].y - at[static_cast<size_t>(from)].y;
        const double strength = std::hypot(dx, dy) / k;
        pulled = {pulled.x + dx * strength, pulled.y + dy * strength};
        puller = {puller.x - dx * strength, puller.y - dy * strength};
    }
    return forces;
}

} // namespace clew
