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
        for (const Name &name : m_sentence.names)
            oneNode(name);
        for (int i = 0; i < size(); ++i)
            insertedSpeaker(i);
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
        const int counted = at(number).head;
        if (counted > number && at(number).relation == "nummod"_L1)
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
