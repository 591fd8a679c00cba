#include "extract/mentionsnominal.h"

#include "extract/mentionsphrase.h"
#include "extract/mentionstyping.h"
#include "language/lexicon.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

EntityType typeOf(const NounPhrase &phrase)
{
    switch (phrase.kind) {
    case NounKind::Person: return phrase.plural ? EntityType::Group : EntityType::Person;
    case NounKind::Firm:
    case NounKind::Facility: return phrase.plural ? EntityType::Group : EntityType::Organization;
    case NounKind::Goods:
    case NounKind::Service: return EntityType::Product;
    case NounKind::Document: return EntityType::Document;
    case NounKind::None: break;
    }
    return EntityType::Group;
}

// Whether a phrase of the kind may speak of an entity of the type.
bool agrees(const NounPhrase &phrase, const DraftEntity &entity)
{
    switch (phrase.kind) {
    case NounKind::Person:
        return phrase.plural ? entity.type == EntityType::Group : entity.type == EntityType::Person;
    case NounKind::Firm:
    case NounKind::Facility:
        return phrase.plural
            ? entity.type == EntityType::Group
            : entity.type == EntityType::Organization || entity.type == EntityType::Government;
    case NounKind::Goods:
    case NounKind::Service: return entity.type == EntityType::Product;
    case NounKind::Document: return entity.type == EntityType::Document;
    case NounKind::None: break;
    }
    return false;
}

// Nouns that name a rule or list even without an adjective.
bool isStrongDocument(const QString &lemma)
{
    return isOneOf(lemma,
                   {u"sanction", u"embargo", u"indictment", u"rule", u"regulation", u"law", u"ban",
                    u"restriction", u"judgment", u"judgement", u"invoice", u"treaty", u"blacklist",
                    u"prohibition"});
}

bool isWeakDocument(const QString &lemma)
{
    return isOneOf(lemma,
                   {u"list",     u"record",     u"filing",   u"contract",     u"certificate", u"licence",
                    u"license",  u"register",   u"registry", u"document",     u"directive",   u"legislation",
                    u"control",  u"resolution", u"policy",   u"warrant",      u"audit",       u"decree",
                    u"manifest", u"waybill",    u"order",    u"charge-sheet", u"sheet"});
}

class NominalFinder
{
public:
    NominalFinder(const MentionText &text, Drafts &drafts)
        : m_text(text)
        , m_drafts(drafts)
    {
        for (size_t s = 0; s < text.sentences().size(); ++s)
            m_at.emplace_back(text.size(s) + 1, Marks());
        for (size_t i = 0; i < drafts.mentions.size(); ++i) {
            const TokenRange &range = drafts.mentions[i].range;
            m_at[range.sentence][range.first].begins = static_cast<int>(i);
            m_at[range.sentence][range.end].ends = static_cast<int>(i);
        }
        for (DraftEntity &entity : drafts.entities)
            addHeadsOfName(entity);
    }

    void run()
    {
        for (size_t s = 0; s < m_text.sentences().size(); ++s) {
            if (m_text.isHeading(s))
                continue;
            for (const NounPhrase &phrase : nounPhrases(m_text, s))
                phraseFound(phrase);
            for (size_t t = 0; t < m_text.size(s); ++t) {
                if (m_at[s][t].begins >= 0)
                    touch(m_drafts.mentions[static_cast<size_t>(m_at[s][t].begins)].entity, s);
            }
        }
    }

private:
    struct Marks
    {
        int begins = -1; // the named mention that begins at this token
        int ends = -1; // the one that ends before it
    };

    // "Orlo Institute of Optics" may be called the institute.
    static void addHeadsOfName(DraftEntity &entity)
    {
        if (entity.type != EntityType::Organization && entity.type != EntityType::Government)
            return;
        for (const QString &token : entity.name.toLower().split(u' ')) {
            if (isInLexicon(WordList::FirmNoun, token) || isInLexicon(WordList::GovernmentWord, token)
                || isInLexicon(WordList::FacilityNoun, token) || token == "panel"_L1)
                entity.heads.append(token);
        }
    }

