#include "extract/claimsarguments.h"

#include "extract/claimsright.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

void addAll(Arguments &arguments, const QString &slot, const std::vector<int> &anchors)
{
    for (const int anchor : anchors)
        arguments.push_back({slot, anchor});
}

// The first party of the sentence that no preposition governs, and what is listed with it.
std::vector<int> clauseSubject(const ChunkedSentence &passage, int before, TypeSet types)
{
    for (int i = 0; i < passage.outermost && passage.anchors[size_t(i)].last < before; ++i) {
        const Anchor &anchor = passage.anchors[size_t(i)];
        if (!entityIn(passage, anchor, types) || passage.is(anchor.last + 1, WordClass::Genitive)
            || describesNext(passage, anchor) || passage.plain(anchor.first - 1, WordClass::Preposition))
            continue;
        std::vector<int> all{i};
        for (int next = i + 1; next < passage.outermost; ++next) {
            const Anchor &other = passage.anchors[size_t(next)];
            bool listed = entityIn(passage, other, types) && other.last < before;
            for (int k = passage.anchors[size_t(all.back())].last + 1; k < other.first && listed; ++k)
                listed = passage.is(k, WordClass::Comma) || passage.is(k, WordClass::Conjunction);
            if (!listed)
                break;
            all.push_back(next);
        }
        return all;
    }
    return {};
}

const Slot *slotOf(const ClaimFrame &frame, QStringView name)
{
    const auto found
        = std::ranges::find(frame.slots, name, [](const Slot &s) { return QStringView(s.name); });
    return found == frame.slots.end() ? nullptr : &*found;
}

bool hasType(const ChunkedSentence &passage, const Arguments &arguments, QStringView slot, TypeSet types)
{
    return std::ranges::any_of(arguments, [&](const Argument &each) {
        return each.slot == slot && each.anchor >= 0
            && entityIn(passage, passage.anchors[size_t(each.anchor)], types);
    });
}

TypeSet typesOf(const ClaimFrame &frame, QStringView slot)
{
    TypeSet types = 0;
    for (const Slot &each : frame.slots)
        if (each.name == slot)
            types |= each.types;
    return types;
}

// "the lasers that Acme sold": the object stands before the subject.
void addFrontedObject(Arguments &arguments, const ChunkedSentence &passage, const ClaimFrame &frame,
                      int subject)
{
    const TypeSet types = typesOf(frame, u"object");
    if (types == 0 || hasType(passage, arguments, u"object", types))
        return;
    int i = passage.anchors[size_t(subject)].first - 1;
    while (i >= 0 && passage.at(i).anchor < 0 && passage.is(i, WordClass::Determiner)
           && !passage.is(i, WordClass::Relative))
        --i;
    if (!passage.is(i, WordClass::Relative) || passage.is(i - 1, WordClass::Speech))
        return;
    addAll(arguments, u"object"_s, subjectsBefore(passage, i + 1, types));
}

// "from sanctioned Acme", "to buy banned LX-9 lasers"
bool isPrenominal(const ChunkedSentence &passage, const Occurrence &at)
{
    return passage.plain(at.begin - 1, WordClass::Preposition) || passage.plain(at.begin - 1, WordClass::Verb)
        || (at.begin > 0 && passage.at(at.begin - 1).form == u"-");
}

// A past form without auxiliary that is a participle after all: "lasers made by Acme".
bool isReducedPassive(const ChunkedSentence &passage, const Occurrence &at, const ClaimFrame &frame,
                      const Arguments &right)
{
    if (at.form != VerbForm::PastOrParticiple && at.form != VerbForm::Participle)
        return false;
    int next = at.end;
    while (passage.is(next, WordClass::Adverb) && passage.at(next).anchor < 0)
        ++next;
    if (next < passage.size() && passage.at(next).form == u"by")
        return true;
    // "from sanctioned Acme", "the U.S.-listed firm Acme"
    if (isPrenominal(passage, at) && next < passage.size() && passage.at(next).anchor >= 0)
        return true;
    if (at.begin > 0 && passage.at(at.begin - 1).form == u"-")
        return true;
    const Slot *object = slotOf(frame, u"object");
    // "which Oslo put on its list": whoever stands before acts
    if (const Anchor *actor = passage.anchorAt(at.begin - 1); actor && object
        && entityIn(passage, *actor, typesOf(frame, u"subject")) && !entityIn(passage, *actor, object->types))
        return false;
    const bool bare = next >= passage.size() || passage.is(next, WordClass::Preposition)
        || passage.is(next, WordClass::Comma) || passage.is(next, WordClass::Subordinator);
    return object && object->required && bare && !hasType(passage, right, u"object", object->types)
        && !passage.is(at.groupBegin - 1, WordClass::Relative);
}

