#pragma once

#include "trace/bestpaths.h"

#include <limits>
#include <queue>

namespace clew {

// How far it is from vertices to the goals, looked for from both sides at once and no further than asked.
//
// A search from the source and one from the goals run in turns until they meet (Dijkstra 1959; Pohl 1971);
// then only the one from the goals goes on, and only over vertices by which a path of at most the bound can
// lead: what the search from the source has found, or its radius where it has found nothing, tells how far
// from the source a vertex is at least.
class Distances
{
public:
    static constexpr double unknown = std::numeric_limits<double>::infinity();

    Distances(const MoveNet &net, int source, const std::vector<int> &goals);

    double shortest() const { return m_shortest; } // from the source to a goal; unknown: there is no path
    // Afterwards toGoal() is exact for every vertex that a path from the source of at most this cost passes.
    // Bounds may only grow.
    void growTo(double bound);
    bool isWhole() const { return m_backward.open.empty() && m_deferred.empty(); }
    double toGoal(int vertex) const { return m_backward.distance[static_cast<size_t>(vertex)]; }

private:
    using Entry = std::pair<double, int>; // cost, vertex
    struct Side
    {
        std::vector<double> distance;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;

        void start(int vertices, std::span<const int> from);
        bool relax(int vertex, double cost);
        double radius(); // no vertex that is still to come is nearer
    };

    void meet();
    void settleNext(Side &side, const Side &other, bool forward);
    double atLeastFromSource(int vertex) const;

    const MoveNet &m_net;
    Side m_forward;
    Side m_backward;
    std::vector<bool> m_settledForward;
    double m_radiusForward = 0;
    double m_shortest = unknown;
    std::vector<Entry> m_deferred; // beyond the bound so far
};

} // namespace clew
