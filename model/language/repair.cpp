#include "language/repair.h"

#include "language/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class Repair
{
public:
    Repair(QStringView text, std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            ofForm(i);
            nounAtEnd(i);
            participle(i);
            finiteVerb(i);
            paperOfTrade(i);
        }
    }

private:
    QStringView word(size_t i) const { return m_tokens[i].span.of(m_text); }
    QStringView tag(size_t i) const
    {
        return i < m_tokens.size() ? QStringView(m_tokens[i].tag) : QStringView();
    }
    void set(size_t i, QLatin1StringView tag) { m_tokens[i].tag = tag; }
    bool isNominal(size_t i) const { return tag(i) == u"NOUN" || tag(i) == u"PROPN" || tag(i) == u"ADJ"; }

    void ofForm(size_t i)
    {
        static const QRegularExpression model(u"^[A-Z]{1,5}-?\\d+[A-Za-z]{0,3}$"_s);
        const QStringView w = word(i);
        if (w.size() == 1 && !w[0].isLetterOrNumber() && tag(i) == u"PROPN") {
            set(i, "PUNCT"_L1);
            return;
        }
        if (w.size() < 3)
            return;
        const bool camel
            = w[0].isLower() && std::any_of(w.begin() + 1, w.end(), [](QChar c) { return c.isUpper(); });
        const bool hump = w[0].isUpper() && w[1].isLower()
            && std::any_of(w.begin() + 2, w.end(), [](QChar c) { return c.isUpper(); }) && !w.contains(u'-');
        if (camel || hump || (w.size() > 1 && model.match(w.toString()).hasMatch()))
            set(i, "PROPN"_L1);
    }

    // "a US official said": an adjective before no noun is one
    void nounAtEnd(size_t i)
    {
        if (tag(i) != u"ADJ" || !word(i)[0].isLower() || isNominal(i + 1) || tag(i + 1) == u"ADP")
            return;
        const QString lemma = lemmaOf(word(i), u"NOUN");
        if (isInLexicon(WordList::PersonNoun, lemma) || isInLexicon(WordList::FirmNoun, lemma))
            set(i, "NOUN"_L1);
    }

    // "had lent", "was closed": after "have" only a verb, after "be" a verb where something follows that an
    // adjective does not take
    void participle(size_t i)
    {
        if (i == 0 || tag(i) != u"ADJ")
            return;
        size_t before = i - 1;
        while (before > 0 && (tag(before) == u"ADV" || tag(before) == u"PART"))
            --before;
        const QString verb = lemmaOf(word(i), u"VERB");
        const bool form = verb != word(i) && !word(i).endsWith(u's');
        if (form && tag(before) == u"AUX" && m_tokens[before].lemma == "have"_L1 && !isNominal(i + 1))
            set(i, "VERB"_L1);
    }

    // "the ban also prohibits sales", "it rents eight": a noun in -s between an adverb or pronoun and an
    // object
    void finiteVerb(size_t i)
    {
        if (tag(i) != u"NOUN" || i == 0 || !word(i).endsWith(u's') || !word(i)[0].isLower())
            return;
        const bool closedObject = tag(i + 1) == u"DET" || tag(i + 1) == u"NUM" || tag(i + 1) == u"PRON";
        const bool opened
            = tag(i - 1) == u"ADV" || tag(i - 1) == u"PRON" || (tag(i - 1) == u"PROPN" && closedObject);
        const bool object = tag(i + 1) == u"NOUN" || tag(i + 1) == u"DET" || tag(i + 1) == u"PROPN"
            || tag(i + 1) == u"ADJ" || tag(i + 1) == u"NUM" || tag(i + 1) == u"PRON";
        if (opened && object && isInLexicon(WordList::Verb, lemmaOf(word(i), u"VERB")))
            set(i, "VERB"_L1);
    }

    // "shipping papers show", "trading records": no verb, though it may stand right behind a noun
    void paperOfTrade(size_t i)
    {
        if (tag(i) != u"VERB" || !word(i).endsWith(u"ing") || tag(i + 1) != u"NOUN" || i == 0
            || tag(i - 1) == u"AUX")
            return;
        static const QStringList trades{u"shipping"_s,   u"trading"_s, u"banking"_s, u"purchasing"_s,
                                        u"accounting"_s, u"billing"_s, u"mailing"_s, u"tracking"_s};
        const QString paper = lemmaOf(word(i + 1), u"NOUN");
        if (trades.contains(word(i).toString().toLower())
            && (isInLexicon(WordList::DocumentNoun, paper) || paper == "data"_L1 || paper == "datum"_L1
                || paper == "paper"_L1))
            set(i, "NOUN"_L1);
    }

    QStringView m_text;
    std::vector<Token> &m_tokens;
};

} // namespace

void repairTags(QStringView text, std::vector<Token> &tokens)
{
    Repair(text, tokens).run();
    for (Token &token : tokens)
        token.lemma = lemmaOf(token.span.of(text), token.tag);
}

} // namespace clew
