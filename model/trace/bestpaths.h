#pragma once

#include "core/job.h"

#include <functional>
#include <span>
#include <vector>

namespace clew {

// One move of a search: from vertex to vertex at a cost >= 0.
struct Move
{
    int from = 0;
    int to = 0;
    double cost = 0;
};

// The moves of a search, immutable, in compressed sparse rows both ways. Built once for many questions.
class MoveNet
{
public:
    struct Arc
    {
        int end = 0; // the vertex at the other end
        int move = 0; // index into moves()
        double cost = 0;
    };

    MoveNet(int vertices, std::vector<Move> moves);

    int vertices() const { return m_vertices; }
    const std::vector<Move> &moves() const { return m_moves; }
    std::span<const Arc> leaving(int vertex) const { return row(m_leaving, m_leavingBegin, vertex); }
    std::span<const Arc> entering(int vertex) const { return row(m_entering, m_enteringBegin, vertex); }

private:
    static std::span<const Arc> row(const std::vector<Arc> &arcs, const std::vector<int> &begin, int vertex)
    {
        const auto v = static_cast<size_t>(vertex);
        return std::span(arcs).subspan(static_cast<size_t>(begin[v]),
                                       static_cast<size_t>(begin[v + 1] - begin[v]));
    }

    int m_vertices = 0;
    std::vector<Move> m_moves;
    std::vector<Arc> m_leaving, m_entering; // in order of vertex, then of move
    std::vector<int> m_leavingBegin, m_enteringBegin;
};

struct PathQuestion
{
    int source = 0;
    std::vector<int> goals; // a path ends at the first goal that it reaches
    // Whether a path (indices of moves, in order) may go on with a move. Empty: it may not come to a vertex
    // twice.
    std::function<bool(std::span<const int> path, int move)> allows;
    int most = 8; // paths
    int effort = 60'000; // partial paths looked at, an upper bound
};

// The cheapest paths from the source to a goal, cheapest first, as indices of moves; of equally cheap ones
// that with the smaller moves comes first. Best-first over partial paths, led by the exact distance to the
// goals, which is looked for from both sides and only where a path of the cost in question can pass. What the
// search leaves when its effort is spent or the job is cancelled is missing from the end.
std::vector<std::vector<int>> bestPaths(const MoveNet &net, const PathQuestion &question,
                                        const Job &job = {});

} // namespace clew
