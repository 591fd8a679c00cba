#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace clew::train {

// Numbers of features that occur often enough.
class FeatureNumbers
{
public:
    FeatureNumbers();

    void count(quint64 hash); // before all numbers are given
    void give(quint64 hash); // a number, if it is frequent
    int find(quint64 hash) const; // or -1
    int size() const { return m_size; }
    // Hash of each number.
    std::vector<quint64> hashes() const;

private:
    std::vector<quint8> m_counts; // by the lower bits of the hash; some strangers share one
    std::vector<std::pair<quint64, int>> m_slots;
    int m_size = 0;
};

} // namespace clew::train
