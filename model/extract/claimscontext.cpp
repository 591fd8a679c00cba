#include "extract/claimscontext.h"

#include "extract/mentionskinds.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr double inferred = 0.1; // less sure than what the sentence itself says

enum class Trade { None, Use, Goods };

// Who hands goods to whom, whatever the verb.
struct Deal
{
    Trade trade = Trade::None;
    EntityId giver;
    EntityId taker;

    bool isWhole() const { return giver && taker; }
};

Deal dealOf(const Claim &claim)
{
    switch (claim.predicate) {
    case Predicate::RentsTo:
    case Predicate::ProvidesAccessTo: return {Trade::Use, claim.from, claim.to};
    case Predicate::SellsTo:
    case Predicate::Supplies: return {Trade::Goods, claim.from, claim.to};
    case Predicate::BuysFrom: return {Trade::Goods, claim.to, claim.from};
    default: return {};
    }
}

// The giver's side: from, unless the verb is one of buying.
EntityId &endOf(Claim &claim, bool giver)
{
    return giver == (claim.predicate != Predicate::BuysFrom) ? claim.from : claim.to;
}

// "bought lasers through Acme": whoever sold them, it need not be the one who sold others.
bool isByGoBetween(const Claim &claim, const std::vector<Claim> &claims)
{
    return claim.via || std::ranges::any_of(claims, [&](const Claim &other) {
               return other.predicate == Predicate::BuysThrough && other.evidence == claim.evidence
                   && other.from == claim.from;
           });
}

// The one partner that the document names for this trade; none where it names several.
EntityId onlyPartner(const Claim &claim, const std::vector<Claim> &claims)
{
    const Deal mine = dealOf(claim);
    std::optional<EntityId> partner;
    for (const Claim &other : claims) {
        const Deal theirs = dealOf(other);
        if (theirs.trade != mine.trade || !theirs.isWhole() || other.polarity != Polarity::Asserted)
            continue;
        if (mine.trade == Trade::Use && other.predicate != claim.predicate)
            continue;
        if (mine.giver ? theirs.giver != mine.giver : theirs.taker != mine.taker)
            continue;
        if (claim.item != other.item && (other.predicate != claim.predicate || (claim.item && other.item)))
            continue;
        const EntityId each = mine.giver ? theirs.taker : theirs.giver;
        if (partner && *partner != each)
            return {};
        partner = each;
    }
    return partner.value_or(EntityId{});
}

bool isOwnFirm(const QString &name)
{
    const QStringList words = name.toLower().split(u' ');
    static const QStringList owners{u"his"_s, u"her"_s, u"their"_s, u"my"_s, u"our"_s};
    static const QStringList firms{u"firm"_s, u"company"_s, u"business"_s, u"employer"_s, u"group"_s};
    return words.size() == 2 && owners.contains(words.front()) && firms.contains(words.back());
}

// The country that most of the firms and groups without names bear, at least two and twice as many as any
// other's, whoever rules over them apart; or none.
EntityId countryOfFirms(const std::vector<Claim> &claims, const std::vector<Entity> &entities)
{
    std::set<EntityId> rulers;
    for (const Claim &each : claims)
        if (each.predicate == Predicate::Sanctions || each.predicate == Predicate::Restricts)
            rulers.insert(each.from);
    std::map<QString, int> counts;
    for (const Entity &each : entities)
        if (each.unnamed && (each.type == EntityType::Group || each.type == EntityType::Organization))
            if (const QString country = countryAmong(each.name.split(u' ')); !country.isEmpty())
                ++counts[country];
    for (const Entity &each : entities)
        if (rulers.contains(each.id))
            counts.erase(each.name);
    const auto most = std::ranges::max_element(counts, {}, [](const auto &each) { return each.second; });
    if (most == counts.end() || most->second < 2)
        return {};
    const bool clear = std::ranges::all_of(counts, [&](const auto &each) {
        return each.first == most->first || 2 * each.second <= most->second;
    });
    if (!clear)
        return {};
    const auto state = std::ranges::find_if(entities, [&](const Entity &each) {
        return (each.type == EntityType::Government || each.type == EntityType::Place)
            && each.name == most->first;
    });
    return state == entities.end() ? EntityId{} : state->id;
}

bool isClient(const QString &name)
{
    const QString lower = name.toLower();
    return lower == u"his client" || lower == u"her client" || lower == u"my client"
        || lower == u"their client";
}

