#include "language/repairhelp.h"

#include "language/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class HelpRepair
{
public:
    HelpRepair(QStringView text, std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        for (int help = 0; help < size(); ++help) {
            if (at(help).lemma != "help"_L1 || at(help).tag != "VERB"_L1)
                continue;
            const int verb = infinitiveOf(help);
            if (verb > 0 && !isBelow(help, verb))
                mend(help, verb);
        }
    }

private:
    int size() const { return static_cast<int>(m_tokens.size()); }
    Token &at(int i) { return m_tokens[static_cast<size_t>(i)]; }
    const Token &at(int i) const { return m_tokens[static_cast<size_t>(i)]; }
    bool isTagged(int i, std::initializer_list<QLatin1StringView> tags) const
    {
        return i < size()
            && std::ranges::any_of(tags, [&](QLatin1StringView tag) { return at(i).tag == tag; });
    }

    // The misread verb behind "help" and whoever is helped; -1: none.
    int infinitiveOf(int help) const
    {
        constexpr int reach = 7; // words of a name
        for (int i = help + 1; i < std::min(size() - 1, help + reach); ++i) {
            const QStringView word = at(i).span.of(m_text);
            const bool known = word[0].isLower() && isInLexicon(WordList::Verb, word.toString());
            if (known && isMisread(i) && (i == help + 1 || isTagged(i - 1, {"NOUN"_L1, "PROPN"_L1}))
                && isTagged(i + 1, {"DET"_L1, "NUM"_L1, "PRON"_L1, "PROPN"_L1, "ADJ"_L1, "NOUN"_L1}))
                return i;
            if (isTagged(i, {"VERB"_L1, "AUX"_L1, "SCONJ"_L1, "ADP"_L1, "PUNCT"_L1}))
                return -1;
        }
        return -1;
    }

    // No verb, or one that is compounded with whoever is helped.
    bool isMisread(int i) const
    {
        return isTagged(i, {"NOUN"_L1, "ADJ"_L1})
            || (at(i).tag == "VERB"_L1 && at(i - 1).head == i && at(i - 1).relation == "compound"_L1);
    }

    bool isBelow(int word, int above) const
    {
        for (int steps = 0; word >= 0 && steps < size(); ++steps, word = at(word).head) {
            if (word == above)
                return true;
        }
        return false;
    }

    void hang(int word, int head, QLatin1StringView relation)
    {
        if (word == head || isBelow(head, word))
            return;
        at(word).head = head;
        at(word).relation = relation;
    }

    void mend(int help, int verb)
    {
        // "launder [money]": what it seemed to be a part of, or the object that "help" got
        int object = at(verb).head > verb ? at(verb).head : -1;
        for (int i = verb + 1; object < 0 && i < size(); ++i) {
            if (at(i).head == help && at(i).relation == "obj"_L1)
                object = i;
        }
        hang(verb, help, "xcomp"_L1);
        at(verb).tag = "VERB"_L1;
        at(verb).fineTag = "VB"_L1;
        at(verb).lemma = at(verb).span.of(m_text).toString();
        if (object > 0)
            hang(object, verb, "obj"_L1);
        for (int i = help + 1; i < verb; ++i) {
            const bool within = at(i).head > help && at(i).head < verb;
            if (i == verb - 1)
                hang(i, help, "obj"_L1);
            else if (!within)
                hang(i, verb - 1, isTagged(i, {"DET"_L1}) ? "det"_L1 : "compound"_L1);
        }
    }

    QStringView m_text;
    std::vector<Token> &m_tokens;
};

} // namespace

void repairHelp(QStringView text, Sentence &sentence)
{
    HelpRepair(text, sentence.tokens).run();
}

} // namespace clew
