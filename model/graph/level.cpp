#include "graph/level.h"

namespace clew {

Level finestLevel(int nodes, std::span<const std::pair<int, int>> links)
{
    Level level;
    level.begin.assign(static_cast<size_t>(nodes) + 1, 0);
    for (const auto &[a, b] : links) {
        ++level.begin[static_cast<size_t>(a) + 1];
        ++level.begin[static_cast<size_t>(b) + 1];
    }
    for (size_t i = 1; i < level.begin.size(); ++i)
        level.begin[i] += level.begin[i - 1];
    level.to.resize(links.size() * 2);
    std::vector<int> next = level.begin;
    for (const auto &[a, b] : links) {
        level.to[static_cast<size_t>(next[static_cast<size_t>(a)]++)] = b;
        level.to[static_cast<size_t>(next[static_cast<size_t>(b)]++)] = a;
    }
    level.weight.assign(level.to.size(), 1);
    level.length.assign(level.to.size(), 1);
    level.members.assign(static_cast<size_t>(nodes), 1);
    for (size_t i = 0; i < static_cast<size_t>(nodes); ++i)
        level.mass.push_back(static_cast<float>(1 + level.begin[i + 1] - level.begin[i]));
    return level;
}

Level renumbered(const Level &level, std::span<const int> numbers)
{
    std::vector<size_t> old(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i)
        old[static_cast<size_t>(numbers[i])] = i;
    Level result;
    result.begin.reserve(level.begin.size());
    result.to.reserve(level.to.size());
    result.weight.reserve(level.to.size());
    result.length.reserve(level.to.size());
    result.mass.reserve(old.size());
    result.members.reserve(old.size());
    for (const size_t node : old) {
        result.mass.push_back(level.mass[node]);
        result.members.push_back(level.members[node]);
        for (auto k = static_cast<size_t>(level.begin[node]); k < static_cast<size_t>(level.begin[node + 1]);
             ++k) {
            result.to.push_back(numbers[static_cast<size_t>(level.to[k])]);
            result.weight.push_back(level.weight[k]);
            result.length.push_back(level.length[k]);
        }
        result.begin.push_back(static_cast<int>(result.to.size()));
    }
    return result;
}

} // namespace clew
