#include "extract/claimssentence.h"

#include "extract/claimsdetails.h"
#include "extract/claimstree.h"
#include "extract/claimsvoice.h"
#include "extract/claimswords.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

// "Former engineers of Orlo founded the company": not Orlo, whoever "the company" is. But "Orlo's founder"
// founded it.
bool isFoundedByItsOwnPeople(const Claim &claim, std::span<const Mention> mentions)
{
    if (claim.predicate != Predicate::FoundedBy)
        return false;
    return std::ranges::any_of(mentions, [&](const Mention &people) {
        const bool outside = people.entity == claim.to && !people.span.contains(claim.trigger);
        return outside && std::ranges::any_of(mentions, [&](const Mention &firm) {
                   return firm.entity == claim.from && people.span.contains(firm.span);
               });
    });
}

Claim denied(Claim claim)
{
    claim.polarity = Polarity::Denied;
    return claim;
}

} // namespace

std::vector<FoundClaim> SentenceReader::read(const ChunkedSentence &passage, const Sentence &sentence,
                                             std::span<const Mention> mentions,
                                             const std::vector<Attribution> &attributions,
                                             EntityId focus) const
{
    const Tree tree(passage.text, sentence);
    std::vector<FoundClaim> claims;
    std::vector<bool> told(size_t(passage.size()), false);
    for (const TreeClaim &found : claimsOnTree(passage, sentence, tree, mentions, m_unnamed, focus)) {
        told[size_t(found.at.begin)] = true;
        if (found.carrier >= 0)
            told[size_t(found.carrier)] = true;
        if (isFoundedByItsOwnPeople(found.claim, mentions))
            continue;
        Claim claim = found.claim;
        claim.evidence = passage.span;
        claim.speaker = speakerAt(attributions, claim.trigger, claim.predicate, found.inPassing);
        addAccuser(claim, passage, tree, tokenAt(passage, found.at.begin));
        addDetails(claim, passage, found.at, found.inPassing ? timesWithin(found.phrase) : m_times,
                   found.inPassing ? found.phrase : Span());
        claims.push_back({isOwnDenial(claim, passage.text) ? denied(claim) : claim, found.byEmployer});
    }
    for (const Claim &each : claimsOfWords(passage, attributions, told, tree, m_times, m_unnamed))
        claims.push_back({each, false});
    addIncluded(claims, passage);
    return claims;
}

// "All firms hoard lasers, including [us]"
void SentenceReader::addIncluded(std::vector<FoundClaim> &claims, const ChunkedSentence &passage) const
{
    EntityId included;
    for (const Anchor &each : passage.anchors)
        if (each.first > 0 && passage.at(each.first - 1).form == u"including"
            && passage.at(each.first).form == u"us" && !m_unnamed.contains(each.entity))
            included = each.entity;
    const size_t count = included ? claims.size() : 0;
    for (size_t i = 0; i < count; ++i) {
        FoundClaim each = claims[i];
        const bool deals
            = each.claim.predicate == Predicate::Stockpiles || each.claim.predicate == Predicate::BuysFrom;
        if (!deals || !m_unnamed.contains(each.claim.from))
            continue;
        each.claim.from = included;
        claims.push_back(std::move(each));
    }
}

// What is said in passing has a date of its own or none: "sold it to Acme, based in Oslo, last May".
std::vector<TimeExpression> SentenceReader::timesWithin(Span phrase) const
{
    std::vector<TimeExpression> within;
    std::ranges::copy_if(m_times, std::back_inserter(within),
                         [&](const TimeExpression &each) { return phrase.contains(each.span); });
    return within;
}

} // namespace clew
