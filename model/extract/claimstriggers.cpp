#include "extract/claimstriggers.h"

#include "language/lexicon.h"

#include <algorithm>

namespace clew {
namespace {

constexpr int longestGap = 5;

// The end of the match that begins at `at`, or -1.
int matchEnd(const ChunkedSentence &passage, int at, const Trigger &trigger, size_t part = 0)
{
    if (part == trigger.words.size())
        return at;
    const QStringList &words = trigger.words[part];
    if (words.front() == u"*") {
        for (int skip = 0; skip <= longestGap && at + skip <= passage.size(); ++skip) {
            if (const int end = matchEnd(passage, at + skip, trigger, part + 1); end >= 0)
                return end;
            if (passage.is(at + skip, WordClass::Comma) || passage.is(at + skip, WordClass::Break))
                return -1;
        }
        return -1;
    }
    if (at >= passage.size() || !words.contains(passage.at(at).form))
        return -1;
    return matchEnd(passage, at + 1, trigger, part + 1);
}

// Auxiliaries, negators and adverbs that belong to the verb at `begin`.
int groupBegin(const ChunkedSentence &passage, int begin)
{
    int first = begin;
    // "were not listed | on the list"
    if (passage.is(begin, WordClass::Preposition) && passage.plain(begin - 1, WordClass::TaggedVerb)
        && (passage.plain(begin - 2, WordClass::Be) || passage.plain(begin - 2, WordClass::Negator)))
        --begin;
    for (int i = begin - 1; i >= 0; --i) {
        const Word &word = passage.at(i);
        if (word.anchor >= 0 && word.anchor != passage.at(begin).anchor)
            break;
        const bool verbal = word.is(WordClass::Be) || word.is(WordClass::Auxiliary)
            || word.is(WordClass::Modal) || word.is(WordClass::Negator);
        const bool loose = word.is(WordClass::Adverb) && !word.is(WordClass::Relative);
        if (!verbal && !loose)
            break;
        first = i;
    }
    return first;
}

bool isPassive(const ChunkedSentence &passage, int group, int begin, VerbForm form)
{
    if (form != VerbForm::Participle && form != VerbForm::PastOrParticiple)
        return false;
    for (int i = begin - 1; i >= group; --i) {
        if (passage.is(i, WordClass::Be) || passage.at(i).form == u"got")
            return true;
        if (passage.is(i, WordClass::Auxiliary) && !passage.is(i, WordClass::Negator))
            return false;
    }
    return false;
}

// A form of the verb that is a noun here: "the purchase", "its rent".
bool isNoun(const ChunkedSentence &passage, int begin, VerbForm form)
{
    if (form != VerbForm::Base && form != VerbForm::Third && form != VerbForm::PastOrParticiple)
        return false;
    const bool afterDeterminer = begin > 0 && passage.at(begin - 1).anchor < 0
        && passage.is(begin - 1, WordClass::Determiner) && !passage.is(begin - 1, WordClass::Relative);
    return afterDeterminer
        || (form != VerbForm::PastOrParticiple && passage.is(begin - 1, WordClass::Genitive));
}

// The tagger errs beside unknown names: after a party, "to" or a modal a verb is a verb.
bool followsSubject(const ChunkedSentence &passage, int begin)
{
    int before = begin - 1;
    while (passage.plain(before, WordClass::Adverb))
        --before;
    if (passage.anchorAt(before))
        return !passage.anchorAt(before)->possessive;
    return passage.is(before, WordClass::Pronoun) || passage.is(before, WordClass::Modal)
        || passage.is(before, WordClass::Auxiliary) || (before >= 0 && passage.at(before).form == u"to");
}

bool isPossessive(const QString &form)
{
    return form == u"its" || form == u"their" || form == u"his" || form == u"her" || form == u"our"
        || form == u"my" || form == u"your" || form == u"'s" || form == u"\u2019s";
}

bool isOnlyCompared(const ChunkedSentence &passage, int gerund)
{
    if (gerund == 0)
        return false;
    const QString &before = passage.at(gerund - 1).form;
    return before == u"than" || before == u"without"
        || (before == u"of" && gerund > 1 && passage.at(gerund - 2).form == u"instead");
}

// "shipping papers", "trading records"
bool isPaperOfTrade(const ChunkedSentence &passage, int gerund)
{
    if (!passage.at(gerund).form.endsWith(u"ing") || gerund + 1 >= passage.size())
        return false;
    const QString paper = lemmaOf(passage.at(gerund + 1).form, u"NOUN");
    return !passage.is(gerund, WordClass::TaggedVerb)
        && (paper == u"paper" || isInLexicon(WordList::DocumentNoun, paper));
}

bool fits(const ChunkedSentence &passage, const Occurrence &at)
{
    const Anchor *anchor = passage.anchorAt(at.begin);
    // Within a name a word is no verb: "Acme Supply", "Control Systems".
    if (anchor && at.kind == TriggerKind::Verb && !anchor->isA(typeBit(EntityType::Group)))
        return false;
    if (at.kind != TriggerKind::Verb)
        return true;
    if (isPaperOfTrade(passage, at.begin))
        return false;
    if (passage.is(at.begin, WordClass::Capital))
        return false;
    // "dearer than owning", "instead of buying", "without selling": what is not done, or only compared
    if (at.form == VerbForm::Gerund && isOnlyCompared(passage, at.begin))
        return false;
    // "subsidiaries of its own"
    if (passage.at(at.begin).form == u"own" && at.begin > 0 && isPossessive(passage.at(at.begin - 1).form))
        return false;
    const bool ambiguous = at.form == VerbForm::Base || at.form == VerbForm::Third;
    if (ambiguous && passage.is(at.begin, WordClass::TaggedNoun) && !followsSubject(passage, at.begin))
        return false;
    return !isNoun(passage, at.begin, at.form);
}

} // namespace

std::vector<Occurrence> occurrencesIn(const ChunkedSentence &passage, const Lexicon &lexicon)
{
    std::vector<Occurrence> found;
    for (int i = 0; i < passage.size(); ++i) {
        const auto candidates = lexicon.index.constFind(passage.at(i).form);
        if (candidates == lexicon.index.cend())
            continue;
        std::vector<Occurrence> here;
        for (const auto &[frame, trigger] : *candidates) {
            const ClaimFrame &each = lexicon.frames[size_t(frame)];
            const Trigger &words = each.triggers[size_t(trigger)];
            Occurrence at{frame, each.kind, words.form, i, i, matchEnd(passage, i, words), false};
            if (at.end < 0 || !fits(passage, at))
                continue;
            if (each.kind == TriggerKind::Verb || each.kind == TriggerKind::Phrase)
                at.groupBegin = groupBegin(passage, i);
            at.passive = isPassive(passage, at.groupBegin, i, words.form);
            here.push_back(at);
        }
        std::ranges::stable_sort(here,
                                 [](const Occurrence &a, const Occurrence &b) { return a.end > b.end; });
        found.insert(found.end(), here.begin(), here.end());
    }
    return found;
}

} // namespace clew