// "Orlo pumps", "Orlo's best pumps", of Orlo Works
bool isNamedAfterMaker(const QString &goods, const QString &maker)
{
    const QString first = maker.section(u' ', 0, 0);
    QString rest = goods;
    for (const QString &word : maker.split(u' '))
        rest.remove(word);
    return goods.contains(first)
        && std::ranges::none_of(rest, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

bool isToldByName(const Claim &claim, const std::vector<Mention> &mentions)
{
    return claim.predicate == Predicate::Produces && claim.polarity == Polarity::Asserted
        && std::ranges::any_of(mentions, [&](const Mention &mention) {
               return mention.entity == claim.to && mention.span.overlaps(claim.trigger);
           });
}

} // namespace

void namePartners(std::vector<Claim> &claims)
{
    const std::vector<Claim> known = claims;
    for (Claim &claim : claims) {
        const Deal deal = dealOf(claim);
        // what somebody sells, others may buy as well; what somebody got came from somebody
        // and what somebody only tried to get, from nobody yet
        if (deal.trade == Trade::None || deal.giver || !deal.taker || claim.polarity == Polarity::Possible
            || isByGoBetween(claim, known))
            continue;
        const EntityId partner = onlyPartner(claim, known);
        if (!partner || partner == deal.giver || partner == deal.taker || partner == claim.via)
            continue;
        endOf(claim, !deal.giver) = partner;
        claim.confidence -= inferred;
        claim.rule += u"+context"_s;
    }
}

void nameOwnFirms(std::vector<Claim> &claims, const std::vector<Entity> &entities)
{
    std::set<EntityId> ownFirms;
    std::set<EntityId> lawyersClients;
    for (const Entity &each : entities)
        if (each.unnamed && isOwnFirm(each.name))
            ownFirms.insert(each.id);
        else if (each.unnamed && isClient(each.name))
            lawyersClients.insert(each.id);
    std::map<EntityId, EntityId> employers;
    for (const Claim &each : claims)
        if (each.predicate == Predicate::EmployedBy && each.polarity == Polarity::Asserted)
            employers.emplace(each.from, each.to);
    // "her client", said by a lawyer
    std::map<EntityId, EntityId> clients;
    for (const Claim &each : claims)
        if (each.predicate == Predicate::RelatedTo && each.polarity == Polarity::Asserted)
            clients.emplace(each.from, each.to);
    for (Claim &claim : claims)
        if (const auto client = clients.find(claim.speaker.entity); client != clients.end())
            for (EntityId *end : {&claim.from, &claim.to})
                if (lawyersClients.contains(*end) && claim.from != client->second
                    && claim.to != client->second) {
                    *end = client->second;
                    claim.confidence -= inferred;
                }
    for (Claim &claim : claims) {
        const auto employer = employers.find(claim.speaker.entity);
        if (employer == employers.end())
            continue;
        for (EntityId *end : {&claim.from, &claim.to})
            if (ownFirms.contains(*end) && claim.from != employer->second && claim.to != employer->second) {
                *end = employer->second;
                claim.confidence -= inferred;
            }
    }
}

void nameBackers(std::vector<Claim> &claims, const std::vector<Entity> &entities)
{
    const bool open = std::ranges::any_of(
        claims, [](const Claim &each) { return each.predicate == Predicate::Funds && !each.from; });
    const EntityId state = open ? countryOfFirms(claims, entities) : EntityId{};
    if (!state)
        return;
    for (Claim &claim : claims) {
        if (claim.predicate != Predicate::Funds || claim.from || claim.to == state)
            continue;
        claim.from = state;
        claim.confidence -= inferred;
        claim.rule += u"+context"_s;
    }
}

void tellMakersOnce(std::vector<Claim> &claims, const std::vector<Mention> &mentions,
                    const std::vector<Entity> &entities)
{
    std::map<EntityId, QString> names;
    for (const Entity &each : entities)
        names.emplace(each.id, each.name);
    std::set<EntityId> known; // makers of goods with names of their own
    for (const Claim &claim : claims)
        if (claim.predicate == Predicate::Produces && !isNamedAfterMaker(names[claim.to], names[claim.from]))
            known.insert(claim.from);
    std::erase_if(claims, [&](const Claim &claim) {
        return isToldByName(claim, mentions) && known.contains(claim.from)
            && isNamedAfterMaker(names[claim.to], names[claim.from]);
    });
    using Pair = std::pair<EntityId, EntityId>;
    std::set<Pair> told;
    for (const Claim &claim : claims)
        if (claim.predicate == Predicate::Produces && !isToldByName(claim, mentions))
            told.emplace(claim.from, claim.to);
    std::erase_if(claims, [&](const Claim &claim) {
        return isToldByName(claim, mentions) && !told.emplace(claim.from, claim.to).second;
    });
}

void dropMeansOfEvaders(std::vector<Claim> &claims)
{
    const std::vector<Claim> known = claims;
    const auto evades = [](const Claim &other, const Claim &claim) {
        return other.predicate == Predicate::EvadesThrough && other.evidence == claim.evidence;
    };
    std::erase_if(claims, [&](const Claim &claim) {
        // "ordered lasers in the name of a yard": the order is told as well
        const bool told = claim.item && std::ranges::any_of(known, [&](const Claim &other) {
                              return evades(other, claim) && other.trigger == claim.trigger;
                          });
        return std::ranges::any_of(known, [&](const Claim &other) {
            if (!evades(other, claim))
                return false;
            if (claim.predicate == Predicate::BuysFrom)
                return !claim.to && other.from == claim.from && !told;
            return claim.predicate == Predicate::ProvidesAccessTo && other.from == claim.to
                && other.to == claim.from;
        });
    });
}

} // namespace clew
