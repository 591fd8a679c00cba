#include "graph/layout.h"

#include "graph/components.h"
#include "graph/multilevel.h"
#include "graph/newcomers.h"
#include "graph/pack.h"
#include "graph/separate.h"
#include "graph/turn.h"

#include <algorithm>

namespace clew {

namespace {

// The box that a node with its label needs, in edge lengths. The height is the smallest distance promised.
constexpr double boxWidth = 0.7;
constexpr double boxHeight = 0.36;
constexpr size_t mostLabels = 2000; // in a part of more nodes no label is legible when all are seen

// Reports in thousandths, and tells when to stop.
class Progress
{
public:
    Progress(const Job &job, size_t nodes)
        : m_job(job)
        , m_nodes(static_cast<double>(std::max<size_t>(nodes, 1)))
    {
    }
    bool at(double share, size_t ofNodes)
    {
        const int done = static_cast<int>((m_done + share * static_cast<double>(ofNodes)) / m_nodes * total);
        if (done > m_reported) {
            m_reported = std::min(done, total);
            m_job.report(m_reported, total);
        }
        return !m_job.cancelled();
    }
    void finish(size_t nodes)
    {
        at(1, nodes);
        m_done += static_cast<double>(nodes);
    }
    bool cancelled() const { return m_job.cancelled(); }

private:
    static constexpr int total = 1000;
    const Job &m_job;
    double m_nodes;
    double m_done = 0;
    int m_reported = -1;
};

// What is known of a component before: for each of its nodes.
struct Known
{
    std::vector<std::optional<Point>> places;
    std::vector<bool> fixed;
    bool any = false;
    bool most = false;
};

Known knownOf(const Component &component, const std::vector<std::optional<Point>> &places,
              const std::vector<bool> &fixed)
{
    Known known;
    size_t count = 0;
    for (const int node : component.nodes) {
        known.places.push_back(places[static_cast<size_t>(node)]);
        known.fixed.push_back(fixed[static_cast<size_t>(node)]);
        count += known.places.back() ? 1 : 0;
    }
    known.any = count > 0;
    known.most = count * 2 >= component.nodes.size();
    return known;
}

std::vector<Point> unfolded(const Component &component, double edgeLength, Progress &progress)
{
    const size_t size = component.nodes.size();
    const Positions positions = unfold(static_cast<int>(size), component.links,
                                       [&](double share) { return progress.at(share * 0.9, size); });
    std::vector<Point> at;
    for (size_t i = 0; i < size; ++i)
        at.push_back({positions.x[i] * edgeLength, positions.y[i] * edgeLength});
    return at;
}

// Puts the fixed nodes where they belong; the others follow by less and less with every link between.
void pullToFixed(std::vector<Point> &at, const Component &component, const Known &known)
{
    std::vector<Point> moves(at.size());
    for (size_t i = 0; i < at.size(); ++i) {
        if (known.fixed[i])
            moves[i] = {known.places[i]->x - at[i].x, known.places[i]->y - at[i].y};
    }
    for (int round = 0; round < 30; ++round) {
        std::vector<Point> sum(at.size());
        std::vector<int> neighbours(at.size());
        for (const auto &[first, second] : component.links) {
            const auto a = static_cast<size_t>(first);
            const auto b = static_cast<size_t>(second);
            sum[a] = {sum[a].x + moves[b].x, sum[a].y + moves[b].y};
            sum[b] = {sum[b].x + moves[a].x, sum[b].y + moves[a].y};
            ++neighbours[a];
            ++neighbours[b];
        }
        for (size_t i = 0; i < at.size(); ++i) {
            if (!known.fixed[i])
                moves[i] = {sum[i].x * 0.9 / neighbours[i], sum[i].y * 0.9 / neighbours[i]};
        }
    }
    for (size_t i = 0; i < at.size(); ++i)
        at[i] = known.fixed[i] ? *known.places[i] : Point{at[i].x + moves[i].x, at[i].y + moves[i].y};
}

// A component by itself. `links` are the directed ones among its nodes.
std::vector<Point> placed(const Component &component, std::span<const std::pair<int, int>> links,
                          const Known &known, double edgeLength, Progress &progress)
{
    const double width = edgeLength * (component.nodes.size() > mostLabels ? boxHeight : boxWidth);
    const double height = edgeLength * boxHeight;
    if (component.nodes.size() == 1)
        return {known.places.front().value_or(Point())};
    if (known.most) {
        std::vector<Point> at = besideNeighbours(component, known.places, edgeLength);
        std::vector<bool> stood;
        for (const std::optional<Point> &place : known.places)
            stood.push_back(place.has_value());
        separate(at, stood, width, height); // the newcomers make way
        separate(at, known.fixed, width, height);
        return at;
    }
    std::vector<Point> at = unfolded(component, edgeLength, progress);
    if (progress.cancelled())
        return at;
    if (!known.any)
        turnLevel(at, links);
    growUntilFree(at, width, height);
    if (known.any) {
        turnTowards(at, known.places);
        pullToFixed(at, component, known);
    }
    separate(at, known.fixed, width, height);
    return at;
}

// Packs the free components below the anchored ones.
void pack(std::vector<std::vector<Point>> &components, const std::vector<bool> &anchored, double edgeLength)
{
    const Point margin{edgeLength * (boxWidth + 0.3), edgeLength * boxHeight * 2};
    Point corner;
    bool below = false;
    std::vector<Point> sizes;
    for (size_t i = 0; i < components.size(); ++i) {
        const Box box = boxAround(components[i]);
        if (!anchored[i]) {
            sizes.push_back({box.width() + margin.x, box.height() + margin.y});
            continue;
        }
        corner = {below ? std::min(corner.x, box.low.x) : box.low.x,
                  std::max(below ? corner.y : box.high.y + margin.y, box.high.y + margin.y)};
        below = true;
    }
    const std::vector<Point> corners = packed(sizes);
    size_t next = 0;
    for (size_t i = 0; i < components.size(); ++i) {
        if (anchored[i])
            continue;
        const Box box = boxAround(components[i]);
        const Point to{corner.x + corners[next].x, corner.y + corners[next].y};
        ++next;
        for (Point &point : components[i])
            point = {point.x - box.low.x + to.x, point.y - box.low.y + to.y};
    }
}

// The links of each component as they were given, in both directions and as often, by its own numbers.
std::vector<std::vector<std::pair<int, int>>> directedLinks(const std::vector<Component> &components,
                                                            size_t nodes,
                                                            std::span<const std::pair<int, int>> links)
{
    std::vector<int> owner(nodes);
    std::vector<int> place(nodes);
    for (size_t c = 0; c < components.size(); ++c) {
        for (size_t i = 0; i < components[c].nodes.size(); ++i) {
            owner[static_cast<size_t>(components[c].nodes[i])] = static_cast<int>(c);
            place[static_cast<size_t>(components[c].nodes[i])] = static_cast<int>(i);
        }
    }
    std::vector<std::vector<std::pair<int, int>>> result(components.size());
    for (const auto &[from, to] : links)
        result[static_cast<size_t>(owner[static_cast<size_t>(from)])].emplace_back(
            place[static_cast<size_t>(from)], place[static_cast<size_t>(to)]);
    return result;
}

} // namespace

std::vector<Point> layoutLinks(int nodes, std::span<const std::pair<int, int>> links,
                               const LayoutOptions &options, const std::vector<FixedNode> &fixed,
                               const std::vector<std::optional<Point>> &start, const Job &job)
{
    const auto number = static_cast<size_t>(nodes);
    std::vector<std::optional<Point>> places = start;
    places.resize(number);
    std::vector<bool> isFixed(number);
    for (const FixedNode &node : fixed) {
        if (node.node < 0 || node.node >= nodes)
            continue;
        places[static_cast<size_t>(node.node)] = node.at;
        isFixed[static_cast<size_t>(node.node)] = true;
    }

    const std::vector<Component> components = componentsOf(nodes, links);
    const std::vector<std::vector<std::pair<int, int>>> directed = directedLinks(components, number, links);
    Progress progress(job, number);
    progress.at(0, 0);
    std::vector<std::vector<Point>> drawn;
    std::vector<bool> anchored;
    for (size_t c = 0; c < components.size(); ++c) {
        const Known known = knownOf(components[c], places, isFixed);
        drawn.push_back(placed(components[c], directed[c], known, options.edgeLength, progress));
        anchored.push_back(known.any);
        progress.finish(components[c].nodes.size());
    }
    pack(drawn, anchored, options.edgeLength);

    std::vector<Point> at(number);
    for (size_t c = 0; c < components.size(); ++c) {
        for (size_t i = 0; i < components[c].nodes.size(); ++i)
            at[static_cast<size_t>(components[c].nodes[i])] = drawn[c][i];
    }
    // parts that have a place may stand in one another's way
    if (std::ranges::count(anchored, true) > 1 && !job.cancelled())
        separate(at, isFixed, options.edgeLength * (number > mostLabels ? boxHeight : boxWidth),
                 options.edgeLength * boxHeight);
    return at;
}

std::vector<Point> layoutGraph(const Graph &graph, const LayoutOptions &options,
                               const std::vector<FixedNode> &fixed,
                               const std::vector<std::optional<Point>> &start, const Job &job)
{
    std::vector<std::pair<int, int>> links;
    for (const Edge &edge : graph.edges())
        links.emplace_back(edge.from, edge.to);
    return layoutLinks(static_cast<int>(graph.nodes().size()), links, options, fixed, start, job);
}

} // namespace clew
