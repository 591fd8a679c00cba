#include "extract/mentionstyping.h"

#include "extract/mentionsmetonyms.h"
#include "extract/mentionswords.h"

#include "language/lexicon.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

double &scoreOf(TypeScores &scores, EntityType type)
{
    return scores[static_cast<size_t>(type)];
}

bool isPlaceName(const QString &name)
{
    return isInLexicon(WordList::Country, name) || isInLexicon(WordList::Capital, name)
        || isInLexicon(WordList::City, name) || isInLexicon(WordList::Region, name);
}

bool isPlaceNoun(QStringView lemma)
{
    return isOneOf(lemma,
                   {u"city", u"town", u"port", u"village", u"province", u"island", u"capital", u"country",
                    u"region", u"district", u"state", u"suburb", u"county", u"peninsula", u"enclave",
                    u"territory"});
}

bool isGoverningWord(QStringView lower)
{
    return isOneOf(lower, {u"ministry",    u"department", u"government",   u"treasury",    u"congress",
                           u"parliament",  u"senate",     u"commission",   u"cabinet",     u"kremlin",
                           u"customs",     u"bureau",     u"republic",     u"embassy",     u"presidency",
                           u"directorate", u"coastguard", u"inspectorate", u"chancellery", u"secretariat"});
}

bool isDocumentWord(QStringView word)
{
    return isOneOf(word,
                   {u"Act",          u"List",      u"Order",     u"Resolution", u"Treaty",     u"Regulation",
                    u"Regulations",  u"Law",       u"Directive", u"Agreement",  u"Accord",     u"Convention",
                    u"Memorandum",   u"Rule",      u"Rules",     u"Code",       u"Guidelines", u"Guidance",
                    u"Constitution", u"Protocol",  u"Charter",   u"Decree",     u"Statute",    u"Bill",
                    u"Indictment",   u"Blacklist", u"Register",  u"Registry",   u"Questions",  u"Notice",
                    u"Ordinance"});
}

class Evidence
{
public:
    Evidence(const MentionText &text, const NameSpan &name)
        : m_text(text)
        , m_name(name)
        , m_s(name.range.sentence)
        , m_tokens(name.name.split(u' '))
    {
    }

    TypeScores run()
    {
        if (isLettered(m_text, m_name.range)) {
            ofLetter(m_tokens.first());
            return m_scores;
        }
        ofLists();
        ofWords();
        ofShape();
        before();
        after();
        scoreOf(m_scores, EntityType::Organization) += 0.5;
        return m_scores;
    }

private:
    QString lemma(size_t i) const { return m_text.lemma(m_s, i); }
    QStringView word(size_t i) const { return m_text.word(m_s, i); }
    void add(EntityType type, double weight) { scoreOf(m_scores, type) += weight; }

    // "Company A", "Individual 1", "Vessel 2"
    void ofLetter(const QString &noun)
    {
        constexpr double sure = 9;
        const bool person
            = isOneOf(noun,
                      {u"Individual", u"Person", u"Executive", u"Employee", u"Conspirator", u"Co-Conspirator",
                       u"Co-conspirator", u"Witness", u"Officer", u"Director"});
        const bool thing = isOneOf(noun, {u"Vessel", u"Ship", u"Tanker"});
        add(person ? EntityType::Person : thing ? EntityType::Product : EntityType::Organization, sure);
    }

    void ofLists()
    {
        const QString name = listForm(m_name.name);
        if (isPlaceName(name))
            add(EntityType::Place, m_tokens.size() > 1 || countryNamed(name) ? 6 : 4);
        if (isInLexicon(WordList::Publication, name))
            add(EntityType::Organization, 5);
        if (m_tokens.size() > 1 && isInLexicon(WordList::PublicationWord, m_tokens.last())
            && !isInLexicon(WordList::FamilyFirstName, m_tokens.first())
            && !isInLexicon(WordList::GivenName, m_tokens.first()))
            add(EntityType::Organization, 2);
        if (m_name.titled)
            add(EntityType::Person, 6);
    }

