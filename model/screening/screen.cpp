#include "screening/screen.h"

#include "screening/aliasindex.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <set>
#include <thread>

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

    std::vector<ListHit> hitsOf(const ScreenedParty &party, AliasIndex::Finder &finder, double least) const;
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

std::vector<ListHit> Screener::Private::hitsOf(const ScreenedParty &party, AliasIndex::Finder &finder,
                                               double least) const
{
    std::map<QString, ListHit> hits;
    for (const QString &name : party.names)
        add(party, finder.find(name, least), name, least, hits);
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
    return found;
}

// In parts of a few parties each, taken by as many threads as there are cores; what each found stands in its
// place, so that the answer is the same with any number of them.
std::vector<ListHit> Screener::screen(const std::vector<ScreenedParty> &parties, const Job &job,
                                      double least) const
{
    constexpr size_t part = 64;
    std::vector<std::vector<ListHit>> found(parties.size());
    std::atomic<size_t> next = 0;
    const auto work = [&](const std::function<void(size_t)> &tell) {
        AliasIndex::Finder finder(*d->index);
        for (size_t begin = next.fetch_add(part); begin < parties.size() && !job.cancelled();
             begin = next.fetch_add(part)) {
            const size_t end = std::min(begin + part, parties.size());
            for (size_t i = begin; i < end; ++i)
                found[i] = d->hitsOf(parties[i], finder, least);
            tell(end);
        }
    };
    const size_t parts = (parties.size() + part - 1) / part;
    const size_t threads = std::min<size_t>(std::max(1U, std::thread::hardware_concurrency()), parts);
    {
        std::vector<std::jthread> helpers;
        for (size_t i = 1; i < threads; ++i)
            helpers.emplace_back([&work] { work([](size_t) {}); });
        // only the calling thread reports
        work([&](size_t end) { job.report(static_cast<int>(end), static_cast<int>(parties.size())); });
    }
    std::vector<ListHit> all;
    for (std::vector<ListHit> &hits : found)
        std::ranges::move(hits, std::back_inserter(all));
    return all;
}

} // namespace clew
