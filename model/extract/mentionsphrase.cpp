#include "extract/mentionsphrase.h"

#include "extract/mentionskinds.h"
#include "extract/mentionswords.h"
#include "extract/timescalendar.h"
#include "language/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Nouns in -s that stand before other nouns; other plurals there are mostly verbs that the tagger missed.
bool isPluralModifier(QStringView word)
{
    return isOneOf(word, {u"sanctions",      u"customs",     u"arms",           u"goods",
                          u"sales",          u"electronics", u"systems",        u"communications",
                          u"avionics",       u"optics",      u"photonics",      u"logistics",
                          u"plastics",       u"metals",      u"chemicals",      u"drugs",
                          u"sports",         u"securities",  u"services",       u"operations",
                          u"records",        u"exports",     u"imports",        u"news",
                          u"weapons",        u"narcotics",   u"semiconductors", u"overseas",
                          u"business",       u"process",     u"wireless",       u"gas",
                          u"thermal-optics", u"reserves"});
}

class PhraseReader
{
public:
    PhraseReader(const MentionText &text, size_t sentence, const QSet<QString> &goods)
        : m_text(text)
        , m_goods(goods)
        , m_s(sentence)
        , m_size(text.size(sentence))
    {
    }

    std::vector<NounPhrase> run()
    {
        size_t floor = 0; // the phrase before ends here
        for (size_t i = 0; i < m_size; ++i) {
            if (!isHead(i))
                continue;
            NounPhrase phrase = phraseAt(i, floor);
            if (phrase.kind != NounKind::None) {
                floor = i + 1;
                m_phrases.push_back(std::move(phrase));
            }
        }
        return std::move(m_phrases);
    }

private:
    QStringView tag(size_t i) const { return m_text.tag(m_s, i); }
    QString lower(size_t i) const { return m_text.lower(m_s, i); }

    bool isNoun(size_t i) const
    {
        if (m_text.word(m_s, i).contains(u'/'))
            return false; // a link
        if (tag(i) == u"NOUN")
            return true;
        const QStringView word = m_text.word(m_s, i);
        if (word.isEmpty() || (!word[0].isLower() && !m_text.opensClause(m_s, i)))
            return false;
        // the tagger takes "executive" or "official" at the end of a phrase for an adjective
        const bool adjective = tag(i) == u"ADJ" && kindOf(lemmaOf(word, u"NOUN")) == NounKind::Person;
        return adjective || (tag(i) == u"PROPN" && kindOf(lemmaOf(word, u"NOUN")) != NounKind::None);
    }

    // "an executive [close to]", "[familiar with]"
    bool opensNarrowing(size_t i) const
    {
        return isOneOf(lower(i),
                       {u"familiar", u"close", u"briefed", u"aware", u"knowledgeable", u"responsible"})
            && isOneOf(lower(i + 1), {u"to", u"with", u"of", u"on", u"about", u"for"});
    }

    bool isHead(size_t i) const
    {
        if (!isNoun(i))
            return false;
        if (tag(i) == u"ADJ" && !opensNarrowing(i + 1)
            && (tag(i + 1) == u"NOUN" || tag(i + 1) == u"PROPN" || tag(i + 1) == u"ADJ"))
            return false;
        return !isNoun(i + 1)
            && !(tag(i + 1) == u"PROPN" && isModelDesignation(m_text.word(m_s, i + 1)) && isNoun(i + 2));
    }

    // A verb that the tagger took for a noun: "The firm rents cabinets", "offered local firms access to".
    bool isMissedVerb(size_t i) const
    {
        if (tag(i) != u"NOUN" || i == 0)
            return false;
        const QString word = lower(i);
        if (word.endsWith(u's') && !isPluralModifier(word)) {
            const bool object = isOneOf(tag(i + 1), {u"NOUN", u"ADJ", u"PROPN", u"NUM", u"DET"});
            const bool subject
                = isOneOf(tag(i - 1), {u"NOUN", u"PROPN", u"PRON", u"PUNCT"}) || lower(i - 1) == "other"_L1;
            return object && subject && !m_text.isHeading(m_s)
                && isInLexicon(WordList::Verb, lemmaOf(word, u"VERB"));
        }
        const bool baseForm = isInLexicon(WordList::Verb, word);
        if (!baseForm)
            return false;
        const QString before = lower(i - 1);
        if (before == "to"_L1 && isOneOf(tag(i + 1), {u"NOUN", u"ADJ", u"PROPN", u"DET"}))
            return true;
        const bool afterAdverb = tag(i - 1) == u"ADV" && isOneOf(tag(i + 1), {u"NOUN", u"ADJ", u"DET"});
        const bool afterPlural
            = tag(i - 1) == u"NOUN" && m_text.lemma(m_s, i - 1) != before && !isPluralModifier(before);
        const bool coordinated
            = tag(i - 1) == u"CCONJ" && i >= 2 && (tag(i - 2) == u"VERB" || tag(i - 2) == u"AUX");
        const bool help = (i >= 2 && m_text.lemma(m_s, i - 2) == "help"_L1)
            || (i >= 3 && m_text.lemma(m_s, i - 3) == "help"_L1);
        return afterAdverb || afterPlural || coordinated || help;
    }

