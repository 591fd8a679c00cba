#include "extract/mentionslink.h"

#include "extract/mentionsapart.h"
#include "extract/mentionsforms.h"
#include "extract/mentionsmetonyms.h"
#include "extract/mentionsmisread.h"
#include "extract/mentionstyping.h"
#include "extract/mentionswords.h"
#include "language/lexicon.h"
#include "text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Types that the name of one thing in a list lends to its neighbours.
constexpr std::array listTypes{EntityType::Person, EntityType::Organization, EntityType::Place,
                               EntityType::Product};

class Linker
{
public:
    Linker(const MentionText &text, const std::vector<NameSpan> &names, Drafts &drafts)
        : m_text(text)
        , m_names(names)
        , m_drafts(drafts)
    {
    }

    void run()
    {
        collect();
        for (Form &form : m_forms) {
            for (size_t k = 0; k < form.scores.size(); ++k)
                form.scores[k] += form.model[k] / static_cast<double>(form.occurrences.size());
        }
        likeNeighbours();
        likeShortForms();
        likeFamilyNames();
        for (Form &form : m_forms)
            form.type = bestType(form.scores);
        spreadTitles();
        for (size_t i = 0; i < m_forms.size(); ++i)
            m_forms[i].parent = i;
        joinLookalikes();
        joinParentheses();
        joinAliases();
        joinShortForms();
        emitNames();
    }

private:
    void collect()
    {
        for (size_t i = 0; i < m_names.size(); ++i) {
            const NameSpan &name = m_names[i];
            if (countryNamed(name.name)) {
                m_countries.push_back(i);
                continue;
            }
            if (isInLexicon(WordList::Demonym, name.name))
                continue; // "Orlandish" of "Orlandish-made"
            const QString key = keyOf(name);
            if (key.isEmpty())
                continue;
            const auto found = m_byKey.constFind(key);
            const size_t at = found == m_byKey.constEnd() ? m_forms.size() : *found;
            if (found == m_byKey.constEnd()) {
                m_byKey.insert(key, at);
                m_forms.push_back({.key = key, .tokens = key.split(u' '), .name = name.name});
            }
            Form &form = m_forms[at];
            const TypeScores evidence = typeEvidence(m_text, name);
            const TypeScores model = modelEvidence(m_text, name);
            for (size_t k = 0; k < evidence.size(); ++k) {
                form.scores[k] += evidence[k];
                form.model[k] += model[k];
            }
            form.occurrences.push_back(i);
            form.titled = form.titled || name.titled;
            if (name.name.size() > form.name.size())
                form.name = name.name;
        }
    }

    size_t root(size_t form) const
    {
        while (m_forms[form].parent != form)
            form = m_forms[form].parent;
        return form;
    }

    void join(size_t form, size_t into)
    {
        const size_t a = root(form);
        const size_t b = root(into);
        if (a != b)
            m_forms[a].parent = b;
    }

    std::optional<size_t> formOf(size_t name) const
    {
        const auto found = m_byKey.constFind(keyOf(m_names[name]));
        if (found == m_byKey.constEnd())
            return std::nullopt;
        return *found;
    }

    // "TERN (a ship), GULL and KITE": what a list says of one it says, weaker, of the others.
    void likeNeighbours()
    {
        std::vector<TypeScores> lent(m_forms.size(), TypeScores{});
        for (size_t i = 0; i + 1 < m_names.size(); ++i) {
            if (!isListed(i))
                continue;
            const auto a = formOf(i);
            const auto b = formOf(i + 1);
            if (a && b && *a != *b) {
                lend(m_forms[*a], lent[*b]);
                lend(m_forms[*b], lent[*a]);
            }
        }
        for (size_t i = 0; i < m_forms.size(); ++i) {
            if (*std::ranges::max_element(m_forms[i].scores) >= 3)
                continue;
            for (size_t k = 0; k < lent[i].size(); ++k)
                m_forms[i].scores[k] += lent[i][k];
        }
    }

