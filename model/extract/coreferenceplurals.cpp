#include "extract/coreferenceplurals.h"

#include "extract/coreferencescene.h"
#include "extract/mentionswords.h"
#include "extract/timeswords.h"
#include "language/lexicon.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sentencesBack = 3;

// What the words count.
struct Counted
{
    size_t end = 0; // behind the last token
    int count = 0; // 0: as many as were listed last
    std::vector<EntityType> types; // empty: parties of whichever kind
};

std::vector<EntityType> typesOf(const QString &noun)
{
    using enum EntityType;
    if (isOneOf(noun, {u"company",     u"firm",         u"group",        u"business", u"enterprise",
                       u"corporation", u"organisation", u"organization", u"entity",   u"manufacturer",
                       u"maker",       u"supplier",     u"dealer",       u"trader",   u"institution",
                       u"institute",   u"university",   u"bank",         u"airline",  u"shipyard",
                       u"party",       u"distributor",  u"subsidiary"}))
        return {Organization};
    if (isOneOf(noun,
                {u"man", u"woman", u"brother", u"sister", u"executive", u"director", u"official", u"suspect",
                 u"defendant", u"businessman", u"founder", u"partner", u"trader", u"employee", u"person",
                 u"individual", u"owner", u"manager"}))
        return {Person};
    if (isOneOf(noun, {u"country", u"government", u"nation", u"state"}))
        return {Government, Place};
    return {};
}

bool isPartyType(EntityType type)
{
    return type == EntityType::Organization || type == EntityType::Person;
}

class PluralFinder
{
public:
    PluralFinder(const ReferenceScene &scene, const Mentions &mentions)
        : m_scene(scene)
    {
        for (const Entity &each : mentions.entities)
            if (each.unnamed)
                m_unnamed.insert(each.id);
    }

    std::vector<PluralReference> run() const
    {
        std::vector<PluralReference> found;
        for (size_t s = 0; s < m_scene.sentenceCount(); ++s) {
            if (!m_scene.isReadable(s) || !m_scene.isParsed(s))
                continue;
            const auto &tokens = m_scene.sentence(s).tokens;
            for (size_t t = 0; t < tokens.size(); ++t) {
                const auto counted = countedAt(s, t);
                if (!counted)
                    continue;
                const Span span{tokens[t].span.begin, tokens[counted->end - 1].span.end};
                if (auto members = membersBefore(s, span.begin, *counted); !members.empty())
                    found.push_back({span, std::move(members)});
                t = counted->end - 1;
            }
        }
        addGroupsTold(found);
        return found;
    }

private:
    QString lower(size_t s, size_t t) const { return m_scene.lower(s, int(t)); }

    QString noun(size_t s, size_t t) const
    {
        const auto &tokens = m_scene.sentence(s).tokens;
        return t < tokens.size() && tokens[t].tag == "NOUN"_L1 ? lemmaOf(lower(s, t), u"NOUN") : QString();
    }

    // "ran several shell firms, including A and B. ... used [the shell firms]": those that were told.
    void addGroupsTold(std::vector<PluralReference> &found) const
    {
        std::map<EntityId, std::vector<EntityId>> told;
        for (size_t s = 0; s < m_scene.sentenceCount(); ++s) {
            if (!m_scene.isReadable(s))
                continue;
            const auto mentions = m_scene.mentionsOf(s);
            for (size_t i = 0; i < mentions.size(); ++i) {
                const Mention &mention = *mentions[i].mention;
                if (mention.type != EntityType::Group || !m_unnamed.contains(mention.entity))
                    continue;
                if (const auto known = told.find(mention.entity); known != told.end()) {
                    if (std::ranges::none_of(found, [&](const PluralReference &each) {
                            return each.mention.overlaps(mention.span);
                        }))
                        found.push_back({mention.span, known->second});
                } else if (auto members = examplesBehind(s, i); !members.empty()) {
                    told.emplace(mention.entity, std::move(members));
                }
            }
        }
        std::ranges::sort(found, {}, [](const PluralReference &each) { return each.mention.begin; });
    }

