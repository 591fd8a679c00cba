#pragma once

#include <QtGlobal>

#include <span>
#include <utility>
#include <vector>

namespace clew {

// Numbers of 24 bits by 64-bit hashes, in two arrays that can lie in a model file. 56 bits of a hash are
// compared, so that a foreign word is taken for a known one once in 10^11 questions at 100,000 entries.
struct HashIndex
{
    std::span<const quint32>
        buckets; // by the upper 16 bits of the hash: begin in entries; one more at the end
    std::span<const quint64> entries; // sorted within a bucket: lower 40 bits of the hash << 24 | number

    // Whether every bucket lies within the entries: to be asked once for arrays that come from outside.
    bool isSound() const;

    // -1 where there is none.
    int find(quint64 hash) const
    {
        const size_t bucket = hash >> 48;
        for (quint32 i = buckets[bucket]; i < buckets[bucket + 1]; ++i) {
            if ((entries[i] ^ hash << 24) >> 24 == 0)
                return static_cast<int>(entries[i] & 0xffffff);
        }
        return -1;
    }
};

struct HashIndexArrays
{
    std::vector<quint32> buckets;
    std::vector<quint64> entries;
};

// Hashes must differ in the bits that are compared; where they do not, entries is empty.
HashIndexArrays makeHashIndex(std::span<const std::pair<quint64, quint32>> hashesAndNumbers);

} // namespace clew
