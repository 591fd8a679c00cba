#include "extract/mentionsworth.h"

#include "extract/frames.h"
#include "extract/mentionsback.h"
#include "extract/mentionskinds.h"
#include "extract/mentionswords.h"
#include "language/lexicon.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// "was a victim", "as an accomplice": says what somebody is, speaks of nobody new
bool isPredicate(const MentionText &text, const NounPhrase &phrase)
{
    const size_t s = phrase.range.sentence;
    if (phrase.range.first == 0)
        return false;
    size_t before = phrase.range.first - 1;
    while (before > 0 && (text.tag(s, before) == u"ADV" || text.tag(s, before) == u"PART"))
        --before;
    const QString word = text.lower(s, before);
    return text.lemma(s, before) == "be"_L1 || word == "as"_L1 || word == "become"_L1 || word == "became"_L1;
}

bool followsOf(const MentionText &text, const NounPhrase &phrase)
{
    return phrase.range.first > 0 && text.lower(phrase.range.sentence, phrase.range.first - 1) == "of"_L1;
}

bool hasNounModifier(const MentionText &text, const NounPhrase &phrase)
{
    if (phrase.head == phrase.range.first)
        return false;
    const QStringView tag = text.tag(phrase.range.sentence, phrase.head - 1);
    return tag == u"NOUN" || tag == u"PROPN" || tag == u"VERB";
}

// "a chain of brokers", "a web of traders"
bool isOfMany(const MentionText &text, const NounPhrase &phrase)
{
    const size_t s = phrase.range.sentence;
    return followsOf(text, phrase) && phrase.range.first > 1
        && isOneOf(text.lower(s, phrase.range.first - 2),
                   {u"chain", u"web", u"network", u"string", u"ring", u"number", u"handful", u"series",
                    u"group", u"dozens", u"hundreds", u"maze"});
}

// "two individuals", "other firms", "funds", "officials" in passing: nobody whom the text tells from others.
bool saysNothing(const MentionText &text, const NounPhrase &phrase, bool narrowed)
{
    const QString next = text.lower(phrase.range.sentence, phrase.range.end);
    const bool told = narrowed && next != "for"_L1;
    const QStringList core = coreOf(phrase);
    if (isOneOf(phrase.lemma, {u"person", u"individual", u"entity", u"people", u"national"}) && !told
        && (core.isEmpty()
            || isOneOf(core.first(), {u"blocked", u"designated", u"other", u"foreign", u"sanctioned"}))
        && !(phrase.plural && phrase.determination == Determination::Indefinite && core.isEmpty()
             && text.isArgument(phrase.range)))
        return true;
    if (phrase.plural && phrase.lemma == "fund"_L1 && core.isEmpty())
        return true;
    const bool parties = phrase.kind == NounKind::Firm || phrase.kind == NounKind::Person;
    const bool goods = phrase.kind == NounKind::Goods;
    if (parties && phrase.plural && text.isDealtIn(phrase.range) && phrase.lemma != "customer"_L1)
        return false; // "sold them to [other companies]"
    if ((parties || goods) && !narrowed && core.size() == 1
        && isOneOf(core.first(), {u"other", u"more", u"certain", u"various"}))
        return true;
    if (parties && !phrase.plural && isBack(phrase) && core.size() == 1
        && isOneOf(core.first(), {u"final", u"end", u"real", u"ultimate", u"actual", u"true"}))
        return true; // "who the final customer was"
    if (phrase.lemma == "system"_L1 && !hasNounModifier(text, phrase))
        return true; // "the financial system"
    const bool bare = phrase.determination == Determination::Bare && phrase.modifiers.isEmpty() && !narrowed
        && !isBareAuthority(phrase);
    if (!parties || !bare || !phrase.plural || !text.hasTrees())
        return false;
    if (phrase.kind == NounKind::Firm && isOfMany(text, phrase))
        return false;
    return phrase.kind == NounKind::Firm ? !text.isArgument(phrase.range) : !text.isSubject(phrase.range);
}

// "The plant in Orlo", where something is said of it
bool isByPlace(const MentionText &text, const NounPhrase &phrase)
{
    const size_t s = phrase.range.sentence;
    const size_t next = phrase.range.end;
    return isBack(phrase) && !phrase.plural && isOneOf(text.lower(s, next), {u"in", u"at", u"near"})
        && text.tag(s, next + 1) == u"PROPN" && text.isArgument(phrase.range);
}

