#include "extract/claimsdocument.h"

#include "language/lexicon.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr double inferred = 0.1; // less sure than what the sentence itself says

bool isGovernment(const std::vector<Entity> &entities, EntityId id)
{
    const auto found = std::ranges::find(entities, id, &Entity::id);
    return found != entities.end() && found->type == EntityType::Government;
}

// "the Norr Ledger", "Norr Ledger"
QString bareName(const QString &name)
{
    const QString lower = name.toLower().simplified();
    return lower.startsWith(u"the "_s) ? lower.mid(4) : lower;
}

bool isCustomer(QStringView noun)
{
    return noun.startsWith(u"customer", Qt::CaseInsensitive)
        || noun.startsWith(u"client", Qt::CaseInsensitive);
}

// Whose people the persons of a text are.
std::multimap<EntityId, EntityId> employersIn(const std::vector<Claim> &claims,
                                              const std::set<EntityId> &unnamed)
{
    std::multimap<EntityId, EntityId> employers;
    for (const Claim &each : claims) {
        if (each.polarity != Polarity::Asserted)
            continue;
        if (each.predicate == Predicate::EmployedBy && !unnamed.contains(each.from))
            employers.emplace(each.from, each.to);
        if (each.predicate == Predicate::FoundedBy)
            employers.emplace(each.to, each.from);
    }
    return employers;
}

// The end of the claim that is its speaker, or for which its speaker works; or none.
EntityId partyOf(const Claim &claim, const std::multimap<EntityId, EntityId> &employers)
{
    const EntityId speaker = claim.speaker.entity;
    for (const EntityId end : {claim.from, claim.to}) {
        if (!end)
            continue;
        const auto [first, last] = employers.equal_range(speaker);
        if (end == speaker || std::any_of(first, last, [&](const auto &each) { return each.second == end; }))
            return end;
    }
    return {};
}

} // namespace

std::vector<Claim> withEmployers(const std::vector<FoundClaim> &found, const std::set<EntityId> &unnamed)
{
    std::map<EntityId, EntityId> employers;
    for (const FoundClaim &each : found)
        if (each.claim.predicate == Predicate::EmployedBy && each.claim.polarity == Polarity::Asserted
            && !each.isPast)
            employers.emplace(each.claim.from, each.claim.to);
    // "a spokesman for Acme declined": Acme answers
    const auto speaksForOther = [&](const Claim &claim) {
        return claim.predicate == Predicate::Responds && unnamed.contains(claim.from)
            && employers.contains(claim.from);
    };
    std::vector<Claim> claims;
    std::set<EntityId> answered;
    for (const FoundClaim &each : found) {
        Claim claim = each.claim;
        if (each.byEmployer) {
            const auto employer = employers.find(claim.from);
            if (employer == employers.end() || !answered.insert(employer->second).second)
                continue;
            claim.from = employer->second;
        } else if (speaksForOther(claim)) {
            claim.from = employers.at(claim.from);
        }
        claims.push_back(claim);
    }
    return claims;
}

void nameRulers(std::vector<Claim> &claims, const std::vector<Entity> &entities)
{
    std::map<EntityId, int> counts;
    for (const Claim &claim : claims)
        if (claim.predicate == Predicate::Sanctions && isGovernment(entities, claim.from))
            ++counts[claim.from];
    EntityId last;
    for (Claim &claim : claims) {
        if (claim.predicate != Predicate::Sanctions)
            continue;
        if (claim.from) {
            // one that is named but once in a text full of another's acts is its neighbour's misreading
            if (isGovernment(entities, claim.from) && (!last || counts[claim.from] * 4 >= counts[last]))
                last = claim.from;
        } else if (last && last != claim.to) {
            claim.from = last;
            claim.confidence -= inferred;
            claim.rule += u"+context"_s;
        }
    }
}

void nameProbers(std::vector<Claim> &claims, const std::vector<Entity> &entities)
{
    const auto probes = [&](EntityId id) {
        const auto found = std::ranges::find(entities, id, &Entity::id);
        if (found == entities.end())
            return false;
        const QString name = found->name.toLower();
        return found->type == EntityType::Government
            || std::ranges::any_of(std::array{u"prosecutor"_s, u"police"_s, u"customs"_s, u"regulator"_s},
                                   [&](const QString &word) { return name.contains(word); });
    };
    for (Claim &claim : claims) {
        const EntityId speaker = claim.speaker.entity;
        if (claim.predicate != Predicate::Investigates || claim.from || !speaker || speaker == claim.to
            || !probes(speaker))
            continue;
        claim.from = speaker;
        claim.confidence -= inferred;
        claim.rule += u"+context"_s;
    }
}