    // "gave [local firms] access": many parties before a noun are its receivers.
    bool isReceiver(size_t i) const
    {
        const QString lemma = lemmaOf(m_text.word(m_s, i), u"NOUN");
        const NounKind kind = kindOf(lemma);
        return lemma != lower(i) && (kind == NounKind::Firm || kind == NounKind::Person)
            && isOneOf(lower(i + 1), {u"access", u"time", u"loans", u"money", u"capacity", u"permission"});
    }

    bool isParticiple(size_t i) const
    {
        if (tag(i) != u"VERB")
            return false;
        const QString word = lower(i);
        if (!word.endsWith("ed"_L1) && !word.endsWith("ing"_L1) && !word.endsWith("en"_L1))
            return false;
        // "knowingly exported engines": a verb with its object
        const QString &relation = m_text.sentences()[m_s].tokens[i].relation;
        if (isOneOf(relation, {u"root", u"ccomp", u"parataxis", u"advcl", u"acl:relcl"}) && i > 0
            && tag(i - 1) == u"ADV")
            return false;
        if (i == 0)
            return word.endsWith("ed"_L1);
        if (relation == "amod"_L1 && word.endsWith("ed"_L1)) // "to blacklisted companies"
            return true;
        if (tag(i - 1) == u"CCONJ")
            return !word.endsWith("ing"_L1);
        return isOneOf(tag(i - 1), {u"DET", u"ADJ", u"NUM"}) || lower(i - 1).endsWith("ly"_L1)
            || isPossessivePronoun(i - 1);
    }

    bool isPossessivePronoun(size_t i) const
    {
        return isOneOf(lower(i), {u"its", u"their", u"his", u"her", u"our", u"my", u"your"})
            && tag(i) == u"PRON";
    }

    bool isModifier(size_t i) const
    {
        const QStringView t = tag(i);
        if (t == u"ADJ" || t == u"NUM" || t == u"PROPN")
            return !isOneOf(lower(i), {u"such", u"\u2022", u"due", u"least"});
        if (t == u"NOUN")
            return !timeUnitOf(lower(i)).has_value() && lower(i) != "who"_L1 && !isMissedVerb(i)
                && !isReceiver(i);
        if (t == u"ADV")
            return lower(i).endsWith("ly"_L1) && i + 1 < m_size
                && (tag(i + 1) == u"ADJ" || tag(i + 1) == u"VERB");
        const QStringView word = m_text.word(m_s, i);
        if (isModelDesignation(word))
            return true;
        const bool service = t == u"VERB" && lower(i).endsWith("ing"_L1)
            && isOneOf(lower(i + 1), {u"time", u"power", u"capacity", u"services", u"service"});
        return service || isParticiple(i) || (t == u"SYM" && word.size() > 1) || t == u"X";
    }

    // Whether the tree has the word as the subject of a verb of speech.
    bool speaks(size_t i) const
    {
        const Token &token = m_text.sentences()[m_s].tokens[i];
        return token.relation == "nsubj"_L1 && token.head >= 0
            && isOneOf(m_text.lemma(m_s, size_t(token.head)),
                       {u"say", u"tell", u"add", u"recall", u"claim", u"deny", u"write", u"explain", u"note",
                        u"confirm", u"describe", u"admit"});
    }

    // "solar panels", "mortar shells", "circuit boards": the words alone might be bodies.
    bool isGoodsCompound(size_t head) const
    {
        static const QStringList kinds{u"panel"_s, u"shell"_s,   u"board"_s,
                                       u"card"_s,  u"station"_s, u"boot"_s};
        static const QStringList before{
            u"solar"_s,   u"mortar"_s, u"artillery"_s, u"tank"_s,     u"circuit"_s,   u"graphics"_s,
            u"graphic"_s, u"memory"_s, u"sim"_s,       u"base"_s,     u"ground"_s,    u"control"_s,
            u"army"_s,    u"combat"_s, u"video"_s,     u"charging"_s, u"instrument"_s};
        return head > 0 && kinds.contains(lemmaOf(m_text.word(m_s, head), u"NOUN"))
            && before.contains(lower(head - 1));
    }

