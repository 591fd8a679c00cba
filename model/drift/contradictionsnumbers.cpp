// Numbers that cannot all be right: of deals, of prices, of what a party has.

#include "drift/sides.h"

#include "drift/amountdrift.h"
#include "graph/relationkey.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool tradesGoods(Predicate predicate)
{
    const Predicate kind = relationKind(predicate);
    return kind == Predicate::SellsTo || kind == Predicate::BuysThrough || kind == Predicate::RentsTo
        || kind == Predicate::Stockpiles || kind == Predicate::Funds;
}

// Who passes on and who gets; nobody: not named.
struct Ends
{
    EntityId giver;
    EntityId getter;
};

Ends endsOf(const Claim &claim, const Compared &all)
{
    const EntityId from = all.party(claim.from), to = all.party(claim.to);
    return claim.predicate == Predicate::BuysFrom ? Ends{to, from} : Ends{from, to};
}

// Fourteen that A sold to B and eleven that B sold to C are two deals.
bool mayBeOneDeal(const Claim &a, const Claim &b, const Compared &all)
{
    const Predicate kind = relationKind(a.predicate);
    if (!tradesGoods(a.predicate) || !tradesGoods(b.predicate))
        return false;
    const bool isUse = kind == Predicate::RentsTo;
    if (isUse != (relationKind(b.predicate) == Predicate::RentsTo))
        return false;
    const Ends one = endsOf(a, all), other = endsOf(b, all);
    const bool oneGiver = one.giver && one.giver == other.giver,
               oneGetter = one.getter && one.getter == other.getter;
    if (kind != relationKind(b.predicate)) // through whom, and from whom
        return oneGiver || oneGetter || (one.giver && one.giver == other.getter)
            || (one.getter && one.getter == other.giver);
    const bool apart = (one.giver && other.giver && !oneGiver) || (one.getter && other.getter && !oneGetter);
    return (oneGiver || oneGetter) && !apart;
}

// A deal that may be the same, or sentences that are much alike.
bool tellsTheSame(const Side &one, const Side &other, const Compared &all)
{
    bool bothTrade = false;
    for (const Claim *a : one.statement->claims)
        for (const Claim *b : other.statement->claims) {
            if (mayBeOneDeal(*a, *b, all))
                return true;
            bothTrade = bothTrade || (tradesGoods(a->predicate) && tradesGoods(b->predicate));
        }
    if (bothTrade)
        return false;
    constexpr double alike = 0.4;
    return likenessOf(one.statement->sentence, other.statement->sentence, other.document->text) >= alike;
}

qsizetype sharedParties(const std::set<EntityId> &one, const std::set<EntityId> &other)
{
    return std::count_if(one.begin(), one.end(), [&](EntityId id) { return other.contains(id); });
}

// Without states, of which texts on all affairs speak.
std::set<EntityId> particular(const Side &side)
{
    std::set<EntityId> parties = side.statement->parties;
    std::erase_if(parties, [&](EntityId id) { return side.document->states.contains(id); });
    return parties;
}

// A sentence with numbers. `around`: its parties; of one without any ("They pay ...") those of the sentence
// before it in the paragraph.
struct Counted
{
    Side side;
    std::set<EntityId> around;
};

Counted countedAt(const Utterances &document, size_t at)
{
    const Utterance &statement = document.all[at];
    const bool leansBack = statement.parties.empty() && at > 0
        && document.all[at - 1].sentence.paragraph == statement.sentence.paragraph;
    return {{&document, &statement, nullptr}, leansBack ? document.all[at - 1].parties : statement.parties};
}

bool isTimeUnit(const QString &per)
{
    static const QSet<QString> units{u"hour"_s, u"day"_s, u"night"_s, u"week"_s, u"month"_s, u"year"_s};
    return units.contains(per);
}

