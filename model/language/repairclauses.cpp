#include "language/repairclauses.h"

#include "language/repairtokens.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

enum class Number { One, Many };

class ClauseRepair : private MendedTree
{
public:
    using MendedTree::MendedTree;

    void run()
    {
        for (int i = 0; i < size(); ++i) {
            relativeVerb(i);
            lostSubject(i);
            speakerBehind(i);
            goesByItself(i);
            oneObject(i);
            infinitive(i);
            listedApart(i);
            basedIn(i);
            countOfModel(i);
            brushedAside(i);
            agreement(i);
        }
    }

private:
    // "said [Orlo], which was not listed, had sold pumps": nobody says somebody.
    void lostSubject(int clause)
    {
        const int verb = at(clause).head;
        if (at(clause).relation != "ccomp"_L1 || verb < 0 || verb > clause
            || child(clause, {u"nsubj", u"nsubj:pass"}) >= 0
            || !isLemma(verb,
                        {u"say", u"claim", u"allege", u"report", u"state", u"believe", u"think", u"know",
                         u"write", u"suspect", u"estimate", u"conclude", u"find", u"add", u"note", u"argue"}))
            return;
        const bool finite = at(clause).fineTag == "VBD"_L1 || at(clause).fineTag == "VBZ"_L1
            || at(clause).fineTag == "VBP"_L1 || child(clause, {u"aux", u"aux:pass", u"cop"}) >= 0;
        const int lost = child(verb, {u"iobj", u"obj"}, verb);
        if (!finite || lost < 0 || lost > clause || !isNoun(lost) || child(clause, {u"mark"}) >= 0)
            return;
        hang(lost, clause, child(clause, {u"aux:pass"}) >= 0 ? "nsubj:pass"_L1 : "nsubj"_L1);
    }

    // "[Orlo], whose director is Vey, passed them on, an official said": of two subjects of "said" the first
    // is that of "passed".
    void speakerBehind(int clause)
    {
        const int verb = at(clause).head;
        if (at(clause).relation != "ccomp"_L1 || verb <= clause
            || child(clause, {u"nsubj", u"nsubj:pass"}) >= 0)
            return;
        const int first = child(verb, {u"nsubj"});
        const int second = child(verb, {u"nsubj"}, first);
        if (first >= 0 && first < clause && second > clause && second < verb)
            hang(first, clause, child(clause, {u"aux:pass"}) >= 0 ? "nsubj:pass"_L1 : "nsubj"_L1);
    }

    // "agreed in May [to supply] pumps", read as a phrase
    void infinitive(int i)
    {
        const int verb = at(i).head;
        if (at(i).fineTag == "VB"_L1 && (at(i).relation == "obl"_L1 || at(i).relation == "nmod"_L1)
            && verb >= 0 && verb < i && isTagged(verb, {u"VERB"}) && isWord(child(i, {u"mark"}), {u"to"}))
            at(i).relation = u"xcomp"_s;
    }

    // "are Orlo, which buys for an institute, and [Vey], a dealer": behind the comma the list goes on that
    // the clause interrupts.
    void listedApart(int i)
    {
        const int near = at(i).head;
        const int cc = child(i, {u"cc"});
        if (at(i).relation != "conj"_L1 || !isTagged(i, {u"PROPN"}) || near < 0 || near > i || cc < 0
            || !isWord(cc - 1, {u","}) || !isNoun(near) || child(near, {u"conj"}) != i)
            return;
        int clause = near;
        while (at(clause).relation != "acl:relcl"_L1 && at(clause).head >= 0 && at(clause).head < i)
            clause = at(clause).head;
        int noun = at(clause).relation == "acl:relcl"_L1 ? at(clause).head : -1;
        if (noun < 0 || noun > clause || hasComma(clause, cc - 1))
            return;
        while (at(noun).relation == "appos"_L1 && at(noun).head >= 0 && at(noun).head < noun)
            noun = at(noun).head;
        if (!isTagged(noun, {u"PROPN"}))
            return;
        hang(i, noun, "conj"_L1);
        // "Vey, [a dealer]", which may have been read as one more of the list
        for (int k = i + 1; k < size(); ++k) {
            const bool described = at(k).relation == "appos"_L1 && (at(k).head == noun || at(k).head == near);
            const bool third = at(k).relation == "conj"_L1 && at(k).head == near && child(k, {u"cc"}) < 0
                && isWord(child(k, {u"det"}), {u"a", u"an", u"the"});
            if (described || third)
                hang(k, i, "appos"_L1);
        }
    }

