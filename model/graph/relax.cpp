#include "graph/relax.h"

#include "graph/layoutkernels.h"

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

constexpr float damping = 0.7f; // of a step; neighbours that meet would swing otherwise
constexpr float hold = 0.7f; // how far the frame's nodes go where the distances would have them

// Each link once, with room for what the kernels work out of it.
struct Springs
{
    std::vector<int> from, to;
    std::vector<float> weight, dx, dy, stiffness;

    explicit Springs(const Level &level)
    {
        for (int node = 0; node < level.size(); ++node) {
            for (int k = level.begin[static_cast<size_t>(node)];
                 k < level.begin[static_cast<size_t>(node) + 1]; ++k) {
                if (level.to[static_cast<size_t>(k)] < node)
                    continue;
                from.push_back(node);
                to.push_back(level.to[static_cast<size_t>(k)]);
                weight.push_back(level.weight[static_cast<size_t>(k)]);
            }
        }
        const size_t filled = (from.size() + lanes - 1) / lanes * lanes;
        weight.resize(filled);
        dx.resize(filled);
        dy.resize(filled);
        stiffness.resize(filled);
    }

    void stretch(const Positions &places)
    {
        for (size_t i = 0; i < from.size(); ++i) {
            dx[i] = places.x[static_cast<size_t>(to[i])] - places.x[static_cast<size_t>(from[i])];
            dy[i] = places.y[static_cast<size_t>(to[i])] - places.y[static_cast<size_t>(from[i])];
        }
    }

    float meanLength() const
    {
        double sum = 0;
        for (size_t i = 0; i < from.size(); ++i)
            sum += std::sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
        return from.empty() ? 1 : static_cast<float>(sum / static_cast<double>(from.size()));
    }
};

struct Pulls
{
    Positions force;
    std::vector<float> stiffness;

    void gather(const Springs &springs, size_t nodes)
    {
        force.x.assign(nodes, 0);
        force.y.assign(nodes, 0);
        stiffness.assign(nodes, 0);
        for (size_t i = 0; i < springs.from.size(); ++i) {
            const auto a = static_cast<size_t>(springs.from[i]);
            const auto b = static_cast<size_t>(springs.to[i]);
            const float x = springs.stiffness[i] * springs.dx[i];
            const float y = springs.stiffness[i] * springs.dy[i];
            force.x[a] += x;
            force.y[a] += y;
            stiffness[a] += springs.stiffness[i];
            force.x[b] -= x;
            force.y[b] -= y;
            stiffness[b] += springs.stiffness[i];
        }
    }
};

// Moves all that belongs to a node of the frame by what that one would move.
void holdInShape(const Level &level, Positions &places, const LayoutFrame &frame, std::span<const int> owner,
                 float &scale)
{
    const auto size = static_cast<size_t>(frame.size());
    Positions middle{std::vector<float>(size), std::vector<float>(size)};
    std::vector<float> mass(size);
    for (size_t i = 0; i < owner.size(); ++i) {
        const auto node = static_cast<size_t>(owner[i]);
        middle.x[node] += level.mass[i] * places.x[i];
        middle.y[node] += level.mass[i] * places.y[i];
        mass[node] += level.mass[i];
    }
    for (size_t node = 0; node < size; ++node) {
        middle.x[node] /= mass[node];
        middle.y[node] /= mass[node];
    }
    const Positions target = frame.pulled(middle, scale);
    for (size_t i = 0; i < owner.size(); ++i) {
        const auto node = static_cast<size_t>(owner[i]);
        places.x[i] += hold * (target.x[node] - middle.x[node]);
        places.y[i] += hold * (target.y[node] - middle.y[node]);
    }
}

} // namespace

void relax(const Level &level, Positions &places, const Relaxation &how, const LayoutFrame &frame,
           std::span<const int> owner, const std::function<bool()> &step)
{
    Repulsion repulsion;
    Springs springs(level);
    Pulls pulls;
    Positions pushes;
    springs.stretch(places);
    const float length = std::max(springs.meanLength(), 1e-20f);
    float farthest = length;
    float scale = 0;
    for (int i = 0; i < how.steps; ++i, farthest *= how.cooling) {
        repulsion.at(places, level.mass, 1e-6f * length * length, pushes);
        springs.stretch(places);
        stiffen(springs.dx.data(), springs.dy.data(), springs.weight.data(),
                static_cast<int>(springs.dx.size()), length, springs.stiffness.data());
        pulls.gather(springs, places.x.size());
        for (size_t node = 0; node < places.x.size(); ++node) {
            const float ease = damping / (pulls.stiffness[node] + 1e-9f);
            float x = (pulls.force.x[node] + level.mass[node] * pushes.x[node]) * ease;
            float y = (pulls.force.y[node] + level.mass[node] * pushes.y[node]) * ease;
            const float move = std::sqrt(x * x + y * y);
            if (move > farthest) {
                x *= farthest / move;
                y *= farthest / move;
            }
            places.x[node] += x;
            places.y[node] += y;
        }
        if (i < how.held)
            holdInShape(level, places, frame, owner, scale);
        if (!step())
            return;
    }
}

} // namespace clew
