#include "extract/claimsevents.h"

#include "extract/amounts.h"
#include "extract/claimsfillers.h"
#include "extract/frames.h"
#include "extract/polaritytree.h"
#include "extract/predicates.h"

#include <algorithm>
#include <array>
#include <map>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr double inferred = 0.1; // less sure than what the sentence itself says

bool isAny(const QString &lemma, std::initializer_list<QStringView> list)
{
    return std::ranges::find(list, QStringView(lemma)) != list.end();
}

bool isTrade(Predicate predicate)
{
    return isAny(codeOf(predicate), {u"sells_to", u"buys_from", u"supplies", u"rents_to"});
}

// "similar restrictions", "the same ban", "comparable rules of its own"
bool isLikeRule(const Tree &tree, int noun)
{
    const QString &lemma = tree.lemma(noun);
    if (!shippedLexicon().words.has(lemma, "ruling-noun"_L1)
        && !isAny(lemma, {u"rule", u"measure", u"law", u"limit"}))
        return false;
    return std::ranges::any_of(tree.children(noun), [&](int each) {
        return tree.dep(each) == Dep::Adjective
            && isAny(tree.lemma(each),
                     {u"similar", u"comparable", u"identical", u"same", u"equivalent", u"matching"});
    });
}

std::vector<Claim> rulesAlike(const Tree &tree, const MentionsOnTree &mentions,
                              const std::set<EntityId> &states, const std::set<EntityId> &unnamed,
                              std::span<const Claim> before)
{
    std::vector<Claim> alike;
    for (int verb = 0; verb < tree.size(); ++verb) {
        if (!isAny(tree.lemma(verb),
                   {u"impose", u"introduce", u"adopt", u"pass", u"announce", u"enact", u"issue"}))
            continue;
        const Predication predication = predicationAt(tree, verb);
        const auto objects = predication.in(u"object");
        const auto like
            = std::ranges::find_if(objects, [&](const Filler &each) { return isLikeRule(tree, each.token); });
        const auto polarity = polarityOnTree(tree, verb);
        if (like == objects.end() || !polarity)
            continue;
        // the goods of the last rule that was told of a state: what a rule itself covers is only its detail,
        // and one model, named, need not be meant
        const auto last = std::ranges::find_if(before.rbegin(), before.rend(), [&](const Claim &each) {
            return each.predicate == Predicate::Restricts && each.polarity == Polarity::Asserted && each.to
                && states.contains(each.from);
        });
        if (last == before.rend())
            continue;
        for (const Filler &subject : predication.in(u"subject")) {
            const EntityId ruler = mentions.entityAt(
                subject.token, typeBit(EntityType::Government) | typeBit(EntityType::Place));
            for (const Claim &each : before) {
                if (each.predicate != Predicate::Restricts || each.evidence != last->evidence || !ruler
                    || ruler == each.from || each.polarity != Polarity::Asserted
                    || !unnamed.contains(each.to))
                    continue;
                Claim claim;
                claim.predicate = Predicate::Restricts;
                claim.from = ruler;
                claim.to = each.to;
                claim.polarity = *polarity;
                claim.trigger = tree.token(like->token).span;
                claim.confidence = each.confidence - inferred;
                claim.rule = each.rule.section(u'+', 0, 0) + u"+context"_s;
                alike.push_back(claim);
            }
        }
    }
    return alike;
}

// "the deal", "the shipment", "this purchase": the subject of what the sentence says; -1: none
int dealIn(const Tree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.dep(i) != Dep::Subject && tree.dep(i) != Dep::PassiveSubject)
            continue;
        const bool deal = isAny(tree.lemma(i),
                                {u"deal", u"contract", u"order", u"sale", u"purchase", u"transaction",
                                 u"shipment", u"consignment", u"delivery", u"lease", u"charter"});
        const int determiner = tree.child(i, Dep::Determiner);
        if (!deal || determiner < 0 || !isAny(tree.lemma(determiner), {u"the", u"this", u"that"}))
            continue;
        const int above = tree.head(i);
        const bool priced = tree.has(above)
            && (isAny(tree.lemma(above), {u"worth", u"value", u"cost", u"total", u"price"})
                || (tree.child(above, Dep::Adjective) >= 0
                    && tree.lemma(tree.child(above, Dep::Adjective)) == u"worth"));
        if (priced && tree.child(i, Dep::Nominal) < 0 && tree.child(i, Dep::Participle) < 0)
            return i;
    }
    return -1;
}

