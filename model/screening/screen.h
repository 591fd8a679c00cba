#pragma once

#include "core/entity.h"
#include "core/job.h"
#include "screening/listentry.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace clew {

// A party as the documents know it.
struct ScreenedParty
{
    EntityId entity; // canonical
    EntityType type = EntityType::Organization;
    std::vector<QString> names; // all that the texts use, the usual one first
};

// One name of a list against one of the party's own.
struct AliasHit
{
    int alias = 0; // index into ListEntry::names
    QString own;
    double score = 0; // 0..1
    QStringList reasons; // screening/likeness.h; "other_kind": a firm here, a person there

    friend bool operator==(const AliasHit &, const AliasHit &) = default;
};

struct ListHit
{
    EntityId entity;
    int entry = 0; // index into Lists::entries
    std::vector<AliasHit> aliases; // best first, each listed name once; never empty
    // The names are the same but for case, punctuation, legal form and words that many names share. Anything
    // else is a question to a person, and so is every namesake: a name is not a party.
    bool sure = false;

    double score() const { return aliases.front().score; }
    friend bool operator==(const ListHit &, const ListHit &) = default;
};

// Names below this are not worth a person's time. Calibrated by tests/screening.py.
inline constexpr double leastScore = 0.78;

// Holds the index over all names of the lists. Immutable; screen() may run in several threads at once.
class Screener
{
public:
    explicit Screener(std::shared_ptr<const Lists> lists, const Job &job = {});
    ~Screener();

    const Lists &lists() const;
    std::shared_ptr<const Lists> sharedLists() const;
    // Hits by party in the given order, of one party best first. Entries that are one by keyOf() are hit
    // once.
    std::vector<ListHit> screen(const std::vector<ScreenedParty> &parties, const Job &job = {},
                                double least = leastScore) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace clew
