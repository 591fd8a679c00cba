#include "extract/coreference.h"

#include "extract/coreferencedefinites.h"
#include "extract/coreferencequotes.h"
#include "text/fold.h"

#include <QSet>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// The forms of an entity that have been seen so far.
struct Seen
{
    QSet<QString> forms = {};
    QString first = {};
};

bool isAcronym(const QString &text)
{
    return text.size() >= 2 && text.size() <= 8 && text == text.toUpper() && !text.contains(u' ');
}

Sieve sieveOf(const Mention &mention, const QString &text, const QString &key, const Seen &seen)
{
    if (mention.rule == "description"_L1)
        return Sieve::Apposition;
    if (mention.rule == "predicate"_L1)
        return Sieve::PredicateNominal;
    if (mention.rule == "definite"_L1)
        return Sieve::Definite;
    if (seen.forms.contains(key))
        return mention.rule == "nominal"_L1 || mention.rule == "government"_L1 ? Sieve::SamePhrase
                                                                               : Sieve::SameName;
    if (mention.rule == "nominal"_L1 || mention.rule == "product"_L1)
        return Sieve::SamePhrase;
    if (isAcronym(text) && seen.first.contains(u' '))
        return Sieve::Acronym;
    const QString first = foldName(seen.first);
    return first.contains(key) || key.contains(first) ? Sieve::ShortForm : Sieve::Alias;
}

// The mentions that go back to an earlier one, by the rule that made them.
std::vector<Reference> linksOfMentions(QStringView text, const Mentions &mentions)
{
    std::vector<Reference> links;
    QHash<qint64, Seen> seen; // looked up only
    for (const Mention &mention : mentions.mentions) {
        const QString words = mention.span.of(text).toString().simplified();
        const QString key = foldName(words);
        Seen &entity = seen[mention.entity.value];
        if (!entity.forms.isEmpty())
            links.push_back(
                {mention.span, mention.entity, sieveOf(mention, words, key, entity), mention.confidence});
        else
            entity.first = words;
        entity.forms.insert(key);
    }
    return links;
}

// Finds links for what is no mention, sentence by sentence.
class Finder
{
public:
    Finder(const Document &document, const Analysis &analysis, const Mentions &mentions,
           const Attributions &attributions)
        : m_mentions(mentions.mentions)
        , m_scene(document, analysis, mentions)
        , m_quoted(m_scene, mentions, attributions)
    {
        for (const Entity &each : mentions.entities)
            if (each.type == EntityType::Organization)
                m_organizations.insert(each.id.value);
    }

    void run(std::vector<Reference> &links)
    {
        for (size_t s = 0; s < m_scene.sentenceCount(); ++s) {
            if (!m_scene.isReadable(s))
                continue;
            for (int t = 0; t < int(m_scene.sentence(s).tokens.size()); ++t) {
                if (const auto link = linkAt(s, t)) {
                    links.push_back(*link);
                    noteSubject(*link, s, t);
                }
            }
        }
    }

private:
    void noteSubject(const Reference &link, size_t s, int t)
    {
        if (link.sieve == Sieve::Pronoun && m_scene.lower(s, t) == "it"_L1
            && m_scene.relation(s, t).startsWith("nsubj"_L1) && m_organizations.contains(link.entity.value))
            m_before = PronounSubject{s, link.entity, link.confidence};
    }

    std::optional<Reference> linkAt(size_t s, int t) const
    {
        const auto &tokens = m_scene.sentence(s).tokens;
        const Span at = tokens[size_t(t)].span;
        constexpr qsizetype longestPronoun = 10; // "themselves"
        if (at.length() > longestPronoun || isMention(at))
            return std::nullopt;
        if (const auto link = m_quoted.link(s, t))
            return link;
        if (const auto found = definiteAt(m_scene, s, t)) {
            const Span span{at.begin, tokens[size_t(found->end) - 1].span.end};
            if (isFree(s, span))
                return Reference{span, found->antecedent.entity, Sieve::Definite,
                                 found->antecedent.confidence};
            return std::nullopt;
        }
        const auto found = antecedentOfPronoun(m_scene, s, t, m_quoted.speakerAt(s, at), m_before);
        if (!found)
            return std::nullopt;
        return Reference{at, found->entity, Sieve::Pronoun, found->confidence};
    }

    bool isMention(Span span) const
    {
        const auto found = std::ranges::lower_bound(m_mentions, span, {}, &Mention::span);
        return found != m_mentions.end() && found->span == span;
    }

    bool isFree(size_t s, Span span) const
    {
        return std::ranges::none_of(m_scene.mentionsOf(s), [&](const SceneMention &each) {
            return each.mention->span.overlaps(span);
        });
    }

    const std::vector<Mention> &m_mentions;
    ReferenceScene m_scene;
    QuotedPersons m_quoted;
    QSet<qint64> m_organizations; // looked up only
    std::optional<PronounSubject> m_before;
};

} // namespace

QString codeOf(Sieve sieve)
{
    static const std::array codes{u"same-name"_s,  u"short-form"_s, u"acronym"_s,     u"alias"_s,
                                  u"apposition"_s, u"predicate"_s,  u"same-phrase"_s, u"definite"_s,
                                  u"quotation"_s,  u"pronoun"_s};
    static_assert(codes.size() == sieveCount);
    return codes[static_cast<size_t>(sieve)];
}

std::vector<Reference> linksOf(const Document &document, const Analysis &analysis, const Mentions &mentions,
                               const Attributions &attributions)
{
    std::vector<Reference> links = linksOfMentions(document.text, mentions);
    Finder(document, analysis, mentions, attributions).run(links);
    std::ranges::stable_sort(links, {}, [](const Reference &link) { return link.mention; });
    return links;
}

void nameSpeakers(Attributions &attributions, const std::vector<Reference> &links)
{
    for (std::vector<Attribution> &sentence : attributions) {
        for (Attribution &each : sentence) {
            if (!each.speaker.entity && !each.who.isEmpty())
                each.speaker.entity = antecedentOf(links, each.who);
        }
    }
}

EntityId antecedentOf(const std::vector<Reference> &links, Span expression)
{
    const auto found
        = std::ranges::lower_bound(links, expression, {}, [](const Reference &link) { return link.mention; });
    return found != links.end() && found->mention == expression ? found->entity : EntityId{};
}

} // namespace clew
