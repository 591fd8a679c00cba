#include "language/hashindex.h"

#include <algorithm>

namespace clew {

namespace {

constexpr size_t bucketCount = 1 << 16;

} // namespace

bool HashIndex::isSound() const
{
    return buckets.size() == bucketCount + 1 && std::is_sorted(buckets.begin(), buckets.end())
        && buckets.back() == entries.size();
}

HashIndexArrays makeHashIndex(std::span<const std::pair<quint64, quint32>> hashesAndNumbers)
{
    std::vector<std::pair<quint64, quint64>> sorted; // bucket, entry
    for (const auto &[hash, number] : hashesAndNumbers)
        sorted.push_back({hash >> 48, hash << 24 | number});
    std::sort(sorted.begin(), sorted.end());
    HashIndexArrays made{.buckets = std::vector<quint32>(bucketCount + 1, 0), .entries = {}};
    for (const auto &[bucket, entry] : sorted) {
        if (made.buckets[bucket + 1] > 0 && made.entries.back() >> 24 == entry >> 24)
            return {};
        made.entries.push_back(entry);
        ++made.buckets[bucket + 1];
    }
    for (size_t i = 1; i < made.buckets.size(); ++i)
        made.buckets[i] += made.buckets[i - 1];
    return made;
}

} // namespace clew