    // "sonar sets", but not "data sets" or "three sets"
    bool isSetOfGoods(size_t head) const
    {
        return isOneOf(tag(head - 1), {u"NOUN", u"PROPN"}) && lower(head + 1) != "of"_L1
            && !isOneOf(lower(head - 1),
                        {u"data", u"skill", u"rule", u"mind", u"film", u"stage", u"training", u"test", u"box",
                         u"instruction", u"parameter", u"feature", u"chess"});
    }

    // "flight controllers", "FC-90 controllers", "wheel loaders": things that do what people do
    bool isDevice(const QString &lemma, size_t head) const
    {
        if (isModelDesignation(m_text.word(m_s, head - 1)))
            return true;
        return isOneOf(lemma, {u"controller", u"driver", u"reader", u"writer"})
            && isOneOf(lower(head - 1),
                       {u"flight",  u"motor",   u"logic",       u"engine",  u"servo",     u"memory",
                        u"display", u"drive",   u"temperature", u"process", u"game",      u"industrial",
                        u"speed",   u"network", u"storage",     u"robot",   u"laser",     u"led",
                        u"card",    u"rfid",    u"code",        u"motion",  u"numerical", u"programmable",
                        u"valve",   u"power",   u"screw",       u"pile",    u"barcode"});
    }

    // Whether a word in quotation marks stands before the place: "“strange” companies".
    bool isQuotedAdjective(size_t begin, size_t floor) const
    {
        static const QString marks = u"\"\u201c\u201d'\u2018\u2019"_s;
        const auto isMark = [&](size_t at) {
            const QStringView word = m_text.word(m_s, at);
            return word.size() == 1 && marks.contains(word);
        };
        return begin >= floor + 3 && isMark(begin - 1) && isMark(begin - 3) && tag(begin - 2) == u"ADJ";
    }

    NounPhrase phraseAt(size_t head, size_t floor) const
    {
        NounPhrase phrase;
        phrase.head = head;
        phrase.lemma = lemmaOf(m_text.word(m_s, head), u"NOUN");
        phrase.plural
            = phrase.lemma != lower(head) || phrase.lemma == "people"_L1 || phrase.lemma == "police"_L1;
        phrase.kind = kindOf(phrase.lemma);
        if (phrase.kind == NounKind::None && kindOf(lower(head)) != NounKind::None) { // "avionics"
            phrase.lemma = lower(head);
            phrase.plural = false;
            phrase.kind = kindOf(phrase.lemma);
        }
        if (phrase.kind == NounKind::None && head > 0
            && isInLexicon(WordList::FirmNoun,
                           QString(lower(head - 1) % u' ' % phrase.lemma))) // "trading house"
            phrase.kind = NounKind::Firm;
        if (phrase.kind == NounKind::None && tag(head) == u"NOUN" && m_goods.contains(phrase.lemma))
            phrase.kind = NounKind::Goods;
        if (phrase.lemma == "party"_L1 && head > 0 && lower(head - 1) == "third"_L1)
            phrase.kind = NounKind::Firm; // "third parties"
        if (lower(head) == "arms"_L1 || (phrase.plural && isGoodsCompound(head)))
            phrase.kind = NounKind::Goods;
        if (phrase.lemma == "head"_L1 && phrase.plural && tag(head - 1) != u"DET")
            phrase.kind = NounKind::Goods; // "drilling heads"
        if (phrase.lemma == "set"_L1 && phrase.plural && head > 0 && isSetOfGoods(head))
            phrase.kind = NounKind::Goods; // "sonar sets"
        if (phrase.kind == NounKind::Firm && !phrase.plural && isInLexicon(WordList::PersonNoun, phrase.lemma)
            && speaks(head))
            phrase.kind = NounKind::Person; // "a trader said"
        if (phrase.lemma == "station"_L1 && head > 0
            && isOneOf(lower(head - 1),
                       {u"power", u"pumping", u"railway", u"compressor", u"train", u"metro", u"hydropower",
                        u"desalination"}))
            phrase.kind = NounKind::Facility;
        if (phrase.lemma == "service"_L1 && head > 0
            && isOneOf(lower(head - 1),
                       {u"prosecution", u"intelligence", u"security", u"customs", u"police", u"secret",
                        u"border", u"immigration", u"prison", u"revenue"}))
            phrase.kind = NounKind::Government; // "the prosecution service"
        if (phrase.lemma == "state"_L1 && !phrase.plural && head > 0
            && isInLexicon(WordList::Demonym, m_text.word(m_s, head - 1).toString()))
            phrase.kind = NounKind::Government; // "the Orlandish state"
        if (phrase.kind == NounKind::Person && head > 0 && isDevice(phrase.lemma, head))
            phrase.kind = NounKind::Goods; // "flight controllers"
        phrase.collective = isCollective(phrase.lemma);
        if (phrase.kind == NounKind::None)
            return phrase;
        size_t begin = head;
        while (begin > floor) {
            // "electronic and mechanical components", "“strange” companies"
            if (isQuotedAdjective(begin, floor)) {
                begin -= 3;
                phrase.modifiers.prepend(m_text.word(m_s, begin + 1).toString());
                continue;
            }
            if (begin >= floor + 2 && begin < head && lower(begin - 1) == "and"_L1 && tag(begin) == u"ADJ"
                && tag(begin - 2) == u"ADJ")
                --begin;
            else if (!isModifier(begin - 1))
                break;
            --begin;
            if (tag(begin) != u"NUM")
                phrase.modifiers.prepend(m_text.word(m_s, begin).toString());
        }
        bool &numbered = phrase.numbered;
        for (size_t k = begin; k < head; ++k)
            numbered = numbered || (tag(k) == u"NUM" && !isModelDesignation(m_text.word(m_s, k)));
        phrase.determination = numbered ? Determination::Indefinite : Determination::Bare;
        begin = determiner(begin, floor, phrase);
        phrase.range = {m_s, begin, head + 1};
        return phrase;
    }

