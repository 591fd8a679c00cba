#pragma once

#include "train/columns.h"

#include "language/names.h"

namespace clew::train {

struct NameScore
{
    int right = 0;
    int found = 0;
    int gold = 0;

    double precision() const { return found > 0 ? double(right) / found : 0; }
    double recall() const { return gold > 0 ? double(right) / gold : 0; }
    double f1() const { return found + gold > 0 ? 2.0 * right / (found + gold) : 0; }
};

// How a score counts a kind of name; Other is apart, as many files do not mark it.
struct NameScores
{
    std::array<NameScore, nameKindCount> kinds;

    NameScore &of(NameKind kind) { return kinds[static_cast<size_t>(kind)]; }
    NameScore total() const; // persons, organisations and places
    // Exact span and kind.
    void add(std::span<const GoldName> gold, std::span<const GoldName> found);
};

} // namespace clew::train
