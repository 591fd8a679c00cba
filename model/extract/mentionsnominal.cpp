#include "extract/mentionsnominal.h"

#include "extract/mentionskinds.h"
#include "extract/mentionsphrase.h"
#include "extract/mentionstyping.h"
#include "extract/mentionswords.h"
#include "language/lexicon.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

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
            oneOf(s);
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
        if (phrase.determination == Determination::Negative || isCovered(phrase) || isAct(phrase))
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
        // "companies that are not listed" are others than those that were spoken of
        const bool narrowedFirms = phrase.kind == NounKind::Firm && !isBack(phrase)
            && extendedEnd(m_text, phrase) > phrase.range.end;
        if (refersBack(phrase) && !narrowedFirms) {
            if (const auto entity = antecedent(phrase)) {
                mention(phrase.range, *entity, "definite", 0.6);
                return;
            }
        }
        if (isWorthAnEntity(phrase))
            newEntity(phrase);
    }

    // "The commission of crimes" is no body.
    bool isAct(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        const QStringView object = m_text.word(s, phrase.range.end + 1);
        return phrase.lemma == "commission"_L1 && m_text.lower(s, phrase.range.end) == "of"_L1
            && !object.isEmpty() && object[0].isLower();
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
        if (phrase.plural)
            return std::nullopt;
        if (const auto entity = nameAfter(phrase))
            return entity;
        return nameBefore(phrase);
    }

    bool fits(const NounPhrase &phrase, const DraftMention *name) const
    {
        return name && agrees(phrase, m_drafts.entities[name->entity])
            && !m_drafts.entities[name->entity].unnamed;
    }

    std::optional<size_t> nameAfter(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        if (const auto *name = named(s, phrase.range.end, &Marks::begins); fits(phrase, name))
            return name->entity;
        const size_t end = extendedEnd(m_text, phrase);
        const QString after = m_text.lower(s, end);
        if (after == "called"_L1 || after == "named"_L1) {
            if (const auto *name = named(s, end + 1, &Marks::begins); fits(phrase, name))
                return name->entity;
        }
        if (after == ","_L1 && phrase.determination != Determination::Bare) {
            const auto *name = named(s, end + 1, &Marks::begins);
            if (fits(phrase, name) && isOneOf(m_text.lower(s, name->range.end), {u",", u".", u"", u";"}))
                return name->entity;
        }
        // "its best customer is the Orlo Institute"
        if (m_text.lemma(s, end) == "be"_L1 && phrase.determination != Determination::Indefinite) {
            const size_t at = m_text.lower(s, end + 1) == "the"_L1 ? end + 2 : end + 1;
            if (const auto *name = named(s, at, &Marks::begins); fits(phrase, name))
                return name->entity;
        }
        return std::nullopt;
    }

    std::optional<size_t> nameBefore(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        const size_t begin = phrase.range.first;
        if (begin < 2)
            return std::nullopt;
        if (m_text.lower(s, begin - 1) == ","_L1 && phrase.determination != Determination::Definite) {
            const auto *name = named(s, begin - 1, &Marks::ends);
            if (fits(phrase, name))
                return name->entity;
            // "Orlo Lines of Ternport, a shipper"
            if (name && name->range.first >= 2
                && isOneOf(m_text.lower(s, name->range.first - 1), {u"of", u"in"})) {
                const auto *owner = named(s, name->range.first - 1, &Marks::ends);
                if (fits(phrase, owner))
                    return owner->entity;
            }
        } else if (m_text.lower(s, begin - 1) == ","_L1) {
            if (const auto *name = named(s, begin - 1, &Marks::ends); fits(phrase, name))
                return name->entity;
        }
        size_t verb = begin - 1;
        while (verb > 0 && m_text.tag(s, verb) == u"ADV")
            --verb;
        if (m_text.lemma(s, verb) == "be"_L1) {
            if (const auto *name = named(s, verb, &Marks::ends); fits(phrase, name))
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

    static bool isBack(const NounPhrase &phrase)
    {
        return phrase.determination == Determination::Definite
            || phrase.determination == Determination::Demonstrative;
    }

    // What tells this phrase from others of its class: no country, no praise, no number.
    static QStringList core(const NounPhrase &phrase)
    {
        QStringList words;
        for (const QString &word : phrase.modifiers) {
            const bool praise
                = phrase.kind == NounKind::Goods && isInLexicon(WordList::GoodsAdjective, word.toLower());
            if (!countryOf(word) && !praise)
                words.append(word.toLower());
        }
        return words;
    }

    static bool refersBack(const NounPhrase &phrase)
    {
        if (isBack(phrase))
            return core(phrase).size() <= 1;
        const bool bare = core(phrase).isEmpty();
        if (phrase.kind == NounKind::Goods)
            return bare;
        if (phrase.kind == NounKind::Document)
            return (classOf(phrase) == "rule"_L1 && (phrase.plural || phrase.lemma != "control"_L1))
                || (bare && phrase.determination == Determination::Bare);
        return phrase.kind == NounKind::Firm && phrase.determination == Determination::Bare
            && phrase.modifiers.isEmpty();
    }

    // "Advanced chips" are not at once the model that was spoken of last: only "the chips" are.
    static bool sameGoods(const NounPhrase &phrase, const DraftEntity &draft)
    {
        if (phrase.kind != NounKind::Goods || isBack(phrase))
            return true;
        return std::ranges::none_of(draft.name, [](QChar c) { return c.isDigit(); });
    }

    // Rules of two countries are two.
    bool sameCountry(const NounPhrase &phrase, size_t entity) const
    {
        if (phrase.kind != NounKind::Document)
            return true;
        const QString country = countryAmong(phrase.modifiers);
        const auto known = m_countries.constFind(entity);
        return country.isEmpty() || known == m_countries.constEnd() || known->isEmpty() || *known == country;
    }

    // "The company" in a report is not the paper that it quotes.
    static bool isPublication(const QString &name)
    {
        return isInLexicon(WordList::Publication, name)
            || isInLexicon(WordList::PublicationWord, name.section(u' ', -1));
    }

    std::optional<size_t> antecedent(const NounPhrase &phrase) const
    {
        const QString head = classOf(phrase);
        for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
            const DraftEntity &draft = m_drafts.entities[*entity];
            if (agrees(phrase, draft) && (draft.heads.contains(phrase.lemma) || draft.heads.contains(head))
                && sameCountry(phrase, *entity) && sameGoods(phrase, draft))
                return *entity;
        }
        const bool generic
            = isOneOf(phrase.lemma,
                      {u"company", u"firm", u"group", u"enterprise", u"business", u"organisation",
                       u"organization", u"person", u"individual", u"maker", u"entity"});
        if (!generic || phrase.plural || !isBack(phrase) || !core(phrase).isEmpty())
            return std::nullopt;
        for (auto entity = m_order.rbegin(); entity != m_order.rend(); ++entity) {
            const DraftEntity &draft = m_drafts.entities[*entity];
            const bool person = phrase.kind == NounKind::Person;
            if (person ? draft.type == EntityType::Person && draft.unnamed
                       : draft.type == EntityType::Organization && !isPublication(draft.name))
                return *entity;
        }
        return std::nullopt;
    }

    // "was a victim", "as an accomplice": says what somebody is, speaks of nobody new
    bool isPredicate(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        if (phrase.range.first == 0)
            return false;
        size_t before = phrase.range.first - 1;
        while (before > 0 && (m_text.tag(s, before) == u"ADV" || m_text.tag(s, before) == u"PART"))
            --before;
        const QString word = m_text.lower(s, before);
        return m_text.lemma(s, before) == "be"_L1 || word == "as"_L1 || word == "become"_L1
            || word == "became"_L1;
    }

    bool isWorthAnEntity(const NounPhrase &phrase) const
    {
        const bool modified = !phrase.modifiers.isEmpty();
        const bool narrowed = extendedEnd(m_text, phrase) > phrase.range.end;
        const bool bareSingular = phrase.determination == Determination::Bare && !phrase.plural;
        if (isOneOf(phrase.lemma, {u"person", u"individual", u"entity", u"people", u"national", u"authority"})
            && !narrowed && phrase.determination != Determination::Indefinite && core(phrase).isEmpty()
            && phrase.lemma != "authority"_L1)
            return false;
        switch (phrase.kind) {
        case NounKind::Person:
            if (bareSingular || isPredicate(phrase))
                return false;
            if (phrase.determination == Determination::Bare && !modified && followsOf(phrase))
                return false;
            return !isBack(phrase) || (modified && narrowed);
        case NounKind::Firm:
            if (phrase.lemma == "business"_L1 && phrase.determination == Determination::Possessive)
                return false;
            if ((bareSingular && !phrase.collective) || (!phrase.plural && isPredicate(phrase)))
                return false;
            return !isBack(phrase) || modified;
        case NounKind::Government:
            return modified || phrase.determination == Determination::Possessive
                || (isBack(phrase) && narrowed);
        case NounKind::Facility:
            return !isBack(phrase) && !bareSingular
                && (modified || phrase.determination == Determination::Indefinite);
        case NounKind::Goods: return modified || phrase.plural;
        case NounKind::Service:
            return hasNounModifier(phrase) && phrase.determination != Determination::Indefinite;
        case NounKind::Document:
            if (isStrongDocument(phrase.lemma))
                return true;
            return isWeakDocument(phrase.lemma)
                && (modified || (isBack(phrase) && narrowed)
                    || phrase.determination == Determination::Possessive);
        case NounKind::None: break;
        }
        return false;
    }

    bool followsOf(const NounPhrase &phrase) const
    {
        return phrase.range.first > 0
            && m_text.lower(phrase.range.sentence, phrase.range.first - 1) == "of"_L1;
    }

    bool hasNounModifier(const NounPhrase &phrase) const
    {
        if (phrase.head == phrase.range.first)
            return false;
        const QStringView tag = m_text.tag(phrase.range.sentence, phrase.head - 1);
        return tag == u"NOUN" || tag == u"PROPN" || tag == u"VERB";
    }

    // The key under which the same phrase meets again; empty where every such phrase is somebody else.
    QString keyOf(const NounPhrase &phrase, EntityType type) const
    {
        if (phrase.kind == NounKind::Person || phrase.determination == Determination::Indefinite)
            return {};
        const QString country = countryAmong(phrase.modifiers);
        const QString head = classOf(phrase);
        if (head == "firm"_L1 && !country.isEmpty())
            return codeOf(type) % u' ' % country % u" firm";
        if (head == "rule"_L1)
            return codeOf(type) % u' ' % country % u" rule";
        const QStringList words = phrase.kind == NounKind::Goods ? core(phrase) : phrase.modifiers;
        return codeOf(type) % u' ' % words.join(u' ').toLower() % u' ' % head;
    }

    // "the Orlandish government" is Orland's
    std::optional<size_t> governmentOf(const NounPhrase &phrase)
    {
        if (phrase.kind != NounKind::Government
            || (phrase.lemma != "government"_L1 && phrase.lemma != "regime"_L1))
            return std::nullopt;
        const QString country = countryAmong(phrase.modifiers);
        if (country.isEmpty() || phrase.modifiers.size() > 1)
            return std::nullopt;
        for (size_t i = 0; i < m_drafts.entities.size(); ++i) {
            DraftEntity &entity = m_drafts.entities[i];
            if (entity.name != country)
                continue;
            entity.type = EntityType::Government;
            return i;
        }
        return m_drafts.add({.type = EntityType::Government, .name = country, .heads = {u"government"_s}});
    }

    void newEntity(const NounPhrase &phrase)
    {
        const EntityType type = typeOf(phrase);
        const TokenRange range = extended(phrase);
        if (const auto government = governmentOf(phrase)) {
            mention(phrase.range, *government, "government", 0.8);
            return;
        }
        const QString key = keyOf(phrase, type);
        if (!key.isEmpty()) {
            if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd()) {
                mention(range, *known, "nominal", 0.6);
                return;
            }
        }
        const bool placeholder = phrase.kind == NounKind::Person || phrase.kind == NounKind::Firm
            || phrase.kind == NounKind::Facility;
        const size_t entity = m_drafts.add({.type = type,
                                            .name = nameOf(range),
                                            .unnamed = placeholder,
                                            .heads = {phrase.lemma, classOf(phrase)},
                                            .lastSentence = phrase.range.sentence});
        m_countries.insert(entity, countryAmong(phrase.modifiers));
        if (!key.isEmpty())
            m_byKey.insert(key, entity);
        mention(range, entity, "nominal", 0.6);
    }

    // "one of the technicians", "one of them"
    void oneOf(size_t s)
    {
        for (size_t t = 0; t + 2 < m_text.size(s); ++t) {
            if (m_text.lower(s, t) != "one"_L1 || m_text.lower(s, t + 1) != "of"_L1)
                continue;
            size_t end = t + 2;
            const QString next = m_text.lower(s, end);
            if (next == "them"_L1) {
                ++end;
            } else if (isOneOf(next, {u"the", u"these", u"those", u"its", u"their"})) {
                const PhraseHead head = headOfPhraseAt(m_text, s, end);
                if (!isInLexicon(WordList::PersonNoun, head.lemma)
                    || isInLexicon(WordList::FirmNoun, head.lemma))
                    continue;
                end = head.end;
            } else {
                continue;
            }
            const bool speaks = next != "them"_L1 || m_text.tag(s, end) == u"VERB"
                || (t > 0 && m_text.tag(s, t - 1) == u"VERB");
            if (!speaks)
                continue;
            const TokenRange range{s, t, end};
            const size_t entity
                = m_drafts.add({.type = EntityType::Person, .name = m_text.textOf(range), .unnamed = true});
            mention(range, entity, "one-of", 0.6);
        }
    }

    TokenRange extended(const NounPhrase &phrase) const
    {
        TokenRange range = phrase.range;
        if (phrase.kind == NounKind::Person || phrase.kind == NounKind::Firm
            || phrase.kind == NounKind::Government)
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
    QHash<size_t, QString> m_countries; // of entities that are rules; looked up only
};

} // namespace

void addNominals(const MentionText &text, Drafts &drafts)
{
    NominalFinder(text, drafts).run();
}

} // namespace clew
