#include "trace/bestpaths.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace clew {

namespace {

constexpr double unreachable = std::numeric_limits<double>::infinity();

// The moves that leave (or enter) each vertex, in their order.
class MovesBy
{
public:
    MovesBy(int Move::*end, const PathSearch &search)
        : m_begin(static_cast<size_t>(search.vertices) + 1)
        , m_moves(search.moves.size())
    {
        for (const Move &move : search.moves)
            ++m_begin[static_cast<size_t>(move.*end) + 1];
        for (size_t vertex = 1; vertex < m_begin.size(); ++vertex)
            m_begin[vertex] += m_begin[vertex - 1];
        std::vector<size_t> next = m_begin;
        for (size_t i = 0; i < search.moves.size(); ++i)
            m_moves[next[static_cast<size_t>(search.moves[i].*end)]++] = static_cast<int>(i);
    }

    std::span<const int> at(int vertex) const
    {
        const auto v = static_cast<size_t>(vertex);
        return std::span(m_moves).subspan(m_begin[v], m_begin[v + 1] - m_begin[v]);
    }

private:
    std::vector<size_t> m_begin;
    std::vector<int> m_moves;
};

// The cost of the cheapest way from every vertex to a goal (Dijkstra, backwards).
std::vector<double> distances(const PathSearch &search)
{
    const MovesBy entering(&Move::to, search);
    std::vector<double> distance(static_cast<size_t>(search.vertices), unreachable);
    using Entry = std::pair<double, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    for (int vertex = 0; vertex < search.vertices; ++vertex) {
        if (search.goals[static_cast<size_t>(vertex)]) {
            distance[static_cast<size_t>(vertex)] = 0;
            open.emplace(0.0, vertex);
        }
    }
    while (!open.empty()) {
        const auto [cost, vertex] = open.top();
        open.pop();
        if (cost > distance[static_cast<size_t>(vertex)])
            continue;
        for (const int index : entering.at(vertex)) {
            const Move &move = search.moves[static_cast<size_t>(index)];
            double &known = distance[static_cast<size_t>(move.from)];
            if (cost + move.cost < known) {
                known = cost + move.cost;
                open.emplace(known, move.from);
            }
        }
    }
    return distance;
}

// A partial path: its last move and the partial path before it.
struct Partial
{
    int move = -1;
    int before = -1;
    double cost = 0;
};

std::vector<int> movesOf(const std::vector<Partial> &partials, int last)
{
    std::vector<int> path;
    for (int at = last; partials[static_cast<size_t>(at)].move >= 0;
         at = partials[static_cast<size_t>(at)].before)
        path.push_back(partials[static_cast<size_t>(at)].move);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace

std::vector<std::vector<int>> bestPaths(const PathSearch &search, const Job &job)
{
    const std::vector<double> distance = distances(search);
    const MovesBy leaving(&Move::from, search);
    std::vector<std::vector<int>> found;
    std::vector<Partial> partials{Partial()};
    // cost to the goal, then age: equal costs are served in the order of the moves
    using Entry = std::pair<double, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    open.emplace(distance[static_cast<size_t>(search.source)], 0);
    for (int effort = 0; !open.empty() && effort < search.effort; ++effort) {
        if (job.cancelled() || found.size() >= static_cast<size_t>(search.most))
            break;
        const int last = open.top().second;
        open.pop();
        const Partial partial = partials[static_cast<size_t>(last)];
        const int vertex
            = partial.move < 0 ? search.source : search.moves[static_cast<size_t>(partial.move)].to;
        const std::vector<int> path = movesOf(partials, last);
        if (search.goals[static_cast<size_t>(vertex)]) {
            found.push_back(path);
            continue;
        }
        for (const int index : leaving.at(vertex)) {
            const Move &move = search.moves[static_cast<size_t>(index)];
            const double left = distance[static_cast<size_t>(move.to)];
            if (left == unreachable || (search.allows && !search.allows(path, index)))
                continue;
            const double cost = partial.cost + move.cost;
            partials.push_back({index, last, cost});
            open.emplace(cost + left, static_cast<int>(partials.size()) - 1);
        }
    }
    return found;
}

} // namespace clew