    void ofWords()
    {
        const QString &last = m_tokens.last();
        const bool order = m_tokens.first() == "E.O."_L1 || name().startsWith("Executive Order"_L1);
        const bool list = isDocumentWord(m_tokens.first()) && m_tokens.value(1) == "of"_L1;
        if (isDocumentWord(last) || order || list || name().contains(" Resolution "_L1)
            || name().startsWith("Frequently Asked"_L1))
            add(EntityType::Document, last == "Register"_L1 || last == "Code"_L1 ? 3 : 6);
        else if (m_name.numbered)
            add(EntityType::Product, 5);
        if (isInLexicon(WordList::LegalForm, last) && m_tokens.size() > 1)
            add(EntityType::Organization, 5);
        if (isStateOffice())
            add(EntityType::Government, 4);
        if (m_tokens.first() == "Ministry"_L1 && m_tokens.size() > 2)
            add(EntityType::Government, 6);
        // "Orlo Design Bureau"
        const bool workshop = last == "Bureau"_L1
            && isOneOf(m_tokens.value(m_tokens.size() - 2),
                       {u"Design", u"Construction", u"Engineering", u"Experimental", u"Project"});
        if (workshop)
            add(EntityType::Organization, 4);
        if (name().contains(u'&')) {
            add(EntityType::Organization, 2);
            add(EntityType::Person, -2);
        }
        for (const QString &token : m_tokens) {
            if (isGoverningWord(token.toLower()) && !workshop)
                add(EntityType::Government, isInLexicon(WordList::LegalForm, last) ? 1 : 4);
            else if (isInLexicon(WordList::OrganizationWord, token) && m_tokens.size() > 1)
                add(EntityType::Organization, token == last ? 3.5 : 2);
        }
        // "Orlo Pumps": what a firm makes
        const QString goods = lemmaOf(last.toLower(), u"NOUN");
        if (m_tokens.size() > 1 && goods != last.toLower() && isInLexicon(WordList::GoodsNoun, goods)
            && !isInLexicon(WordList::OrganizationWord, last) && !isAllCaps(last))
            add(EntityType::Organization, 3);
        if (isPlaceNoun(last.toLower()) && m_tokens.size() > 1)
            add(EntityType::Place, 4);
        if (isOneOf(last,
                    {u"Sea", u"River", u"Valley", u"Bay", u"Islands", u"Strait", u"Gulf", u"Oblast",
                     u"Street", u"Road"})
            && m_tokens.size() > 1)
            add(EntityType::Place, 4);
    }

    // "Office of Port Safety", "U.S. Attorney's Office", "Orlandish Border Agency"
    bool isStateOffice() const
    {
        static const QSet<QString> offices{u"Office"_s,  u"Agency"_s,  u"Authority"_s, u"Administration"_s,
                                           u"Service"_s, u"Council"_s, u"Court"_s,     u"Police"_s,
                                           u"Army"_s,    u"Navy"_s,    u"Guard"_s,     u"Guards"_s,
                                           u"Force"_s,   u"Forces"_s};
        if (m_tokens.size() < 2)
            return false;
        if (m_tokens.first() == "Office"_L1 && m_tokens[1] == "of"_L1)
            return true;
        const bool country = countryOf(m_tokens.first()).has_value();
        return (country && offices.contains(m_tokens.last())) || name().contains(" Attorney's Office"_L1)
            || name().contains(u" Attorney\u2019s Office"_s);
    }

    void ofShape()
    {
        static const QRegularExpression twoPart(u"^[A-Z]\\w+-[a-z]+$"_s);
        static const QRegularExpression initials(u"^(?:[A-Z]\\.)+$"_s);
        const qsizetype n = m_tokens.size();
        if (n >= 2 && n <= 4) {
            if (isInLexicon(WordList::GivenName, m_tokens.first()))
                add(EntityType::Person, 3);
            if (isInLexicon(WordList::FamilyFirstName, m_tokens.first()) && n <= 3)
                add(EntityType::Person, 1.2);
            if (twoPart.match(m_tokens.last()).hasMatch())
                add(EntityType::Person, 3);
            for (qsizetype i = 0; i + 1 < n; ++i) {
                if (initials.match(m_tokens[i]).hasMatch() && i > 0)
                    add(EntityType::Person, 3);
            }
        }
        if (n == 1 && isInLexicon(WordList::GivenName, m_tokens.first()))
            add(EntityType::Person, 1);
        if (isAllCaps(m_tokens.first()) && n == 1)
            add(EntityType::Organization, 1.6);
        if (n == 2 && m_tokens.first().contains(u'-') && isTransliterated(m_tokens.first()))
            add(EntityType::Person, 2);
    }