Arguments verbArguments(const ChunkedSentence &passage, const Occurrence &at, const ClaimFrame &frame)
{
    const bool evasion = frame.predicate == Predicate::EvadesThrough;
    Arguments found
        = argumentsAfter(passage, at.end, After::Verb, evasion ? Infinitive::Read : Infinitive::Stop);
    const bool passive
        = at.passive || (at.groupBegin == at.begin && isReducedPassive(passage, at, frame, found));
    if (!passive) {
        const auto subjects = subjectsBefore(passage, at.groupBegin, typesOf(frame, u"subject"));
        addAll(found, u"subject"_s, subjects);
        if (subjects.empty() && typesOf(frame, u"subject") != 0)
            return {};
        if (!subjects.empty())
            addFrontedObject(found, passage, frame, subjects.front());
        return found;
    }
    for (Argument &each : found)
        if (each.slot == u"by")
            each.slot = u"subject"_s;
    Arguments patients;
    const bool prenominal = !at.passive && at.end < passage.size() && passage.at(at.end).anchor >= 0
        && !hasType(passage, found, u"subject", ~TypeSet(0));
    if (prenominal)
        return found;
    std::erase_if(found, [](const Argument &each) { return each.slot == u"object"; });
    const Governed governed = at.passive ? Governed::Skip : Governed::Allow;
    addAll(patients, u"object"_s,
           subjectsBefore(passage, at.groupBegin, typesOf(frame, u"object"), governed));
    patients.insert(patients.end(), found.begin(), found.end());
    return patients;
}

// The possessor of a noun: "Acme's", "its" (resolved), "Acme" directly before; and where its phrase begins.
int nounPhraseBegin(const ChunkedSentence &passage, int noun, int &possessor)
{
    int i = noun - 1;
    for (; i >= 0; --i) {
        const Word &word = passage.at(i);
        if (word.is(WordClass::Genitive) && word.anchor < 0) {
            possessor = i > 0 ? passage.at(i - 1).anchor : -1;
            return possessor >= 0 ? passage.anchors[size_t(possessor)].first : i;
        }
        if (const Anchor *anchor = passage.anchorAt(i)) {
            const bool its = passage.at(anchor->first).is(WordClass::Pronoun)
                || passage.at(anchor->first).is(WordClass::Determiner);
            const bool named = anchor->isA(typeBit(EntityType::Organization));
            if ((its && anchor->first == anchor->last) || named) {
                possessor = word.anchor;
                return anchor->first;
            }
            i = anchor->first;
            continue;
        }
        if (word.is(WordClass::Comma) || word.is(WordClass::Be) || word.is(WordClass::Preposition)
            || word.is(WordClass::Break) || word.is(WordClass::Conjunction) || word.is(WordClass::Relative)
            || word.is(WordClass::Auxiliary) || word.is(WordClass::Modal) || word.is(WordClass::Speech)
            || word.is(WordClass::Quote) || word.is(WordClass::Subordinator) || noun - i > 6)
            return i + 1;
        if (word.is(WordClass::Determiner))
            return i;
    }
    return 0;
}

// Whom the noun describes.
std::vector<int> referentsOf(const ChunkedSentence &passage, const Occurrence &at, int phraseBegin,
                             TypeSet types)
{
    const auto suits = [&](int index) {
        const Anchor *anchor = passage.anchorAt(index);
        return anchor && entityIn(passage, *anchor, types);
    };
    // "spokesman Jane Roe"
    if (at.end < passage.size() && suits(at.end))
        return {passage.at(at.end).anchor};
    int before = phraseBegin - 1;
    while (before >= 0 && passage.at(before).anchor < 0
           && (passage.is(before, WordClass::Adverb) || passage.is(before, WordClass::Determiner)))
        --before;
    // "X is a subsidiary of Y", "X served as"
    if (before >= 0 && passage.at(before).anchor < 0
        && (passage.is(before, WordClass::Be) || passage.at(before).form == u"became"
            || passage.at(before).form == u"as")) {
        int group = before;
        while (passage.is(group - 1, WordClass::Adverb) || passage.is(group - 1, WordClass::Auxiliary)
               || passage.is(group - 1, WordClass::Modal) || passage.is(group - 1, WordClass::Be)
               || (passage.at(before).form == u"as" && group == before && group > 0
                   && passage.at(group - 1).anchor < 0))
            --group;
        return subjectsBefore(passage, group, types);
    }
    // "X, a subsidiary of Y"
    if (passage.is(before, WordClass::Comma) && passage.at(before).anchor < 0) {
        for (int i = before - 1; i >= 0; --i) {
            const Anchor *anchor = passage.anchorAt(i);
            if (!anchor)
                break;
            if (entityIn(passage, *anchor, types))
                return {passage.at(i).anchor};
            if (!anchor->isA(typeBit(EntityType::Place)))
                break;
            i = anchor->first - 1; // "X of Oslo, Norway, a ..."
            if (!passage.is(i, WordClass::Comma) && !passage.is(i, WordClass::Preposition))
                break;
        }
    }
    return {};
}