std::vector<Claim> priceOfDeal(QStringView text, const Sentence &sentence, const Tree &tree,
                               std::span<const Claim> before)
{
    const int deal = dealIn(tree);
    if (deal < 0)
        return {};
    const auto polarity = polarityOnTree(tree, tree.head(deal));
    const std::vector<Amount> amounts = findAmounts(text, sentence);
    const auto money = std::ranges::find(amounts, AmountKind::Money, &Amount::kind);
    const auto last = std::ranges::find_if(before.rbegin(), before.rend(), [](const Claim &each) {
        return isTrade(each.predicate) && each.polarity != Polarity::Negated
            && each.polarity != Polarity::Denied;
    });
    if (money == amounts.end() || last == before.rend() || !last->price.isEmpty()
        || polarity != Polarity::Asserted)
        return {};
    // of two deals that one sentence tells of, either may be meant
    if (std::ranges::count_if(
            before,
            [&](const Claim &each) { return isTrade(each.predicate) && each.evidence == last->evidence; })
        != 1)
        return {};
    Claim claim = *last;
    claim.trigger = tree.token(deal).span;
    claim.price = money->span.of(text).toString().simplified();
    claim.confidence -= inferred;
    claim.rule = last->rule.section(u'+', 0, 0) + u"+context"_s;
    claim.date.reset();
    claim.dateText.clear();
    claim.quantity.clear();
    return {claim};
}

enum class End { Giver, Taker };

std::optional<End> endCalled(const QString &noun)
{
    if (isAny(noun,
              {u"seller", u"supplier", u"vendor", u"exporter", u"sender", u"shipper", u"lessor", u"consignor",
               u"provider", u"source"}))
        return End::Giver;
    if (isAny(noun,
              {u"buyer", u"purchaser", u"recipient", u"customer", u"consignee", u"importer", u"lessee",
               u"receiver"}))
        return End::Taker;
    return std::nullopt;
}

// Whether the sentence speaks of "the buyer", and of whose buyer it does not say.
bool isPartner(const Tree &tree, int noun)
{
    const int article = endCalled(tree.lemma(noun)) ? tree.child(noun, Dep::Determiner) : -1;
    return article >= 0 && tree.lemma(article) == u"the" && tree.child(noun, Dep::Nominal) < 0
        && tree.child(noun, Dep::Possessive) < 0 && tree.child(noun, Dep::Compound) < 0
        && tree.child(noun, Dep::RelativeClause) < 0;
}

bool namesPartner(const Tree &tree)
{
    for (int noun = 0; noun < tree.size(); ++noun)
        if (isPartner(tree, noun))
            return true;
    return false;
}

EntityId &endOf(Claim &claim, End end)
{
    const bool takerFirst = claim.predicate == Predicate::BuysFrom;
    return (end == End::Giver) != takerFirst ? claim.from : claim.to;
}

// "[as] Acme" below "identified the buyer as Acme"; -1: none
int namedAs(const Tree &tree, int verb)
{
    if (!isAny(tree.lemma(verb), {u"identify", u"name", u"list", u"give", u"describe"}))
        return -1;
    for (const Filler &each : predicationAt(tree, verb).in(u"as"))
        return each.token;
    return -1;
}

