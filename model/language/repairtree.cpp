#include "language/repairtree.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class TreeRepair
{
public:
    TreeRepair(QStringView text, Sentence &sentence)
        : m_text(text)
        , m_sentence(sentence)
        , m_tokens(sentence.tokens)
    {
    }

    void run()
    {
        for (int i = 0; i < size(); ++i)
            quantifier(i);
        for (const Name &name : m_sentence.names) {
            oneNode(name);
            nameNotVerb(name);
            receiver(name);
        }
        for (const Name &name : m_sentence.names)
            secondName(name);
        for (int i = 0; i < size(); ++i) {
            insertedSpeaker(i);
            twoObjects(i);
            relative(i);
            aidAgencies(i);
        }
    }

private:
    int size() const { return static_cast<int>(m_tokens.size()); }
    Token &at(int i) { return m_tokens[static_cast<size_t>(i)]; }
    bool isWord(int i, QStringView word) const
    {
        return i >= 0 && i < size()
            && m_tokens[static_cast<size_t>(i)].span.of(m_text).compare(word, Qt::CaseInsensitive) == 0;
    }
    bool isNumber(int i) const { return i < size() && m_tokens[static_cast<size_t>(i)].tag == "NUM"_L1; }

    // How many words from `i` on say that the number after them is not exact; 0: none.
    int hedgeAt(int i) const
    {
        static const std::array<QStringList, 15> hedges{QStringList{u"as"_s, u"many"_s, u"as"_s},
                                                        QStringList{u"as"_s, u"much"_s, u"as"_s},
                                                        QStringList{u"no"_s, u"more"_s, u"than"_s},
                                                        QStringList{u"at"_s, u"least"_s},
                                                        QStringList{u"at"_s, u"most"_s},
                                                        QStringList{u"up"_s, u"to"_s},
                                                        QStringList{u"more"_s, u"than"_s},
                                                        QStringList{u"less"_s, u"than"_s},
                                                        QStringList{u"fewer"_s, u"than"_s},
                                                        QStringList{u"about"_s},
                                                        QStringList{u"around"_s},
                                                        QStringList{u"nearly"_s},
                                                        QStringList{u"roughly"_s},
                                                        QStringList{u"over"_s},
                                                        QStringList{u"almost"_s}};
        for (const QStringList &hedge : hedges) {
            bool all = true;
            for (int k = 0; all && k < hedge.size(); ++k)
                all = isWord(i + k, hedge[k]);
            if (all)
                return static_cast<int>(hedge.size());
        }
        return 0;
    }

    void quantifier(int i)
    {
        const int length = hedgeAt(i);
        if (length == 0)
            return;
        int number = i + length;
        if (isWord(number, u"a") || isWord(number, u"some"))
            ++number; // "about a dozen"
        if (!isNumber(number))
            return;
        for (int k = i; k < i + length; ++k)
            rehang(k, k == i ? number : i, k == i ? u"advmod"_s : u"fixed"_s);
        int counted = at(number).head;
        if (counted <= number || at(number).relation != "nummod"_L1)
            return;
        while (at(counted).head > counted && at(counted).relation == "compound"_L1)
            counted = at(counted).head; // "1,400 [K-5 pumps]"
        rehang(number, counted, u"nummod"_s);
        backToObject(counted);
    }

    // Puts a word elsewhere, unless that would make a cycle.
    void rehang(int word, int head, const QString &relation)
    {
        for (int above = head; above >= 0; above = at(above).head) {
            if (above == word)
                return;
        }
        if (at(word).head < 0)
            return;
        at(word).head = head;
        at(word).relation = relation;
    }

    bool hasChild(int head, QStringView relation) const
    {
        return std::ranges::any_of(
            m_tokens, [&](const Token &token) { return token.head == head && token.relation == relation; });
    }

    // A noun that lost its only preposition is what the verb is done to, where nothing else is.
    void backToObject(int noun)
    {
        const int verb = at(noun).head;
        if (!at(noun).relation.startsWith("obl"_L1) || verb < 0 || verb > noun || at(verb).tag != "VERB"_L1)
            return;
        if (!hasChild(noun, u"case") && !hasChild(verb, u"obj") && !hasChild(verb, u"nsubj:pass"))
            at(noun).relation = u"obj"_s;
    }

    // "Orlo, Vey said, sold pumps": of two subjects of "said" the first is that of "sold".
    void insertedSpeaker(int verb)
    {
        int first = -1;
        int subjects = 0;
        int clause = -1;
        for (int i = 0; i < size(); ++i) {
            if (at(i).head != verb)
                continue;
            if (at(i).relation == "nsubj"_L1 && i < verb && ++subjects == 1)
                first = i;
            if (at(i).relation == "ccomp"_L1 && i > verb)
                clause = i;
        }
        if (subjects == 2 && clause >= 0 && !hasChild(clause, u"nsubj") && !hasChild(clause, u"nsubj:pass"))
            rehang(first, clause, u"nsubj"_s);
    }

    // "gave [Orlo] a grant": of two objects the first receives.
    void twoObjects(int verb)
    {
        int first = -1;
        int second = -1;
        int objects = 0;
        for (int i = verb + 1; i < size(); ++i) {
            if (at(i).head != verb || at(i).relation != "obj"_L1)
                continue;
            (first < 0 ? first : second) = i;
            ++objects;
        }
        const bool apart = objects == 2 && (second > first + 1 || at(second).tag == "SYM"_L1);
        if (apart && at(verb).tag == "VERB"_L1 && isGiving(verb) && !hasChild(verb, u"iobj"))
            at(first).relation = u"iobj"_s;
    }

    // "leased them to [aid agencies]": nobody aids agencies.
    void aidAgencies(int aid)
    {
        static const QStringList bodies{u"agency"_s,       u"group"_s,  u"organization"_s,
                                        u"organisation"_s, u"worker"_s, u"charity"_s};
        if (aid == 0 || aid + 1 >= size() || !isWord(aid, u"aid") || !isWord(aid - 1, u"to")
            || !bodies.contains(at(aid + 1).lemma) || at(aid).head < 0 || at(aid + 1).head != aid)
            return;
        const int above = at(aid).head;
        const QString relation = at(above).tag == "VERB"_L1 ? u"obl"_s : u"nmod"_s;
        for (int i = 0; i < size(); ++i)
            if (i != aid + 1 && at(i).head == aid)
                rehang(i, aid + 1, i == aid - 1 ? u"case"_s : at(i).relation);
        at(aid + 1).head = above;
        at(aid + 1).relation = relation;
        at(aid).head = aid + 1;
        at(aid).relation = u"compound"_s;
        at(aid).tag = u"NOUN"_s;
        at(aid).fineTag = "NN"_L1;
        at(aid - 1).tag = u"ADP"_s;
    }

    // "sold pumps to Orlo, [which] resold them", read as said of the verb: it is said of Orlo.
    void relative(int pronoun)
    {
        static const QStringList inside{u"nsubj"_s, u"nsubj:pass"_s, u"nmod:poss"_s, u"obj"_s};
        static const QStringList mistaken{u"advcl"_s, u"ccomp"_s, u"parataxis"_s, u"conj"_s};
        if (!isWord(pronoun, u"which") && !isWord(pronoun, u"who") && !isWord(pronoun, u"whose"))
            return;
        if (!isWord(pronoun - 1, u","))
            return;
        int top = pronoun;
        while (top >= 0 && inside.contains(at(top).relation))
            top = at(top).head;
        int noun = pronoun - 2;
        if (top <= pronoun || noun < 0 || !mistaken.contains(at(top).relation) || at(top).head >= pronoun)
            return;
        while (at(noun).head > noun && at(noun).relation == "compound"_L1)
            noun = at(noun).head;
        while (at(noun).relation == "flat"_L1 && at(noun).head >= 0)
            noun = at(noun).head;
        if (noun < pronoun && (at(noun).tag == "PROPN"_L1 || at(noun).tag == "NOUN"_L1))
            rehang(top, noun, u"acl:relcl"_s);
    }

    int depthOf(int word)
    {
        int depth = 0;
        for (int above = at(word).head; above >= 0; above = at(above).head)
            ++depth;
        return depth;
    }

    void oneNode(const Name &name)
    {
        std::vector<int> members;
        for (int i = 0; i < size(); ++i) {
            if (name.span.contains(at(i).span) && at(i).tag != "PUNCT"_L1)
                members.push_back(i);
        }
        if (members.size() < 2)
            return;
        const int head = *std::ranges::min_element(members, {}, [&](int word) { return depthOf(word); });
        for (int word : members) {
            const bool inside = std::ranges::find(members, at(word).head) != members.end();
            if (word != head && !inside)
                rehang(word, head, word < head ? u"compound"_s : u"flat"_s);
        }
        // what hangs on a part of the name hangs on the name: "[to] Orlo Yards"
        for (int i = 0; i < size(); ++i) {
            const bool member = std::ranges::find(members, i) != members.end();
            const bool onPart = at(i).head != head && std::ranges::find(members, at(i).head) != members.end();
            if (!member && onPart)
                rehang(i, head, at(i).relation);
        }
        // "from Orlo [by Vey]": what has a preposition is part of no name
        if (at(head).relation == "compound"_L1 && at(head).head < head && hasChild(head, u"case"))
            at(head).relation = u"nmod"_s;
    }

    // The word of the name on which its others hang, -1 where there is none.
    int headOf(const Name &name)
    {
        int head = -1;
        for (int i = 0; i < size(); ++i) {
            if (!name.span.contains(at(i).span) || at(i).tag == "PUNCT"_L1)
                continue;
            if (at(i).head >= 0 && name.span.contains(at(at(i).head).span))
                continue;
            if (head >= 0)
                return -1;
            head = i;
        }
        return head;
    }

    // "sold them to [Xi'an] Instruments", where a name seemed to be a verb: the phrase that it heads hangs
    // where the supposed clause did.
    void nameNotVerb(const Name &name)
    {
        static const QStringList clauses{u"xcomp"_s, u"advcl"_s, u"ccomp"_s, u"acl"_s};
        const int head = headOf(name);
        if (head < 0 || at(head).tag != "VERB"_L1 || !clauses.contains(at(head).relation))
            return;
        bool marked = false;
        for (int i = 0; i < head; ++i) {
            if (at(i).head != head || at(i).relation != "mark"_L1)
                continue;
            at(i).relation = u"case"_s;
            at(i).tag = u"ADP"_s;
            marked = true;
        }
        if (!marked)
            return;
        at(head).relation = at(at(head).head).tag == "VERB"_L1 ? u"obl"_s : u"nmod"_s;
        at(head).tag = u"PROPN"_s;
        at(head).fineTag = "NNP"_L1;
    }

    bool isGiving(int verb) const
    {
        static const QStringList giving{u"pay"_s,     u"give"_s,  u"sell"_s,    u"award"_s,  u"lend"_s,
                                        u"offer"_s,   u"grant"_s, u"send"_s,    u"hand"_s,   u"rent"_s,
                                        u"lease"_s,   u"loan"_s,  u"wire"_s,    u"owe"_s,    u"promise"_s,
                                        u"deliver"_s, u"ship"_s,  u"provide"_s, u"supply"_s, u"charge"_s};
        return giving.contains(m_tokens[static_cast<size_t>(verb)].lemma);
    }

    // "paid [Orlo] $3 million", "sold [Orlo] six pumps": no noun is compounded over a number, so the name is
    // who received.
    void receiver(const Name &name)
    {
        const int head = headOf(name);
        if (head < 0 || at(head).relation != "compound"_L1)
            return;
        const int thing = at(head).head;
        const int verb = at(thing).head;
        if (thing <= head || verb < 0 || at(thing).relation != "obj"_L1 || !isGiving(verb))
            return;
        int first = head;
        while (first > 0 && name.span.contains(at(first - 1).span))
            --first;
        const bool apart = isNumber(head + 1) || at(head + 1).tag == "DET"_L1 || at(thing).tag == "SYM"_L1
            || isWord(thing, u"access");
        if (verb == first - 1 && apart)
            rehang(head, verb, u"iobj"_s);
    }

    // "a unit of Orlo, [Vey Trading],": of two names side by side the second is the unit.
    void secondName(const Name &name)
    {
        if (name.kind == NameKind::Place)
            return;
        const int head = headOf(name);
        if (head < 0 || at(head).relation != "appos"_L1)
            return;
        const int other = at(head).head;
        const bool organisation = std::ranges::any_of(m_sentence.names, [&](const Name &each) {
            return each.kind == NameKind::Organization && each.span.contains(at(other).span);
        });
        const int noun = at(other).head;
        if (!organisation || noun < 0 || noun > other || at(other).relation != "nmod"_L1
            || at(noun).tag != "NOUN"_L1)
            return;
        const bool of = std::ranges::any_of(m_tokens, [&](const Token &token) {
            return token.head == other && token.relation == "case"_L1 && token.lemma == "of"_L1;
        });
        if (of && hasChild(noun, u"det"))
            rehang(head, noun, u"appos"_s);
    }

    QStringView m_text;
    Sentence &m_sentence;
    std::vector<Token> &m_tokens;
};

} // namespace

void repairTree(QStringView text, Sentence &sentence)
{
    TreeRepair(text, sentence).run();
}

} // namespace clew