    // Takes the determiner or the possessor before the phrase in; the new begin.
    size_t determiner(size_t begin, size_t floor, NounPhrase &phrase) const
    {
        if (begin <= floor)
            return begin;
        const size_t at = begin - 1;
        const QString word = lower(at);
        if (word == "'s"_L1 || word == "'"_L1) {
            phrase.determination = Determination::Possessive;
            size_t owner = at;
            while (owner > floor && (isOneOf(tag(owner - 1), {u"PROPN", u"NOUN", u"ADJ"})))
                --owner;
            if (owner == at)
                return begin; // the owner is a phrase of its own
            if (owner > floor && tag(owner - 1) == u"DET")
                --owner;
            return owner;
        }
        if (isPossessivePronoun(at)) {
            phrase.determination = Determination::Possessive;
            phrase.byPerson = isOneOf(lower(at), {u"his", u"her"});
            return at;
        }
        if (tag(at) != u"DET" && !isOneOf(word, {u"some", u"many", u"several", u"another", u"other"}))
            return begin;
        // "denied buying any Orlo lasers": which goods, is said all the same
        if (phrase.kind == NounKind::Goods && isOneOf(word, {u"any", u"no"})
            && !(phrase.modifiers.isEmpty() && isAnyGoodsNoun(phrase.lemma)))
            return begin;
        if (word == "the"_L1)
            phrase.determination = Determination::Definite;
        else if (isOneOf(word, {u"this", u"that", u"these", u"those"}))
            phrase.determination = Determination::Demonstrative;
        else if (isOneOf(
                     word,
                     {u"no", u"any", u"every", u"each", u"which", u"what", u"whose", u"neither", u"either"}))
            phrase.determination = Determination::Negative;
        else
            phrase.determination = Determination::Indefinite;
        return at;
    }

    const MentionText &m_text;
    const QSet<QString> &m_goods;
    size_t m_s;
    size_t m_size;
    std::vector<NounPhrase> m_phrases;
};

// Reads the words after a phrase.
class Extender
{
public:
    Extender(const MentionText &text, const NounPhrase &phrase)
        : m_text(text)
        , m_phrase(phrase)
        , m_s(phrase.range.sentence)
        , m_size(text.size(phrase.range.sentence))
    {
    }

    size_t run() const
    {
        size_t end = m_phrase.range.end;
        const bool person = isInLexicon(WordList::PersonNoun, m_phrase.lemma);
        for (int times = 0; times < (person ? 3 : 1); ++times) {
            const size_t next = prepositional(end, person);
            if (next == end)
                break;
            end = next;
        }
        return relative(end);
    }

private:
    QString lower(size_t i) const { return m_text.lower(m_s, i); }
    QStringView tag(size_t i) const { return m_text.tag(m_s, i); }

    size_t prepositional(size_t i, bool person) const
    {
        size_t object = i;
        if (person && (lower(i) == "close"_L1 || lower(i) == "familiar"_L1 || lower(i) == "briefed"_L1)
            && i + 1 < m_size)
            object = i + 2;
        else if (isOneOf(lower(i), {u"of", u"in", u"from"})
                 || (person && isOneOf(lower(i), {u"at", u"for", u"with", u"on"})))
            object = i + 1;
        else
            return i;
        const size_t end = nounPhraseEnd(object);
        const bool circumstance = end == object + 1 && isCircumstance(lower(object));
        return end > object && !circumstance ? end : i;
    }