    static void lend(const Form &from, TypeScores &to)
    {
        const EntityType type = bestType(from.scores);
        const auto at = static_cast<size_t>(type);
        const double each = from.scores[at] / static_cast<double>(from.occurrences.size());
        if (each >= 3 && std::ranges::find(listTypes, type) != listTypes.end())
            to[at] = std::max(to[at], 1.5);
    }

    // "Van Orlo" of "Van Orlo Boats", "Tern" of "Tern Timber": persons go by their last name, firms by the
    // first words of theirs. "Tern Orland" beside "Tern Lines" is a firm, not a place.
    void likeShortForms()
    {
        QHash<QString, std::vector<size_t>> byFirst; // looked up only
        for (size_t i = 0; i < m_forms.size(); ++i)
            byFirst[m_forms[i].tokens.first()].push_back(i);
        std::vector<double> lent(m_forms.size(), 0);
        for (size_t i = 0; i < m_forms.size(); ++i) {
            for (const size_t k : byFirst.value(m_forms[i].tokens.first())) {
                if (opensName(m_forms[i], m_forms[k])) {
                    lent[k] = std::max(lent[k], std::min(3.0, 1.5 + organizationOf(m_forms[i])));
                    lent[i] = std::max(lent[i], std::min(3.0, organizationOf(m_forms[k])));
                } else if (k != i && isNamedAfterPlace(m_forms[i])
                           && bestType(m_forms[k].scores) == EntityType::Organization) {
                    lent[i] = std::max(lent[i], 4.0);
                }
            }
        }
        for (size_t i = 0; i < m_forms.size(); ++i)
            m_forms[i].scores[static_cast<size_t>(EntityType::Organization)] += lent[i];
    }

    // "OKSANA HRYB ... HRYB" in charges: a family name, however much it looks like an acronym
    void likeFamilyNames()
    {
        QSet<QString> families; // looked up only
        for (const Form &form : m_forms)
            if (form.tokens.size() > 1 && form.tokens.size() < 4 && isAllCaps(form.name.section(u' ', -1))
                && isAllCaps(form.name.section(u' ', 0, 0)) && bestType(form.scores) == EntityType::Person)
                families.insert(form.tokens.last());
        constexpr double sure = 4;
        for (Form &form : m_forms)
            if (form.tokens.size() == 1 && isAllCaps(form.name) && families.contains(form.key))
                form.scores[static_cast<size_t>(EntityType::Person)]
                    += sure * static_cast<double>(form.occurrences.size());
    }

    static double organizationOf(const Form &form)
    {
        return form.scores[static_cast<size_t>(EntityType::Organization)]
            / static_cast<double>(form.occurrences.size());
    }

    static bool opensName(const Form &form, const Form &longer)
    {
        const qsizetype n = form.tokens.size();
        // "Orlo Voice" in a text about Orlo, of which a model makes goods
        const double goods = longer.scores[static_cast<size_t>(EntityType::Product)]
            / static_cast<double>(longer.occurrences.size());
        constexpr double sureOfGoods = 2;
        const bool weak = bestType(longer.scores) == EntityType::Product && goods < sureOfGoods
            && !longer.name.back().isDigit() && organizationOf(form) >= 1.5;
        const EntityType type = weak ? EntityType::Organization : bestType(longer.scores);
        return !form.titled && !longer.titled && longer.tokens.size() > n
            && longer.tokens.mid(0, n) == form.tokens
            && (type == EntityType::Person || type == EntityType::Organization)
            && !isInLexicon(WordList::GivenName, form.name)
            && !isInLexicon(WordList::FamilyFirstName, form.name) && !isPlaceWord(form.name);
    }

