#include "extract/claimsownfirm.h"

#include "extract/mentionswords.h"

#include <algorithm>
#include <set>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

constexpr double inferred = 0.65; // how sure such a link is

bool isOwnFirm(const QString &words)
{
    return isOneOf(words, {u"the company",  u"the firm",         u"the group",    u"the enterprise",
                           u"the business", u"the manufacturer", u"the maker",    u"the supplier",
                           u"the dealer",   u"the distributor",  u"the producer", u"the concern",
                           u"the holding",  u"her company",      u"his company",  u"her firm",
                           u"his firm",     u"our company",      u"our firm",     u"his employer",
                           u"her employer"});
}

// What a firm has one of, and what may as well be another's.
bool isOwnPlant(const QString &words)
{
    return isOneOf(words,
                   {u"the plant", u"the factory", u"the yard", u"the works", u"the mill", u"the institute",
                    u"the laboratory"});
}

bool isFirstPerson(const QString &word)
{
    return isOneOf(word, {u"we", u"us", u"our", u"ours"});
}

bool isIt(const QString &word)
{
    return word == u"it" || word == u"its";
}

QString wordsOf(QStringView text, Span span)
{
    return span.of(text).toString().toLower().simplified();
}

// Whether the quotation marks before the place stand open.
bool isWithinMarks(QStringView text, qsizetype begin, qsizetype at)
{
    bool open = false;
    for (const QChar c : text.mid(begin, at - begin)) {
        if (c == u'\u201c' || (c == u'"' && !open))
            open = true;
        else if (c == u'\u201d' || c == u'"')
            open = false;
    }
    return open;
}

class OwnFirm
{
public:
    OwnFirm(std::vector<Mention> &mentions, QStringView text, const Sentence &sentence,
            const std::vector<Attribution> &attributions, std::span<const Claim> employers,
            const std::vector<Entity> &entities)
        : m_mentions(mentions)
        , m_text(text)
        , m_sentence(sentence)
        , m_attributions(attributions)
        , m_employers(employers)
        , m_entities(entities)
    {
    }

    bool run()
    {
        bool changed = false;
        for (Mention &mention : m_mentions) {
            const QString words = wordsOf(m_text, mention.span);
            const bool named = isOwnFirm(words) || (isOwnPlant(words) && mention.rule == "nominal"_L1);
            const bool it = isIt(words) && mention.rule == "referent"_L1
                && mention.type != EntityType::Product && isSubjectOrOwner(mention.span);
            const EntityId firm = named || it ? firmAt(mention.span, it) : EntityId{};
            if (!firm || firm == mention.entity)
                continue;
            mention.entity = firm;
            mention.type = EntityType::Organization;
            mention.confidence = inferred;
            changed = true;
        }
        return addMissing() || changed;
    }

private:
    const Attribution *attributionAt(Span at) const
    {
        const Attribution *nearest = nullptr;
        for (const Attribution &each : m_attributions)
            if (each.covers.contains(at) && !each.who.overlaps(at)
                && (!nearest || each.covers.length() <= nearest->covers.length()))
                nearest = &each;
        return nearest;
    }

    bool isOrganization(EntityId id) const
    {
        const auto found = std::ranges::find(m_entities, id, &Entity::id);
        return found != m_entities.end() && found->type == EntityType::Organization && !found->unnamed;
    }

    // For whom the speaker works: the last that the text told of.
    EntityId employerOf(EntityId person) const
    {
        EntityId employer;
        for (const Claim &each : m_employers)
            if (each.from == person && isOrganization(each.to))
                employer = each.to;
        return employer;
    }

    // "[He] said that Acme grew and that [the company] sold": Acme, or any other that stands before.
    bool namesOther(const Attribution &said, Span at, EntityId firm) const
    {
        return std::ranges::any_of(m_mentions, [&](const Mention &each) {
            const bool party = each.type == EntityType::Organization || each.type == EntityType::Government;
            const bool name = each.rule != "referent"_L1 && each.rule != "definite"_L1;
            return each.span.begin < at.begin && party && name && each.entity != firm
                && said.covers.contains(each.span) && !said.who.overlaps(each.span);
        });
    }