    // "Sung-min", "Young-ho": two syllables, the second short
    static bool isTransliterated(const QString &token)
    {
        static const QRegularExpression syllables(u"^[A-Z][a-z]{1,5}-[A-Za-z][a-z]{0,5}$"_s);
        return syllables.match(token).hasMatch();
    }

    void ofNoun(const QString &noun, double weight)
    {
        const bool person = isInLexicon(WordList::PersonNoun, noun);
        const bool firm = isInLexicon(WordList::FirmNoun, noun) || isInLexicon(WordList::FacilityNoun, noun)
            || isInLexicon(WordList::GovernmentWord, noun) || isInLexicon(WordList::PublicationWord, noun);
        // may be a firm as well
        const bool either = isOneOf(noun,
                                    {u"agent", u"representative", u"ally", u"operator", u"member", u"owner",
                                     u"shareholder", u"nominee", u"victim", u"defendant", u"affiliate"});
        if (person)
            add(EntityType::Person, either ? weight * 0.4 : weight);
        if (firm)
            add(EntityType::Organization, person ? weight - 0.2 : weight);
        if (isPlaceNoun(noun))
            add(EntityType::Place, weight);
        if (!person && !firm && isInLexicon(WordList::GoodsNoun, noun))
            add(EntityType::Product, weight * 0.8);
    }

    void before()
    {
        const size_t first = m_name.range.first;
        if (first == 0)
            return;
        const QString previous = m_text.lower(m_s, first - 1);
        if (m_text.tag(m_s, first - 1) == u"NOUN")
            ofNoun(lemma(first - 1), isVesselNoun(lemma(first - 1)) ? 4 : 2.5);
        if (isOneOf(word(first - 1), {u"MV", u"M/V", u"MT", u"M/T", u"SS", u"vessel", u"tanker", u"yacht"}))
            add(EntityType::Product, 4);
        if (previous == ","_L1 && first >= 2)
            beforeComma(first - 2);
        // "a survey vessel, the Orlo-2"
        if (previous == "the"_L1 && first >= 3 && word(first - 2) == u"," && isVesselNoun(lemma(first - 3)))
            add(EntityType::Product, 4);
        // "the survey vessel “Orlo-2”", as translations have it
        if (isOneOf(word(first - 1), {u"\"", u"\u201c", u"\u00ab"}) && first >= 2
            && m_text.tag(m_s, first - 2) == u"NOUN")
            ofNoun(lemma(first - 2), isVesselNoun(lemma(first - 2)) ? 4 : 2.5);
        if (previous == "as"_L1 && first >= 3 && m_text.lower(m_s, first - 2) == "such"_L1)
            ofNoun(lemma(first - 3), 2);
        if (previous == "'s"_L1 && m_tokens.size() == 1 && first >= 2
            && !countryNamed(word(first - 2).toString()))
            add(EntityType::Product, 1);
        if ((previous == "called"_L1 || previous == "named"_L1) && first >= 2)
            ofNoun(lemma(first - 2), 2.5);
        preposition(first, previous);
        trade(first);
    }