void keepMakers(std::vector<Claim> &claims, const std::vector<Mention> &mentions)
{
    const auto byName = [&](const Claim &claim) {
        return std::ranges::any_of(mentions, [&](const Mention &mention) {
            return mention.entity == claim.to && mention.span.overlaps(claim.trigger);
        });
    };
    const auto makes = [](const Claim &claim) {
        return claim.predicate == Predicate::Produces && claim.polarity == Polarity::Asserted && claim.from;
    };
    std::map<EntityId, std::map<EntityId, int>> makers; // of each product, how often
    for (const Claim &claim : claims)
        if (makes(claim))
            ++makers[claim.to][claim.from];
    std::erase_if(claims, [&](const Claim &claim) {
        if (!makes(claim))
            return false;
        const auto &counts = makers[claim.to];
        const int own = counts.at(claim.from);
        return std::ranges::any_of(counts, [&](const auto &other) { return other.second > own; })
            && byName(claim);
    });
}

void readCustomers(std::vector<Claim> &claims, QStringView text)
{
    std::set<EntityId> letters;
    for (const Claim &each : claims)
        if (each.predicate == Predicate::RentsTo && each.from && each.polarity == Polarity::Asserted)
            letters.insert(each.from);
    for (Claim &claim : claims)
        if (claim.predicate == Predicate::SellsTo && letters.contains(claim.from)
            && isCustomer(claim.trigger.of(text)))
            claim.predicate = Predicate::RentsTo;
}

bool tellsOfEnd(const Claim &claim, QStringView text)
{
    const QString words = u' ' + claim.evidence.of(text).toString().toLower().simplified() + u' ';
    const auto has = [&](const QString &word) {
        return words.contains(u' ' + word + u' ') || words.contains(u' ' + word + u',');
    };
    // "had sold its stake"
    const QString trigger = claim.trigger.of(text).toString().toLower();
    if (claim.predicate == Predicate::OwnsOrParentOf
        && (trigger.startsWith(u"sell"_s) || trigger.startsWith(u"sold"_s) || trigger.startsWith(u"divest"_s)
            || trigger.startsWith(u"offload"_s)))
        return true;
    // "it stopped supplying them, and no laser has been sold since"
    constexpr qsizetype near = 24; // UTF-16 units
    const QString before = claim.evidence.of(text)
                               .left(std::max<qsizetype>(0, claim.trigger.begin - claim.evidence.begin))
                               .right(near)
                               .toString()
                               .toLower();
    const bool stops
        = std::ranges::any_of(std::array{u"stopped "_s, u"ceased "_s, u"halted "_s, u"suspended "_s,
                                         u"ended "_s, u"stop "_s, u"no longer "_s},
                              [&](const QString &word) { return before.contains(word); });
    if (stops && !before.contains(u"not "_s) && !before.contains(u"never "_s))
        return true;
    return std::ranges::any_of(std::array{u"stopped"_s, u"ended"_s, u"ceased"_s, u"halted"_s, u"terminated"_s,
                                          u"cancelled"_s, u"canceled"_s, u"suspended"_s, u"severed"_s,
                                          u"discontinued"_s, u"withdrew"_s},
                               has)
        && std::ranges::none_of(
               std::array{u"not"_s, u"never"_s, u"no"_s, u"nothing"_s, u"denied"_s, u"denies"_s}, has)
        && !words.contains(u"n't "_s) && !words.contains(u"n’t "_s);
}

namespace {

bool isLawyer(QStringView noun)
{
    return std::ranges::any_of(
        std::array{u"lawyer"_s, u"attorney"_s, u"counsel"_s, u"solicitor"_s, u"barrister"_s},
        [&](const QString &each) { return noun.startsWith(each, Qt::CaseInsensitive); });
}

// "a manager at Acme said it had never sold any": for whom somebody nameless speaks, the sentence tells.
bool speaksForEnd(const Claim &claim, const std::vector<Claim> &claims)
{
    return std::ranges::any_of(claims, [&](const Claim &each) {
        return each.predicate == Predicate::EmployedBy && each.evidence == claim.evidence
            && each.from == claim.speaker.entity && (each.to == claim.from || each.to == claim.to)
            && each.polarity == Polarity::Asserted;
    });
}

} // namespace

