#pragma once

#include "core/job.h"
#include "graph/frame.h"

#include <functional>

namespace clew {

struct Relaxation
{
    int steps = 20;
    float cooling = 0.9188f; // of the farthest move, from step to step; it begins with the mean link
    int held = 18; // the first steps, in which the frame holds the whole in shape
};

// Lets the forces work on a level: nodes repel each other with mass² / distance, links attract with
// distance^1.5, between the linear springs of Jacomy et al. 2014, which favour neighbourhoods, and the square
// ones of Fruchterman and Reingold 1991, which favour even lengths. Each node moves by its force over the
// stiffness of its links. `owner` is the node of the frame that each node belongs to. `step` is called after
// each step; false ends the work.
void relax(const Level &level, Positions &places, const Relaxation &how, const LayoutFrame &frame,
           std::span<const int> owner, const std::function<bool()> &step);

} // namespace clew