// "its subsidiary, X, said", "the head of Y is X"
int namedAfter(const ChunkedSentence &passage, int from, TypeSet types)
{
    for (int i = from; i < passage.size() && i < from + 12; ++i) {
        const Word &word = passage.at(i);
        const bool link = word.anchor < 0 && (word.is(WordClass::Comma) || word.is(WordClass::Be));
        if (link) {
            const Anchor *anchor = passage.anchorAt(i + 1);
            return anchor && entityIn(passage, *anchor, types) ? passage.at(i + 1).anchor : -1;
        }
        if (word.anchor < 0 && !word.is(WordClass::Preposition) && !word.is(WordClass::Determiner)
            && i > from + 3)
            return -1;
    }
    return -1;
}

Arguments nounArguments(const ChunkedSentence &passage, const Occurrence &at, const ClaimFrame &frame)
{
    const TypeSet types = typesOf(frame, u"self");
    Arguments found;
    if (passage.plain(at.end, WordClass::Preposition))
        found = argumentsAfter(passage, at.end, After::Noun);
    const Anchor *around = passage.anchorAt(at.begin);
    if (around && around->last == at.end - 1 && passage.at(around->first).is(WordClass::Determiner)) {
        // "Acme, [a front company] for Beta": the mention is only a description
        addAll(found, u"self"_s, referentsOf(passage, at, around->first, types));
        if (hasType(passage, found, u"self", types))
            return found;
    }
    if (around) { // "the director of Acme" is one mention
        if (entityIn(passage, *around, types))
            found.push_back({u"self"_s, passage.at(at.begin).anchor});
        for (const int inner : around->inner) {
            const Anchor &each = passage.anchors[size_t(inner)];
            if (each.last < at.begin && (each.possessive || passage.is(each.last + 1, WordClass::Genitive)))
                found.push_back({u"poss"_s, inner});
        }
        return found;
    }
    int possessor = -1;
    const int begin = nounPhraseBegin(passage, at.begin, possessor);
    if (possessor >= 0)
        found.push_back({u"poss"_s, possessor});
    std::vector<int> self = referentsOf(passage, at, begin, types);
    if (self.empty())
        if (const int named = namedAfter(passage, at.end, types); named >= 0)
            self = {named};
    addAll(found, u"self"_s, self);
    return found;
}

Arguments eventArguments(const ChunkedSentence &passage, const Occurrence &at)
{
    Arguments found = argumentsAfter(passage, at.end, After::Noun);
    int possessor = -1;
    nounPhraseBegin(passage, at.begin, possessor);
    if (possessor >= 0)
        found.push_back({u"poss"_s, possessor});
    return found;
}

// The mention that a phrase hangs on: "state firms based in X".
Arguments phraseArguments(const ChunkedSentence &passage, const Occurrence &at, const ClaimFrame &frame)
{
    Arguments found = argumentsAfter(passage, at.end, After::Verb);
    addAll(found, u"subject"_s, subjectsBefore(passage, at.groupBegin, typesOf(frame, u"subject")));
    if (const TypeSet types = typesOf(frame, u"clause"); types != 0)
        addAll(found, u"clause"_s, clauseSubject(passage, at.begin, types));
    if (const Anchor *around = passage.anchorAt(at.begin); around && around->first < at.begin) {
        found.push_back({u"enclosing"_s, passage.at(at.begin).anchor});
        if (around->isA(typesOf(frame, u"subject"))) { // "groups targeted by US sanctions"
            std::erase_if(found, [](const Argument &each) { return each.slot == u"subject"; });
            found.push_back({u"subject"_s, passage.at(at.begin).anchor});
        }
    }
    if (passage.anchorAt(at.begin - 1))
        found.push_back({u"left"_s, passage.at(at.begin - 1).anchor});
    for (size_t i = 0; i < passage.anchors.size(); ++i)
        if (at.begin <= passage.anchors[i].first && passage.anchors[i].first < at.end)
            found.push_back({u"gap"_s, int(i)});
    return found;
}

} // namespace

Arguments argumentsOf(const ChunkedSentence &passage, const Occurrence &occurrence, const ClaimFrame &frame)
{
    switch (occurrence.kind) {
    case TriggerKind::Verb: return verbArguments(passage, occurrence, frame);
    case TriggerKind::Noun: return nounArguments(passage, occurrence, frame);
    case TriggerKind::Event: return eventArguments(passage, occurrence);
    case TriggerKind::Phrase: break;
    }
    return phraseArguments(passage, occurrence, frame);
}

} // namespace clew
