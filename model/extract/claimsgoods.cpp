#include "extract/claimsgoods.h"

#include "extract/frames.h"
#include "extract/mentionswords.h"

#include <algorithm>
#include <optional>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr double inferred = 0.6; // how sure such a link is

QString wordAt(QStringView text, const Sentence &sentence, size_t token)
{
    return sentence.tokens[token].span.of(text).toString().toLower();
}

bool isDealtIn(const Sentence &sentence, int verb)
{
    return verb >= 0 && shippedLexicon().words.has(sentence.tokens[size_t(verb)].lemma, "deal-in"_L1);
}

bool isCounter(const QString &word, QStringView tag)
{
    return tag == u"NUM"
        || isOneOf(word,
                   {u"any", u"some", u"most", u"many", u"several", u"half", u"none", u"dozens", u"hundreds",
                    u"thousands", u"few"});
}

// "ordered [any]": nothing hangs on it.
bool isBareObject(QStringView text, const Sentence &sentence, size_t token)
{
    const Token &own = sentence.tokens[token];
    if (own.relation != "obj"_L1 || !isOneOf(wordAt(text, sentence, token), {u"any", u"some", u"none"})
        || !isDealtIn(sentence, own.head))
        return false;
    return std::ranges::none_of(sentence.tokens, [&](const Token &each) { return each.head == int(token); });
}

// "passed on 940 of [them]", "sold some of [these]"
bool isCountedPronoun(QStringView text, const Sentence &sentence, size_t token)
{
    if (token < 2 || !isOneOf(wordAt(text, sentence, token), {u"them", u"these", u"those"})
        || wordAt(text, sentence, token - 1) != u"of")
        return false;
    const int counter = sentence.tokens[token].head;
    if (counter < 0 || size_t(counter) + 2 != token)
        return false;
    const Token &many = sentence.tokens[size_t(counter)];
    return isCounter(wordAt(text, sentence, size_t(counter)), many.tag)
        && (many.relation == "obj"_L1 || many.relation == "nsubj:pass"_L1) && isDealtIn(sentence, many.head);
}

bool leavesUnnamed(QStringView text, const Sentence &sentence, size_t token)
{
    return isBareObject(text, sentence, token) || isCountedPronoun(text, sentence, token);
}

// Goods that the sentence itself names before: "bought ten pumps, and sold most of [them]".
EntityId goodsBefore(std::span<const Mention> mentions, qsizetype at)
{
    EntityId goods;
    for (const Mention &each : mentions)
        if (each.type == EntityType::Product && each.span.end <= at && each.rule != "maker"_L1)
            goods = each.entity;
    return goods;
}

EntityId goodsOf(std::span<const Claim> before)
{
    for (auto each = before.rbegin(); each != before.rend(); ++each)
        if (each->item
            && isOneOf(codeOf(each->predicate),
                       {u"sells_to", u"buys_from", u"supplies", u"rents_to", u"buys_through"}))
            return each->item;
    return {};
}

} // namespace

bool maySpeakOfGoodsBefore(QStringView text, const Sentence &sentence)
{
    constexpr size_t longest = 400; // tokens; longer ones are tables
    if (sentence.tokens.size() > longest)
        return false;
    for (size_t i = 0; i < sentence.tokens.size(); ++i)
        if (leavesUnnamed(text, sentence, i))
            return true;
    return false;
}

bool speakOfGoodsBefore(std::vector<Mention> &mentions, QStringView text, const Sentence &sentence,
                        std::span<const Claim> before)
{
    const EntityId last = goodsOf(before);
    bool changed = false;
    for (size_t i = 0; i < sentence.tokens.size(); ++i) {
        if (!leavesUnnamed(text, sentence, i))
            continue;
        const Span span = sentence.tokens[i].span;
        const EntityId here = goodsBefore(mentions, span.begin);
        const EntityId goods = here ? here : last;
        if (!goods)
            continue;
        const auto known = std::ranges::find(mentions, span, &Mention::span);
        if (known != mentions.end() && known->type == EntityType::Product)
            continue;
        if (known != mentions.end())
            mentions.erase(known);
        const auto after = std::ranges::upper_bound(mentions, span.begin, {},
                                                    [](const Mention &each) { return each.span.begin; });
        mentions.insert(after, {{}, {}, goods, span, EntityType::Product, u"referent"_s, inferred});
        changed = true;
    }
    return changed;
}

} // namespace clew
