#include "screening/screen.h"

#include "screening/aliasindex.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr double otherKind = 0.85; // a firm that the list calls a person: readers of texts err as well
constexpr double sureScore = 0.86;
constexpr size_t mostAliases = 8; // of one entry, in a hit

enum class Fit { Yes, Doubtful, No };

Fit fit(EntityType own, PartyKind listed)
{
    const bool isThing = listed == PartyKind::Vessel || listed == PartyKind::Aircraft;
    switch (own) {
    case EntityType::Person:
        return isThing ? Fit::No : listed == PartyKind::Organization ? Fit::Doubtful : Fit::Yes;
    case EntityType::Organization:
    case EntityType::Government:
    case EntityType::Group: return isThing ? Fit::No : listed == PartyKind::Person ? Fit::Doubtful : Fit::Yes;
    case EntityType::Product: return isThing ? Fit::Yes : Fit::No;
    case EntityType::Place:
    case EntityType::Document:
    case EntityType::Money:
    case EntityType::Quantity: break;
    }
    return Fit::No;
}

bool harmless(const QString &reason)
{
    static const QStringList reasons{u"same_name"_s,  u"letter_case"_s,  u"punctuation"_s,
                                     u"legal_form"_s, u"joined_words"_s, u"generic_words"_s};
    return reasons.contains(reason);
}

bool isSure(const AliasHit &hit, ListedName::Kind kind, EntityType type)
{
    const bool isPerson = type == EntityType::Person;
    // names of people come in either order, and have many bearers
    const auto passes = [isPerson](const QString &reason) {
        return harmless(reason) || (isPerson && reason == u"word_order"_s);
    };
    const bool poor = kind == ListedName::Kind::Weak && (isPerson || hit.own.size() < 5);
    const bool oneName = isPerson && !hit.own.contains(u' ');
    return hit.score >= sureScore && !poor && !oneName && std::ranges::all_of(hit.reasons, passes);
}

bool isWhole(const ListHit &hit)
{
    return hit.sure && !hit.aliases.front().reasons.contains(u"generic_words"_s);
}

// "Acme" is surely Acme Ltd, and then not surely Acme Trading as well.
void preferTheWholeName(std::vector<ListHit> &hits)
{
    if (std::ranges::none_of(hits, isWhole))
        return;
    for (ListHit &hit : hits)
        hit.sure = isWhole(hit);
}

struct NameAt
{
    int entry = 0;
    int alias = 0;
};

} // namespace

struct Screener::Private
{
    std::shared_ptr<const Lists> lists;
    std::vector<NameAt> places; // of every name in the index
    std::vector<QString> keys; // by entry
    std::unique_ptr<AliasIndex> index;

    void add(const ScreenedParty &party, const std::vector<AliasIndex::Match> &matches, const QString &own,
             double least, std::map<QString, ListHit> &hits) const;
};

Screener::Screener(std::shared_ptr<const Lists> lists, const Job &job)
    : d(std::make_unique<Private>())
{
    d->lists = std::move(lists);
    std::vector<QString> names;
    for (size_t entry = 0; entry < d->lists->entries.size(); ++entry) {
        const std::vector<ListedName> &listed = d->lists->entries[entry].names;
        d->keys.push_back(keyOf(d->lists->entries[entry]));
        for (size_t alias = 0; alias < listed.size(); ++alias) {
            names.push_back(listed[alias].text);
            d->places.push_back({static_cast<int>(entry), static_cast<int>(alias)});
        }
    }
    d->index = std::make_unique<AliasIndex>(names, job);
}

Screener::~Screener() = default;

const Lists &Screener::lists() const
{
    return *d->lists;
}

std::shared_ptr<const Lists> Screener::sharedLists() const
{
    return d->lists;
}

void Screener::Private::add(const ScreenedParty &party, const std::vector<AliasIndex::Match> &matches,
                            const QString &own, double least, std::map<QString, ListHit> &hits) const
{
    for (const AliasIndex::Match &match : matches) {
        const NameAt at = places[static_cast<size_t>(match.name)];
        const ListEntry &entry = lists->entries[static_cast<size_t>(at.entry)];
        const Fit kinds = fit(party.type, entry.kind);
        const double score = match.likeness.score * (kinds == Fit::Doubtful ? otherKind : 1);
        if (kinds == Fit::No || score < least)
            continue;
        ListHit &hit = hits[keys[static_cast<size_t>(at.entry)]];
        if (hit.aliases.empty()) {
            hit.entity = party.entity;
            hit.entry = at.entry;
        } else if (hit.entry != at.entry) {
            continue; // the same entry in another file
        }
        const ListedName &listed = entry.names[static_cast<size_t>(at.alias)];
        AliasHit alias{at.alias, own, score, reasonsFor(match.likeness, own, listed.text)};
        if (kinds == Fit::Doubtful)
            alias.reasons.append(u"other_kind"_s);
        hit.sure = hit.sure || isSure(alias, listed.kind, party.type);
        hit.aliases.push_back(std::move(alias));
    }
}

std::vector<ListHit> Screener::screen(const std::vector<ScreenedParty> &parties, const Job &job,
                                      double least) const
{
    std::vector<ListHit> all;
    AliasIndex::Finder finder(*d->index);
    int done = 0;
    for (const ScreenedParty &party : parties) {
        if (job.cancelled())
            break;
        job.report(done++, static_cast<int>(parties.size()));
        std::map<QString, ListHit> hits;
        for (const QString &name : party.names)
            d->add(party, finder.find(name, least), name, least, hits);
        std::vector<ListHit> found;
        for (auto &[key, hit] : hits) {
            std::stable_sort(hit.aliases.begin(), hit.aliases.end(),
                             [](const AliasHit &a, const AliasHit &b) { return a.score > b.score; });
            std::set<int> seen;
            std::erase_if(hit.aliases, [&](const AliasHit &one) { return !seen.insert(one.alias).second; });
            hit.aliases.resize(std::min(hit.aliases.size(), mostAliases));
            found.push_back(std::move(hit));
        }
        std::stable_sort(found.begin(), found.end(), [](const ListHit &a, const ListHit &b) {
            return a.score() != b.score() ? a.score() > b.score() : a.entry < b.entry;
        });
        preferTheWholeName(found);
        std::ranges::move(found, std::back_inserter(all));
    }
    return all;
}

} // namespace clew
