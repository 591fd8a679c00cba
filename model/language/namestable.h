#pragma once

#include "language/namescrf.h"

#include <span>
#include <vector>

namespace clew {

// Weights of features in one cache line for three of them. A feature's line is told by the upper half of its
// hash, its place there by the lower one; where a line is full, the next ones are used.
struct FeatureLine
{
    static constexpr int places = 3;
    std::array<quint32, places> keys{}; // lower half of the hash; 0: free
    quint32 overflows = 0; // 1: look into the next line, too
    std::array<std::array<qint8, nameLabelCount - 1>, places> weights{}; // of the labels from 1; 0 has none
};
static_assert(sizeof(FeatureLine) == 64);

// Sums of the weights of features, of the labels from 1.
using FeatureSums = std::array<qint16, nameLabelCount - 1>;

// So many features may stand behind the sums that addScores() begins with: their sums cannot overflow.
inline constexpr int mostFeaturesBefore = 140;

struct FeatureTable
{
    std::span<const FeatureLine> lines;
    float unit = 0; // score = weight * unit

    // The sums of each row's features, of which there are at most mostFeaturesBefore. Those of row r stand
    // from begins[r] to begins[r + 1], in order; there is one more begin than there are rows.
    void sum(std::span<const quint64> hashes, std::span<const int> begins, std::span<FeatureSums> rows) const;
    // Every feature adds its weights to the scores of the labels, and so do the sums in `before`, one a row.
    void addScores(std::span<const quint64> hashes, std::span<const int> begins,
                   std::span<const FeatureSums> before, std::span<LabelRow> rows) const;
};

struct FeatureWeights
{
    quint64 hash = 0;
    std::array<qint8, nameLabelCount - 1> weights{};
};

// `fill`: how much of the table is used, at most 0.95. A feature whose key is taken already is left out.
std::vector<FeatureLine> makeFeatureTable(std::span<const FeatureWeights> features, double fill);

} // namespace clew
