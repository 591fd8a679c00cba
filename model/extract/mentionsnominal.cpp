#include "extract/mentionsnominal.h"

#include "extract/mentionsback.h"
#include "extract/mentionsbeside.h"
#include "extract/mentionsgoods.h"
#include "extract/mentionskinds.h"
#include "extract/mentionsmetonyms.h"
#include "extract/mentionswords.h"
#include "extract/mentionsworth.h"
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
        , m_marks(text, drafts)
        , m_recent(drafts, text.publisher())
        , m_goods(goodsByTrade(text))
    {
        for (DraftEntity &entity : drafts.entities)
            addHeadsOfName(entity);
    }

    void run()
    {
        for (size_t s = 0; s < m_text.sentences().size(); ++s) {
            if (m_text.isHeading(s))
                continue;
            size_t read = 0;
            for (NounPhrase phrase : nounPhrases(m_text, s, m_goods)) {
                phrase.quoted = isWithinQuotes(phrase.range);
                touchNames(s, read, phrase.range.first);
                read = std::max(read, phrase.range.first);
                phraseFound(phrase);
            }
            oneOf(s);
            touchNames(s, read, m_text.size(s));
        }
    }

private:
    // "Orlo Institute of Optics" may be called the institute.
    static void addHeadsOfName(DraftEntity &entity)
    {
        if (entity.type != EntityType::Organization && entity.type != EntityType::Government)
            return;
        for (const QString &token : entity.name.toLower().split(u' ')) {
            if (isInLexicon(WordList::FirmNoun, token) || isInLexicon(WordList::GovernmentWord, token)
                || isInLexicon(WordList::FacilityNoun, token) || token == "panel"_L1)
                entity.heads.append(token);
            if (token == "shipyard"_L1 || token == "shipyards"_L1)
                entity.heads.append(u"yard"_s);
        }
    }

    void phraseFound(const NounPhrase &phrase)
    {
        if (phrase.determination == Determination::Negative || isCovered(phrase) || isAct(phrase))
            return;
        if (const auto described = describedName(m_text, m_drafts, m_marks, phrase)) {
            addHead(described->entity, phrase.lemma);
            if (const QString country = countryAmong(phrase.modifiers);
                !country.isEmpty() && phrase.kind == NounKind::Firm)
                m_recent.noteCountry(described->entity, country);
            nameIntroduced(phrase, described->entity);
            mention(phrase.range, described->entity, described->rule, 0.7);
            return;
        }
        auto entity = productInside(m_drafts, m_marks, phrase);
        if (!entity)
            entity = productOfType(m_text, m_drafts, m_marks, phrase);
        if (entity) {
            addHead(*entity, phrase.lemma);
            mention(phrase.range, *entity, "product", 0.9);
            return;
        }
        // "companies that are not listed" are others than those that were spoken of
        const bool narrowedFirms = (phrase.kind == NounKind::Firm || isBareAuthority(phrase))
            && (!isBack(phrase) || isToldApart(phrase)) && extendedEnd(m_text, phrase) > phrase.range.end;
        if (const auto partner = m_recent.ofCountry(phrase)) {
            mention(phrase.range, *partner, "definite", 0.6);
            return;
        }
        if (refersBack(phrase) && !narrowedFirms) {
            if (const auto earlier = m_recent.antecedent(phrase, subjectBeside(phrase))) {
                mention(phrase.range, *earlier, "definite", 0.6);
                return;
            }
        }
        if (isWorthAnEntity(m_text, phrase))
            newEntity(phrase);
    }

    void touchNames(size_t sentence, size_t first, size_t end)
    {
        for (size_t t = first; t < end; ++t) {
            if (const DraftMention *name = m_marks.beginningAt(sentence, t)) {
                m_recent.touch(name->entity, sentence, m_text.isSubject(name->range),
                               isWithinQuotes(name->range));
                noteCountryBefore(*name);
            }
        }
    }

    // "Orland's [Vane Works]"
    void noteCountryBefore(const DraftMention &name)
    {
        const size_t s = name.range.sentence;
        const size_t first = name.range.first;
        if (first < 2 || m_drafts.entities[name.entity].type != EntityType::Organization
            || !isOneOf(m_text.word(s, first - 1), {u"'s", u"\u2019s", u"'", u"\u2019"}))
            return;
        if (const auto country = countryOf(m_text.word(s, first - 2).toString()))
            m_recent.noteCountry(name.entity, *country);
    }

    bool isWithinQuotes(const SentenceTokens &range) const
    {
        constexpr size_t longest = 400; // tokens; longer ones are tables
        if (m_text.size(range.sentence) > longest)
            return false;
        return isQuoted(m_text.text(), m_text.sentences()[range.sentence].span.begin,
                        m_text.span(range).begin);
    }

    // "bought from a dealer in Orland. The dealer, Orlo Trade, ...": the nameless one has a name now.
    void nameIntroduced(const NounPhrase &phrase, size_t entity)
    {
        if (phrase.determination != Determination::Definite)
            return;
        const bool goods = phrase.kind == NounKind::Goods;
        if (phrase.plural && !goods)
            return;
        const auto nameless = goods ? goodsBefore(phrase, entity) : m_recent.introduced(phrase);
        if (!nameless || m_drafts.entities[*nameless].type != m_drafts.entities[entity].type)
            return;
        for (DraftMention &each : m_drafts.mentions) {
            if (each.entity == *nameless)
                each.entity = entity;
        }
        m_recent.forget(*nameless);
    }

    static bool mayBeCalled(const DraftEntity &goods, const QString &noun)
    {
        static const QStringList vessels{u"ship"_s,  u"vessel"_s,    u"tanker"_s, u"boat"_s,
                                         u"yacht"_s, u"freighter"_s, u"ferry"_s,  u"trawler"_s};
        return isAnyGoodsNoun(noun) || goods.heads.contains(noun)
            || (vessels.contains(noun) && std::ranges::any_of(goods.heads, [&](const QString &head) {
                    return vessels.contains(head);
                }));
    }

    // "eleven sequencers ... The machines, Orlo K9s": what the sentence before spoke of, and what it is
    // called.
    std::optional<size_t> goodsBefore(const NounPhrase &phrase, size_t entity)
    {
        const auto before = m_recent.lastGoods(phrase);
        if (!before || *before == entity || m_drafts.entities[*before].name.section(u' ', -1)[0].isUpper()
            || m_drafts.entities[*before].lastSentence + 1 != phrase.range.sentence
            || !mayBeCalled(m_drafts.entities[*before], phrase.lemma))
            return std::nullopt; // "all devices ... The vessel Orlo-2": another thing
        for (const QString &noun : m_drafts.entities[*before].heads)
            addHead(entity, noun);
        return before;
    }

    // Whom the subject of the verb names whose object the phrase is.
    std::optional<size_t> subjectBeside(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        const auto &tokens = m_text.sentences()[s].tokens;
        const Token &head = tokens[phrase.head];
        constexpr size_t longest = 400; // tokens; longer ones are tables
        if (head.head < 0 || tokens.size() > longest
            || !isOneOf(head.relation, {u"obj", u"iobj", u"obl", u"obl:agent"}))
            return std::nullopt;
        for (size_t t = 0; t < tokens.size(); ++t)
            if (tokens[t].head == head.head && tokens[t].relation.startsWith("nsubj"_L1))
                return entityOver(s, t);
        return std::nullopt;
    }

    // Of the mentions that are known so far.
    std::optional<size_t> entityOver(size_t s, size_t token) const
    {
        const auto covers = [&](const SentenceTokens &range) {
            return range.sentence == s && range.first <= token && token < range.end;
        };
        for (auto each = m_drafts.mentions.rbegin();
             each != m_drafts.mentions.rend() && each->range.sentence == s; ++each)
            if (covers(each->range))
                return each->entity;
        constexpr size_t longestName = 12;
        for (size_t t = token < longestName ? 0 : token - longestName; t <= token; ++t)
            if (const DraftMention *name = m_marks.beginningAt(s, t); name && covers(name->range))
                return name->entity;
        return std::nullopt;
    }

    void addHead(size_t entity, const QString &noun)
    {
        if (!m_drafts.entities[entity].heads.contains(noun))
            m_drafts.entities[entity].heads.append(noun);
    }

    // "the company that shipped them" is told apart by what it did, and no company of before.
    bool isToldApart(const NounPhrase &phrase) const
    {
        const size_t s = phrase.range.sentence;
        return phrase.determination == Determination::Definite && phrase.modifiers.isEmpty()
            && isOneOf(m_text.lower(s, phrase.range.end), {u"that", u"which", u"who"})
            && isOneOf(m_text.tag(s, phrase.range.end + 1), {u"VERB", u"AUX"});
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
        constexpr size_t longestName = 32;
        for (size_t t = phrase.head < longestName ? 0 : phrase.head - longestName; t <= phrase.head; ++t) {
            const DraftMention *name = m_marks.beginningAt(phrase.range.sentence, t);
            if (name && name->span.contains(span))
                return true;
        }
        return false;
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
        const bool told
            = phrase.kind == NounKind::Firm || (phrase.kind == NounKind::Facility && phrase.plural);
        const size_t end = told ? extendedEnd(m_text, phrase) : phrase.range.end;
        if (end > phrase.range.end) // "firms that are not listed" are not all firms
            return codeOf(type) % u' '
                % m_text.textOf({phrase.range.sentence, phrase.range.first, end}).toLower();
        const QStringList words = phrase.kind == NounKind::Goods ? coreOf(phrase) : phrase.modifiers;
        return codeOf(type) % u' ' % words.join(u' ').toLower() % u' ' % head;
    }

    // "the Orlandish government" is Orland's
    std::optional<size_t> governmentOf(const NounPhrase &phrase)
    {
        if (phrase.kind != NounKind::Government
            || !isOneOf(phrase.lemma, {u"government", u"regime", u"state"}))
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

    // "the [Orlo Verf] shipyard in Brenn" is Orlo Verf, not a party of its own.
    std::optional<size_t> namedBy(const NounPhrase &phrase) const
    {
        if (!isInLexicon(WordList::FacilityNoun, phrase.lemma) || phrase.plural
            || phrase.determination != Determination::Definite)
            return std::nullopt;
        for (size_t t = phrase.range.first; t < phrase.head; ++t) {
            const DraftMention *name = m_marks.beginningAt(phrase.range.sentence, t);
            if (name && name->range.end == phrase.head
                && m_drafts.entities[name->entity].type == EntityType::Organization)
                return name->entity;
        }
        return std::nullopt;
    }

    void newEntity(const NounPhrase &phrase)
    {
        if (const auto named = namedBy(phrase)) {
            addHead(*named, phrase.lemma);
            mention(phrase.range, *named, "nominal", 0.8);
            return;
        }
        const EntityType type = typeOf(phrase);
        const SentenceTokens range = extended(phrase);
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
        const size_t entity
            = m_drafts.add({.type = type,
                            .name = nameOf(phrase.kind == NounKind::Goods ? uncounted(phrase) : range),
                            .unnamed = placeholder,
                            .heads = {phrase.lemma, classOf(phrase)},
                            .lastSentence = phrase.range.sentence});
        m_recent.noteCountry(entity, countryAmong(phrase.modifiers));
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
            const SentenceTokens range{s, t, end};
            const size_t entity
                = m_drafts.add({.type = EntityType::Person, .name = m_text.textOf(range), .unnamed = true});
            mention(range, entity, "one-of", 0.6);
        }
    }

    SentenceTokens extended(const NounPhrase &phrase) const
    {
        SentenceTokens range = phrase.range;
        const bool facility = phrase.kind == NounKind::Facility && phrase.plural; // "depots of the army"
        if (phrase.kind == NounKind::Person || phrase.kind == NounKind::Firm
            || phrase.kind == NounKind::Government || facility)
            range.end = extendedEnd(m_text, phrase);
        return range;
    }

    // "1,400 ball bearings" are ball bearings, and whence they come is no part of their name.
    SentenceTokens uncounted(const NounPhrase &phrase) const
    {
        SentenceTokens range = phrase.range;
        if (m_text.lower(range.sentence, range.first) == "origin"_L1 && range.first < phrase.head)
            ++range.first; // "U.S.-origin parts"
        while (range.first < phrase.head && m_text.tag(range.sentence, range.first) == u"NUM"
               && !isModelDesignation(m_text.word(range.sentence, range.first)))
            ++range.first;
        return range;
    }

    // Without "the".
    QString nameOf(SentenceTokens range) const
    {
        if (m_text.lower(range.sentence, range.first) == "the"_L1 && range.end - range.first > 1)
            ++range.first;
        return m_text.textOf(range);
    }

    void mention(const SentenceTokens &range, size_t entity, const char *rule, double confidence)
    {
        m_drafts.mentions.push_back({.span = m_text.span(range),
                                     .entity = entity,
                                     .rule = rule,
                                     .confidence = confidence,
                                     .range = range});
        m_recent.touch(entity, range.sentence, m_text.isSubject(range), isWithinQuotes(range));
    }

    const MentionText &m_text;
    Drafts &m_drafts;
    NameMarks m_marks; // of the names
    Recent m_recent;
    QSet<QString> m_goods; // that no list knows
    QHash<QString, size_t> m_byKey; // looked up only
};

} // namespace

void addNominals(const MentionText &text, Drafts &drafts)
{
    NominalFinder(text, drafts).run();
}

} // namespace clew
