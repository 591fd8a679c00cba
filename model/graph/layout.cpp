#include "graph/layout.h"

#include "graph/components.h"
#include "graph/forces.h"
#include "graph/separate.h"

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

// The box that a node with its label needs, in edge lengths. The height is the smallest distance promised.
constexpr double boxWidth = 0.7;
constexpr double boxHeight = 0.36;

// A component while it is laid out. `anchored`: a node of it is fixed or had a place, so it stays where it
// is.
struct Placed
{
    std::vector<Point> at;
    std::vector<bool> fixed;
    bool anchored = false;
};

struct Box
{
    Point low;
    Point high;
    double width() const { return high.x - low.x; }
    double height() const { return high.y - low.y; }
};

Box boxAround(const std::vector<Point> &points)
{
    Box box{points.front(), points.front()};
    for (const Point &point : points) {
        box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
        box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
    }
    return box;
}

// The i-th seed of a sunflower: evenly spread, the first in the middle.
Point sunflower(size_t i, double spacing)
{
    const double radius = spacing * std::sqrt(static_cast<double>(i));
    const double angle = static_cast<double>(i) * 2.399963229728653; // the golden angle
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

// Gives every node that has no place yet one beside the middle of its neighbours that have.
void placeBesideNeighbours(const Component &component, std::vector<std::optional<Point>> &known,
                           double edgeLength)
{
    std::vector<std::vector<int>> neighbours(component.nodes.size());
    for (const auto &[a, b] : component.links) {
        neighbours[static_cast<size_t>(a)].push_back(b);
        neighbours[static_cast<size_t>(b)].push_back(a);
    }
    for (bool grown = true; grown;) {
        grown = false;
        for (size_t i = 0; i < known.size(); ++i) {
            if (known[i])
                continue;
            Point sum;
            int number = 0;
            for (const int neighbour : neighbours[i]) {
                if (const std::optional<Point> &at = known[static_cast<size_t>(neighbour)]) {
                    sum = {sum.x + at->x, sum.y + at->y};
                    ++number;
                }
            }
            if (number == 0)
                continue;
            const Point aside = sunflower(i + 1, edgeLength / std::sqrt(static_cast<double>(i + 1)));
            known[i] = Point{sum.x / number + aside.x, sum.y / number + aside.y};
            grown = true;
        }
    }
}

Placed startOf(const Component &component, const std::vector<std::optional<Point>> &places,
               const std::vector<bool> &fixed, double edgeLength)
{
    Placed placed;
    std::vector<std::optional<Point>> known;
    for (const int node : component.nodes) {
        known.push_back(places[static_cast<size_t>(node)]);
        placed.fixed.push_back(fixed[static_cast<size_t>(node)]);
        placed.anchored |= known.back().has_value();
    }
    if (placed.anchored)
        placeBesideNeighbours(component, known, edgeLength);
    for (size_t i = 0; i < known.size(); ++i)
        placed.at.push_back(known[i].value_or(sunflower(i, edgeLength)));
    return placed;
}

// Lets the forces work until nothing moves. The temperature, the farthest that a node may move in one step,
// falls to nothing over the iterations; a picture that had its places starts nearly cold.
void relax(Placed &placed, const Component &component, const LayoutOptions &options, const Job &job,
           int &done, int total)
{
    const ForceField field{options.edgeLength, component.links};
    const double size = std::sqrt(static_cast<double>(placed.at.size()));
    const double hot = options.edgeLength * (placed.anchored ? 0.3 : 0.5 + size / 4);
    for (int iteration = 0; iteration < options.iterations && !job.cancelled(); ++iteration) {
        const double left = 1 - static_cast<double>(iteration) / options.iterations;
        const double temperature = hot * left * left;
        const std::vector<Point> forces = forcesAt(placed.at, field);
        double farthest = 0;
        for (size_t i = 0; i < placed.at.size(); ++i) {
            const double strength = std::hypot(forces[i].x, forces[i].y);
            if (placed.fixed[i] || strength < 1e-9)
                continue;
            // a tenth of the force: two nodes that push and pull meet instead of swinging about their rest
            const double step = std::min(strength / 10, temperature);
            farthest = std::max(farthest, step);
            placed.at[i].x += forces[i].x / strength * step;
            placed.at[i].y += forces[i].y / strength * step;
        }
        job.report(std::min(++done, total), total);
        if (farthest < options.edgeLength / 1000)
            break;
    }
}

// Turns a component so that its longer side lies level, and most of its edges run to the right.
void level(Placed &placed, const Graph &graph, const Component &component)
{
    const auto number = static_cast<double>(placed.at.size());
    Point mean;
    for (const Point &point : placed.at)
        mean = {mean.x + point.x / number, mean.y + point.y / number};
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Point &point : placed.at) {
        point = {point.x - mean.x, point.y - mean.y};
        xx += point.x * point.x;
        xy += point.x * point.y;
        yy += point.y * point.y;
    }
    const double angle = -std::atan2(2 * xy, xx - yy) / 2;
    for (Point &point : placed.at)
        point = {point.x * std::cos(angle) - point.y * std::sin(angle),
                 point.x * std::sin(angle) + point.y * std::cos(angle)};

    std::vector<std::pair<int, double>> x;
    for (size_t i = 0; i < placed.at.size(); ++i)
        x.emplace_back(component.nodes[i], placed.at[i].x);
    std::sort(x.begin(), x.end());
    const auto xOf = [&](int node) {
        return std::lower_bound(x.begin(), x.end(), std::pair(node, -1e300))->second;
    };
    double rightward = 0;
    for (const int node : component.nodes) {
        for (const int edge : graph.out(node))
            rightward += xOf(graph.edges()[static_cast<size_t>(edge)].to) - xOf(node);
    }
    if (rightward < 0) {
        for (Point &point : placed.at)
            point = {-point.x, -point.y};
    }
}