    EntityId firmAt(Span at, bool pronoun) const
    {
        const Attribution *said = attributionAt(at);
        if (!said || !said->speaker.entity)
            return {};
        const EntityId firm = employerOf(said->speaker.entity);
        if (!firm || namesOther(*said, at, firm))
            return {};
        // "it" may be whatever was named before it
        const bool other = pronoun && std::ranges::any_of(m_mentions, [&](const Mention &each) {
                               return each.span.end <= at.begin && said->covers.contains(each.span)
                                   && each.type != EntityType::Person && each.entity != firm;
                           });
        return other ? EntityId{} : firm;
    }

    const Token *tokenAt(Span span) const
    {
        const auto found = std::ranges::find(m_sentence.tokens, span, &Token::span);
        return found == m_sentence.tokens.end() ? nullptr : &*found;
    }

    bool isSubjectOrOwner(Span span) const
    {
        const Token *token = tokenAt(span);
        return token
            && (token->relation.startsWith("nsubj"_L1) || token->relation.startsWith("nmod:poss"_L1));
    }

    // "[We] never sold it," said its director
    EntityId firmOfFirstPerson(Span at) const
    {
        const Attribution *said = attributionAt(at);
        const bool quoted = said && (said->quoted || isWithinMarks(m_text, m_sentence.span.begin, at.begin));
        return quoted ? employerOf(said->speaker.entity) : EntityId{};
    }

    // What no mention stands for: "[We] never sold it", an engineer of Acme said that "[the plant]" runs it.
    bool addMissing()
    {
        std::set<qsizetype> known;
        for (const Mention &each : m_mentions)
            known.insert(each.span.begin);
        std::vector<Mention> more;
        const auto &tokens = m_sentence.tokens;
        for (size_t i = 0; i < tokens.size(); ++i) {
            constexpr qsizetype longest = 4;
            Span span = tokens[i].span;
            if (span.length() > longest || known.contains(span.begin))
                continue;
            EntityId firm;
            if (isFirstPerson(wordsOf(m_text, span))) {
                firm = firmOfFirstPerson(span);
            } else if (i + 1 < tokens.size()) {
                const bool goesOn = i + 2 < tokens.size()
                    && (isOneOf(tokens[i + 2].tag, {u"NOUN", u"PROPN", u"PART"})
                        || isOneOf(wordsOf(m_text, tokens[i + 2].span), {u"in", u"of", u"that", u"which"}));
                span.end = tokens[i + 1].span.end;
                const QString words = wordsOf(m_text, span);
                if ((isOwnFirm(words) || isOwnPlant(words)) && !goesOn)
                    firm = firmAt(span, false);
            }
            if (firm)
                more.push_back({{}, {}, firm, span, EntityType::Organization, u"referent"_s, inferred});
        }
        if (more.empty())
            return false;
        m_mentions.insert(m_mentions.end(), more.begin(), more.end());
        std::ranges::stable_sort(m_mentions, [](const Mention &a, const Mention &b) {
            return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
        });
        return true;
    }

    std::vector<Mention> &m_mentions;
    QStringView m_text;
    const Sentence &m_sentence;
    const std::vector<Attribution> &m_attributions;
    std::span<const Claim> m_employers;
    const std::vector<Entity> &m_entities;
};

} // namespace

bool speakOfOwnFirm(std::vector<Mention> &mentions, QStringView text, const Sentence &sentence,
                    const std::vector<Attribution> &attributions, std::span<const Claim> employers,
                    const std::vector<Entity> &entities)
{
    return OwnFirm(mentions, text, sentence, attributions, employers, entities).run();
}

bool maySpeakOfOwnFirm(QStringView text, const Sentence &sentence,
                       const std::vector<Attribution> &attributions)
{
    const auto &tokens = sentence.tokens;
    constexpr size_t longest = 400; // tokens; longer ones are tables
    if (tokens.size() > longest || std::ranges::none_of(attributions, [](const Attribution &each) {
            return bool(each.speaker.entity);
        }))
        return false;
    for (size_t i = 0; i < tokens.size(); ++i) {
        constexpr qsizetype longestPronoun = 4;
        if (tokens[i].span.length() > longestPronoun)
            continue;
        const QString word = wordsOf(text, tokens[i].span);
        if (isIt(word) || isFirstPerson(word))
            return true;
        if (i + 1 >= tokens.size())
            continue;
        const QString words = word + u' ' + wordsOf(text, tokens[i + 1].span);
        if (isOwnFirm(words) || isOwnPlant(words))
            return true;
    }
    return false;
}

} // namespace clew