// The word for whom a sentence calls the buyer: "the buyer was [Acme]", "was not Orlo but [Acme]", "[Acme]
// was the buyer", "identified the buyer as [Acme]"; -1: none.
int nameOfPartner(const Tree &tree, int noun)
{
    const int above = tree.head(noun);
    switch (tree.dep(noun)) {
    case Dep::Subject:
        if (!tree.has(above) || tree.child(above, Dep::Copula) < 0)
            break;
        for (const int each : tree.children(above))
            if (tree.dep(each) == Dep::Conjunct && tree.childWith(each, Dep::Coordinator, u"but") >= 0
                && tree.childWith(above, Dep::Adverb, u"not") >= 0)
                return each;
        return polarityOnTree(tree, above) == Polarity::Asserted ? above : -1;
    case Dep::Object:
    case Dep::PassiveSubject:
        return polarityOnTree(tree, above) == Polarity::Asserted ? namedAs(tree, above) : -1;
    default: break;
    }
    const int subject = tree.child(noun, Dep::Copula) >= 0 ? tree.child(noun, Dep::Subject) : -1;
    return subject >= 0 && polarityOnTree(tree, noun) == Polarity::Asserted ? subject : -1;
}

// "Acme imported lasers from Norland. [The seller] was Orlo.": whom the sentence before left unnamed.
std::vector<Claim> partnersNamed(const Tree &tree, const MentionsOnTree &mentions,
                                 const std::set<EntityId> &vague, std::span<const Claim> before)
{
    std::vector<Claim> named;
    constexpr TypeSet parties = typeBit(EntityType::Organization) | typeBit(EntityType::Person);
    const auto last = std::ranges::find_if(before.rbegin(), before.rend(),
                                           [](const Claim &each) { return isTrade(each.predicate); });
    if (last == before.rend() || last->polarity != Polarity::Asserted)
        return named;
    for (int noun = 0; noun < tree.size(); ++noun) {
        const int name = isPartner(tree, noun) ? nameOfPartner(tree, noun) : -1;
        const EntityId party = name < 0 ? EntityId{} : mentions.entityAt(name, parties);
        if (!party)
            continue;
        // the same deal may have been told of several goods
        for (const Claim &each : before) {
            if (each.evidence != last->evidence || each.trigger != last->trigger
                || each.predicate != last->predicate)
                continue;
            Claim claim = each;
            EntityId &open = endOf(claim, *endCalled(tree.lemma(noun)));
            if (party == claim.from || party == claim.to || (open && !vague.contains(open)))
                continue;
            open = party;
            claim.trigger = tree.token(noun).span;
            claim.confidence -= inferred;
            claim.rule = each.rule.section(u'+', 0, 0) + u"+context"_s;
            named.push_back(claim);
        }
    }
    return named;
}

// "Among [them] are Acme and Orlo": the word whose conjuncts are told of; -1: none
int toldAmong(const Tree &tree)
{
    for (int i = 0; i + 1 < tree.size(); ++i) {
        if (tree.lemma(i).toLower() != u"among" || tree.dep(i) != Dep::Case)
            continue;
        const int them = tree.head(i);
        if (!tree.has(them) || !isAny(tree.lemma(them).toLower(), {u"them", u"they", u"those", u"these"}))
            continue;
        const int above = tree.head(them);
        const int subject = tree.has(above) && tree.child(above, Dep::Copula) >= 0 ? above
            : tree.child(them, Dep::Copula) >= 0            ? tree.child(them, Dep::Subject)
            : tree.has(above) && tree.lemma(above) == u"be" ? tree.child(above, Dep::Subject)
                                                            : -1;
        if (subject >= 0 && polarityOnTree(tree, subject) == Polarity::Asserted)
            return subject;
    }
    return -1;
}

// "Norland listed 14 firms. Among them are Acme and Orlo.": what was said of all of them.
std::vector<Claim> saidOfThoseAmong(const Tree &tree, const MentionsOnTree &mentions,
                                    const std::set<EntityId> &unnamed, std::span<const Claim> before)
{
    const int first = toldAmong(tree);
    std::vector<Claim> claims;
    if (first < 0)
        return claims;
    const Span last = before.back().evidence;
    constexpr TypeSet parties = typeBit(EntityType::Organization) | typeBit(EntityType::Person);
    for (const Claim &each : before) {
        const bool ofGroup = each.evidence == last && unnamed.contains(each.to)
            && (isTrade(each.predicate) || each.predicate == Predicate::Sanctions
                || each.predicate == Predicate::Investigates);
        if (!ofGroup)
            continue;
        for (const int token : tree.withConjuncts(first)) {
            Claim claim = each;
            claim.to = mentions.entityAt(token, parties);
            if (!claim.to || unnamed.contains(claim.to) || claim.to == claim.from)
                continue;
            claim.trigger = tree.token(token).span;
            claim.confidence -= inferred;
            claim.rule = each.rule.section(u'+', 0, 0) + u"+context"_s;
            claim.quantity.clear();
            claims.push_back(claim);
        }
    }
    return claims;
}