// "[The airport] leased radars"
bool deals(const MentionText &text, const NounPhrase &phrase)
{
    const auto &tokens = text.sentences()[phrase.range.sentence].tokens;
    const Token &head = tokens[phrase.head];
    return head.relation == "nsubj"_L1 && head.head >= 0
        && shippedLexicon().words.has(tokens[size_t(head.head)].lemma, "deal-in"_L1);
}

// "sold urea", "340 cubic metres of teak", "imports of resin", "shipped the wood"
bool isMassOfGoods(const MentionText &text, const NounPhrase &phrase)
{
    if (phrase.plural || phrase.kind != NounKind::Goods || !isInLexicon(WordList::MassGoods, phrase.lemma)
        || (phrase.determination != Determination::Bare && !isBack(phrase)))
        return false;
    const size_t s = phrase.range.sentence;
    if (text.isArgument(phrase.range))
        return true;
    if (phrase.range.first < 2)
        return false;
    const QString before = text.lower(s, phrase.range.first - 1);
    const QString governor = text.lemma(s, phrase.range.first - 2);
    const bool traded = isOneOf(governor, {u"import",   u"export",   u"shipment",    u"sale",   u"supply",
                                           u"delivery", u"purchase", u"consignment", u"cargo",  u"trade",
                                           u"load",     u"cube",     u"production",  u"barrel", u"smuggling",
                                           u"dealer",   u"maker",    u"producer",    u"trader", u"worth"});
    const bool measured = isInLexicon(WordList::Unit, text.lower(s, phrase.range.first - 2))
        || isOneOf(governor, {u"metre", u"meter", u"tonne", u"ton", u"litre", u"liter", u"kilo"});
    return (before == "of"_L1 && (traded || measured)) || (before == "in"_L1 && traded);
}

} // namespace

bool isWorthAnEntity(const MentionText &text, const NounPhrase &phrase)
{
    const bool modified = !phrase.modifiers.isEmpty();
    const bool narrowed = extendedEnd(text, phrase) > phrase.range.end;
    const bool bareSingular = phrase.determination == Determination::Bare && !phrase.plural;
    if (saysNothing(text, phrase, narrowed))
        return false;
    switch (phrase.kind) {
    case NounKind::Person:
        if (bareSingular || isPredicate(text, phrase))
            return false;
        if (phrase.determination == Determination::Bare && !modified && followsOf(text, phrase))
            return false;
        return !isBack(phrase) || (modified && narrowed);
    case NounKind::Firm:
        if (phrase.lemma == "business"_L1 && phrase.determination == Determination::Possessive)
            return false;
        if ((bareSingular && !phrase.collective) || (!phrase.plural && isPredicate(text, phrase)))
            return false;
        // "the two firms"
        return !isBack(phrase) || modified || (phrase.plural && phrase.range.end - phrase.range.first > 2)
            || isByPlace(text, phrase) || (narrowed && !phrase.plural);
    case NounKind::Government:
        return (isBareAuthority(phrase) && text.isSubject(phrase.range)) || modified
            || phrase.determination == Determination::Possessive || (isBack(phrase) && narrowed);
    case NounKind::Facility:
        return (!isBack(phrase) && !bareSingular
                && (modified || phrase.determination == Determination::Indefinite))
            || (isBack(phrase)
                && (text.isDealtIn(phrase.range) || isByPlace(text, phrase)
                    || (modified && text.isArgument(phrase.range)) || deals(text, phrase)));
    case NounKind::Goods:
        return modified || phrase.plural || isMassOfGoods(text, phrase) || text.isDealtIn(phrase.range);
    case NounKind::Service:
        return hasNounModifier(text, phrase) && phrase.determination != Determination::Indefinite;
    case NounKind::Document:
        if (isStrongDocument(phrase.lemma) || isRulingMeasure(phrase))
            return true;
        if (isOneOf(phrase.lemma, {u"licence", u"license", u"list"}) && !narrowed
            && phrase.determination == Determination::Indefinite)
            return false;
        return isWeakDocument(phrase.lemma)
            && (modified || (isBack(phrase) && narrowed)
                || phrase.determination == Determination::Possessive);
    case NounKind::None: break;
    }
    return false;
}

} // namespace clew