    // "several firms there, including [A], [B] and [C]"
    std::vector<EntityId> examplesBehind(size_t s, size_t group) const
    {
        constexpr size_t most = 6; // of more, one deed need not be everybody's
        constexpr qsizetype reach = 40; // UTF-16 units
        std::vector<EntityId> members;
        const auto mentions = m_scene.mentionsOf(s);
        qsizetype end = mentions[group].mention->span.end;
        for (size_t i = group + 1; i < mentions.size(); ++i) {
            const Span span = mentions[i].mention->span;
            if (span.begin < end)
                continue;
            const QString between = Span{end, span.begin}.of(m_scene.text()).trimmed().toString();
            const bool opens = members.empty() && between.size() < reach && !between.contains(u'.')
                && !between.contains(u';')
                && (between.endsWith(u"including"_s) || between.endsWith(u"namely"_s)
                    || between.endsWith(u"among them"_s));
            const bool goesOn = !members.empty() && isOneOf(between, {u",", u"and", u", and"});
            if ((!opens && !goesOn) || !fits(mentions[i], {}))
                break;
            addUnique(members, mentions[i].mention->entity);
            end = span.end;
        }
        return members.size() <= most ? members : std::vector<EntityId>{};
    }

    bool endsPhrase(size_t s, size_t end) const
    {
        const auto &tokens = m_scene.sentence(s).tokens;
        return end >= tokens.size()
            || (!isOneOf(tokens[end].tag, {u"NOUN", u"PROPN", u"PART"})
                && !isOneOf(lower(s, end),
                            {u"that", u"which", u"who", u"of", u"in", u"with", u"from", u":", u","}));
    }

    std::optional<Counted> countedNoun(size_t s, size_t t, int count) const
    {
        const QString lemma = noun(s, t);
        if (lemma.isEmpty() || !endsPhrase(s, t + 1))
            return std::nullopt;
        if (isOneOf(lemma, {u"side"}))
            return Counted{t + 1, count, {}};
        const std::vector<EntityType> types = typesOf(lemma);
        return types.empty() ? std::nullopt : std::optional(Counted{t + 1, count, types});
    }

    bool isBareSubject(size_t s, size_t t) const
    {
        return m_scene.relation(s, int(t)).startsWith("nsubj"_L1) && endsPhrase(s, t + 1);
    }

    std::optional<Counted> countedAt(size_t s, size_t t) const
    {
        const QString word = lower(s, t);
        if (word == "both"_L1 || word == "neither"_L1) {
            if (lower(s, t + 1) == "of"_L1 && isOneOf(lower(s, t + 2), {u"the", u"these", u"them"})) {
                if (lower(s, t + 2) == "them"_L1)
                    return Counted{t + 3, 2, {}};
                return countedNoun(s, t + 3, 2);
            }
            if (isBareSubject(s, t))
                return Counted{t + 1, 2, {}};
            return countedNoun(s, t + 1, 2);
        }
        if (word == "the"_L1 || word == "these"_L1 || word == "all"_L1) {
            size_t number = t + 1;
            if (word == "all"_L1 && lower(s, number) == "the"_L1)
                ++number;
            if (isOneOf(lower(s, number), {u"pair", u"duo"}) && word == "the"_L1 && endsPhrase(s, number + 1))
                return Counted{number + 1, 2, {}};
            const auto count = countOf(lower(s, number));
            const auto &tokens = m_scene.sentence(s).tokens;
            const bool counts = count && *count >= 2 && *count <= 6 && number < tokens.size()
                && tokens[number].tag == "NUM"_L1;
            if (!counts)
                return std::nullopt;
            if (isBareSubject(s, number))
                return Counted{number + 1, *count, {}};
            return countedNoun(s, number + 1, *count);
        }
        return std::nullopt;
    }

    bool fits(const SceneMention &each, const std::vector<EntityType> &types) const
    {
        if (each.publication || each.plural || m_unnamed.contains(each.mention->entity))
            return false;
        const EntityType type = each.mention->type;
        return types.empty() ? isPartyType(type) : std::ranges::find(types, type) != types.end();
    }

    static void addUnique(std::vector<EntityId> &ids, EntityId id)
    {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }

