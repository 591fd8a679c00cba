#include "extract/coreferencedefinites.h"

#include "extract/mentionswords.h"
#include "language/lexicon.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sentencesBack = 4;

// What a noun that only names a kind can stand for; empty: it says more, or nothing.
std::vector<EntityType> typesOf(const QString &noun)
{
    if (isOneOf(noun,
                {u"company", u"firm", u"group", u"business", u"enterprise", u"corporation", u"organisation",
                 u"organization", u"maker", u"manufacturer", u"supplier", u"entity"}))
        return {EntityType::Organization};
    if (isOneOf(noun, {u"agency", u"authority", u"regulator", u"body"}))
        return {EntityType::Government, EntityType::Organization};
    if (isOneOf(noun, {u"government", u"administration", u"regime"}))
        return {EntityType::Government};
    if (isOneOf(noun,
                {u"firms", u"companies", u"groups", u"people", u"individuals", u"entities", u"suppliers"}))
        return {EntityType::Group};
    return {};
}

// The one token of the head noun, behind adjectives; -1: the phrase goes on or is none.
int headOfDefinite(const ReferenceScene &scene, size_t sentence, int token)
{
    if (!isOneOf(scene.lower(sentence, token), {u"the", u"this", u"these", u"those"}))
        return -1;
    const auto &tokens = scene.sentence(sentence).tokens;
    for (int i = token + 1; i < std::min(int(tokens.size()), token + 3); ++i) {
        const QString &tag = tokens[size_t(i)].tag;
        if (tag == "NOUN"_L1) {
            const QString next = scene.lower(sentence, i + 1);
            const bool goesOn = size_t(i) + 1 < tokens.size()
                && (isOneOf(tokens[size_t(i) + 1].tag, {u"NOUN", u"PROPN"})
                    || isOneOf(next, {u"of", u"that", u"which", u"who", u"in", u"with", u"behind"}));
            return goesOn ? -1 : i;
        }
        if (tag != "ADJ"_L1 && tag != "NUM"_L1)
            return -1;
    }
    return -1;
}

} // namespace

std::optional<DefinitePhrase> definiteAt(const ReferenceScene &scene, size_t sentence, int token)
{
    const int head = headOfDefinite(scene, sentence, token);
    if (head < 0)
        return std::nullopt;
    const std::vector<EntityType> types = typesOf(scene.lower(sentence, head));
    const qsizetype at = scene.sentence(sentence).tokens[size_t(token)].span.begin;
    const bool needsBody = types.size() > 1; // an agency is no country
    for (const EntityType type : types) {
        for (size_t back = 0; back <= std::min(sentence, sentencesBack); ++back) {
            const SceneMention *best = nullptr;
            for (const SceneMention &each : scene.mentionsOf(sentence - back)) {
                const bool fits = each.mention->type == type && !each.publication
                    && each.mention->span.end <= at
                    && !(needsBody && isPlaceWord(each.mention->span.of(scene.text())));
                if (fits && (!best || (each.subject && !best->subject)))
                    best = &each;
            }
            if (best)
                return DefinitePhrase{
                    head + 1, {best->mention->entity, (best->subject ? 0.7 : 0.6) - 0.05 * double(back)}};
        }
    }
    return std::nullopt;
}

} // namespace clew
