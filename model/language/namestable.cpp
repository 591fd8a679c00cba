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

} // namespace

LabelRow FeatureTable::scoresOf(std::span<const quint64> hashes) const
{
    std::array<qint16, nameLabelCount - 1> sums{}; // 255 features fit: 255 * 127 < 32768
    LabelRow scores{};
    const auto drain = [&] {
        for (size_t y = 0; y < sums.size(); ++y)
            scores[y + 1] += static_cast<float>(sums[y]) * unit;
        sums.fill(0);
    };
    for (quint64 hash : hashes)
        __builtin_prefetch(&lines[lineOf(hash, lines.size())]);
    int added = 0;
    for (quint64 hash : hashes) {
        const quint32 key = keyOf(hash);
        size_t index = lineOf(hash, lines.size());
        for (size_t looked = 0; looked < lines.size(); ++looked) {
            const FeatureLine &line = lines[index];
            const auto found = std::find(line.keys.begin(), line.keys.end(), key);
            if (found != line.keys.end()) {
                const auto &weights = line.weights[static_cast<size_t>(found - line.keys.begin())];
                for (size_t y = 0; y < sums.size(); ++y)
                    sums[y] = static_cast<qint16>(sums[y] + weights[y]);
                ++added;
                break;
            }
            if (line.overflows == 0)
                break;
            index = after(index, lines.size());
        }
        if (added == 255) {
            drain();
            added = 0;
        }
    }
    drain();
    return scores;
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