// What the same party pays for the same use, by the hour here and by the month there: to be worked out.
bool isRentByOtherTerms(const Counted &one, const Amount &a, const Counted &other, const Amount &b)
{
    static const QRegularExpression use(u"\\b(?:rent|leas|hir|charg|book|pay|paid)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return a.kind == AmountKind::Money && b.kind == AmountKind::Money && a.unit == b.unit && a.per != b.per
        && isTimeUnit(a.per) && isTimeUnit(b.per) && sharedParties(one.around, other.around) > 0
        && use.match(one.side.document->words(one.side.statement->sentence.span)).hasMatch()
        && use.match(other.side.document->words(other.side.statement->sentence.span)).hasMatch();
}

bool agreesElsewhere(const Amount &amount, const Side &one, const Side &other)
{
    const QString &mine = one.document->document->text, &theirs = other.document->document->text;
    return std::any_of(
        other.statement->amounts.begin(), other.statement->amounts.end(),
        [&](const Amount &b) { return measureTheSame(amount, mine, b, theirs) && agree(amount, b); });
}

void compare(const Counted &left, const Counted &right, const Compared &all,
             std::vector<Contradiction> &found)
{
    const Side &one = left.side, &other = right.side;
    const QString &mine = one.document->document->text, &theirs = other.document->document->text;
    const bool same = sharedParties(particular(one), particular(other)) >= 2 && tellsTheSame(one, other, all);
    for (const Amount &a : one.statement->amounts)
        for (const Amount &b : other.statement->amounts) {
            const bool differ = same && measureTheSame(a, mine, b, theirs) && !agree(a, b)
                && !agreesElsewhere(a, one, other);
            if (!differ && !isRentByOtherTerms(left, a, right, b))
                continue;
            found.push_back(
                {ContradictionKind::Number,
                 {toldBy(one, one.document->words(a.span)), toldBy(other, other.document->words(b.span))}});
            return;
        }
}

// --- the price of one, and the sum for so many

struct Price
{
    Side side;
    Amount amount; // of one: said, or the sum divided
    bool isWorkedOut = false;
    std::set<EntityId> around; // parties of the passage
};

// The parties of a sentence and of those before it.
std::set<EntityId> partiesAround(const Utterances &document, size_t at)
{
    constexpr size_t before = 4;
    std::set<EntityId> parties;
    for (size_t i = at > before ? at - before : 0; i <= at; ++i)
        parties.insert(document.all[i].parties.begin(), document.all[i].parties.end());
    return parties;
}

bool paysForGoods(const QString &words)
{
    static const QRegularExpression sum(u"\\b(?:paid|pays?|price|priced|cost|costs|sold|bought|for)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return sum.match(words).hasMatch();
}

// How many the passage speaks of, where it is one number.
std::optional<double> countAround(const Utterances &document, size_t at)
{
    constexpr size_t before = 4;
    std::optional<double> count;
    for (size_t i = at > before ? at - before : 0; i <= at; ++i)
        for (const Amount &amount : document.all[i].amounts) {
            if (amount.kind != AmountKind::Quantity || !amount.unit.isEmpty() || !amount.per.isEmpty()
                || amount.about || !amount.least || amount.least != amount.most)
                continue;
            if (count && *count != *amount.least)
                return std::nullopt;
            count = amount.least;
        }
    return count;
}

std::vector<Price> pricesIn(const Utterances &document)
{
    std::vector<Price> prices;
    for (size_t at = 0; at < document.all.size(); ++at) {
        const Utterance &statement = document.all[at];
        for (const Amount &amount : statement.amounts) {
            if (amount.kind != AmountKind::Money || !amount.least || amount.about)
                continue;
            const Side side{&document, &statement, nullptr};
            if (amount.per == u"piece"_s) {
                prices.push_back({side, amount, false, partiesAround(document, at)});
            } else if (const auto count = amount.per.isEmpty() ? countAround(document, at) : std::nullopt;
                       count && *count > 1 && paysForGoods(document.words(statement.sentence.span))) {
                Amount each = amount;
                each.least = *amount.least / *count;
                each.most = each.least;
                prices.push_back({side, each, true, partiesAround(document, at)});
            }
        }
    }
    return prices;
}

bool differ(const Price &one, const Price &other)
{
    constexpr double farthest = 3; // times; beyond, they are prices of different things
    const double a = *one.amount.least, b = *other.amount.least;
    return one.isWorkedOut != other.isWorkedOut && one.amount.unit == other.amount.unit
        && sharedParties(one.around, other.around) >= 2 && a > 0 && b > 0
        && std::max(a, b) / std::min(a, b) < farthest && !agree(one.amount, other.amount);
}

void comparePrices(const Compared &all, std::vector<Contradiction> &found)
{
    std::vector<std::vector<Price>> prices;
    for (const Utterances &document : all.documents)
        prices.push_back(pricesIn(document));
    for (size_t i = 0; i < prices.size(); ++i)
        for (size_t k = i + 1; k < prices.size(); ++k) {
            if (!all.isIndependent(all.documents[i], all.documents[k]))
                continue;
            for (const Price &one : prices[i])
                for (const Price &other : prices[k])
                    if (differ(one, other))
                        found.push_back(
                            {ContradictionKind::Number,
                             {toldBy(one.side, one.side.document->words(one.amount.span)),
                              toldBy(other.side, other.side.document->words(other.amount.span))}});
        }
}

} // namespace

// Sentences of documents that do not retell each other, of the same parties and the same goods. A retelling's
// numbers are its origin's, or drift.
std::vector<Contradiction> numberContradictions(const Compared &all)
{
    std::vector<Counted> counted;
    for (const Utterances &document : all.documents) {
        if (all.rootOf(document.document->id) != document.document->id)
            continue;
        for (size_t at = 0; at < document.all.size(); ++at)
            if (!document.all[at].amounts.empty())
                counted.push_back(countedAt(document, at));
    }
    std::vector<Contradiction> found;
    for (size_t i = 0; i < counted.size(); ++i)
        for (size_t k = i + 1; k < counted.size(); ++k)
            if (counted[i].side.document != counted[k].side.document)
                compare(counted[i], counted[k], all, found);
    comparePrices(all, found);
    return found;
}

// How many employees, offices, ships a party has.
std::vector<Contradiction> holdingContradictions(const Compared &all)
{
    struct At
    {
        Side side;
        const Holding *holding = nullptr;
    };
    std::vector<At> holdings;
    for (const Utterances &document : all.documents)
        for (const Utterance &statement : document.all)
            for (const Holding &holding : statement.holdings)
                holdings.push_back({{&document, &statement, nullptr}, &holding});
    std::vector<Contradiction> found;
    for (size_t i = 0; i < holdings.size(); ++i)
        for (size_t k = i + 1; k < holdings.size(); ++k) {
            const At &one = holdings[i], &other = holdings[k];
            if (one.holding->owner == other.holding->owner && one.holding->what == other.holding->what
                && one.holding->count != other.holding->count
                && all.isIndependent(*one.side.document, *other.side.document))
                found.push_back({ContradictionKind::Number,
                                 {toldBy(one.side, one.side.document->words(one.holding->span)),
                                  toldBy(other.side, other.side.document->words(other.holding->span))}});
        }
    return found;
}

} // namespace clew
