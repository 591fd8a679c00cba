#include "graph/frame.h"

#include "graph/chance.h"
#include "graph/ways.h"

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

constexpr int mapNodes = 2500; // distances are measured on the finest level that is not larger

// One after the other on a sunflower's spiral, so that no two start on one spot.
Positions spiral(int count)
{
    Positions places;
    constexpr double cosine = -0.7373688780783197; // of the golden angle
    constexpr double sine = 0.6754902942615238;
    double x = 1;
    double y = 0;
    for (int i = 0; i < count; ++i) {
        const double radius = std::sqrt(static_cast<double>(i));
        places.x.push_back(static_cast<float>(radius * x));
        places.y.push_back(static_cast<float>(radius * y));
        const double turned = x * cosine - y * sine;
        y = x * sine + y * cosine;
        x = turned;
    }
    return places;
}

} // namespace

LayoutFrame::LayoutFrame(const Hierarchy &hierarchy)
    : m_size(hierarchy.levels.back().size())
    , m_width((m_size + lanes - 1) / lanes * lanes)
{
    measure(hierarchy);
    weigh(hierarchy.levels.back());
}

// The mean distance from one member of a node to those of each other, both ways.
void LayoutFrame::measure(const Hierarchy &hierarchy)
{
    size_t map = 0;
    while (map + 1 < hierarchy.levels.size() && hierarchy.levels[map].size() > mapNodes)
        ++map;
    const Level &level = hierarchy.levels[map];
    std::vector<int> owner(static_cast<size_t>(level.size()));
    for (size_t i = 0; i < owner.size(); ++i) {
        owner[i] = static_cast<int>(i);
        for (size_t l = map; l + 1 < hierarchy.levels.size(); ++l)
            owner[i] = hierarchy.parents[l][static_cast<size_t>(owner[i])];
    }
    const size_t size = static_cast<size_t>(m_size);
    std::vector<int> starts; // one member of each node of the coarsest level
    Chance chance(1);
    for (size_t node = 0; node < size; ++node) {
        // the numbers of a parent's children follow one another
        const auto [first, last] = std::equal_range(owner.begin(), owner.end(), static_cast<int>(node));
        starts.push_back(static_cast<int>(first - owner.begin())
                         + static_cast<int>(chance.below(static_cast<size_t>(last - first))));
    }
    std::vector<float> means(size * size);
    constexpr auto width = static_cast<size_t>(lanes);
    std::vector<float> sums(size * width);
    Ways ways(level);
    for (size_t begin = 0; begin < size; begin += width) { // neighbours by number are neighbours in the graph
        const size_t count = std::min(width, size - begin);
        const std::span<const int> lengths = ways.from(std::span(starts).subspan(begin, count));
        std::fill(sums.begin(), sums.end(), 0.0f);
        for (size_t i = 0; i < owner.size(); ++i) {
            float *sum = &sums[static_cast<size_t>(owner[i]) * width];
            const auto members = static_cast<float>(level.members[i]);
            for (size_t lane = 0; lane < width; ++lane)
                sum[lane] += static_cast<float>(lengths[i * width + lane]) * members;
        }
        for (size_t lane = 0; lane < count; ++lane)
            for (size_t other = 0; other < size; ++other)
                means[(begin + lane) * size + other] = sums[other * width + lane];
    }
    const Level &coarsest = hierarchy.levels.back();
    m_distances.assign(size * static_cast<size_t>(m_width), 0);
    for (size_t a = 0; a < size; ++a) {
        for (size_t b = 0; b < size; ++b) {
            if (a != b)
                m_distances[a * static_cast<size_t>(m_width) + b]
                    = (means[a * size + b] / static_cast<float>(coarsest.members[b])
                       + means[b * size + a] / static_cast<float>(coarsest.members[a]))
                    / 2;
        }
    }
}

void LayoutFrame::weigh(const Level &coarsest)
{
    m_longest = std::max(1.0f, *std::max_element(m_distances.begin(), m_distances.end()));
    m_members.assign(coarsest.members.begin(), coarsest.members.end());
    m_weights.assign(m_distances.size(), 0);
    for (size_t a = 0; a < m_members.size(); ++a) {
        for (size_t b = 0; b < m_members.size(); ++b) {
            const size_t pair = a * static_cast<size_t>(m_width) + b;
            if (a != b)
                m_weights[pair] = m_members[b] / (m_distances[pair] * m_distances[pair]);
        }
    }
}

Others LayoutFrame::othersOf(int node, const Positions &places) const
{
    const size_t row = static_cast<size_t>(node) * static_cast<size_t>(m_width);
    return {places.x.data(), places.y.data(), &m_distances[row], &m_weights[row], m_width};
}

Positions LayoutFrame::leastStress() const
{
    Positions places = spiral(m_width);
    std::vector<std::pair<int, int>> pairs;
    for (int a = 1; a < m_size; ++a) {
        for (int b = 0; b < a; ++b)
            pairs.emplace_back(a, b);
    }
    // from longest² down to a tenth in equal quotients: the eighth root, for a small world the sixteenth
    const int rounds = isSmallWorld() ? 17 : 9;
    float step = m_longest * m_longest;
    float factor = std::sqrt(std::sqrt(std::sqrt(0.1f / step)));
    if (isSmallWorld())
        factor = std::sqrt(factor);
    Chance chance(1);
    for (int round = 0; round < rounds; ++round, step *= factor) {
        for (size_t i = pairs.size(); i > 1; --i)
            std::swap(pairs[i - 1], pairs[chance.below(i)]);
        for (const auto &[first, second] : pairs) {
            const auto a = static_cast<size_t>(first);
            const auto b = static_cast<size_t>(second);
            const float wanted = m_distances[a * static_cast<size_t>(m_width) + b];
            const float dx = places.x[a] - places.x[b];
            const float dy = places.y[a] - places.y[b];
            const float distance = std::sqrt(dx * dx + dy * dy) + 1e-9f;
            const float move = std::min(1.0f, step / (wanted * wanted)) * (distance - wanted) / 2 / distance;
            places.x[a] -= move * dx;
            places.y[a] -= move * dy;
            places.x[b] += move * dx;
            places.y[b] += move * dy;
        }
    }
    for (int round = 0; round < 30; ++round) {
        for (int i = 0; i < m_size && m_size > 1; ++i) {
            const Pull pull = pullAt(places.x[static_cast<size_t>(i)], places.y[static_cast<size_t>(i)],
                                     othersOf(i, places), 1);
            places.x[static_cast<size_t>(i)] = pull.x;
            places.y[static_cast<size_t>(i)] = pull.y;
        }
    }
    places.x.resize(static_cast<size_t>(m_size));
    places.y.resize(static_cast<size_t>(m_size));
    return places;
}

Positions LayoutFrame::pulled(const Positions &from, float &scale) const
{
    Positions places = from;
    places.x.resize(static_cast<size_t>(m_width));
    places.y.resize(static_cast<size_t>(m_width));
    const bool unknown = scale <= 0;
    for (const bool measuring : {true, false}) {
        if (measuring && !unknown)
            continue;
        double wanted = 0;
        double found = 0;
        for (int i = 0; i < m_size; ++i) {
            const auto node = static_cast<size_t>(i);
            const Pull pull = pullAt(places.x[node], places.y[node], othersOf(i, places), scale);
            wanted += m_members[node] * pull.wanted;
            found += m_members[node] * pull.found;
            if (!measuring) {
                places.x[node] = pull.x;
                places.y[node] = pull.y;
            }
        }
        scale = wanted > 0 ? static_cast<float>(found / wanted) : 1;
    }
    return places;
}

} // namespace clew