    bool hasComma(int begin, int end) const
    {
        for (int i = begin; i < end; ++i)
            if (isWord(i, {u","}))
                return true;
        return false;
    }

    // "a supplier to the mining industry [based] in Porto"
    void basedIn(int i)
    {
        const int near = at(i).head;
        if (!isWord(i, {u"based", u"headquartered", u"located", u"registered"}) || at(i).relation != "acl"_L1
            || near < 0 || near > i
            || !isLemma(
                near,
                {u"industry", u"sector", u"market", u"army", u"navy", u"programme", u"program", u"trade"}))
            return;
        if (const int above = at(near).head; above >= 0 && above < near && isNoun(above))
            hang(i, above, "acl"_L1);
    }

    // "eighteen shipments [arrived] at Orlo", read as if something had arrived them
    void goesByItself(int subject)
    {
        const int verb = at(subject).head;
        if (at(subject).relation == "nsubj:pass"_L1
            && isLemma(verb,
                       {u"arrive", u"come", u"go", u"happen", u"appear", u"remain", u"emerge", u"disappear",
                        u"vanish", u"fall", u"rise", u"begin", u"end_up", u"depart", u"continue"})
            && child(verb, {u"aux:pass"}) < 0)
            at(subject).relation = u"nsubj"_s;
    }

    // "runs four Orlo K-5 mills", read as three objects: the last is counted and described by the others.
    void oneObject(int last)
    {
        const int verb = at(last).head;
        if (at(last).relation != "obj"_L1 || !isTagged(last, {u"NOUN"}) || verb < 0 || verb > last)
            return;
        std::vector<int> parts;
        int i = last - 1;
        for (; i > verb; --i) {
            const bool part
                = at(i).head == verb && at(i).relation == "obj"_L1 && isTagged(i, {u"NUM", u"PROPN"});
            if (part)
                parts.push_back(i);
            else if (at(i).head <= verb || at(i).head >= last || !isTagged(i, {u"NUM", u"PROPN", u"ADJ"}))
                break;
        }
        for (const int part : parts)
            hang(part, last, isTagged(part, {u"NUM"}) ? "nummod"_L1 : "compound"_L1);
    }

    // "[four] Orlo K-5 mills": the mills are counted.
    void countOfModel(int number)
    {
        int counted = at(number).head;
        if (at(number).relation != "nummod"_L1 || counted <= number || !isTagged(counted, {u"PROPN", u"NUM"}))
            return;
        while (at(counted).relation == "compound"_L1 && at(counted).head > counted)
            counted = at(counted).head;
        if (counted != at(number).head && at(counted).fineTag == "NNS"_L1)
            hang(number, counted, "nummod"_L1);
    }

    // "brushed [aside] the claim"
    void brushedAside(int aside)
    {
        const int verb = aside - 1;
        const int phrase = at(aside).head;
        if (!isWord(aside, {u"aside"}) || at(aside).relation != "case"_L1 || phrase < aside
            || at(phrase).head != verb || !isTagged(verb, {u"VERB"}))
            return;
        hang(aside, verb, "compound:prt"_L1);
        if (child(phrase, {u"case"}) < 0 && child(verb, {u"obj"}) < 0)
            at(phrase).relation = u"obj"_s;
    }

    // "Orlo and [Vey]", but one of "Orlo & Vey"
    int lastOfList(int first) const
    {
        int last = first;
        for (int each = child(first, {u"conj"}); each >= 0; each = child(first, {u"conj"}, each))
            if (isWord(child(each, {u"cc"}), {u"and", u"or"}))
                last = each;
        return last;
    }

