#include "extract/claimsdetails.h"

#include "extract/amounts.h"
#include "extract/claimsclause.h"
#include "language/dateline.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <vector>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

// Of expressions in order, the one that belongs to the trigger most nearly.
template<typename Expression, typename Fits>
const Expression *nearest(const std::vector<Expression> &all, const ChunkedSentence &passage, Span trigger,
                          Fits fits, Belonging *how = nullptr)
{
    const Expression *best = nullptr;
    Belonging nearestYet;
    const auto first = std::ranges::lower_bound(all, passage.span.begin, {},
                                                [](const Expression &each) { return each.span.begin; });
    for (auto at = first; at != all.end() && at->span.begin < passage.span.end; ++at) {
        const Expression &each = *at;
        if (!fits(each))
            continue;
        const auto here = belonging(passage.text, *passage.sentence, each.span, trigger);
        if (!here || (best && nearestYet <= *here))
            continue;
        best = &each;
        nearestYet = *here;
    }
    if (how)
        *how = nearestYet;
    return best;
}

// "before an attack last May" lies before May.
DateRange valueFor(const TimeExpression &time, const Belonging &how)
{
    if (how.opening == "before"_L1)
        return {{}, time.value.to};
    if (how.opening == "after"_L1 || how.opening == "since"_L1)
        return {time.value.from, {}};
    return time.value;
}

// Where the text begins after "PORT ORLO, March 4 (Norr Wire) -": the day of the report is not that of the
// event. An offset of the document.
qsizetype endOfDateline(const ChunkedSentence &passage)
{
    constexpr size_t longest = 24; // tokens
    std::vector<QStringView> words;
    for (const Token &token :
         std::span(passage.sentence->tokens).first(std::min(longest, passage.sentence->tokens.size())))
        words.push_back(token.span.of(passage.text));
    const size_t length = datelineLength(words);
    return length == 0 ? passage.sentence->span.begin : passage.sentence->tokens[length - 1].span.end;
}

void addDate(Claim &claim, const ChunkedSentence &passage, const std::vector<TimeExpression> &times)
{
    Belonging how;
    const qsizetype begin = endOfDateline(passage);
    const TimeExpression *time = nearest(
        times, passage, claim.trigger, [&](const TimeExpression &each) { return each.span.begin >= begin; },
        &how);
    if (!time)
        return;
    claim.dateText = time->span.of(passage.text).toString();
    DateRange value = valueFor(*time, how);
    // what was stopped in May has not been since
    if (claim.polarity == Polarity::Negated && !value.from.isEmpty()
        && endsSomething(passage.text, *passage.sentence, time->span))
        value.to.clear();
    if (!value.isEmpty())
        claim.date = value;
}

bool isOneOf(std::initializer_list<Predicate> list, Predicate predicate)
{
    return std::ranges::find(list, predicate) != list.end();
}

bool hasPrice(Predicate predicate)
{
    return isOneOf({Predicate::SellsTo, Predicate::BuysFrom, Predicate::BuysThrough, Predicate::RentsTo,
                    Predicate::Supplies, Predicate::ProvidesAccessTo, Predicate::Funds,
                    Predicate::OwnsOrParentOf, Predicate::Builds, Predicate::Stockpiles},
                   predicate);
}

bool hasQuantity(Predicate predicate)
{
    return hasPrice(predicate)
        || isOneOf({Predicate::Produces, Predicate::EvadesThrough, Predicate::LocatedIn}, predicate);
}

// "bought ten pumps and sold most of [them]": not ten.
bool isSpokenOfNearer(const ChunkedSentence &passage, const Anchor &counted, Span amount, Span trigger)
{
    const auto distance = [&](const Anchor &each) {
        return std::abs(each.span.begin - trigger.begin);
    };
    return std::ranges::any_of(passage.anchors, [&](const Anchor &each) {
        return each.entity == counted.entity && each.pronoun && !each.span.overlaps(amount)
            && distance(each) < distance(counted);
    });
}

// "51% owned by Acme and 49% by Orlo", "Acme owns 51% and Orlo 49%": of several shares the owner's.
const Amount *shareOf(const Claim &claim, const ChunkedSentence &passage, const std::vector<Amount> &amounts)
{
    const auto owner = std::ranges::find(passage.anchors, claim.from, &Anchor::entity);
    if (owner == passage.anchors.end())
        return nullptr;
    const bool agent = owner->first > 0
        && (passage.at(owner->first - 1).form == u"by"
            || (owner->first > 1 && passage.at(owner->first - 2).form == u"by"));
    const Amount *nearest = nullptr;
    const auto distance = [&](const Amount &each) {
        return std::abs(each.span.begin - owner->span.begin);
    };
    for (const Amount &each : amounts)
        if (each.kind == AmountKind::Share && (!agent || each.span.end <= owner->span.begin)
            && (!nearest || distance(each) < distance(*nearest)))
            nearest = &each;
    return nearest;
}

// How many of the item: the amount that the item's own words stand in, else one that is the claim's alone.
const Amount *quantityOf(const Claim &claim, const ChunkedSentence &passage,
                         const std::vector<Amount> &amounts)
{
    for (const Amount &amount : amounts) {
        if (amount.kind != AmountKind::Quantity)
            continue;
        const bool ofItem = std::ranges::any_of(passage.anchors, [&](const Anchor &anchor) {
            return claim.item && anchor.entity == claim.item && anchor.span.overlaps(amount.span)
                && !isSpokenOfNearer(passage, anchor, amount.span, claim.trigger);
        });
        if (ofItem)
            return &amount;
    }
    const bool share = claim.predicate == Predicate::OwnsOrParentOf;
    if (share && std::ranges::count(amounts, AmountKind::Share, &Amount::kind) > 1)
        return shareOf(claim, passage, amounts);
    Belonging how;
    const Amount *found = nearest(
        amounts, passage, claim.trigger,
        [&](const Amount &each) { return each.kind == (share ? AmountKind::Share : AmountKind::Quantity); },
        &how);
    return found && how.rank == 0 && how.opening.isEmpty() ? found : nullptr;
}

void addAmounts(Claim &claim, const ChunkedSentence &passage, Span within)
{
    if (!hasQuantity(claim.predicate))
        return;
    const std::vector<Amount> amounts = findAmounts(passage.text, *passage.sentence);
    if (amounts.empty())
        return;
    const auto isMoney = [&](const Amount &amount) {
        return amount.kind == AmountKind::Money && (within.isEmpty() || within.contains(amount.span));
    };
    if (hasPrice(claim.predicate)) {
        if (const Amount *price = nearest(amounts, passage, claim.trigger, isMoney))
            claim.price = price->span.of(passage.text).toString();
    }
    if (const Amount *quantity = quantityOf(claim, passage, amounts))
        claim.quantity = quantity->span.of(passage.text).toString();
}

} // namespace

void addDetails(Claim &claim, const ChunkedSentence &passage, const Occurrence & /*occurrence*/,
                const std::vector<TimeExpression> &times, Span within)
{
    if (!passage.sentence)
        return;
    addDate(claim, passage, times);
    addAmounts(claim, passage, within);
}

} // namespace clew
