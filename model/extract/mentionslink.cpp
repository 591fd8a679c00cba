#include "extract/mentionslink.h"

#include "extract/mentionstyping.h"
#include "language/lexicon.h"
#include "text/fold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// All occurrences of one form.
struct Form
{
    QString key = {};
    QStringList tokens = {}; // of the key
    QString name = {}; // as first written
    TypeScores scores{};
    EntityType type = EntityType::Organization;
    std::vector<size_t> occurrences = {}; // indices of names
    bool titled = false;
    size_t parent = 0; // the form whose entity it shares; itself at first
};

bool isParty(EntityType type)
{
    return type == EntityType::Organization || type == EntityType::Government || type == EntityType::Group;
}

QString productKey(const QString &name)
{
    const QString designation = name.section(u' ', -1);
    QString key = isModelDesignation(designation) ? designation : name;
    if (key.size() > 2 && key.endsWith(u's') && key[key.size() - 2].isDigit())
        key.chop(1);
    return foldName(key);
}

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
        for (Form &form : m_forms)
            form.type = bestType(form.scores);
        for (size_t i = 0; i < m_forms.size(); ++i)
            m_forms[i].parent = i;
        joinParentheses();
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
            const QString key = name.numbered ? productKey(name.name) : foldOrganization(name.name);
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
            for (size_t k = 0; k < evidence.size(); ++k)
                form.scores[k] += evidence[k];
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
        const QString key
            = m_names[name].numbered ? productKey(m_names[name].name) : foldOrganization(m_names[name].name);
        const auto found = m_byKey.constFind(key);
        if (found == m_byKey.constEnd())
            return std::nullopt;
        return *found;
    }

    // "Orlo Freight Ltd (Orlo)", "Office of Port Safety (OPS)"
    void joinParentheses()
    {
        for (size_t i = 0; i + 1 < m_names.size(); ++i) {
            const TokenRange &a = m_names[i].range;
            const TokenRange &b = m_names[i + 1].range;
            if (a.sentence != b.sentence || b.first != a.end + 1 || m_text.word(a.sentence, a.end) != u"("
                || m_text.word(b.sentence, b.end) != u")")
                continue;
            const auto longForm = formOf(i);
            const auto shortForm = formOf(i + 1);
            if (longForm && shortForm && *longForm != *shortForm
                && isShortOf(m_names[i + 1].name, m_names[i].name))
                join(*shortForm, *longForm);
        }
    }

    static bool isShortOf(const QString &shortName, const QString &longName)
    {
        if (longName.contains(shortName, Qt::CaseInsensitive))
            return true;
        const bool caps = std::ranges::none_of(shortName, [](QChar c) { return c.isLower(); });
        return caps && shortName.size() <= 12;
    }

    void joinShortForms()
    {
        std::vector<size_t> order(m_forms.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, std::ranges::greater(),
                                 [&](size_t i) { return m_forms[i].tokens.size(); });
        for (size_t i : order) {
            if (m_forms[i].parent != i)
                continue;
            if (const auto longer = longerForm(i)) {
                join(i, *longer);
            }
        }
    }

    // The form of which i is short: of several the best fit, then the first in the text.
    std::optional<size_t> longerForm(size_t i) const
    {
        const Form &form = m_forms[i];
        int best = 0;
        std::optional<size_t> found;
        for (size_t k = 0; k < m_forms.size(); ++k) {
            const int fit = k == i ? 0 : fitOf(form, m_forms[k]);
            if (fit > best) {
                best = fit;
                found = k;
            }
        }
        return found;
    }

    int fitOf(const Form &form, const Form &longer) const
    {
        const qsizetype n = form.tokens.size();
        if (form.type == EntityType::Place || longer.type == EntityType::Place
            || longer.type == EntityType::Document)
            return 0;
        if (n == 1 && longer.tokens.size() > 2 && isAcronymOf(form, longer))
            return 2;
        if (longer.tokens.size() <= n)
            return 0;
        if (longer.type == EntityType::Person)
            return personFit(form, longer);
        if (form.titled)
            return 0;
        if ((longer.type == EntityType::Product) != (form.type == EntityType::Product))
            return 0;
        if (isGeneric(form))
            return 0;
        if (longer.tokens.mid(0, n) == form.tokens)
            return 4;
        if (!isParty(longer.type))
            return 0;
        for (qsizetype at = 1; at + n <= longer.tokens.size(); ++at) {
            if (longer.tokens.mid(at, n) == form.tokens)
                return at + n == longer.tokens.size() ? 1 : 2;
        }
        return 0;
    }

    static int personFit(const Form &form, const Form &longer)
    {
        if (form.tokens.size() != 1) // "Alex Tern" of "Alex B. Tern"
            return form.tokens.first() == longer.tokens.first() && form.tokens.last() == longer.tokens.last()
                ? 3
                : 0;
        if (form.type != EntityType::Person && form.scores[static_cast<size_t>(EntityType::Organization)] > 3)
            return 0;
        if (form.tokens.first() == longer.tokens.last() || form.tokens.first() == longer.tokens.first())
            return 3;
        return 0;
    }

    static bool isAcronymOf(const Form &form, const Form &longer)
    {
        const QString upper = form.name;
        if (upper.size() < 3 || std::ranges::any_of(upper, [](QChar c) { return !c.isUpper(); }))
            return false;
        QString initials;
        for (const QString &token : longer.name.split(u' ')) {
            if (token[0].isUpper())
                initials += token[0];
        }
        return initials == upper;
    }

    // A word that many names end in says nothing: "Group", "Technology".
    static bool isGeneric(const Form &form)
    {
        return form.tokens.size() == 1 && isInLexicon(WordList::LegalForm, form.name);
    }

    void emitNames()
    {
        std::vector<std::optional<size_t>> entities(m_forms.size());
        for (size_t i = 0; i < m_forms.size(); ++i) {
            const size_t parent = root(i);
            if (!entities[parent])
                entities[parent] = m_drafts.add({.type = m_forms[parent].type, .name = m_forms[parent].name});
            for (size_t occurrence : m_forms[i].occurrences)
                mention(occurrence, *entities[parent], "name", confidenceOf(m_forms[parent]));
        }
        emitCountries();
        emitMakers();
    }

    static double confidenceOf(const Form &form)
    {
        const double best = form.scores[static_cast<size_t>(form.type)];
        return best >= 3 ? 0.9 : best >= 1.5 ? 0.7 : 0.5;
    }

    void mention(size_t name, size_t entity, const char *rule, double confidence)
    {
        const TokenRange &range = m_names[name].range;
        m_drafts.mentions.push_back({.span = m_text.span(range),
                                     .entity = entity,
                                     .rule = rule,
                                     .confidence = confidence,
                                     .range = range});
    }

    // A country is a government where it acts as one, else a place.
    void emitCountries()
    {
        std::vector<std::pair<QString, size_t>> made; // country and role -> entity
        for (size_t i : m_countries) {
            const QString country = *countryNamed(m_names[i].name);
            const bool body = country == "United Nations"_L1 || country == "European Union"_L1;
            const bool governs = body || actsAsGovernment(m_text, m_names[i]);
            const bool capital = isInLexicon(WordList::Capital, m_names[i].name)
                && !isInLexicon(WordList::Country, m_names[i].name);
            const QString role = governs ? u"government"_s : capital ? m_names[i].name : u"place"_s;
            const QString key = country % u'\n' % role;
            auto found = std::ranges::find(made, key, &std::pair<QString, size_t>::first);
            if (found == made.end()) {
                const QString name = governs || !capital ? country : m_names[i].name;
                made.emplace_back(key,
                                  m_drafts.add({.type = governs ? EntityType::Government : EntityType::Place,
                                                .name = name}));
                found = made.end() - 1;
            }
            mention(i, found->second, governs ? "government" : "country", 0.9);
        }
    }

    // "Corvo" in "Corvo H9": the maker, where the document names it by itself too.
    void emitMakers()
    {
        for (size_t i = 0; i < m_names.size(); ++i) {
            const NameSpan &name = m_names[i];
            if (!name.numbered || name.range.end - name.range.first < 2)
                continue;
            const TokenRange maker{name.range.sentence, name.range.first, name.range.end - 1};
            const auto found = m_byKey.constFind(foldOrganization(m_text.textOf(maker)));
            if (found == m_byKey.constEnd())
                continue;
            const size_t form = root(*found);
            for (const DraftMention &known : m_drafts.mentions) {
                if (known.range.sentence == m_names[m_forms[form].occurrences.front()].range.sentence
                    && known.range.first == m_names[m_forms[form].occurrences.front()].range.first) {
                    m_drafts.mentions.push_back({.span = m_text.span(maker),
                                                 .entity = known.entity,
                                                 .rule = "maker",
                                                 .confidence = 0.8,
                                                 .range = maker});
                    break;
                }
            }
        }
    }

    const MentionText &m_text;
    const std::vector<NameSpan> &m_names;
    Drafts &m_drafts;
    std::vector<Form> m_forms;
    QHash<QString, size_t> m_byKey; // looked up only
    std::vector<size_t> m_countries;
};

} // namespace

void linkNames(const MentionText &text, const std::vector<NameSpan> &names, Drafts &drafts)
{
    Linker(text, names, drafts).run();
}

} // namespace clew