    std::optional<Number> numberOf(int noun) const
    {
        if (isTagged(noun, {u"NUM"}))
            return isWord(noun, {u"one", u"1"}) ? Number::One : Number::Many;
        if (at(noun).fineTag == "NNS"_L1 || lastOfList(noun) != noun)
            return Number::Many;
        return at(noun).fineTag == "NN"_L1 ? std::optional(Number::One) : std::nullopt;
    }

    // What the finite verb of the clause asks of its subject.
    std::optional<Number> numberAskedBy(int clause) const
    {
        int finite = clause;
        for (int i = 0; i < clause; ++i)
            if (at(i).head == clause
                && (at(i).relation == "aux"_L1 || at(i).relation == "aux:pass"_L1
                    || at(i).relation == "cop"_L1)) {
                finite = i;
                break;
            }
        if (isWord(finite, {u"is", u"was", u"has", u"does"}) || at(finite).fineTag == "VBZ"_L1)
            return Number::One;
        if (isWord(finite, {u"are", u"were", u"have", u"do"}) || at(finite).fineTag == "VBP"_L1)
            return Number::Many;
        return std::nullopt;
    }

    bool mayBear(int noun, Number number) const
    {
        const auto own = numberOf(noun);
        return isNoun(noun) && (!own || *own == number);
    }

    // "ten of them to Orlo, [which] is listed", "a maker of pumps [that] has been listed": the one that
    // agrees.
    void agreement(int pronoun)
    {
        const int clause = at(pronoun).head;
        if (!isWord(pronoun, {u"which", u"that", u"who"}) || !at(pronoun).relation.startsWith("nsubj"_L1)
            || clause < 0 || at(clause).relation != "acl:relcl"_L1)
            return;
        const int noun = at(clause).head;
        const auto asked = numberAskedBy(clause);
        if (noun < 0 || noun > pronoun || !asked || (!isNoun(noun) && !isTagged(noun, {u"NUM"}))
            || numberOf(noun) == std::nullopt || numberOf(noun) == asked)
            return;
        if (const int last = lastOfList(noun); last != noun && last < pronoun && isNoun(last)) {
            if (asked == Number::One && numberOf(last) != Number::Many)
                hang(clause, last, "acl:relcl"_L1);
            return;
        }
        int nearest = pronoun - 1;
        if (isWord(nearest, {u","}))
            --nearest;
        while (has(nearest) && (at(nearest).relation == "flat"_L1 || at(nearest).relation == "compound"_L1)
               && at(nearest).head > noun)
            nearest = at(nearest).head;
        const bool near = isBelow(nearest, noun)
            || (at(noun).head >= 0 && isBelow(nearest, at(noun).head) && nearest > noun);
        if (has(nearest) && nearest != noun && near && mayBear(nearest, *asked)) {
            hang(clause, nearest, "acl:relcl"_L1);
            return;
        }
        for (int above = at(noun).head; has(above) && isNoun(above) && at(noun).relation != "conj"_L1;
             above = at(above).head)
            if (above < pronoun && numberOf(above) == asked) {
                hang(clause, above, "acl:relcl"_L1);
                return;
            }
    }

    // "goods that Orland and the Norr Union [bar] from sale", read as the name of a bar
    void relativeVerb(int i)
    {
        if (!isTagged(i, {u"NOUN"}) || at(i).fineTag != "NN"_L1 || at(i).relation != "acl:relcl"_L1
            || !isInLexicon(WordList::Verb, at(i).span.of(m_text).toString()) || child(i, {u"cop"}) >= 0)
            return;
        const int subject = child(i, {u"nsubj"});
        const int pronoun = child(i, {u"obj"});
        if (subject < 0 || subject > i || !isWord(pronoun, {u"that", u"which"}) || pronoun > subject)
            return;
        makeVerb(i, "VBP"_L1);
        const int name = at(i - 1).head == i && at(i - 1).relation == "compound"_L1 ? i - 1 : -1;
        if (name < 0)
            return;
        hang(name, subject, "conj"_L1);
        for (int k = subject + 1; k < name; ++k)
            if (at(k).head == i && (at(k).relation == "cc"_L1 || at(k).relation == "det"_L1))
                at(k).head = name;
    }
};

} // namespace

void repairClauses(QStringView text, Sentence &sentence)
{
    ClauseRepair(text, sentence.tokens).run();
}

} // namespace clew