    // "Tern Orland", but not "Port Orland"
    static bool isNamedAfterPlace(const Form &form)
    {
        const QStringList words = form.name.split(u' ');
        return words.size() == 2 && isPlaceWord(words.last()) && !isPlaceWord(words.first())
            && !isPlaceWord(form.name) && !isInLexicon(WordList::OrganizationWord, words.first())
            && !isOneOf(words.first().toLower(),
                        {u"new", u"north", u"south", u"east", u"west", u"central", u"upper", u"lower",
                         u"greater", u"port", u"lake", u"mount", u"fort", u"saint", u"san", u"santa"});
    }

    // Whether only a comma, "and" or a bracket parts the name from the next.
    bool isListed(size_t i) const
    {
        const SentenceTokens &a = m_names[i].range;
        const SentenceTokens &b = m_names[i + 1].range;
        if (a.sentence != b.sentence || b.first <= a.end || b.first > a.end + 9)
            return false;
        bool inside = false;
        bool comma = false;
        for (size_t t = a.end; t < b.first; ++t) {
            const QString word = m_text.lower(a.sentence, t);
            if (word == "("_L1 || word == ")"_L1) {
                inside = word == "("_L1;
                continue;
            }
            if (!inside && word != ","_L1 && word != ";"_L1 && word != "and"_L1 && word != "or"_L1
                && word != "the"_L1)
                return false;
            comma = comma || (!inside && word != "the"_L1);
        }
        return comma;
    }

    // "Karndrive" in a text that mostly says "Kamdrive": misread, where both look alike to a scanner and one
    // of them is seldom.
    void joinLookalikes()
    {
        QHash<QString, std::vector<size_t>> alike; // looked up only
        for (size_t i = 0; i < m_forms.size(); ++i)
            alike[lookalikeKey(m_forms[i].key)].push_back(i);
        for (size_t i = 0; i < m_forms.size(); ++i) {
            Form &form = m_forms[i];
            const bool known = isPlaceWord(form.name) || isInLexicon(WordList::GivenName, form.name);
            constexpr qsizetype shortest = 5;
            if (form.type == EntityType::Product || known || form.key.size() < shortest)
                continue;
            for (const size_t k : alike.value(lookalikeKey(form.key))) {
                const bool rarer = form.occurrences.size() * 2 <= m_forms[k].occurrences.size();
                if (k == i || !rarer || m_forms[k].misread)
                    continue;
                form.misread = true;
                form.titled = form.titled || m_forms[k].titled;
                form.type = m_forms[k].type;
                join(i, k);
                break;
            }
        }
    }

    // "Orlo Freight Ltd (Orlo)", "Office of Port Safety (OPS)"
    void joinParentheses()
    {
        for (size_t i = 0; i + 1 < m_names.size(); ++i) {
            const SentenceTokens &a = m_names[i].range;
            if (m_text.word(a.sentence, a.end) != u"(")
                continue;
            // "(Orlo)", "(Orlo or OFL)"
            size_t at = a.end + 1;
            for (size_t k = i + 1; k < std::min(m_names.size(), i + 4); ++k) {
                const SentenceTokens &b = m_names[k].range;
                const QString before = m_text.lower(b.sentence, at);
                const size_t begin
                    = isOneOf(before, {u"or", u"and", u",", u"the", u"\"", u"\u201c"}) ? at + 1 : at;
                if (b.sentence != a.sentence || b.first != begin)
                    break;
                joinShort(k, i);
                at = isOneOf(m_text.word(b.sentence, b.end), {u"\"", u"\u201d"}) ? b.end + 1 : b.end;
            }
        }
    }

    void joinShort(size_t shortName, size_t longName)
    {
        const auto longForm = formOf(longName);
        const auto shortForm = formOf(shortName);
        if (longForm && shortForm && *longForm != *shortForm
            && isShortOf(m_names[shortName].name, m_names[longName].name))
            join(*shortForm, *longForm);
    }

    // "Mr Vane" makes "Ann Vane" a person, whatever her name sounds like.
    void spreadTitles()
    {
        QSet<QString> titled;
        for (const Form &form : m_forms) {
            if (form.titled)
                titled.insert(form.tokens.last());
        }
        for (Form &form : m_forms) {
            const bool weak = form.scores[static_cast<size_t>(form.type)] < 4;
            if (form.tokens.size() <= 4 && weak && form.type != EntityType::Product
                && titled.contains(form.tokens.last()))
                form.type = EntityType::Person;
        }
    }

