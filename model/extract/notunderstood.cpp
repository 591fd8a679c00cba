#include "extract/notunderstood.h"

#include <algorithm>

namespace clew {

namespace {

bool isBackground(EntityType type)
{
    return type == EntityType::Place || type == EntityType::Money || type == EntityType::Quantity;
}

struct Parties
{
    std::vector<EntityId> entities;
    bool onlyBackground = true;
};

// `mentions` in order of span: one that nests begins within the one before it.
Parties partiesOf(std::span<const Mention> mentions, Span sentence)
{
    Parties parties;
    Span outer;
    for (const Mention &mention : mentions) {
        if (!sentence.contains(mention.span) || outer.contains(mention.span))
            continue;
        outer = mention.span;
        if (std::ranges::find(parties.entities, mention.entity) == parties.entities.end())
            parties.entities.push_back(mention.entity);
        parties.onlyBackground = parties.onlyBackground && isBackground(mention.type);
    }
    return parties;
}

// Mentions by begin, the longer first, so that what covers comes before what is covered.
std::vector<Mention> outerFirst(std::vector<Mention> mentions)
{
    std::ranges::stable_sort(mentions, [](const Mention &a, const Mention &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return mentions;
}

// For each sentence, whether some claim rests on it.
std::vector<bool> claimed(DocumentId document, const std::vector<Sentence> &sentences,
                          std::span<const Claim> claims)
{
    std::vector<bool> result(sentences.size());
    for (const Claim &claim : claims) {
        if (claim.document != document || claim.evidence.isEmpty())
            continue;
        auto sentence = std::ranges::upper_bound(sentences, claim.evidence.begin, {},
                                                 [](const Sentence &each) { return each.span.end; });
        for (; sentence != sentences.end() && sentence->span.overlaps(claim.evidence); ++sentence)
            result[size_t(sentence - sentences.begin())] = true;
    }
    return result;
}

} // namespace

std::vector<NotUnderstood> notUnderstood(const Document &document, const Analysis &analysis,
                                         const Mentions &mentions, std::span<const Claim> claims)
{
    const std::vector<bool> said = claimed(document.id, analysis.sentences, claims);
    const std::vector<Mention> ordered = outerFirst(mentions.mentions);
    const auto begin = [](const Mention &mention) {
        return mention.span.begin;
    };
    std::vector<NotUnderstood> found;
    for (size_t i = 0; i < analysis.sentences.size(); ++i) {
        const Span sentence = analysis.sentences[i].span;
        if (said[i])
            continue;
        const auto first = std::ranges::lower_bound(ordered, sentence.begin, {}, begin);
        const auto last = std::ranges::lower_bound(first, ordered.end(), sentence.end, {}, begin);
        Parties parties = partiesOf({first, last}, sentence);
        if (parties.entities.size() >= 2 && !parties.onlyBackground)
            found.push_back({sentence, std::move(parties.entities)});
    }
    return found;
}

} // namespace clew