// "the shipments", "these deliveries" as the subject of "went to"; -1: none
int shipmentsIn(const Tree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        const int article = tree.child(i, Dep::Determiner);
        if (isAny(tree.lemma(i), {u"shipment", u"delivery", u"consignment", u"cargo", u"order", u"parcel"})
            && article >= 0 && isAny(tree.lemma(article), {u"the", u"this", u"these", u"both", u"all"})
            && (tree.dep(i) == Dep::Subject || tree.dep(i) == Dep::PassiveSubject)
            && tree.child(i, Dep::Nominal) < 0
            && isAny(tree.lemma(tree.head(i)),
                     {u"go", u"arrive", u"reach", u"deliver", u"send", u"ship", u"destine", u"consign",
                      u"address", u"end_up", u"forward", u"dispatch"}))
            return i;
    }
    return -1;
}

// "Acme exported lasers to Norland. The shipments went to two dealers, Orlo and Vey.": Acme's, of lasers.
std::vector<Claim> takersOfShipments(const Tree &tree, const MentionsOnTree &mentions,
                                     const std::set<EntityId> &unnamed, std::span<const Claim> before)
{
    const int shipments = shipmentsIn(tree);
    const auto last = std::ranges::find_if(before.rbegin(), before.rend(), [](const Claim &each) {
        return isTrade(each.predicate) && each.predicate != Predicate::RentsTo && each.item
            && each.polarity == Polarity::Asserted;
    });
    if (shipments < 0 || last == before.rend())
        return {};
    const int verb = tree.head(shipments);
    const auto polarity = polarityOnTree(tree, verb);
    const Predication went = predicationAt(tree, verb);
    std::vector<Filler> goals = went.in(u"to");
    for (const Filler &each : went.in(tree.lemma(verb) == u"reach" ? u"object" : u"at"))
        goals.push_back(each);
    std::vector<Claim> claims;
    constexpr TypeSet parties
        = typeBit(EntityType::Organization) | typeBit(EntityType::Person) | typeBit(EntityType::Group);
    for (const Filler &goal : goals) {
        std::vector<EntityId> takers{mentions.entityAt(goal.token, parties)};
        if (unnamed.contains(takers.front()))
            if (const auto members = mentions.membersOf(goal.token, parties); !members.entities.empty())
                takers = members.entities;
        for (const EntityId taker : takers) {
            Claim claim;
            claim.predicate = Predicate::Supplies;
            claim.from = last->predicate == Predicate::BuysFrom ? last->to : last->from;
            claim.to = taker;
            claim.item = last->item;
            if (!taker || !polarity || taker == claim.from)
                continue;
            claim.polarity = *polarity;
            claim.trigger = tree.token(verb).span;
            claim.confidence = last->confidence - inferred;
            claim.rule = last->rule.section(u'+', 0, 0) + u"+context"_s;
            claims.push_back(claim);
        }
    }
    return claims;
}

// Whether the words say that goods went on: "then", "resold".
bool goesOn(QStringView sentence, QStringView trigger)
{
    if (trigger.startsWith(u"re-", Qt::CaseInsensitive) || trigger.startsWith(u"resold", Qt::CaseInsensitive)
        || trigger.startsWith(u"reexport", Qt::CaseInsensitive)
        || trigger.startsWith(u"resell", Qt::CaseInsensitive))
        return true;
    const QString lower = u' ' + sentence.toString().toLower().simplified() + u' ';
    return std::ranges::any_of(
        std::array{u" then "_s, u" onward"_s, u" in turn "_s, u" subsequently "_s, u" afterwards "_s},
        [&](const QString &word) { return lower.contains(word); });
}

