#include "trace/distances.h"

#include <algorithm>

namespace clew {

void Distances::Side::start(int vertices, std::span<const int> from)
{
    distance.assign(static_cast<size_t>(vertices), unknown);
    for (const int vertex : from)
        relax(vertex, 0);
}

bool Distances::Side::relax(int vertex, double cost)
{
    double &known = distance[static_cast<size_t>(vertex)];
    if (cost >= known)
        return false;
    known = cost;
    open.emplace(cost, vertex);
    return true;
}

double Distances::Side::radius()
{
    while (!open.empty() && open.top().first > distance[static_cast<size_t>(open.top().second)])
        open.pop();
    return open.empty() ? unknown : open.top().first;
}

Distances::Distances(const MoveNet &net, int source, const std::vector<int> &goals)
    : m_net(net)
    , m_settledForward(static_cast<size_t>(net.vertices()), false)
{
    m_forward.start(net.vertices(), std::span(&source, 1));
    m_backward.start(net.vertices(), goals);
    meet();
}

void Distances::settleNext(Side &side, const Side &other, bool forward)
{
    const auto [cost, vertex] = side.open.top();
    side.open.pop();
    if (forward)
        m_settledForward[static_cast<size_t>(vertex)] = true;
    const double across = other.distance[static_cast<size_t>(vertex)];
    if (across != unknown)
        m_shortest = std::min(m_shortest, cost + across);
    for (const MoveNet::Arc &arc : forward ? m_net.leaving(vertex) : m_net.entering(vertex)) {
        side.relax(arc.end, cost + arc.cost);
        const double beyond = other.distance[static_cast<size_t>(arc.end)];
        if (beyond != unknown)
            m_shortest = std::min(m_shortest, cost + arc.cost + beyond);
    }
}

// The smaller front goes first.
void Distances::meet()
{
    for (;;) {
        const double ahead = m_forward.radius();
        const double behind = m_backward.radius();
        m_radiusForward = ahead;
        if (ahead == unknown || behind == unknown || ahead + behind >= m_shortest)
            return;
        if (m_forward.open.size() <= m_backward.open.size())
            settleNext(m_forward, m_backward, true);
        else
            settleNext(m_backward, m_forward, false);
    }
}

double Distances::atLeastFromSource(int vertex) const
{
    const auto v = static_cast<size_t>(vertex);
    return m_settledForward[v] ? m_forward.distance[v] : m_radiusForward;
}

void Distances::growTo(double bound)
{
    for (const Entry &entry : m_deferred)
        m_backward.open.push(entry);
    m_deferred.clear();
    while (m_backward.radius() <= bound && !m_backward.open.empty()) {
        const auto [cost, vertex] = m_backward.open.top();
        m_backward.open.pop();
        if (cost + atLeastFromSource(vertex) > bound) {
            m_deferred.emplace_back(cost, vertex);
            continue;
        }
        for (const MoveNet::Arc &arc : m_net.entering(vertex))
            m_backward.relax(arc.end, cost + arc.cost);
    }
}

} // namespace clew