void readDenials(std::vector<Claim> &claims, const std::set<EntityId> &unnamed, QStringView text)
{
    auto employers = employersIn(claims, unnamed);
    for (const Claim &each : claims) // "Roe's lawyer said that she had never sold it"
        if (each.predicate == Predicate::RelatedTo && each.polarity == Polarity::Asserted
            && isLawyer(each.trigger.of(text)))
            employers.emplace(each.from, each.to);
    for (Claim &claim : claims) {
        const bool own = claim.predicate == Predicate::Responds || claim.predicate == Predicate::EmployedBy
            || claim.predicate == Predicate::LocatedIn;
        if (claim.polarity != Polarity::Negated || own || !claim.speaker.entity || tellsOfEnd(claim, text))
            continue;
        const EntityId party = partyOf(claim, employers);
        // an authority that says it did nothing denies nothing
        const bool acts = claim.predicate == Predicate::Investigates
            || claim.predicate == Predicate::Sanctions || claim.predicate == Predicate::Restricts;
        if (party && (party == claim.to || (party == claim.from && !acts)))
            claim.polarity = Polarity::Denied;
        else if (!acts && unnamed.contains(claim.speaker.entity) && speaksForEnd(claim, claims))
            claim.polarity = Polarity::Denied;
    }
}

void keepAnswersOfParties(std::vector<Claim> &claims)
{
    std::set<EntityId> parties;
    for (const Claim &each : claims) {
        if (each.polarity == Polarity::Denied) {
            parties.insert(each.from);
            parties.insert(each.to);
        }
        switch (each.predicate) {
        case Predicate::Responds:
        case Predicate::EmployedBy:
        case Predicate::LocatedIn:
        case Predicate::RelatedTo:
        case Predicate::FoundedBy: break;
        case Predicate::Investigates:
        case Predicate::Sanctions:
        case Predicate::Restricts: parties.insert(each.to); break;
        default:
            parties.insert(each.from);
            parties.insert(each.to);
            parties.insert(each.via);
        }
    }
    // "told its supplier": who deals with somebody is not the press that asked
    std::set<EntityId> dealers;
    for (const Claim &each : claims)
        if (each.predicate == Predicate::SellsTo || each.predicate == Predicate::BuysFrom
            || each.predicate == Predicate::Supplies || each.predicate == Predicate::RentsTo)
            dealers.insert({each.from, each.to, each.via});
    dealers.erase(EntityId{});
    std::erase_if(claims, [&](const Claim &each) {
        return each.predicate == Predicate::Responds && each.to && dealers.contains(each.to);
    });
    constexpr double statement
        = 0.6; // frames of what is said, not how it is answered, are less sure of themselves
    std::erase_if(claims, [&](const Claim &each) {
        return each.predicate == Predicate::Responds && each.polarity == Polarity::Asserted
            && each.confidence < statement && each.rule.startsWith("tree-answers"_L1)
            && !parties.contains(each.from);
    });
}

void dropSeatsInBodies(std::vector<Claim> &claims, const std::vector<Entity> &entities)
{
    const auto isBody = [&](EntityId id) {
        const auto found = std::ranges::find(entities, id, &Entity::id);
        return found != entities.end() && found->type == EntityType::Government && !countryOf(found->name)
            && !isInLexicon(WordList::City, found->name) && !isInLexicon(WordList::Region, found->name);
    };
    std::erase_if(
        claims, [&](const Claim &each) { return each.predicate == Predicate::LocatedIn && isBody(each.to); });
}

void dropNamelessPosts(std::vector<Claim> &claims, const std::set<EntityId> &unnamed)
{
    std::erase_if(claims, [&](const Claim &each) {
        return each.predicate == Predicate::EmployedBy && unnamed.contains(each.from)
            && unnamed.contains(each.to);
    });
}

void addAnswers(std::vector<Claim> &claims, const std::set<EntityId> &unnamed)
{
    const auto employers = employersIn(claims, unnamed);
    const size_t count = claims.size();
    for (size_t i = 0; i < count; ++i) {
        Claim answer = claims[i];
        if (answer.polarity != Polarity::Denied || !answer.speaker.entity)
            continue;
        const EntityId party = partyOf(answer, employers);
        answer.predicate = Predicate::Responds;
        answer.polarity = Polarity::Asserted;
        answer.from = party ? party : answer.speaker.entity;
        answer.to = {};
        answer.via = {};
        answer.item = {};
        answer.price.clear();
        answer.rule = u"denial"_s;
        const bool told = std::ranges::any_of(claims, [&](const Claim &each) {
            return each.predicate == Predicate::Responds && each.evidence == answer.evidence
                && (each.from == answer.from
                    || (!party && (each.from == claims[i].from || each.from == claims[i].to)));
        });
        if (!told)
            claims.push_back(answer);
    }
}

void addressAnswers(std::vector<Claim> &claims, const Document &document, const std::vector<Entity> &entities)
{
    const QString publisher = bareName(document.metadata.publisher);
    EntityId press;
    for (const Entity &each : entities) {
        const QString name = bareName(each.name);
        if (each.type == EntityType::Organization && !publisher.isEmpty() && name == publisher)
            press = each.id;
    }
    for (Claim &claim : claims)
        if (claim.predicate == Predicate::Responds && !claim.to && claim.from != press)
            claim.to = press;
}

} // namespace clew