// Packs the free components in rows below the anchored ones, about 8 wide to 5 high.
void pack(std::vector<Placed> &components, double edgeLength)
{
    double area = 0;
    double widest = 0;
    double top = 0;
    bool anchored = false;
    double left = 0;
    for (const Placed &placed : components) {
        const Box box = boxAround(placed.at);
        if (placed.anchored) {
            top = anchored ? std::max(top, box.high.y + edgeLength) : box.high.y + edgeLength;
            left = anchored ? std::min(left, box.low.x) : box.low.x;
            anchored = true;
            continue;
        }
        area += (box.width() + edgeLength) * (box.height() + edgeLength * boxHeight * 2);
        widest = std::max(widest, box.width());
    }
    const double rowWidth = std::max(widest + 1, std::sqrt(area * 1.6));
    double x = left;
    double rowHeight = 0;
    for (Placed &placed : components) {
        if (placed.anchored)
            continue;
        const Box box = boxAround(placed.at);
        if (x > left && x - left + box.width() > rowWidth) {
            x = left;
            top += rowHeight + edgeLength * boxHeight * 2;
            rowHeight = 0;
        }
        for (Point &point : placed.at)
            point = {point.x - box.low.x + x, point.y - box.low.y + top};
        x += box.width() + edgeLength;
        rowHeight = std::max(rowHeight, box.height());
    }
}

} // namespace

std::vector<Point> layoutGraph(const Graph &graph, const LayoutOptions &options,
                               const std::vector<FixedNode> &fixed,
                               const std::vector<std::optional<Point>> &start, const Job &job)
{
    const size_t number = graph.nodes().size();
    std::vector<std::optional<Point>> places = start;
    places.resize(number);
    std::vector<bool> isFixed(number);
    for (const FixedNode &node : fixed) {
        if (node.node < 0 || static_cast<size_t>(node.node) >= number)
            continue;
        places[static_cast<size_t>(node.node)] = node.at;
        isFixed[static_cast<size_t>(node.node)] = true;
    }

    const std::vector<Component> components = componentsOf(graph);
    const auto work = std::count_if(components.begin(), components.end(),
                                    [](const Component &component) { return component.nodes.size() > 1; });
    const int total = static_cast<int>(work) * options.iterations;
    int done = 0;
    std::vector<Placed> all;
    for (const Component &component : components) {
        Placed placed = startOf(component, places, isFixed, options.edgeLength);
        if (component.nodes.size() > 1)
            relax(placed, component, options, job, done, total);
        if (component.nodes.size() > 1 && !placed.anchored)
            level(placed, graph, component);
        separate(placed.at, placed.fixed, options.edgeLength * boxWidth, options.edgeLength * boxHeight);
        all.push_back(std::move(placed));
    }
    pack(all, options.edgeLength);

    std::vector<Point> at(number);
    for (size_t i = 0; i < components.size(); ++i) {
        for (size_t j = 0; j < components[i].nodes.size(); ++j)
            at[static_cast<size_t>(components[i].nodes[j])] = all[i].at[j];
    }
    separate(at, isFixed, options.edgeLength * boxWidth, options.edgeLength * boxHeight);
    job.report(total, total);
    return at;
}

} // namespace clew
