#include "language/namescrf.h"

#include "language/matrix.h"

#include <algorithm>

namespace clew {

namespace {

size_t at(int index)
{
    return static_cast<size_t>(index);
}

bool opens(int label)
{
    return label != 0
        && (placeOfLabel(label) == NamePlace::Begin || placeOfLabel(label) == NamePlace::Inside);
}

bool continues(int label)
{
    return label != 0 && (placeOfLabel(label) == NamePlace::Inside || placeOfLabel(label) == NamePlace::Last);
}

constexpr float tiny = 1e-30f;

// Scales the row to the sum 1 and returns what it was.
float normalise(LabelRow &row)
{
    float sum = 0;
    for (float value : row)
        sum += value;
    sum = std::max(sum, tiny);
    for (float &value : row)
        value /= sum;
    return sum;
}

LabelRow expOf(const LabelRow &scores, LabelMask mask)
{
    float highest = -1e30f;
    for (int y = 0; y < nameLabelCount; ++y) {
        if ((mask >> y & 1) != 0)
            highest = std::max(highest, scores[at(y)]);
    }
    LabelRow row{};
    for (int y = 0; y < nameLabelCount; ++y)
        row[at(y)] = scores[at(y)] - highest;
    exponentials(row.data(), labelStride);
    for (int y = 0; y < labelStride; ++y) {
        if ((mask >> y & 1) == 0)
            row[at(y)] = 0;
    }
    return row;
}

} // namespace

bool mayFollow(int first, int second)
{
    if (opens(first))
        return continues(second) && kindOfLabel(first) == kindOfLabel(second);
    return !continues(second);
}

std::array<LabelRow, nameLabelCount> LabelChain::factors() const
{
    std::array<LabelRow, nameLabelCount> factors{};
    for (int a = 0; a < nameLabelCount; ++a) {
        for (int b = 0; b < nameLabelCount; ++b)
            factors[at(a)][at(b)] = mayFollow(a, b) ? exponential(scores[at(a)][at(b)]) : 0.0f;
    }
    return factors;
}

LabelMarginals marginalsOf(std::span<const LabelRow> scores,
                           const std::array<LabelRow, nameLabelCount> &factors,
                           std::span<const LabelMask> masks)
{
    const size_t count = scores.size();
    LabelMarginals result;
    result.forward.resize(count);
    result.backward.resize(count);
    result.token.resize(count);
    result.norms.resize(count);
    for (size_t t = 0; t < count; ++t)
        result.token[t] = expOf(scores[t], masks.empty() ? anyLabel : masks[t]);
    for (size_t t = 0; t < count; ++t) {
        LabelRow row{};
        if (t == 0) {
            row = factors[0]; // the begin of a sentence is like outside
        } else {
            for (size_t a = 0; a < nameLabelCount; ++a) {
                const float before = result.forward[t - 1][a];
                for (size_t b = 0; b < labelStride; ++b)
                    row[b] += before * factors[a][b];
            }
        }
        for (size_t b = 0; b < labelStride; ++b)
            row[b] *= result.token[t][b];
        result.norms[t] = normalise(row);
        result.forward[t] = row;
    }
    for (size_t t = count; t-- > 0;) {
        LabelRow row{};
        if (t + 1 == count) {
            for (size_t a = 0; a < nameLabelCount; ++a)
                row[a] = opens(static_cast<int>(a)) ? 0.0f : 1.0f;
        } else {
            LabelRow next = result.backward[t + 1];
            for (size_t b = 0; b < labelStride; ++b)
                next[b] *= result.token[t + 1][b] / result.norms[t + 1];
            for (size_t a = 0; a < nameLabelCount; ++a) {
                LabelRow products{};
                for (size_t b = 0; b < labelStride; ++b)
                    products[b] = factors[a][b] * next[b];
                float sum = 0;
                for (float product : products)
                    sum += product;
                row[a] = sum;
            }
        }
        result.backward[t] = row;
    }
    // what ends a sentence may not be open: the last norm lacks that, so all of it is scaled once more
    if (count > 0) {
        float closed = 0;
        for (size_t y = 0; y < nameLabelCount; ++y)
            closed += result.forward[count - 1][y] * result.backward[count - 1][y];
        closed = std::max(closed, tiny);
        for (LabelRow &row : result.backward) {
            for (float &value : row)
                value /= closed;
        }
    }
    return result;
}

float LabelMarginals::probability(int position, int label) const
{
    return forward[at(position)][at(label)] * backward[at(position)][at(label)];
}

float LabelMarginals::probabilityOfName(int begin, int end, NameKind kind,
                                        const std::array<LabelRow, nameLabelCount> &factors) const
{
    if (end - begin == 1)
        return probability(begin, nameLabel(kind, NamePlace::Unit));
    int label = nameLabel(kind, NamePlace::Begin);
    float product = forward[at(begin)][at(label)];
    for (int i = begin + 1; i < end; ++i) {
        const int next = nameLabel(kind, i + 1 == end ? NamePlace::Last : NamePlace::Inside);
        product *= factors[at(label)][at(next)] * token[at(i)][at(next)] / norms[at(i)];
        label = next;
    }
    return product * backward[at(end - 1)][at(label)];
}

std::vector<int> bestLabels(std::span<const LabelRow> scores, const LabelChain &chain)
{
    const int count = static_cast<int>(scores.size());
    std::vector<int> labels(scores.size(), 0);
    if (count == 0)
        return labels;
    constexpr float never = -1e9f;
    std::array<LabelRow, nameLabelCount> pairs{};
    for (int a = 0; a < nameLabelCount; ++a) {
        for (int b = 0; b < labelStride; ++b)
            pairs[at(a)][at(b)] = b < nameLabelCount && mayFollow(a, b) ? chain.scores[at(a)][at(b)] : never;
    }
    std::vector<std::array<qint32, labelStride>> from(scores.size()); // as wide as the scores, for vectors
    LabelRow best{};
    for (int b = 0; b < labelStride; ++b)
        best[at(b)] = pairs[0][at(b)] + scores[0][at(b)];
    for (int t = 1; t < count; ++t) {
        LabelRow next;
        next.fill(2 * never);
        std::array<qint32, labelStride> &back = from[at(t)];
        for (int a = 0; a < nameLabelCount; ++a) {
            for (int b = 0; b < labelStride; ++b) {
                const float score = best[at(a)] + pairs[at(a)][at(b)];
                back[at(b)] = score > next[at(b)] ? a : back[at(b)];
                next[at(b)] = score > next[at(b)] ? score : next[at(b)];
            }
        }
        for (int b = 0; b < labelStride; ++b)
            best[at(b)] = next[at(b)] + scores[at(t)][at(b)];
    }
    int label = 0;
    for (int y = 1; y < nameLabelCount; ++y) {
        if (!opens(y) && best[at(y)] > best[at(label)])
            label = y;
    }
    for (int t = count - 1; t >= 0; --t) {
        labels[at(t)] = label;
        label = from[at(t)][at(label)];
    }
    return labels;
}

} // namespace clew
