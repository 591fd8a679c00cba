#include "extract/polarity.h"

namespace clew {
namespace {

// The words of the verb group itself.
std::optional<Polarity> ofGroup(const ChunkedSentence &passage, int begin, int end)
{
    bool possible = false;
    for (int i = begin; i < end; ++i) {
        const Word &word = passage.at(i);
        const bool notOnly = i + 1 < end && passage.at(i + 1).form == u"only";
        if ((word.is(WordClass::Negator) && !notOnly) || word.form == u"no"
            || (word.form == u"no" && i + 1 < end && passage.at(i + 1).form == u"longer"))
            return Polarity::Negated;
        possible = possible || word.is(WordClass::Possible) || word.form == u"will" || word.form == u"'ll"
            || word.form == u"’ll";
    }
    return possible ? std::optional(Polarity::Possible) : std::nullopt;
}

bool endsScope(const Word &word)
{
    return (word.is(WordClass::Break) && word.form != u"(" && word.form != u")") || word.form == u"but"
        || word.form == u"because" || word.form == u"although" || word.form == u"while";
}

// "denied that it had ever sold", "denies renting".
bool isDenied(const ChunkedSentence &passage, int groupBegin)
{
    for (int i = groupBegin - 1; i >= 0; --i) {
        if (endsScope(passage.at(i)))
            return false;
        if (passage.at(i).anchor < 0 && passage.is(i, WordClass::Denial))
            return !passage.is(i - 1, WordClass::Determiner);
    }
    return false;
}

// What governs the verb from the left: "stopped selling", "was banned from directly buying", "plans to sell".
std::optional<Polarity> ofGovernor(const ChunkedSentence &passage, int groupBegin)
{
    int i = groupBegin - 1;
    while (i >= 0 && passage.at(i).anchor < 0 && passage.is(i, WordClass::Adverb))
        --i;
    if (i < 0 || passage.at(i).anchor >= 0)
        return std::nullopt;
    const QString link = passage.at(i).form;
    if (link == u"without")
        return Polarity::Negated;
    if (passage.is(i, WordClass::Stop))
        return Polarity::Negated;
    if (link == u"from") {
        for (int left = i - 1; left >= 0 && left > i - 14 && !endsScope(passage.at(left)); --left)
            if (passage.at(left).anchor < 0 && passage.is(left, WordClass::Bar))
                return Polarity::Negated;
        return std::nullopt;
    }
    if (link != u"to" && !passage.is(i, WordClass::Intend))
        return std::nullopt;
    int from = i;
    if (const Anchor *asked = passage.anchorAt(i - 1); asked && link == u"to") // "requires Acme to sell"
        from = asked->first - 1;
    for (int left = from; left >= 0 && left > from - 5 && passage.at(left).anchor < 0; --left) {
        const Word &word = passage.at(left);
        if (word.form == u"to" && left != i)
            return std::nullopt;
        if (word.is(WordClass::Stop) || word.form == u"unable" || word.form == u"impossible")
            return Polarity::Negated;
        if (word.is(WordClass::Intend) || (word.form == u"said" && passage.is(left - 1, WordClass::Be)))
            return Polarity::Possible;
    }
    return std::nullopt;
}

// "has not opened an investigation into": the verb that carries a noun or a phrase.
std::optional<Polarity> ofCarrier(const ChunkedSentence &passage, int begin)
{
    for (int i = begin - 1; i >= 0 && i > begin - 7; --i) {
        const Word &word = passage.at(i);
        if (word.anchor >= 0 || word.is(WordClass::Comma) || word.is(WordClass::Relative) || endsScope(word)
            || word.is(WordClass::Speech) || word.is(WordClass::Conjunction))
            return std::nullopt;
        if (word.is(WordClass::Negator) || word.form == u"no")
            return Polarity::Negated;
        if (word.is(WordClass::Possible) || word.is(WordClass::Intend))
            return Polarity::Possible;
    }
    return std::nullopt;
}

// "Nobody sold", "no radio was delivered", "whether Acme sells".
std::optional<Polarity> ofClauseHead(const ChunkedSentence &passage, int groupBegin)
{
    for (int i = groupBegin - 1, steps = 0; i >= 0 && steps < 8; --i, ++steps) {
        const Word &word = passage.at(i);
        if (word.form == u"whether" || word.form == u"if" || word.form == u"unless")
            return Polarity::Possible;
        if (word.is(WordClass::Comma) || word.is(WordClass::Verb) || endsScope(word)
            || word.is(WordClass::Speech))
            return std::nullopt;
        if (word.is(WordClass::Nobody) && steps < 5)
            return Polarity::Negated;
    }
    return std::nullopt;
}

// "sold no lasers", "rents nothing to".
bool objectIsNone(const ChunkedSentence &passage, int end)
{
    for (int i = end; i < passage.size() && i < end + 2; ++i) {
        if (passage.at(i).anchor >= 0)
            return false;
        if (passage.is(i, WordClass::Nobody) && passage.at(i).form != u"nor")
            return true;
    }
    return false;
}

} // namespace

Polarity polarityOf(const ChunkedSentence &passage, const Occurrence &occurrence)
{
    if (isDenied(passage, occurrence.groupBegin))
        return Polarity::Denied;
    if (const auto polarity = ofGroup(passage, occurrence.groupBegin, occurrence.begin))
        return *polarity;
    if (const auto polarity = ofGovernor(passage, occurrence.groupBegin))
        return *polarity;
    if (occurrence.kind != TriggerKind::Noun && objectIsNone(passage, occurrence.end))
        return Polarity::Negated;
    if (occurrence.kind == TriggerKind::Phrase || occurrence.kind == TriggerKind::Event)
        if (const auto polarity = ofCarrier(passage, occurrence.groupBegin))
            return *polarity;
    if (occurrence.kind == TriggerKind::Verb)
        if (const auto polarity = ofClauseHead(passage, occurrence.groupBegin))
            return *polarity;
    return Polarity::Asserted;
}

} // namespace clew
