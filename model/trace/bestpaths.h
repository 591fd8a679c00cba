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

struct PathSearch
{
    int vertices = 0;
    int source = 0;
    std::vector<bool> goals; // by vertex; a path ends at the first goal that it reaches
    std::vector<Move> moves;
    // Whether a path (indices of moves, in order) may go on with a move. Empty: always.
    std::function<bool(std::span<const int> path, int move)> allows;
    int most = 8; // paths
    int effort = 60'000; // partial paths looked at, an upper bound
};

// The cheapest paths from the source to a goal, cheapest first, as indices of moves. Best-first over partial
// paths, led by the exact distance to the goals, so that only paths that can arrive are followed. Of equally
// cheap paths the one with the smaller moves comes first. What the search leaves when its effort is spent or
// the job is cancelled is missing from the end.
std::vector<std::vector<int>> bestPaths(const PathSearch &search, const Job &job = {});

} // namespace clew
