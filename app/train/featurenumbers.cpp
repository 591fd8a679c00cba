#include "train/featurenumbers.h"

#include <algorithm>

namespace clew::train {

namespace {

constexpr int countBits = 27;
constexpr int slotBits = 23;
constexpr quint8 leastCount = 3;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace

FeatureNumbers::FeatureNumbers()
    : m_counts(size_t(1) << countBits, 0)
    , m_slots(size_t(1) << slotBits, {0, -1})
{
}

void FeatureNumbers::count(quint64 hash)
{
    quint8 &number = m_counts[hash & ((1U << countBits) - 1)];
    number = static_cast<quint8>(std::min(number + 1, 255));
}

void FeatureNumbers::give(quint64 hash)
{
    if (m_counts[hash & ((1U << countBits) - 1)] < leastCount)
        return;
    size_t slot = hash >> (64 - slotBits);
    while (m_slots[slot].second >= 0 && m_slots[slot].first != hash)
        slot = (slot + 1) & ((size_t(1) << slotBits) - 1);
    if (m_slots[slot].second < 0 && m_size < (1 << slotBits) / 10 * 8)
        m_slots[slot] = {hash, m_size++};
}

int FeatureNumbers::find(quint64 hash) const
{
    size_t slot = hash >> (64 - slotBits);
    while (m_slots[slot].second >= 0 && m_slots[slot].first != hash)
        slot = (slot + 1) & ((size_t(1) << slotBits) - 1);
    return m_slots[slot].second;
}

std::vector<quint64> FeatureNumbers::hashes() const
{
    std::vector<quint64> result(static_cast<size_t>(m_size), 0);
    for (const auto &[hash, number] : m_slots) {
        if (number >= 0)
            result[at(number)] = hash;
    }
    return result;
}

} // namespace clew::train