    void touch(size_t entity, size_t sentence)
    {
        m_drafts.entities[entity].lastSentence = sentence;
        std::erase(m_order, entity);
        m_order.push_back(entity);
    }

    const DraftMention *named(size_t sentence, size_t token, int Marks::*mark) const
    {
        if (token >= m_at[sentence].size())
            return nullptr;
        const int index = m_at[sentence][token].*mark;
        return index < 0 ? nullptr : &m_drafts.mentions[static_cast<size_t>(index)];
    }

    void phraseFound(const NounPhrase &phrase)
    {
        if (phrase.determination == Determination::Negative || isCovered(phrase))
            return;
        if (const auto entity = describedName(phrase)) {
            DraftEntity &draft = m_drafts.entities[*entity];
            draft.heads.append(phrase.lemma);
            mention(phrase.range, *entity, "description", 0.7);
            return;
        }
        if (const auto entity = productInside(phrase)) {
            m_drafts.entities[*entity].heads.append(phrase.lemma);
            mention(phrase.range, *entity, "product", 0.9);
            return;
        }
        if (refersBack(phrase)) {
            if (const auto entity = antecedent(phrase)) {
                mention(phrase.range, *entity, "definite", 0.6);
                return;
            }
        }
        if (isWorthAnEntity(phrase))
            newEntity(phrase);
    }

    // A name covers the phrase, as "Bureau" of "Bureau of Trade" would.
    bool isCovered(const NounPhrase &phrase) const
    {
        const Span span = m_text.span({phrase.range.sentence, phrase.head, phrase.head + 1});
        for (size_t t = 0; t <= phrase.head; ++t) {
            const DraftMention *name = named(phrase.range.sentence, t, &Marks::begins);
            if (name && name->span.contains(span))
                return true;
        }
        return false;
    }

    // The named entity that the phrase stands beside: "the shipyard, Orlo Marine,", "Orlo, a dealer", "a firm
    // called Orlo", "prosecutor Ann Vane", "Orlo is a shell".
    std::optional<size_t> describedName(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        const size_t begin = phrase.range.first;
        const size_t end = phrase.range.end;
        const auto fits = [&](const DraftMention *name) {
            return name && agrees(phrase, m_drafts.entities[name->entity])
                && !m_drafts.entities[name->entity].unnamed;
        };
        if (phrase.plural)
            return std::nullopt;
        if (const auto *name = named(s, end, &Marks::begins); fits(name))
            return name->entity;
        const QString after = m_text.lower(s, end);
        if (after == "called"_L1 || after == "named"_L1) {
            if (const auto *name = named(s, end + 1, &Marks::begins); fits(name))
                return name->entity;
        }
        if (after == ","_L1 && phrase.determination != Determination::Bare) {
            const auto *name = named(s, end + 1, &Marks::begins);
            if (fits(name) && isOneOf(m_text.lower(s, name->range.end), {u",", u".", u"", u";"}))
                return name->entity;
        }
        if (begin >= 2 && m_text.lower(s, begin - 1) == ","_L1) {
            if (const auto *name = named(s, begin - 1, &Marks::ends); fits(name))
                return name->entity;
        }
        if (begin >= 2 && m_text.lemma(s, begin - 1) == "be"_L1 && m_text.tag(s, begin - 1) == u"AUX") {
            if (const auto *name = named(s, begin - 1, &Marks::ends); fits(name))
                return name->entity;
        }
        return std::nullopt;
    }

    // "Orlo's A9 chips": the model that the phrase names.
    std::optional<size_t> productInside(const NounPhrase &phrase) const
    {
        if (phrase.kind != NounKind::Goods && phrase.kind != NounKind::Service)
            return std::nullopt;
        for (size_t t = phrase.range.first; t < phrase.head; ++t) {
            const auto *name = named(phrase.range.sentence, t, &Marks::begins);
            if (name && m_drafts.entities[name->entity].type == EntityType::Product)
                return name->entity;
        }
        return std::nullopt;
    }

