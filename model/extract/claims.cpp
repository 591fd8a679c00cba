#include "extract/claims.h"

#include "extract/claimsfound.h"
#include "extract/confidence.h"

#include <algorithm>

namespace clew {
namespace {

// Who hands goods to whom, whatever the verb.
struct Trade
{
    int family = 0; // 0: no trade
    EntityId giver;
    EntityId taker;
};

Trade tradeOf(const Claim &claim)
{
    switch (claim.predicate) {
    case Predicate::RentsTo:
    case Predicate::ProvidesAccessTo: return {1, claim.from, claim.to};
    case Predicate::SellsTo:
    case Predicate::Supplies: return {2, claim.from, claim.to};
    case Predicate::BuysFrom: return {2, claim.to, claim.from};
    case Predicate::BuysThrough: return {2, {}, claim.from};
    default: return {};
    }
}

// "used Acme to buy lasers": bought through Acme; that lasers were bought says no more.
bool isSaidBetter(const Claim &claim, const std::vector<Claim> &claims)
{
    const Trade mine = tradeOf(claim);
    // "asked Acme to buy lasers": Acme buys for somebody, who is known
    if (claim.predicate == Predicate::BuysFrom && !claim.to
        && std::ranges::any_of(claims, [&](const Claim &other) {
               return other.predicate == Predicate::BuysThrough && other.evidence == claim.evidence
                   && other.to == claim.from && other.polarity == claim.polarity;
           }))
        return true;
    if (mine.family == 0 || (mine.giver && mine.taker) || claim.predicate == Predicate::BuysThrough)
        return false;
    return std::ranges::any_of(claims, [&](const Claim &other) {
        const Trade theirs = tradeOf(other);
        const bool fuller = (theirs.giver && theirs.taker) || other.predicate == Predicate::BuysThrough;
        return &other != &claim && fuller && theirs.family == mine.family && other.evidence == claim.evidence
            && (!claim.item || !other.item || claim.item == other.item)
            && (mine.giver ? theirs.giver == mine.giver : theirs.taker == mine.taker);
    });
}

// "the sale and delivery of lasers to Acme": one deal.
bool isSameDeal(const Claim &a, const Claim &b)
{
    const Trade one = tradeOf(a);
    const Trade other = tradeOf(b);
    return one.family == 2 && other.family == 2 && a.evidence == b.evidence && a.polarity == b.polarity
        && a.predicate != Predicate::BuysThrough && b.predicate != Predicate::BuysThrough
        && one.giver == other.giver && one.taker == other.taker && (!a.item || !b.item || a.item == b.item);
}

// One claim of a kind a sentence; a claim with an unnamed end yields to one that names it.
void dropRepeats(std::vector<Claim> &claims)
{
    std::vector<Claim> kept;
    for (const Claim &claim : claims) {
        const bool repeated = std::ranges::any_of(kept, [&](const Claim &each) {
            const bool same = each.evidence == claim.evidence && each.predicate == claim.predicate;
            const auto covers = [](EntityId mine, EntityId theirs) {
                return mine == theirs || !theirs;
            };
            if (isSameDeal(each, claim))
                return true;
            return same && covers(each.from, claim.from) && covers(each.to, claim.to)
                && (covers(each.item, claim.item) || each.item == claim.item);
        });
        if (!repeated)
            kept.push_back(claim);
    }
    claims = std::move(kept);
}

// "PORT ORLO (Norr Wire) - ": the agency in the dateline is no party of the story.
Mentions withoutDateline(const Document &document, const Mentions &mentions)
{
    Mentions parties = mentions;
    std::erase_if(parties.mentions, [&](const Mention &mention) {
        const Span span = mention.span;
        constexpr qsizetype longestDateline = 80;
        return span.begin > 0 && span.end < std::min(document.text.size(), longestDateline)
            && document.text[span.begin - 1] == u'(' && document.text[span.end] == u')'
            && span.of(document.text) == document.metadata.publisher;
    });
    return parties;
}

} // namespace

std::vector<Claim> findClaims(const Document &document, const Analysis &analysis, const Mentions &mentions,
                              const std::vector<TimeExpression> &times)
{
    std::vector<Claim> claims
        = claimsOfFrames(document, analysis, withoutDateline(document, mentions), times);
    std::ranges::stable_sort(claims, [](const Claim &a, const Claim &b) {
        const auto named = [](const Claim &c) {
            return int(bool(c.from)) + int(bool(c.to)) + int(bool(c.item));
        };
        return a.evidence != b.evidence ? a.evidence < b.evidence : named(a) > named(b);
    });
    dropRepeats(claims);
    std::erase_if(claims, [all = claims](const Claim &claim) { return isSaidBetter(claim, all); });
    for (Claim &claim : claims) {
        claim.confidence = calibratedConfidence(claim);
        claim.document = document.id;
        claim.id = claimId(claim);
    }
    std::ranges::stable_sort(claims, [](const Claim &a, const Claim &b) {
        return std::tuple(a.evidence, a.trigger, a.predicate)
            < std::tuple(b.evidence, b.trigger, b.predicate);
    });
    return claims;
}

} // namespace clew
