#include "workspace/listings.h"

#include "graph/graph.h"
#include "screening/readlist.h"
#include "store/dossierstore.h"

#include <QBuffer>

#include <algorithm>
#include <map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

bool isParty(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Government;
}

// Lists name ships and aircraft; other goods stand on lists of another kind.
bool isCraft(const Entity &entity)
{
    static const QStringList crafts{u"ship"_s,     u"vessel"_s, u"tanker"_s, u"freighter"_s, u"aircraft"_s,
                                    u"airplane"_s, u"plane"_s,  u"jet"_s,    u"boat"_s,      u"yacht"_s};
    return entity.type == EntityType::Product && crafts.contains(entity.className);
}

// By cluster and entry. Where members of one cluster were judged differently, dismissing needs all of them.
using Verdicts = std::map<std::pair<EntityId, QString>, ListVerdict>;

Verdicts verdictsOf(const DossierContent &content, const Clusters &clusters)
{
    Verdicts verdicts;
    for (const ListVerdict &verdict : content.listVerdicts) {
        const auto [at, fresh]
            = verdicts.try_emplace({canonical(clusters, verdict.entity), verdict.entry}, verdict);
        if (!fresh && verdict.answer == ListAnswer::Accepted)
            at->second = verdict;
    }
    return verdicts;
}

} // namespace

std::vector<const Listing *> Listings::of(EntityId canonical) const
{
    std::vector<const Listing *> found;
    const auto begin = std::ranges::lower_bound(all, canonical, {},
                                                [](const Listing &listing) { return listing.hit.entity; });
    for (auto at = begin; at != all.end() && at->hit.entity == canonical; ++at)
        found.push_back(&*at);
    return found;
}

std::set<EntityId> Listings::held() const
{
    std::set<EntityId> parties;
    for (const Listing &listing : all) {
        if (listing.holds())
            parties.insert(listing.hit.entity);
    }
    return parties;
}

QString Listings::since(EntityId canonical) const
{
    QString earliest;
    for (const Listing *listing : of(canonical)) {
        if (!listing->holds())
            continue;
        const QString &day = entryOf(*listing).since;
        if (earliest.isEmpty() || earliest == u"?"_s)
            earliest = day.isEmpty() ? u"?"_s : day;
        else if (!day.isEmpty() && day < earliest)
            earliest = day;
    }
    return earliest;
}

std::map<EntityId, QString> Listings::sinceByParty() const
{
    std::map<EntityId, QString> parties;
    for (const EntityId party : held())
        parties[party] = since(party);
    return parties;
}

std::vector<ScreenedParty> partiesToScreen(const DossierContent &content, const Graph &graph)
{
    std::map<EntityId, ScreenedParty> parties;
    std::set<EntityId> crafts;
    for (const Entity &entity : content.entities) {
        if (isCraft(entity))
            crafts.insert(canonical(graph.clusters(), entity.id));
    }
    for (const Node &node : graph.nodes()) {
        if (!node.unnamed && (isParty(node.type) || crafts.contains(node.entity)))
            parties[node.entity] = {node.entity, node.type, {node.name}};
    }
    for (const Entity &entity : content.entities) {
        const auto found = parties.find(canonical(graph.clusters(), entity.id));
        if (found == parties.end() || entity.unnamed)
            continue;
        std::vector<QString> &names = found->second.names;
        if (std::ranges::find(names, entity.name) == names.end())
            names.push_back(entity.name);
    }
    std::vector<ScreenedParty> all;
    for (auto &[id, party] : parties)
        all.push_back(std::move(party));
    return all;
}

Listings screenDossier(const DossierContent &content, const Graph &graph, const Screener &screener,
                       const Job &job)
{
    Listings listings{screener.sharedLists(), {}};
    const Verdicts verdicts = verdictsOf(content, graph.clusters());
    for (ListHit &hit : screener.screen(partiesToScreen(content, graph), job)) {
        const QString key = keyOf(screener.lists().entries[static_cast<size_t>(hit.entry)]);
        const auto verdict = verdicts.find({hit.entity, key});
        listings.all.push_back(
            {std::move(hit), verdict == verdicts.end() ? std::nullopt : std::optional(verdict->second)});
    }
    return listings;
}

Lists listsIn(const DossierStore &store, const std::vector<QString> &sha256s, const Job &job)
{
    std::vector<ListReading> readings;
    for (const QString &sha256 : sha256s) {
        const auto kept = store.controlList(sha256);
        if (!kept)
            continue;
        QByteArray bytes = kept->bytes;
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        auto reading = readList(device, kept->name, job);
        if (!reading)
            continue;
        reading->file.date = kept->date;
        readings.push_back(*std::move(reading));
    }
    return joinLists(std::move(readings));
}

std::vector<ListedParent> listedParentsOf(EntityId entity, const DossierContent &content,
                                          const Clusters &clusters, const std::set<EntityId> &listed)
{
    std::vector<ListedParent> parents;
    for (const Claim &claim : content.claims) {
        const bool owns
            = claim.predicate == Predicate::OwnsOrParentOf || claim.predicate == Predicate::ControlsViaShell;
        if (!owns || claim.polarity != Polarity::Asserted || claim.status == ClaimStatus::Rejected
            || !claim.from || !claim.to || canonical(clusters, claim.to) != entity)
            continue;
        const EntityId parent = canonical(clusters, claim.from);
        const bool known = std::ranges::any_of(
            parents, [parent](const ListedParent &one) { return one.parent == parent; });
        if (parent != entity && listed.contains(parent) && !known)
            parents.push_back({parent, claim.id});
    }
    return parents;
}

} // namespace clew
