#pragma once

#include <cstdint>

namespace clew {

// The same numbers every time: SplitMix64 (Steele, Lea and Flood 2014).
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint32_t below(size_t bound) // bound < 2^32
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return static_cast<std::uint32_t>((((z ^ (z >> 31U)) >> 32U) * bound) >> 32U);
    }

private:
    std::uint64_t m_state;
};

} // namespace clew
