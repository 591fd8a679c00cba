#pragma once

#include "workspace/listings.h"

#include <QByteArray>

#include <memory>

namespace clew {
class Workspace;
}

namespace clew::cli {

// What `screen` has to tell: of the parties of a dossier, or of names that were given without one.
struct Screened
{
    std::shared_ptr<const Lists> lists;
    std::vector<ScreenedParty> parties;
    std::vector<Listing> listings; // in the order of the parties
    const Workspace *workspace = nullptr; // null: names without a dossier

    std::vector<const Listing *> of(size_t party) const;
    // Whom these lists or the documents name listed; nobody without a dossier.
    std::set<EntityId> listed() const;
};

// A party that is on no list reads "not_in_the_lists_loaded"; it is never called clear.
QByteArray jsonOf(const Screened &screened);
QString textOf(const Screened &screened);

// Claims that the day of listing can be held against: in which the party acts, but not those that tell of the
// listing itself.
std::vector<const Claim *> claimsToDate(EntityId party, const Workspace &workspace);

} // namespace clew::cli