    static bool refersBack(const NounPhrase &phrase)
    {
        if (phrase.determination == Determination::Definite
            || phrase.determination == Determination::Demonstrative)
            return phrase.modifiers.size() <= 1;
        const bool thing = phrase.kind == NounKind::Goods || phrase.kind == NounKind::Document
            || phrase.kind == NounKind::Firm;
        return thing && phrase.determination == Determination::Bare && phrase.modifiers.isEmpty();
    }

    std::optional<size_t> antecedent(const NounPhrase &phrase) const
    {
        for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
            const DraftEntity &draft = m_drafts.entities[*entity];
            if (agrees(phrase, draft) && draft.heads.contains(phrase.lemma))
                return *entity;
        }
        const bool generic
            = isOneOf(phrase.lemma,
                      {u"company", u"firm", u"group", u"enterprise", u"business", u"organisation",
                       u"organization", u"person", u"individual", u"maker", u"entity"});
        if (!generic || phrase.plural || phrase.determination == Determination::Bare)
            return std::nullopt;
        for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
            const DraftEntity &draft = m_drafts.entities[*entity];
            const bool person = phrase.kind == NounKind::Person;
            if (person ? draft.type == EntityType::Person && draft.unnamed
                       : draft.type == EntityType::Organization)
                return *entity;
        }
        return std::nullopt;
    }

    bool isWorthAnEntity(const NounPhrase &phrase) const
    {
        const bool modified = !phrase.modifiers.isEmpty();
        const bool back = phrase.determination == Determination::Definite
            || phrase.determination == Determination::Demonstrative;
        switch (phrase.kind) {
        case NounKind::Person: return !back || modified;
        case NounKind::Firm: return !back || modified;
        case NounKind::Facility: return modified && !back;
        case NounKind::Goods: return modified || phrase.plural;
        case NounKind::Service: return modified && phrase.determination != Determination::Indefinite;
        case NounKind::Document:
            return isStrongDocument(phrase.lemma) || (modified && isWeakDocument(phrase.lemma));
        case NounKind::None: break;
        }
        return false;
    }

    void newEntity(const NounPhrase &phrase)
    {
        const EntityType type = typeOf(phrase);
        const bool informant = phrase.kind == NounKind::Person;
        QString key;
        if (!informant && phrase.determination != Determination::Indefinite) {
            key = codeOf(type) % u' ' % phrase.modifiers.join(u' ') % u' ' % phrase.lemma;
            if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd()) {
                mention(extended(phrase), *known, "nominal", 0.6);
                return;
            }
        }
        const TokenRange range = extended(phrase);
        const bool placeholder
            = informant || phrase.kind == NounKind::Firm || phrase.kind == NounKind::Facility;
        const size_t entity = m_drafts.add({.type = type,
                                            .name = nameOf(range),
                                            .unnamed = placeholder,
                                            .heads = {phrase.lemma},
                                            .lastSentence = phrase.range.sentence});
        if (!key.isEmpty())
            m_byKey.insert(key, entity);
        mention(range, entity, "nominal", 0.6);
    }

    TokenRange extended(const NounPhrase &phrase) const
    {
        TokenRange range = phrase.range;
        if (phrase.kind == NounKind::Person || phrase.kind == NounKind::Firm)
            range.end = extendedEnd(m_text, phrase);
        return range;
    }

    // Without "the".
    QString nameOf(TokenRange range) const
    {
        if (m_text.lower(range.sentence, range.first) == "the"_L1 && range.end - range.first > 1)
            ++range.first;
        return m_text.textOf(range);
    }

    void mention(const TokenRange &range, size_t entity, const char *rule, double confidence)
    {
        m_drafts.mentions.push_back({.span = m_text.span(range),
                                     .entity = entity,
                                     .rule = rule,
                                     .confidence = confidence,
                                     .range = range});
        touch(entity, range.sentence);
    }

    const MentionText &m_text;
    Drafts &m_drafts;
    std::vector<std::vector<Marks>> m_at;
    std::vector<size_t> m_order; // entities by last mention
    QHash<QString, size_t> m_byKey; // looked up only
};

} // namespace

void addNominals(const MentionText &text, Drafts &drafts)
{
    NominalFinder(text, drafts).run();
}

} // namespace clew
