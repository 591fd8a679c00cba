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
typedef qint16 Sums __attribute__((vector_size(2 * (nameLabelCount - 1)), aligned(2), may_alias));

// Asks for the lines of features long before they are needed, as the table is larger than the caches.
class Lookups
{
public:
    Lookups(std::span<const FeatureLine> lines, std::span<const quint64> hashes)
        : m_lines(lines)
        , m_hashes(hashes)
    {
        for (size_t i = 0; i < std::min(ahead, hashes.size()); ++i)
            ask(i);
    }

    // In order: adds the weights of the features from `begin` to `end`.
    void add(size_t begin, size_t end, Sums &sums) const
    {
        for (size_t i = begin; i < end; ++i) {
            ask(std::min(i + ahead, m_hashes.size() - 1));
            if (const qint8 *weights = find(m_lines, m_hashes[i]))
                sums += __builtin_convertvector(*reinterpret_cast<const Weights *>(weights), Sums);
        }
    }

private:
    static constexpr size_t ahead = 120;

    void ask(size_t i) const { __builtin_prefetch(&m_lines[lineOf(m_hashes[i], m_lines.size())]); }

    std::span<const FeatureLine> m_lines;
    std::span<const quint64> m_hashes;
};

} // namespace

void FeatureTable::sum(std::span<const quint64> hashes, std::span<const int> begins,
                       std::span<FeatureSums> rows) const
{
    const Lookups lookups(lines, hashes);
    for (size_t r = 0; r < rows.size(); ++r) {
        Sums sums{};
        lookups.add(static_cast<size_t>(begins[r]), static_cast<size_t>(begins[r + 1]), sums);
        *reinterpret_cast<Sums *>(rows[r].data()) = sums;
    }
}

void FeatureTable::addScores(std::span<const quint64> hashes, std::span<const int> begins,
                             std::span<const FeatureSums> before, std::span<LabelRow> rows) const
{
    constexpr size_t fitting = 255; // features: 255 * 127 < 32768
    const Lookups lookups(lines, hashes);
    for (size_t r = 0; r < rows.size(); ++r) {
        Sums sums = *reinterpret_cast<const Sums *>(before[r].data());
        auto begin = static_cast<size_t>(begins[r]);
        const auto last = static_cast<size_t>(begins[r + 1]);
        size_t room = fitting - mostFeaturesBefore;
        do {
            const size_t end = std::min(last, begin + room);
            lookups.add(begin, end, sums);
            for (size_t y = 0; y + 1 < nameLabelCount; ++y)
                rows[r][y + 1] += static_cast<float>(sums[y]) * unit;
            sums = Sums{};
            begin = end;
            room = fitting;
        } while (begin < last);
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
