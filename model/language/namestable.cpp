#include "language/namestable.h"

#include <algorithm>

namespace clew {

namespace {

size_t lineOf(quint64 hash, size_t lineCount)
{
    return static_cast<size_t>((hash >> 32) * lineCount >> 32);
}

quint32 keyOf(quint64 hash)
{
    return static_cast<quint32>(hash) | 1; // never 0
}

size_t after(size_t line, size_t lineCount)
{
    return line + 1 == lineCount ? 0 : line + 1;
}

// Its weights, or null. Which of the places of a line it is must not be left to guessing ahead: no branches.
const qint8 *find(std::span<const FeatureLine> lines, quint64 hash)
{
    static_assert(FeatureLine::places == 3);
    const quint32 key = keyOf(hash);
    size_t index = lineOf(hash, lines.size());
    for (size_t looked = 0; looked < lines.size(); ++looked) {
        const FeatureLine &line = lines[index];
        const size_t place = size_t(line.keys[1] == key) | size_t(line.keys[2] == key) << 1;
        if (line.keys[place] == key) [[likely]]
            return line.weights[place].data();
        if (line.overflows == 0)
            return nullptr;
        index = after(index, lines.size());
    }
    return nullptr;
}

// All the weights of a feature, and their sums.
typedef qint8 Weights __attribute__((vector_size(nameLabelCount - 1), aligned(1), may_alias));
typedef qint16 Sums __attribute__((vector_size(2 * (nameLabelCount - 1))));

} // namespace

void FeatureTable::addScores(std::span<const quint64> hashes, std::span<const int> begins,
                             std::span<LabelRow> rows) const
{
    // the table is larger than the caches: lines are asked for long before they are needed
    constexpr size_t ahead = 120;
    constexpr int fitting = 255; // features: 255 * 127 < 32768
    for (size_t i = 0; i < std::min(ahead, hashes.size()); ++i)
        __builtin_prefetch(&lines[lineOf(hashes[i], lines.size())]);
    for (size_t r = 0; r < rows.size(); ++r) {
        int begin = begins[r];
        while (begin < begins[r + 1]) {
            const int end = std::min(begins[r + 1], begin + fitting);
            Sums sums{};
            for (auto i = static_cast<size_t>(begin); i < static_cast<size_t>(end); ++i) {
                __builtin_prefetch(
                    &lines[lineOf(hashes[std::min(i + ahead, hashes.size() - 1)], lines.size())]);
                if (const qint8 *weights = find(lines, hashes[i]))
                    sums += __builtin_convertvector(*reinterpret_cast<const Weights *>(weights), Sums);
            }
            for (size_t y = 0; y + 1 < nameLabelCount; ++y)
                rows[r][y + 1] += static_cast<float>(sums[y]) * unit;
            begin = end;
        }
    }
}

std::vector<FeatureLine> makeFeatureTable(std::span<const FeatureWeights> features, double fill)
{
    const auto wanted = static_cast<double>(features.size()) / (FeatureLine::places * fill);
    std::vector<FeatureLine> lines(static_cast<size_t>(wanted) + 1);
    for (const FeatureWeights &feature : features) {
        const quint32 key = keyOf(feature.hash);
        size_t index = lineOf(feature.hash, lines.size());
        for (;;) {
            FeatureLine &line = lines[index];
            if (std::find(line.keys.begin(), line.keys.end(), key) != line.keys.end())
                break;
            const auto free = std::find(line.keys.begin(), line.keys.end(), 0U);
            if (free != line.keys.end()) {
                *free = key;
                line.weights[static_cast<size_t>(free - line.keys.begin())] = feature.weights;
                break;
            }
            line.overflows = 1;
            index = after(index, lines.size());
        }
    }
    return lines;
}

} // namespace clew
