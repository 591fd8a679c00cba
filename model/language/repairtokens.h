#pragma once

#include "core/analysis.h"
#include "language/lexicon.h"

#include <algorithm>
#include <initializer_list>

namespace clew {

// The tree of one sentence, for those who mend it. Refers to the text and to the tokens.
class MendedTree
{
public:
    MendedTree(QStringView text, std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

protected:
    int size() const { return static_cast<int>(m_tokens.size()); }
    Token &at(int i) { return m_tokens[static_cast<size_t>(i)]; }
    const Token &at(int i) const { return m_tokens[static_cast<size_t>(i)]; }
    bool has(int i) const { return i >= 0 && i < size(); }
    bool isWord(int i, std::initializer_list<QStringView> words) const
    {
        return has(i) && std::ranges::any_of(words, [&](QStringView word) {
                   return at(i).span.of(m_text).compare(word, Qt::CaseInsensitive) == 0;
               });
    }
    bool isLemma(int i, std::initializer_list<QStringView> lemmas) const
    {
        return has(i) && std::ranges::find(lemmas, QStringView(at(i).lemma)) != lemmas.end();
    }
    bool isTagged(int i, std::initializer_list<QStringView> tags) const
    {
        return has(i) && std::ranges::find(tags, QStringView(at(i).tag)) != tags.end();
    }
    bool isNoun(int i) const { return isTagged(i, {u"NOUN", u"PROPN"}); }

    int child(int head, std::initializer_list<QStringView> relations, int after = -1) const
    {
        for (int i = after + 1; i < size(); ++i)
            if (at(i).head == head
                && std::ranges::find(relations, QStringView(at(i).relation)) != relations.end())
                return i;
        return -1;
    }

    bool isBelow(int word, int above) const
    {
        for (int steps = 0; word >= 0 && steps < size(); ++steps, word = at(word).head)
            if (word == above)
                return true;
        return false;
    }

    void hang(int word, int head, QLatin1StringView relation)
    {
        if (word == head || at(word).head < 0 || isBelow(head, word))
            return;
        at(word).head = head;
        at(word).relation = relation;
    }

    void makeVerb(int i, QLatin1StringView fineTag)
    {
        at(i).tag = QStringLiteral("VERB");
        at(i).fineTag = fineTag;
        at(i).lemma = lemmaOf(at(i).span.of(m_text), u"VERB");
    }

    QStringView m_text;
    std::vector<Token> &m_tokens;
};

} // namespace clew
