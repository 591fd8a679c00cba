#include "extract/mentionsgoods.h"

#include "extract/amounts.h"
#include "extract/frames.h"
#include "extract/mentionskinds.h"
#include "extract/mentionswords.h"
#include "extract/timeswords.h"
#include "language/lexicon.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isWord(const QString &lemma, QLatin1StringView name)
{
    return shippedLexicon().words.has(lemma, name);
}

// What is sold and bought but is no goods, or says no more than that.
bool isNoGoods(const QString &lemma)
{
    return isWord(lemma, "no-goods"_L1) || timeUnitOf(lemma).has_value() || !lemma.at(0).isLower()
        || isInLexicon(WordList::Currency, lemma) || !currencyCode(lemma).isEmpty();
}

class TradeReader
{
public:
    TradeReader(const MentionText &text, size_t sentence)
        : m_tokens(text.sentences()[sentence].tokens)
        , m_text(text)
        , m_s(sentence)
    {
    }

    void read(QSet<QString> &goods) const
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].tag != "NOUN"_L1)
                continue;
            const QString lemma = lemmaOf(m_text.word(m_s, i), u"NOUN");
            if (lemma.size() > 2 && kindOf(lemma) == NounKind::None && !isNoGoods(lemma)
                && (isDealtIn(i) || isModel(i)))
                goods.insert(lemma);
        }
    }

private:
    bool isNumbered(size_t head) const
    {
        for (size_t i = 0; i < head; ++i)
            if (size_t(m_tokens[i].head) == head && m_tokens[i].relation == "nummod"_L1
                && !m_text.lower(m_s, i).contains(u'%'))
                return true;
        return false;
    }

    // "VX-3 [tables]"
    bool isModel(size_t i) const
    {
        return i > 0 && isModelDesignation(m_text.word(m_s, i - 1))
            && lemmaOf(m_text.word(m_s, i), u"NOUN") != m_text.lower(m_s, i)
            && !isWord(lemmaOf(m_text.word(m_s, i), u"NOUN"), "trade-noun"_L1)
            && !isWord(lemmaOf(m_text.word(m_s, i), u"NOUN"), "abstract"_L1);
    }

    // "presses" or "a press", but not "press"
    bool isCounted(size_t head) const
    {
        if (lemmaOf(m_text.word(m_s, head), u"NOUN") != m_text.lower(m_s, head) || isNumbered(head))
            return true;
        for (size_t i = 0; i < head; ++i)
            if (size_t(m_tokens[i].head) == head && isOneOf(m_text.lower(m_s, i), {u"a", u"an"}))
                return true;
        return false;
    }

    bool isDealtIn(size_t token) const
    {
        size_t head = token;
        while (m_tokens[head].relation == "conj"_L1 && m_tokens[head].head >= 0)
            head = size_t(m_tokens[head].head);
        if (m_tokens[head].head < 0 || m_tokens[head].tag != "NOUN"_L1)
            return false;
        const Token &above = m_tokens[size_t(m_tokens[head].head)];
        const QString &relation = m_tokens[head].relation;
        const bool of = head >= 1 && hasCaseOf(head);
        if (relation == "nmod"_L1 && of)
            return isWord(above.lemma, "measure"_L1)
                || (isWord(above.lemma, "trade-noun"_L1) && isCounted(token));
        if (above.tag != "VERB"_L1 || (relation != "obj"_L1 && relation != "nsubj:pass"_L1))
            return false;
        if (isWord(above.lemma, "trade-verb"_L1))
            return isCounted(token);
        return isWord(above.lemma, "handling-verb"_L1) && isNumbered(token);
    }

    bool hasCaseOf(size_t head) const
    {
        for (size_t i = 0; i < head; ++i)
            if (size_t(m_tokens[i].head) == head && m_tokens[i].relation == "case"_L1)
                return m_text.lower(m_s, i) == "of"_L1;
        return false;
    }

    const std::vector<Token> &m_tokens;
    const MentionText &m_text;
    size_t m_s;
};

} // namespace

QSet<QString> goodsByTrade(const MentionText &text)
{
    QSet<QString> goods;
    constexpr size_t longest = 400; // tokens; longer ones are tables
    for (size_t s = 0; s < text.sentences().size(); ++s)
        if (text.size(s) <= longest && !text.isHeading(s))
            TradeReader(text, s).read(goods);
    return goods;
}

} // namespace clew
