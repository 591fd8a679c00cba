#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace clew::train {

// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ull;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    // In [0, 1), [-1, 1), [0, limit).
    float unit() { return static_cast<float>(next() >> 40) * 0x1p-24f; }
    float symmetric() { return 2 * unit() - 1; }
    int below(int limit) { return static_cast<int>((next() >> 32) * static_cast<quint64>(limit) >> 32); }

    template<typename Value>
    void shuffle(std::vector<Value> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

private:
    quint64 m_state;
};

} // namespace clew::train
