#include "language/repairattach.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class AttachmentRepair
{
public:
    AttachmentRepair(QStringView text, std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        for (int i = 1; i < size(); ++i) {
            afterInsertion(i);
            particle(i);
            transit(i);
            lateSubject(i);
            adverb(i);
        }
    }

private:
    int size() const { return static_cast<int>(m_tokens.size()); }
    Token &at(int i) { return m_tokens[static_cast<size_t>(i)]; }
    const Token &at(int i) const { return m_tokens[static_cast<size_t>(i)]; }
    bool isWord(int i, std::initializer_list<QStringView> words) const
    {
        return i >= 0 && i < size() && std::ranges::any_of(words, [&](QStringView word) {
                   return at(i).span.of(m_text).compare(word, Qt::CaseInsensitive) == 0;
               });
    }

    // The verb that a phrase of transfer waits for: the one above the noun that the insertion explains.
    int verbAbove(int noun) const
    {
        for (int steps = 0; noun >= 0 && steps < size(); ++steps) {
            if (at(noun).tag == "VERB"_L1)
                return noun;
            const bool goesOn = at(noun).relation == "obj"_L1 || at(noun).relation == "nmod"_L1
                || at(noun).relation == "conj"_L1 || at(noun).relation == "compound"_L1;
            if (!goesOn)
                return -1;
            noun = at(noun).head;
        }
        return -1;
    }

    bool hasCase(int verb, QStringView preposition) const
    {
        for (int i = 0; i < size(); ++i) {
            const int phrase = at(i).head;
            if (at(i).relation == "case"_L1 && isWord(i, {preposition}) && phrase >= 0
                && at(phrase).head == verb)
                return true;
        }
        return false;
    }

    // "shipped pumps, a product of Orlo, [to] Vey": a comma closes the insertion, so that what follows it is
    // no part of it.
    void afterInsertion(int i)
    {
        if (at(i).relation != "case"_L1 || !isWord(i, {u"to", u"from", u"via", u"through"})
            || !isWord(i - 1, {u","}))
            return;
        const int phrase = at(i).head;
        if (phrase <= i)
            return;
        for (int word = at(phrase).head, steps = 0; word >= 0 && word < i && steps < size();
             word = at(word).head, ++steps) {
            const int noun = at(word).head;
            const bool inserted = at(word).relation == "appos"_L1 || at(word).relation == "acl"_L1
                || at(word).relation == "acl:relcl"_L1;
            if (!inserted || noun < 0 || noun >= word || !hasCommaBetween(noun, word))
                continue;
            const int verb = verbAbove(noun);
            if (verb < 0 || verb > noun || hasCase(verb, at(i).span.of(m_text)))
                continue;
            at(phrase).head = verb;
            at(phrase).relation = u"obl"_s;
            return;
        }
    }

    bool hasCommaBetween(int begin, int end) const
    {
        for (int i = begin + 1; i < end; ++i) {
            if (isWord(i, {u","}))
                return true;
        }
        return false;
    }

    // "passed it [on] to Vey"
    void particle(int i)
    {
        if (!isWord(i, {u"on"}) || !isWord(i + 1, {u"to"}) || at(i).relation != "case"_L1
            || at(i + 1).relation != "case"_L1 || at(i).head != at(i + 1).head)
            return;
        const int verb = at(at(i).head).head;
        if (verb < 0 || verb >= i || (at(verb).lemma != "pass"_L1 && at(verb).lemma != "hand"_L1))
            return;
        at(i).head = verb;
        at(i).relation = u"compound:prt"_s;
    }

    // "to Vey [via] Orlo": the way, not a part of where it leads.
    void transit(int i)
    {
        if (!isWord(i, {u"via"}) || at(i).relation != "case"_L1)
            return;
        const int phrase = at(i).head;
        const int goal = phrase > i ? at(phrase).head : -1;
        const int verb = goal >= 0 && goal < i ? at(goal).head : -1;
        const bool ofVerb = verb >= 0 && at(verb).tag == "VERB"_L1
            && (at(goal).relation == "obl"_L1 || at(goal).relation == "obj"_L1);
        if (ofVerb && at(phrase).relation == "nmod"_L1) {
            at(phrase).head = verb;
            at(phrase).relation = u"obl"_s;
        }
    }

    // "Orlo bought ten pumps, [some] of them through Vey": it has its subject already.
    void lateSubject(int i)
    {
        if (at(i).relation != "nsubj"_L1 || at(i).head < 0 || at(i).head > i
            || !isWord(i, {u"some", u"most", u"many", u"half", u"all", u"part", u"much", u"several", u"few"}))
            return;
        const int verb = at(i).head;
        bool before = false;
        bool object = false;
        for (int k = 0; k < i; ++k) {
            before |= k < verb && at(k).head == verb && at(k).relation.startsWith("nsubj"_L1);
            object |= k > verb && at(k).head == verb && at(k).relation == "obj"_L1;
        }
        if (before && object)
            at(i).relation = u"parataxis"_s;
    }

    // "Orlo, [meanwhile] has said": no adverb is a second subject.
    void adverb(int i)
    {
        if (at(i).tag != "ADV"_L1 || at(i).relation != "nsubj"_L1 || at(i).head < 0)
            return;
        for (int k = 0; k < size(); ++k) {
            if (k != i && at(k).head == at(i).head && at(k).relation == "nsubj"_L1) {
                at(i).relation = u"advmod"_s;
                return;
            }
        }
    }

    QStringView m_text;
    std::vector<Token> &m_tokens;
};

} // namespace

void repairAttachment(QStringView text, Sentence &sentence)
{
    AttachmentRepair(text, sentence.tokens).run();
}

} // namespace clew