    // "Orlo Freight, also known as Tern Lines"
    void joinAliases()
    {
        for (size_t i = 0; i + 1 < m_names.size(); ++i) {
            const SentenceTokens &a = m_names[i].range;
            const SentenceTokens &b = m_names[i + 1].range;
            if (a.sentence != b.sentence || b.first > a.end + 7 || !saysAlias(a.sentence, a.end, b.first))
                continue;
            const auto longForm = formOf(i);
            const auto alias = formOf(i + 1);
            if (longForm && alias && *longForm != *alias)
                join(*alias, *longForm);
        }
    }

    bool saysAlias(size_t sentence, size_t first, size_t end) const
    {
        bool cue = false;
        for (size_t t = first; t < end; ++t) {
            const QString word = m_text.lower(sentence, t);
            static const QSet<QString> filler{u","_s,     u"("_s,     u"also"_s, u"as"_s,     u"which"_s,
                                              u"does"_s,  u"doing"_s, u"the"_s,  u"was"_s,    u"is"_s,
                                              u"under"_s, u"name"_s,  u"\""_s,   u"better"_s, u"now"_s};
            static const QSet<QString> cues{u"known"_s, u"aka"_s,      u"a.k.a."_s,
                                            u"alias"_s, u"formerly"_s, u"business"_s};
            if (cues.contains(word))
                cue = true;
            else if (!filler.contains(word))
                return false;
        }
        return cue;
    }

    static std::pair<size_t, size_t> inOrder(size_t a, size_t b) { return {std::min(a, b), std::max(a, b)}; }

    // Forms that the text tells apart.
    void findApart()
    {
        for (size_t i = 0; i + 1 < m_names.size(); ++i) {
            if (!areSaidApart(m_text, m_names[i].range, m_names[i + 1].range))
                continue;
            const auto one = formOf(i);
            const auto other = formOf(i + 1);
            if (one && other && *one != *other)
                m_apart.insert(inOrder(*one, *other));
        }
    }

    void joinShortForms()
    {
        findApart();
        std::vector<size_t> order(m_forms.size());
        for (size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
            for (const QString &token : m_forms[i].tokens)
                m_byWord[token].push_back(i);
            m_byInitials[initialsOf(m_forms[i].name)].push_back(i);
        }
        std::ranges::stable_sort(order, std::ranges::greater(),
                                 [&](size_t i) { return m_forms[i].tokens.size(); });
        for (size_t i : order) {
            if (m_forms[i].parent != i)
                continue;
            if (const auto longer = longerForm(i))
                join(i, *longer);
        }
    }

    // The form of which i is short: of several the best fit, then the first in the text.
    std::optional<size_t> longerForm(size_t i) const
    {
        const Form &form = m_forms[i];
        int best = 0;
        std::optional<size_t> found;
        // whatever is short for a name begins with a word of it, or is its initials
        std::vector<size_t> candidates = m_byWord.value(form.tokens.first());
        const std::vector<size_t> expanded = m_byInitials.value(form.name);
        candidates.insert(candidates.end(), expanded.begin(), expanded.end());
        std::ranges::sort(candidates);
        for (size_t k : candidates) {
            const int fit = k == i || m_apart.contains(inOrder(i, k)) ? 0 : fitOf(form, m_forms[k]);
            if (fit > best) {
                best = fit;
                found = k;
            }
        }
        return found;
    }

    void emitNames()
    {
        std::vector<std::optional<size_t>> entities(m_forms.size());
        for (size_t i = 0; i < m_forms.size(); ++i) {
            const size_t parent = root(i);
            if (!entities[parent])
                entities[parent] = m_drafts.add({.type = m_forms[parent].type, .name = m_forms[parent].name});
            for (size_t occurrence : m_forms[i].occurrences)
                mention(occurrence, *entities[parent], m_forms[i].misread ? "misread" : "name",
                        confidenceOf(m_forms[parent]));
        }
        emitCountries();
        emitMakers(entities);
    }

