#include "trace/bestpaths.h"

#include "trace/distances.h"

#include <algorithm>
#include <queue>

namespace clew {

namespace {

// How much dearer than the cheapest path the first looks may be; whatever that leaves is looked for at last.
constexpr double slacks[] = {0.1, 0.3, 1.0, 3.0};

std::vector<int> rowsOf(std::vector<MoveNet::Arc> &arcs, const std::vector<Move> &moves, int vertices,
                        int Move::*at, int Move::*end)
{
    std::vector<int> begin(static_cast<size_t>(vertices) + 1);
    for (const Move &move : moves)
        ++begin[static_cast<size_t>(move.*at) + 1];
    for (size_t vertex = 1; vertex < begin.size(); ++vertex)
        begin[vertex] += begin[vertex - 1];
    arcs.resize(moves.size());
    std::vector<int> next = begin;
    for (size_t i = 0; i < moves.size(); ++i)
        arcs[static_cast<size_t>(next[static_cast<size_t>(moves[i].*at)]++)]
            = {moves[i].*end, static_cast<int>(i), moves[i].cost};
    return begin;
}

// A partial path: its last move and the partial path before it.
struct Partial
{
    int move = -1;
    int before = -1;
    double cost = 0;
};

class Search
{
public:
    Search(const MoveNet &net, const PathQuestion &question, const Job &job)
        : m_net(net)
        , m_question(question)
        , m_job(job)
        , m_distances(net, question.source, question.goals)
        , m_isGoal(static_cast<size_t>(net.vertices()), false)
    {
        for (const int goal : question.goals)
            m_isGoal[static_cast<size_t>(goal)] = true;
    }

    std::vector<std::vector<int>> paths()
    {
        if (m_distances.shortest() == Distances::unknown)
            return {};
        for (const double slack : slacks) {
            // a little above zero, so that a path without cost leaves room as well
            if (lookUpTo(m_distances.shortest() * (1 + slack) + 1e-9))
                return std::move(m_found);
        }
        lookUpTo(Distances::unknown);
        return std::move(m_found);
    }

private:
    // Looks for all that costs at most the bound; true: nothing better is to be had by a higher one.
    bool lookUpTo(double bound)
    {
        m_distances.growTo(bound);
        m_found.clear();
        m_partials.assign(1, Partial());
        m_open = decltype(m_open)();
        m_leftOut = false;
        m_open.emplace(m_distances.toGoal(m_question.source), 0);
        for (int effort = 0; !m_open.empty() && effort < m_question.effort; ++effort) {
            if (m_job.cancelled() || m_found.size() >= static_cast<size_t>(m_question.most))
                return true;
            const int last = m_open.top().second;
            m_open.pop();
            followOn(last, bound);
        }
        return m_found.size() >= static_cast<size_t>(m_question.most) || !m_open.empty() || !m_leftOut;
    }

    void followOn(int last, double bound)
    {
        const Partial partial = m_partials[static_cast<size_t>(last)];
        const int vertex
            = partial.move < 0 ? m_question.source : m_net.moves()[static_cast<size_t>(partial.move)].to;
        readPath(last);
        if (m_isGoal[static_cast<size_t>(vertex)]) {
            m_found.push_back(m_path);
            return;
        }
        for (const MoveNet::Arc &arc : m_net.leaving(vertex)) {
            const double cost = partial.cost + arc.cost;
            const double whole = cost + m_distances.toGoal(arc.end);
            if (whole > bound || whole == Distances::unknown) {
                m_leftOut |= whole != Distances::unknown || !m_distances.isWhole();
                continue;
            }
            if (m_question.allows ? !m_question.allows(m_path, arc.move) : wasAt(arc.end))
                continue;
            m_partials.push_back({arc.move, last, cost});
            m_open.emplace(whole, static_cast<int>(m_partials.size()) - 1);
        }
    }

    void readPath(int last)
    {
        m_path.clear();
        for (int at = last; m_partials[static_cast<size_t>(at)].move >= 0;
             at = m_partials[static_cast<size_t>(at)].before)
            m_path.push_back(m_partials[static_cast<size_t>(at)].move);
        std::reverse(m_path.begin(), m_path.end());
    }

    bool wasAt(int vertex) const
    {
        return vertex == m_question.source || std::any_of(m_path.begin(), m_path.end(), [&](int move) {
                   return m_net.moves()[static_cast<size_t>(move)].to == vertex;
               });
    }

    const MoveNet &m_net;
    const PathQuestion &m_question;
    const Job &m_job;
    Distances m_distances;
    std::vector<bool> m_isGoal;
    std::vector<std::vector<int>> m_found;
    std::vector<Partial> m_partials;
    std::vector<int> m_path;
    bool m_leftOut = false;
    // cost to the goal, then age: equal costs are served in the order of the moves
    using Entry = std::pair<double, int>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_open;
};

} // namespace

MoveNet::MoveNet(int vertices, std::vector<Move> moves)
    : m_vertices(vertices)
    , m_moves(std::move(moves))
    , m_leavingBegin(rowsOf(m_leaving, m_moves, vertices, &Move::from, &Move::to))
    , m_enteringBegin(rowsOf(m_entering, m_moves, vertices, &Move::to, &Move::from))
{
}

std::vector<std::vector<int>> bestPaths(const MoveNet &net, const PathQuestion &question, const Job &job)
{
    if (job.cancelled() || question.goals.empty())
        return {};
    return Search(net, question, job).paths();
}

} // namespace clew