    // Goods are made by firms and pass between them; people who trade are introduced by more than a name:
    // "made by Orland's Vey Optik", "sold them to Vey", "the blacklisted Vey Optik".
    void trade(size_t first)
    {
        const bool ofCountry
            = first >= 2 && word(first - 1) == u"'s" && countryNamed(word(first - 2).toString());
        if (ofCountry && !isInLexicon(WordList::GivenName, m_tokens.first()))
            add(EntityType::Person, -1.5);
        size_t at = ofCountry ? first - 2 : first;
        if (isOneOf(m_text.lower(m_s, first - 1),
                    {u"sanctioned", u"blacklisted", u"listed", u"-based", u"based"}))
            add(EntityType::Person, -1);
        // "Porto-based Tern Vey": people come from somewhere
        if (m_text.lower(m_s, first - 1).endsWith("-based"_L1)) {
            add(EntityType::Person, -1.5);
            add(EntityType::Organization, 1.5);
        }
        if (lemma(first - 1) == "tell"_L1) // goods are told nothing
            add(EntityType::Product, -2);
        if (at >= 1 && m_text.tag(m_s, at - 1) == u"ADJ")
            --at;
        if (at < 2)
            return;
        const QString preposition = m_text.lower(m_s, at - 1);
        if (preposition == "by"_L1
            && isOneOf(lemma(at - 2), {u"make", u"produce", u"manufacture", u"build", u"ship", u"supply"})) {
            add(EntityType::Organization, 1);
            add(EntityType::Person, -1);
        }
        if (isTraded(at, preposition))
            add(EntityType::Person, -1);
    }

    // "ship the goods to", "bought six of them from"
    bool isTraded(size_t at, const QString &preposition) const
    {
        constexpr size_t reach = 6; // tokens
        const bool to = preposition == "to"_L1;
        if (!to && preposition != "from"_L1)
            return false;
        for (size_t i = at - 1; i > 0 && at - i <= reach; --i) {
            const QString verb = lemma(i - 1);
            const bool passes = to ? isOneOf(verb,
                                             {u"sell", u"resell", u"ship", u"supply", u"deliver", u"export",
                                              u"re-export", u"rent", u"lease", u"transship"})
                                   : isOneOf(verb,
                                             {u"buy", u"order", u"rent", u"lease", u"import", u"procure",
                                              u"purchase", u"source"});
            if (passes)
                return true;
        }
        return false;
    }

    static bool isVesselNoun(const QString &noun)
    {
        return isOneOf(noun,
                       {u"vessel", u"tanker", u"ship", u"freighter", u"yacht", u"trawler", u"ferry",
                        u"aircraft", u"jet", u"carrier", u"barge", u"tug", u"submarine", u"frigate",
                        u"destroyer", u"boat"});
    }

    // "its owner, Ann Vane", "a factory in Orland, Tern"
    void beforeComma(size_t i)
    {
        if (m_text.tag(m_s, i) == u"NOUN") {
            ofNoun(lemma(i), 2.5);
            if (isVesselNoun(lemma(i))) // "the tug, Tern Star, was bought"
                add(EntityType::Product, 4);
            return;
        }
        size_t at = i;
        while (at > 0 && m_text.tag(m_s, at) == u"PROPN")
            --at;
        const bool place = isPlaceName(m_text.textOf({m_s, at + 1, i + 1}));
        if (!place || at == 0 || at == i)
            return;
        if (isOneOf(m_text.lower(m_s, at), {u"in", u"of", u"near", u"from"})
            && m_text.tag(m_s, at - 1) == u"NOUN")
            ofNoun(lemma(at - 1), 2.5);
        else if (m_text.lower(m_s, at) == "in"_L1)
            add(EntityType::Place, 1);
    }