    static double confidenceOf(const Form &form)
    {
        const double best = form.scores[static_cast<size_t>(form.type)];
        return best >= 3 ? 0.9 : best >= 1.5 ? 0.7 : 0.5;
    }

    void mention(size_t name, size_t entity, const char *rule, double confidence)
    {
        const NameSpan &found = m_names[name];
        const Span span = found.part.isEmpty() ? m_text.span(found.range) : found.part;
        m_drafts.mentions.push_back({.span = span,
                                     .entity = entity,
                                     .rule = found.misread ? "misread" : rule,
                                     .confidence = confidence,
                                     .range = found.range});
    }

    // One entity a country: a government if the text mostly speaks of what it does, else a place. A capital
    // that stands for no government is a place of its own.
    void emitCountries()
    {
        struct Country
        {
            QString name;
            std::vector<size_t> occurrences;
            int governs = 0;
        };
        std::vector<Country> countries;
        for (size_t i : m_countries) {
            const QString name = m_names[i].name;
            const bool capital
                = isInLexicon(WordList::Capital, name) && !isInLexicon(WordList::Country, name);
            const bool governs = m_names[i].part.isEmpty() && actsAsGovernment(m_text, m_names[i]);
            // "Brussels sanctioned": the Union, whatever it does in Belgium
            const bool union_ = governs && listForm(name) == "Brussels"_L1;
            const QString key = union_ ? u"European Union"_s
                : capital && !governs  ? name
                                       : *countryNamed(name);
            auto found = std::ranges::find(countries, key, &Country::name);
            if (found == countries.end())
                found = countries.insert(countries.end(), {.name = key, .occurrences = {}});
            found->occurrences.push_back(i);
            found->governs += governs ? 1 : 0;
        }
        for (const Country &country : countries) {
            const bool body = country.name == "United Nations"_L1 || country.name == "European Union"_L1;
            const bool government
                = body || country.governs * 2 >= static_cast<int>(country.occurrences.size());
            const size_t entity = m_drafts.add(
                {.type = government ? EntityType::Government : EntityType::Place, .name = country.name});
            for (size_t i : country.occurrences)
                mention(i, entity, "country", 0.9);
        }
    }

    // "Corvo" in "Corvo H9": the maker, where the document names it by itself too.
    void emitMakers(const std::vector<std::optional<size_t>> &entities)
    {
        for (const NameSpan &name : m_names) {
            const SentenceTokens &range = name.range;
            if (!name.numbered || range.end - range.first < 2
                || !isModelDesignation(m_text.word(range.sentence, range.end - 1)))
                continue;
            const SentenceTokens maker{range.sentence, range.first, range.end - 1};
            const auto found = m_byKey.constFind(foldOrganization(m_text.textOf(maker)));
            if (found == m_byKey.constEnd() || !entities[root(*found)])
                continue;
            m_drafts.mentions.push_back({.span = m_text.span(maker),
                                         .entity = *entities[root(*found)],
                                         .rule = "maker",
                                         .confidence = 0.8,
                                         .range = maker});
        }
    }

    const MentionText &m_text;
    const std::vector<NameSpan> &m_names;
    Drafts &m_drafts;
    std::vector<Form> m_forms;
    QHash<QString, size_t> m_byKey; // these three are looked up only
    QHash<QString, std::vector<size_t>> m_byWord;
    QHash<QString, std::vector<size_t>> m_byInitials;
    std::vector<size_t> m_countries;
    std::set<std::pair<size_t, size_t>> m_apart; // forms, the lower first
};

} // namespace

void linkNames(const MentionText &text, const std::vector<NameSpan> &names, Drafts &drafts)
{
    Linker(text, names, drafts).run();
}

} // namespace clew