    std::vector<EntityId> membersBefore(size_t s, qsizetype before, const Counted &counted) const
    {
        std::vector<EntityId> seen;
        for (size_t back = 0; back <= std::min(s, sentencesBack); ++back) {
            const size_t at = s - back;
            if (const auto listed = listIn(at, before, counted); !listed.empty())
                return listed;
            std::vector<EntityId> here;
            for (const SceneMention &each : m_scene.mentionsOf(at))
                if (each.mention->span.end <= before && fits(each, counted.types))
                    addUnique(here, each.mention->entity);
            for (const EntityId id : seen)
                addUnique(here, id);
            seen = std::move(here);
            if (seen.size() == size_t(counted.count) && back > 0 && isOfOneType(seen, at, s))
                return seen;
            if (seen.size() > size_t(counted.count))
                return {};
        }
        return {};
    }

    // Persons and firms are not counted together.
    bool isOfOneType(const std::vector<EntityId> &ids, size_t first, size_t last) const
    {
        std::set<EntityType> types;
        for (size_t s = first; s <= last; ++s)
            for (const SceneMention &each : m_scene.mentionsOf(s))
                if (std::ranges::find(ids, each.mention->entity) != ids.end()
                    && isPartyType(each.mention->type))
                    types.insert(each.mention->type);
        return types.size() <= 1;
    }

    // "A, B and C" of as many: the last such list of the sentence.
    std::vector<EntityId> listIn(size_t s, qsizetype before, const Counted &counted) const
    {
        std::map<int, std::vector<EntityId>> lists; // by the token on which the conjuncts hang
        std::vector<EntityId> found;
        for (const SceneMention &each : m_scene.mentionsOf(s)) {
            if (each.mention->span.end > before || each.head < 0 || !fits(each, counted.types))
                continue;
            int top = each.head;
            for (int steps = 0; steps < 12 && m_scene.relation(s, top) == "conj"_L1; ++steps)
                top = m_scene.headOf(s, top);
            addUnique(lists[top], each.mention->entity);
        }
        for (const auto &[top, members] : lists)
            if (members.size() == size_t(counted.count) && !goesOn(s, members, counted))
                found = members;
        return found;
    }

    // "A, B and C" where the tree has only B and C as a list.
    bool goesOn(size_t s, const std::vector<EntityId> &members, const Counted &counted) const
    {
        const auto isMember = [&](const SceneMention &each) {
            return std::ranges::find(members, each.mention->entity) != members.end();
        };
        const SceneMention *before = nullptr;
        for (const SceneMention &each : m_scene.mentionsOf(s)) {
            if (before && isMember(*before) != isMember(each)) {
                const Span between{before->mention->span.end, each.mention->span.begin};
                const QString words
                    = between.isEmpty() ? QString() : between.of(m_scene.text()).trimmed().toString();
                if (isOneOf(words, {u",", u"and", u", and"}))
                    return true;
            }
            if (fits(each, counted.types))
                before = &each;
        }
        return false;
    }

    const ReferenceScene &m_scene;
    std::set<EntityId> m_unnamed;
};

} // namespace

std::vector<PluralReference> pluralsOf(const Document &document, const Analysis &analysis,
                                       const Mentions &mentions)
{
    const ReferenceScene scene(document, analysis, mentions);
    return PluralFinder(scene, mentions).run();
}

std::vector<Mention> withMembers(std::vector<Mention> mentions, const std::vector<Entity> &entities,
                                 const std::vector<PluralReference> &plurals)
{
    if (plurals.empty())
        return mentions;
    std::map<EntityId, EntityType> types;
    for (const Entity &each : entities)
        types.emplace(each.id, each.type);
    std::erase_if(mentions, [&](const Mention &each) {
        const auto after = std::ranges::upper_bound(
            plurals, each.span.begin, {}, [](const PluralReference &plural) { return plural.mention.begin; });
        return after != plurals.begin() && std::prev(after)->mention.contains(each.span);
    });
    for (const PluralReference &plural : plurals)
        for (const EntityId member : plural.members)
            mentions.push_back({{}, {}, member, plural.mention, types[member], u"plural"_s, 0.7});
    std::ranges::stable_sort(mentions, [](const Mention &a, const Mention &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return mentions;
}

} // namespace clew
