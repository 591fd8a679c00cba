#pragma once

#include "graph/coarsen.h"
#include "graph/layoutkernels.h"
#include "graph/repulsion.h"

namespace clew {

// The coarsest level with the mean distances in the graph between what its nodes stand for: it holds the
// whole in shape, while forces arrange the neighbourhoods.
class LayoutFrame
{
public:
    explicit LayoutFrame(const Hierarchy &hierarchy);

    int size() const { return m_size; }
    // All is near to all, by way of hubs most often: such a graph has no shape in the plane that comes by
    // itself.
    bool isSmallWorld() const { return m_longest < 40; }
    // Positions of least stress, a unit a link: descent over pairs in random order (Zheng, Pawar and Goodman
    // 2019), then majorization.
    Positions leastStress() const;
    // Where the distances would have these positions, at the scale of `from`: one round of majorization.
    // `scale` is that of the round before, or 0, and becomes that of this one.
    Positions pulled(const Positions &from, float &scale) const;

private:
    void measure(const Hierarchy &hierarchy);
    void weigh(const Level &coarsest);
    Others othersOf(int node, const Positions &places) const;

    int m_size = 0;
    int m_width = 0; // of a row, whole lanes
    std::vector<float> m_distances;
    std::vector<float> m_weights; // members of the other end / distance²
    std::vector<float> m_members;
    float m_longest = 1; // distance
};

} // namespace clew
