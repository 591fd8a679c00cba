#pragma once

#include "core/analysis.h"

#include <array>
#include <span>
#include <vector>

namespace clew {

// Labels of tokens: 0 outside; for each NameKind Begin, Inside, Last, Unit (Ratinov and Roth 2009).
inline constexpr int nameKindCount = 4;
inline constexpr int nameLabelCount = 1 + 4 * nameKindCount;
enum class NamePlace { Begin, Inside, Last, Unit };

constexpr int nameLabel(NameKind kind, NamePlace place)
{
    return 1 + 4 * static_cast<int>(kind) + static_cast<int>(place);
}
constexpr NameKind kindOfLabel(int label)
{
    return static_cast<NameKind>((label - 1) / 4);
}
constexpr NamePlace placeOfLabel(int label)
{
    return static_cast<NamePlace>((label - 1) % 4);
}
// Whether the second may stand behind the first; begin and end of a sentence are like outside.
bool mayFollow(int first, int second);

using LabelMask = quint32; // a bit a label
inline constexpr LabelMask anyLabel = (1U << nameLabelCount) - 1;

// A row of scores, filled up to whole vectors of floats.
inline constexpr int labelStride = 20;
using LabelRow = std::array<float, labelStride>;

// A linear chain over the labels: how well each of them goes after each other one.
struct LabelChain
{
    std::array<LabelRow, nameLabelCount> scores{}; // [before][after]

    // e to the score; 0 where the pair may not be.
    std::array<LabelRow, nameLabelCount> factors() const;
};

// Probabilities of a sentence's labels, given the scores of its tokens.
struct LabelMarginals
{
    std::vector<LabelRow> forward; // each normalised to the sum 1
    std::vector<LabelRow> backward;
    std::vector<LabelRow> token; // e to the score, scaled
    std::vector<float> norms; // of each forward row

    float probability(int position, int label) const;
    // That exactly this name stands there.
    float probabilityOfName(int begin, int end, NameKind kind,
                            const std::array<LabelRow, nameLabelCount> &factors) const;
};

// Only labels of the masks (one a token, or none at all for no limit) are thought possible.
LabelMarginals marginalsOf(std::span<const LabelRow> scores,
                           const std::array<LabelRow, nameLabelCount> &factors,
                           std::span<const LabelMask> masks = {});

// The best sequence of labels (Viterbi).
std::vector<int> bestLabels(std::span<const LabelRow> scores, const LabelChain &chain);

} // namespace clew
