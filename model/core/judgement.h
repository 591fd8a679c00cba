#pragma once

#include "core/entity.h"

#include <QDateTime>

#include <unordered_map>

namespace clew {

enum class Verdict { Same, Different, Unsure };

QString codeOf(Verdict verdict);
std::optional<Verdict> verdictFrom(QStringView code);

// Why two entities are one, or are not. `left` < `right`.
struct Judgement
{
    EntityId left;
    EntityId right;
    Verdict verdict = Verdict::Same;
    double score = 0; // 0..1
    QString reason; // codes, comma-separated: "same_name,type"; or a person's own words
    QString who; // "machine" or the person's name
    QString when; // ISO 8601 UTC; empty for the machine, so that the same input gives the same bytes

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

// entity -> its canonical entity (the smallest id of its component). Entities that stand alone map to
// themselves.
using Clusters = std::unordered_map<EntityId, EntityId>;

inline EntityId canonical(const Clusters &clusters, EntityId id)
{
    const auto found = clusters.find(id);
    return found == clusters.end() ? id : found->second;
}

} // namespace clew
