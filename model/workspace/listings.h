#pragma once

#include "core/dossier.h"
#include "core/job.h"
#include "screening/listedthen.h"
#include "screening/screen.h"

#include <map>
#include <memory>
#include <set>

namespace clew {

class DossierStore;
class Graph;

// A hit with what a person said about it.
struct Listing
{
    ListHit hit;
    std::optional<ListVerdict> verdict;

    bool isAccepted() const { return verdict && verdict->answer == ListAnswer::Accepted; }
    bool isDismissed() const { return verdict && verdict->answer == ListAnswer::Dismissed; }
    bool isOpen() const { return !verdict; }
    // What a badge may say: accepted by a person, or surely the same name and judged by nobody.
    bool holds() const { return isAccepted() || (isOpen() && hit.sure); }
};

// What the lists say about the parties of a dossier. Values; the entries live in `lists`.
struct Listings
{
    std::shared_ptr<const Lists> lists; // never null
    std::vector<Listing> all; // in order of canonical id, those of one party best first

    const ListEntry &entryOf(const Listing &listing) const
    {
        return lists->entries[static_cast<size_t>(listing.hit.entry)];
    }
    bool isEmpty() const { return lists->files.empty(); } // no list is loaded: nothing is said of anybody
    std::vector<const Listing *> of(EntityId canonical) const;
    std::set<EntityId> held() const; // whom a badge names listed
    // The same for all whom a badge names listed.
    std::map<EntityId, QString> sinceByParty() const;
    // Since when by the earliest entry that holds and gives a day; "?": none gives one; empty: nothing holds.
    QString since(EntityId canonical) const;
};

// The parties that can stand on a list, with all names the texts use for them: what is not unnamed and is a
// person, firm, body, ship or aircraft. In order of canonical id.
std::vector<ScreenedParty> partiesToScreen(const DossierContent &content, const Graph &graph);

Listings screenDossier(const DossierContent &content, const Graph &graph, const Screener &screener,
                       const Job &job = {});

// Reads the files of lists that the dossier holds and has loaded. A file that no longer reads is left out: it
// was read when it was loaded.
Lists listsIn(const DossierStore &store, const std::vector<QString> &sha256s, const Job &job = {});

// Owners whom a document names and who are listed: told beside a party, never counted as its own listing.
struct ListedParent
{
    EntityId parent; // canonical
    ClaimId claim; // says that it owns the party
};
std::vector<ListedParent> listedParentsOf(EntityId canonical, const DossierContent &content,
                                          const Clusters &clusters, const std::set<EntityId> &listed);

} // namespace clew