    // "two men [on suspicion]", "a director [for comment]": no part of who they are
    static bool isCircumstance(const QString &word)
    {
        return isOneOf(word,
                       {u"suspicion", u"charges", u"bail", u"trial", u"condition", u"behalf", u"telephone",
                        u"phone", u"comment", u"questioning", u"court", u"custody", u"detail", u"details"});
    }

    bool isTimeWord(size_t i) const
    {
        const QString word = lower(i);
        return monthOf(word) || weekdayOf(word) || timeUnitOf(word) || seasonOf(word)
            || (tag(i) == u"NUM" && word.size() == 4);
    }

    // The end of the simple noun phrase that begins at i, or i.
    size_t nounPhraseEnd(size_t i) const
    {
        size_t k = i;
        bool noun = false;
        while (k < m_size) {
            const QStringView t = tag(k);
            if (isTimeWord(k))
                return i;
            if (isOneOf(lower(k), {u"today", u"yesterday", u"tomorrow"})) // "officers of the unit [today]"
                break;
            const bool nominal = t == u"NOUN" || t == u"PROPN";
            const QString word = lower(k);
            const bool inside = nominal || isOneOf(t, {u"DET", u"ADJ", u"NUM"}) || word == "'s"_L1
                || (t == u"PRON" && isOneOf(word, {u"its", u"their", u"his", u"her"}))
                || (word == "of"_L1 && noun && tag(k + 1) == u"PROPN") || word == "&"_L1;
            if (!inside || (noun && (t == u"DET" || t == u"NUM")))
                break;
            noun = noun || nominal;
            ++k;
        }
        return noun ? k : i;
    }

    static bool isReporting(const QString &lemma)
    {
        return isOneOf(lemma,
                       {u"say", u"tell", u"write", u"add", u"note", u"reveal", u"disclose", u"deny", u"claim",
                        u"describe", u"report", u"estimate", u"confirm", u"acknowledge", u"testify",
                        u"warn"});
    }

    // Behind the closing mark of "the ministry's "red list"": words in quotation marks that go on a phrase;
    // else k.
    size_t behindQuotedName(size_t k) const
    {
        static const QString marks = u"\"\u201c\u201d'\u2018\u2019"_s;
        const auto isMark = [&](size_t at) {
            const QString word = lower(at);
            return word.size() == 1 && marks.contains(word);
        };
        const bool open = k > 0 && (tag(k - 1) == u"DET" || isOneOf(lower(k - 1), {u"'s", u"\u2019s"}));
        if (!open || !isMark(k))
            return k;
        constexpr size_t longest = 5;
        for (size_t close = k + 2; close < std::min(m_size, k + 2 + longest); ++close) {
            if (isMark(close))
                return close + 1;
        }
        return k;
    }

    // "who set up the fund", "that are not on the list"
    size_t relative(size_t i) const
    {
        const QString word = lower(i);
        const bool person = m_phrase.kind == NounKind::Person;
        // "the company that shipped them"
        const bool one = m_phrase.kind == NounKind::Firm && m_phrase.modifiers.isEmpty()
            && m_phrase.determination == Determination::Definite && isOneOf(tag(i + 1), {u"VERB", u"AUX"});
        const bool opens = person
            ? word == "who"_L1
            : (word == "that"_L1 || word == "which"_L1 || word == "who"_L1) && (m_phrase.plural || one);
        if (!opens || tag(i + 1) == u"PUNCT")
            return i;
        size_t k = i + 1;
        bool verb = false;
        while (k < m_size && k < i + 16) {
            if (const size_t behind = behindQuotedName(k); behind > k) {
                k = behind;
                continue;
            }
            const bool finite = tag(k) == u"VERB";
            if (tag(k) == u"PUNCT" || (verb && finite && isReporting(m_text.lemma(m_s, k))))
                return k;
            verb = verb || finite || tag(k) == u"AUX";
            ++k;
        }
        return k == m_size ? k : i;
    }

    const MentionText &m_text;
    const NounPhrase &m_phrase;
    size_t m_s;
    size_t m_size;
};

} // namespace

std::vector<NounPhrase> nounPhrases(const MentionText &text, size_t sentence, const QSet<QString> &goods)
{
    return PhraseReader(text, sentence, goods).run();
}

size_t extendedEnd(const MentionText &text, const NounPhrase &phrase)
{
    return Extender(text, phrase).run();
}

} // namespace clew