    void preposition(size_t first, const QString &previous)
    {
        const QString governor = first >= 2 ? lemma(first - 2) : QString();
        if (previous == "in"_L1 || previous == "near"_L1 || previous == "outside"_L1) {
            if (isOneOf(governor, {u"stake", u"share", u"invest", u"investment", u"holding", u"interest"}))
                add(EntityType::Organization, 2);
            else
                add(EntityType::Place, governor == "base"_L1 || governor == "headquarter"_L1 ? 3.5 : 2.2);
        }
        const bool worker = isInLexicon(WordList::PersonNoun, governor);
        const bool counsel
            = isOneOf(governor, {u"attorney", u"lawyer", u"counsel", u"solicitor", u"barrister"});
        if ((previous == "at"_L1 || previous == "for"_L1) && !counsel && (worker || governor == "work"_L1))
            add(EntityType::Organization, 2.5);
        if (previous == "of"_L1
            && (worker
                || isOneOf(governor,
                           {u"subsidiary", u"arm", u"unit", u"staff", u"customer", u"branch", u"parent"})))
            add(EntityType::Organization, isPlaceName(m_name.name) ? 0 : 1.5);
        // "Orlo Marine Systems of Den Tern": where a firm sits
        if (previous == "of"_L1 && first >= 3 && m_text.tag(m_s, first - 2) == u"PROPN"
            && (isInLexicon(WordList::OrganizationWord, word(first - 2).toString())
                || isInLexicon(WordList::LegalForm, word(first - 2))))
            add(EntityType::Place, 2.2);
        if (previous == "found"_L1 || previous == "founded"_L1)
            add(EntityType::Organization, 2);
        if (previous == "at"_L1 && !worker && governor != "work"_L1)
            add(EntityType::Place, governor == ","_L1 ? 1.5 : 1);
    }

    void after()
    {
        const size_t end = m_name.range.end;
        const QString next = m_text.lower(m_s, end);
        if (next == ","_L1) {
            if (isPlaceBefore(end + 1))
                add(EntityType::Place, 3);
            apposition(end + 1);
            if (m_text.lower(m_s, end + 1) == "which"_L1)
                add(EntityType::Person, -2);
        } else if (next == "'s"_L1 || next == "'"_L1) {
            const PhraseHead head = headOfPhraseAt(m_text, m_s, end + 1);
            if (isOneOf(head.lemma,
                        {u"executive", u"spokesman", u"spokeswoman", u"spokesperson", u"subsidiary",
                         u"headquarters", u"chairman", u"chairwoman", u"ceo", u"shareholder", u"board",
                         u"liquidator", u"administrator", u"warehouse", u"factory"}))
                add(EntityType::Organization, 3);
            else if (isInLexicon(WordList::PersonNoun, head.lemma)
                     || isInLexicon(WordList::FirmNoun, head.lemma))
                add(EntityType::Organization, 1);
        } else if (lemma(end) == "be"_L1) {
            predicate(end + 1);
        } else if (next == "of"_L1 && m_tokens.size() > 1 && isPlaceName(word(end + 1).toString())
                   && !isPlaceName(m_name.name)) {
            add(EntityType::Organization, 2.5); // "Tern Gulf of Porto": people and places are in it
            add(EntityType::Place, -2.5);
        } else if (next == "("_L1) {
            parenthesis(end);
        } else if (isPlaceNoun(next)) {
            add(EntityType::Place, 3);
        } else if (isOneOf(lemma(end), {u"say", u"deny", u"insist", u"claim", u"announce", u"confirm"})) {
            ofItsPronoun(end + 1);
        } else if (isOneOf(lemma(end), {u"sell",    u"buy",         u"ship",     u"make",   u"produce",
                                        u"supply",  u"manufacture", u"export",   u"import", u"lease",
                                        u"rent",    u"acquire",     u"purchase", u"order",  u"deliver",
                                        u"procure", u"forward",     u"hire",     u"employ", u"transport"})) {
            add(EntityType::Organization, 0.8);
        }
    }

    // "Orlo said [it] had": no person
    void ofItsPronoun(size_t i)
    {
        const QString first
            = m_text.lower(m_s, i) == "that"_L1 ? m_text.lower(m_s, i + 1) : m_text.lower(m_s, i);
        if (first == "it"_L1 || first == "its"_L1)
            add(EntityType::Organization, 2.5);
        else if (first == "he"_L1 || first == "she"_L1)
            add(EntityType::Person, 2);
    }

    // "to Ternport, Orland": a country behind the comma
    bool isPlaceBefore(size_t i) const
    {
        const size_t first = m_name.range.first;
        return first > 0
            && isOneOf(m_text.lower(m_s, first - 1), {u"in", u"to", u"from", u"at", u"near", u"of"})
            && isInLexicon(WordList::Country, word(i));
    }

