#include "extract/claimsarguments.h"

#include <algorithm>

namespace clew {
namespace {

bool suits(const ChunkedSentence &passage, const Anchor &anchor, TypeSet types)
{
    return bool(entityIn(passage, anchor, types));
}

// "in Ipoh", "at its Ipoh plant": the anchor hangs on a preposition.
bool hangsOnPreposition(const ChunkedSentence &passage, const Anchor &anchor)
{
    if (passage.plain(anchor.first - 1, WordClass::Conjunction)) // "of X and Y"
        if (const Anchor *left = passage.anchorAt(anchor.first - 2); left && left->first < anchor.first)
            return hangsOnPreposition(passage, *left);
    for (int i = anchor.first - 1, steps = 0; i >= 0 && steps < 5; --i, ++steps) {
        const Word &word = passage.at(i);
        if (word.is(WordClass::Number) && word.form.size() == 4) // "in 2021 Acme"
            return false;
        if (word.is(WordClass::Preposition) && !word.is(WordClass::Subordinator))
            return true;
        if (word.anchor >= 0 || word.is(WordClass::Comma) || word.is(WordClass::Break)
            || word.is(WordClass::Subordinator) || word.is(WordClass::Relative) || word.is(WordClass::Speech)
            || word.is(WordClass::Conjunction) || word.is(WordClass::Verb) || word.is(WordClass::Be)
            || word.is(WordClass::Modal) || word.is(WordClass::Auxiliary))
            return false;
    }
    return false;
}

int commaBefore(const ChunkedSentence &passage, int index)
{
    for (int i = index - 1; i >= 0; --i) {
        if (passage.at(i).is(WordClass::Comma) && passage.at(i).anchor < 0)
            return i;
        if (passage.at(i).is(WordClass::Break) && passage.at(i).form == u";")
            return -1;
    }
    return -1;
}

// "X, a dealer in Y, who runs Z," -> the index of the last word before the first insertion; `comma` closes
// one.
int beforeInsertions(const ChunkedSentence &passage, int comma)
{
    int last = comma - 1;
    for (int open = commaBefore(passage, comma); open >= 0; open = commaBefore(passage, open)) {
        const Word &first = passage.at(open + 1);
        const bool insertion = first.is(WordClass::Appositive) || first.is(WordClass::Number)
            || first.is(WordClass::Preposition) || first.form.endsWith(u"ed")
            || (first.anchor >= 0 && first.anchor < int(passage.anchors.size())
                && passage.anchors[size_t(first.anchor)].isA(typeBit(EntityType::Place)));
        if (!insertion)
            break;
        last = open - 1;
        if (last < 0)
            break;
    }
    return last;
}

// The list that ends with `pick`: "X, Y and Z".
std::vector<int> withCoordinated(const ChunkedSentence &passage, int pick, TypeSet types)
{
    std::vector<int> all{pick};
    int at = passage.anchors[size_t(pick)].first - 1;
    for (int left = pick - 1; left >= 0; --left) {
        const Anchor &candidate = passage.anchors[size_t(left)];
        bool linked = false;
        bool broken = candidate.last >= at + 1;
        for (int i = at; i > candidate.last && !broken; --i) {
            const Word &word = passage.at(i);
            linked = linked || word.is(WordClass::Comma) || word.is(WordClass::Conjunction);
            broken = !(word.is(WordClass::Comma) || word.is(WordClass::Conjunction)
                       || word.is(WordClass::Determiner));
        }
        if (broken || !linked || !suits(passage, candidate, types))
            break;
        all.insert(all.begin(), left);
        at = candidate.first - 1;
    }
    // Two names with a bare comma between them are name and description, not a list.
    const bool list = all.size() > 1 && [&] {
        for (int i = passage.anchors[size_t(all.front())].last; i < passage.anchors[size_t(pick)].first; ++i)
            if (passage.at(i).is(WordClass::Conjunction))
                return true;
        return false;
    }();
    return list ? all : std::vector<int>{pick};
}

struct Walk
{
    int from = 0;
    bool leftmost = false; // the subject of the clause, not the nearest party
    Governed governed = Governed::Skip;
};

// Steps over what may stand between a subject and its verb group.
Walk startOf(const ChunkedSentence &passage, int groupBegin)
{
    Walk walk{groupBegin - 1, false, Governed::Skip};
    while (walk.from >= 0) {
        const Word &word = passage.at(walk.from);
        if (word.anchor >= 0 || word.is(WordClass::Relative))
            break;
        if (word.form == u"to" || word.form == u"by" || word.form == u"after" || word.form == u"before"
            || word.form == u"while" || word.form == u"and" || word.form == u"or" || word.form == u"but"
            || word.form == u"without" || word.form == u"through" || word.is(WordClass::Denial)) {
            walk.leftmost = true;
            if (word.form == u"to" && passage.is(walk.from - 1, WordClass::Speech)
                && passage.is(walk.from - 2, WordClass::Be)) // "is said to have sold"
                walk.from -= 2;
        } else if (!word.is(WordClass::Quote) && !word.is(WordClass::Adverb) && word.form != u"from"
                   && word.form != u"for" && word.form != u"of" && word.form != u"with"
                   && word.form != u"in") {
            if (!(word.is(WordClass::Comma) && walk.leftmost))
                break;
        }
        --walk.from;
    }
    return walk;
}

// "Acme's attempts to sell": who attempts.
int possessorOfNoun(const ChunkedSentence &passage, int noun)
{
    for (int i = noun; i > 0 && i > noun - 4 && passage.at(i).anchor < 0; --i)
        if (passage.is(i, WordClass::Genitive))
            return passage.at(i - 1).anchor;
    for (int i = noun; i > 0 && i > noun - 4; --i)
        if (const Anchor *anchor = passage.anchorAt(i))
            return anchor->possessive ? passage.at(i).anchor : -1;
    return -1;
}

bool endsClause(const Word &word)
{
    return (word.is(WordClass::Break) && word.form != u"(" && word.form != u")")
        || word.is(WordClass::Subordinator) || word.is(WordClass::Speech) || word.is(WordClass::Denial);
}

// "a firm that sells": whom the relative pronoun at `index` stands for.
int antecedentOf(const ChunkedSentence &passage, int index, TypeSet types)
{
    int i = index - 1;
    int crossed = 0;
    while (i >= 0) {
        if (const Anchor *anchor = passage.anchorAt(i)) {
            if (suits(passage, *anchor, types) && !passage.is(anchor->last + 1, WordClass::Genitive))
                return passage.at(i).anchor;
            // "customers in Port Orlo and the machines that make parts"
            const bool thing = anchor->isA(typeBit(EntityType::Product) | typeBit(EntityType::Document));
            if (thing && i == index - 1 && passage.at(index).form == u"that")
                return -1;
            i = anchor->first - 1;
            continue;
        }
        const Word &word = passage.at(i);
        if (endsClause(word) || word.is(WordClass::Relative))
            return -1;
        if (word.is(WordClass::Comma) && i != index - 1 && ++crossed > 2)
            return -1;
        --i;
    }
    return -1;
}

int nearestBefore(const ChunkedSentence &passage, Walk walk, TypeSet types)
{
    int fallback = -1;
    int pick = -1;
    int i = walk.from;
    const QString link = i >= 0 && i + 1 < passage.size() ? passage.at(i + 1).form : QString();
    if (link == u"to" || link == u"in" || link == u"of" || link == u"for")
        if (const int who = possessorOfNoun(passage, i); who >= 0)
            return suits(passage, passage.anchors[size_t(who)], types) ? who : -1;
    if (passage.is(i, WordClass::Comma) && passage.at(i).anchor < 0)
        i = beforeInsertions(passage, i);
    while (i >= 0) {
        const Word &word = passage.at(i);
        if (const Anchor *anchor = passage.anchorAt(i)) {
            const bool genitive = passage.is(anchor->last + 1, WordClass::Genitive);
            if (suits(passage, *anchor, types) && !genitive && !anchor->possessive
                && !describesNext(passage, *anchor)) {
                if (hangsOnPreposition(passage, *anchor))
                    fallback = fallback < 0 ? word.anchor : fallback;
                else if (!walk.leftmost)
                    return word.anchor;
                else
                    pick = word.anchor;
            }
            i = anchor->first - 1;
            continue;
        }
        if (word.is(WordClass::Relative) && word.form != u"that" && (pick < 0 || walk.leftmost)) {
            if (pick >= 0)
                return pick;
            return antecedentOf(passage, i, types);
        }
        if (endsClause(word))
            break;
        if (word.is(WordClass::Comma)) {
            const int before = beforeInsertions(passage, i);
            const QString opener = i + 1 < passage.size() ? passage.at(i + 1).form : QString();
            const bool apposition = opener == u"a" || opener == u"an"; // "Acme, a firm founded by"
            if (apposition && pick < 0 && before == i - 1) {
                --i;
                continue;
            }
            if (pick >= 0 && before == i - 1)
                break;
            if (before == i - 1 && !walk.leftmost)
                break;
            i = before;
            continue;
        }
        if (word.is(WordClass::Pronoun) && !word.is(WordClass::Determiner) && !walk.leftmost)
            return -1; // "it": somebody, but not known whom
        --i;
    }
    return pick >= 0 || walk.governed == Governed::Skip ? pick : fallback;
}

} // namespace

bool describesNext(const ChunkedSentence &passage, const Anchor &anchor)
{
    // "Acme engineers": what follows is the head.
    const bool head = passage.plain(anchor.last + 1, WordClass::TaggedNoun)
        && passage.at(anchor.last + 1).form != u"access" // "offered Acme access to"
        && !passage.is(anchor.last + 1, WordClass::Verb) && !passage.is(anchor.last + 1, WordClass::Adverb)
        && !passage.is(anchor.last + 1, WordClass::Intend) && !passage.is(anchor.last + 1, WordClass::Stop)
        && !passage.is(anchor.last + 1, WordClass::Denial) && !passage.is(anchor.last + 1, WordClass::Speech)
        && !passage.is(anchor.last + 1, WordClass::Capital) && !passage.is(anchor.last + 1, WordClass::Number)
        && !anchor.isA(typeBit(EntityType::Product)) && !anchor.isA(typeBit(EntityType::Group));
    if (head)
        return true;
    for (int i = anchor.last + 1; i < passage.size() && i < anchor.last + 6; ++i) {
        const Word &word = passage.at(i);
        if (word.anchor >= 0 && word.anchor != passage.at(anchor.first).anchor)
            return !passage.is(i - 1, WordClass::Genitive);
        const bool adjective = word.form == u"-based" || word.form == u"-designated"
            || word.form == u"-listed" || word.form == u"-sanctioned" || word.form == u"-owned"
            || word.form == u"-" || passage.at(i - 1).form == u"-";
        const bool known = word.is(WordClass::Preposition) || word.is(WordClass::Comma)
            || word.is(WordClass::Conjunction) || word.is(WordClass::Break) || word.is(WordClass::Relative)
            || word.is(WordClass::Be) || word.is(WordClass::Auxiliary) || word.is(WordClass::Modal)
            || word.is(WordClass::Determiner) || word.is(WordClass::Speech) || word.is(WordClass::Quote)
            || word.is(WordClass::Adverb) || word.is(WordClass::Number) || word.is(WordClass::Genitive)
            || word.is(WordClass::Subordinator) || word.is(WordClass::Verb) || word.is(WordClass::TaggedVerb);
        if (known && !adjective)
            return false;
    }
    return false;
}

EntityId entityIn(const ChunkedSentence &passage, const Anchor &anchor, TypeSet types)
{
    if (anchor.isA(types))
        return anchor.entity;
    // English puts the head last: "the Oslo firm Acme".
    for (const int inner : anchor.inner) {
        const Anchor &each = passage.anchors[size_t(inner)];
        if (each.isA(types) && each.last == anchor.last)
            return each.entity;
    }
    return {};
}

std::vector<int> subjectsBefore(const ChunkedSentence &passage, int groupBegin, TypeSet types,
                                Governed governed)
{
    if (types == 0)
        return {};
    Walk walk = startOf(passage, groupBegin);
    walk.governed = governed;
    const bool gerund = groupBegin < passage.size() && passage.at(groupBegin).form.endsWith(u"ing");
    if (gerund && passage.plain(walk.from, WordClass::Relative)) // "said that renting is"
        return {};
    const bool relative = passage.is(walk.from, WordClass::Relative) && passage.at(walk.from).anchor < 0
        && !passage.is(walk.from - 1, WordClass::Speech);
    const int pick = relative ? antecedentOf(passage, walk.from, types) : nearestBefore(passage, walk, types);
    if (pick < 0)
        return {};
    return withCoordinated(passage, pick, types);
}

} // namespace clew