struct Handing
{
    EntityId giver;
    EntityId taker;
    bool goods = false;
};

Handing handingOf(const Claim &claim)
{
    switch (claim.predicate) {
    case Predicate::SellsTo:
    case Predicate::Supplies: return {claim.from, claim.to, true};
    case Predicate::BuysFrom: return {claim.to, claim.from, true};
    default: return {};
    }
}

} // namespace

std::vector<Claim> claimsOfEvents(QStringView text, const Sentence &sentence, const Tree &tree,
                                  std::span<const Mention> mentions, const std::set<EntityId> &unnamed,
                                  std::span<const Claim> before)
{
    constexpr int longest = 400; // tokens; longer ones are tables
    if (!tree.isParsed() || before.empty() || tree.size() > longest)
        return {};
    std::vector<Claim> claims;
    if (std::ranges::any_of(before,
                            [](const Claim &each) { return each.predicate == Predicate::Restricts; })) {
        std::set<EntityId> states;
        for (const Mention &each : mentions)
            if (each.type == EntityType::Government || each.type == EntityType::Place)
                states.insert(each.entity);
        claims = rulesAlike(tree, MentionsOnTree(tree, sentence, mentions, unnamed), states, unnamed, before);
    }
    for (Claim &each : priceOfDeal(text, sentence, tree, before))
        claims.push_back(std::move(each));
    if (shipmentsIn(tree) >= 0)
        for (Claim &each :
             takersOfShipments(tree, MentionsOnTree(tree, sentence, mentions, unnamed), unnamed, before))
            claims.push_back(std::move(each));
    if (toldAmong(tree) >= 0)
        for (Claim &each :
             saidOfThoseAmong(tree, MentionsOnTree(tree, sentence, mentions, unnamed), unnamed, before))
            claims.push_back(std::move(each));
    if (!namesPartner(tree))
        return claims;
    std::set<EntityId> vague = unnamed; // and lands: "from Norland"
    for (const Mention &each : mentions)
        if (each.type == EntityType::Place || each.type == EntityType::Government)
            vague.insert(each.entity);
    for (Claim &each : partnersNamed(tree, MentionsOnTree(tree, sentence, mentions, unnamed), vague, before))
        claims.push_back(std::move(each));
    return claims;
}

void nameResellers(std::vector<Claim> &claims, const std::vector<Entity> &entities, QStringView text)
{
    std::map<EntityId, QString> names;
    for (const Entity &each : entities)
        names.emplace(each.id, each.name.toLower());
    const auto isSame = [&](EntityId now, EntityId then) {
        if (!now || !then || now == then)
            return true;
        const QString last = names[now].section(u' ', -1);
        return isAny(last, {u"goods", u"item", u"items", u"cargo", u"equipment", u"machines", u"parts"});
    };
    constexpr qsizetype near = 500; // UTF-16 units: the sentence before, or the one before that
    for (size_t i = 0; i < claims.size(); ++i) {
        Claim &claim = claims[i];
        const Handing now = handingOf(claim);
        if (!now.goods || now.giver || !now.taker || claim.via || claim.polarity == Polarity::Negated
            || !goesOn(claim.evidence.of(text), claim.trigger.of(text)))
            continue;
        for (size_t k = i; k-- > 0;) {
            const Claim &earlier = claims[k];
            const Handing then = handingOf(earlier);
            if (!then.goods || earlier.evidence == claim.evidence)
                continue;
            if (earlier.evidence.end + near < claim.evidence.begin)
                break;
            const bool fits = then.giver && then.taker && then.taker != now.taker
                && isSame(claim.item, earlier.item) && earlier.polarity == Polarity::Asserted;
            if (fits) {
                (claim.predicate == Predicate::BuysFrom ? claim.to : claim.from) = then.taker;
                if (claim.item != earlier.item && earlier.item)
                    claim.item = earlier.item;
                claim.confidence -= inferred;
                claim.rule += u"+context"_s;
            }
            break;
        }
    }
}

} // namespace clew