    // "is the director", "was a shell"
    void predicate(size_t i)
    {
        while (m_text.tag(m_s, i) == u"ADV")
            ++i;
        if (isOneOf(lemma(i), {u"arrest", u"detain", u"jail", u"imprison", u"extradite", u"handcuff"}))
            add(EntityType::Person, 2.5);
        if (isOneOf(m_text.tag(m_s, i), {u"DET", u"PROPN", u"ADJ", u"NOUN", u"PRON"}))
            ofNoun(headOfPhraseAt(m_text, m_s, i).lemma, 2.5);
    }

    // "Ann Vane (Vane)": the last name in brackets; "TERN (IMO 1234567)": a ship
    void parenthesis(size_t i)
    {
        if (isOneOf(word(i + 1), {u"IMO", u"MMSI"}))
            add(EntityType::Product, 6);
        if (m_tokens.size() >= 2 && m_tokens.size() <= 4 && word(i + 1) == m_tokens.last()
            && word(i + 2) == u")" && !isInLexicon(WordList::OrganizationWord, m_tokens.last()))
            add(EntityType::Person, 3);
    }

    void apposition(size_t i)
    {
        const QString opening = m_text.lower(m_s, i);
        if (opening == "who"_L1)
            add(EntityType::Person, 3);
        // "Tern Vey, founded by Ann Roe"
        if (isOneOf(opening,
                    {u"founded", u"co-founded", u"established", u"incorporated", u"headquartered",
                     u"majority-owned", u"owned", u"registered"})
            && isOneOf(m_text.lower(m_s, i + 1), {u"by", u"in", u"at", u"there"})) {
            add(EntityType::Person, -3);
            add(EntityType::Organization, 2);
        }
        const bool age
            = m_text.tag(m_s, i) == u"NUM" && opening.size() == 2 && m_text.lower(m_s, i + 1) == ","_L1;
        if (age)
            add(EntityType::Person, 4);
        if (!isOneOf(m_text.tag(m_s, i), {u"DET", u"PRON", u"ADJ", u"NOUN", u"PROPN"})
            || opening == "which"_L1)
            return;
        if (m_text.tag(m_s, i) == u"PROPN" && m_text.lower(m_s, i + 1) != "'s"_L1)
            return;
        const PhraseHead head = headOfPhraseAt(m_text, m_s, i);
        if (!isOneOf(lemma(head.end), {u"say", u"tell", u"add"})) // "Orlo, a spokesman said"
            ofNoun(head.lemma, 3);
    }

    const QString &name() const { return m_name.name; }

    const MentionText &m_text;
    const NameSpan &m_name;
    size_t m_s;
    QStringList m_tokens;
    TypeScores m_scores{};
};

} // namespace

TypeScores modelEvidence(const MentionText &text, const NameSpan &name)
{
    static constexpr std::array types{EntityType::Person, EntityType::Organization, EntityType::Place,
                                      EntityType::Product};
    static constexpr std::array weights{3.0, 2.5, 1.8, 0.7};
    TypeScores scores{};
    std::optional<Span> counted;
    const Span span = text.span(name.range);
    for (size_t i = name.range.first; i < name.range.end; ++i) {
        const Name *seen = text.nameAt(name.range.sentence, i);
        if (!seen || (counted && *counted == seen->span))
            continue;
        counted = seen->span;
        const double fit = seen->span == span ? 1.0 : seen->span.contains(span) ? 0.8 : 0.4;
        const auto kind = static_cast<size_t>(seen->kind);
        scoreOf(scores, types[kind]) += weights[kind] * fit * double(seen->probability);
    }
    return scores;
}

TypeScores typeEvidence(const MentionText &text, const NameSpan &name)
{
    return Evidence(text, name).run();
}

EntityType bestType(const TypeScores &scores)
{
    const auto best = std::ranges::max_element(scores);
    return static_cast<EntityType>(best - scores.begin());
}

} // namespace clew
