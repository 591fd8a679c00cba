#include "resolve/evidence.h"

#include "resolve/namesake.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewShare = 4; // of what more share, nothing follows

// "former employees of Acme" and "former employees from Acme" are one other end.
QString contentOf(const QString &key)
{
    static const QStringList small{u"from"_s, u"in"_s,  u"at"_s, u"by"_s,
                                   u"with"_s, u"its"_s, u"a"_s,  u"an"_s};
    QStringList words = tellingWords(key.split(u' ', Qt::SkipEmptyParts));
    words.removeIf([](const QString &word) { return small.contains(word); });
    return words.join(u' ');
}

using ById = std::unordered_map<EntityId, const Entity *>;

ById byId(const std::vector<Entity> &entities)
{
    ById table;
    for (const Entity &entity : entities)
        table.emplace(entity.id, &entity);
    return table;
}

// What a claim says of either of its ends: hands on the end, a signature that others may share, and the
// claim.
void eachRole(const IdentityEvidence &evidence, const ById &entities,
              const std::function<void(const Entity &, const QString &, const Claim &)> &take)
{
    for (const Claim &claim : evidence.claims) {
        const auto from = entities.find(claim.from), to = entities.find(claim.to);
        if (from == entities.end() || to == entities.end())
            continue;
        const QString predicate = codeOf(claim.predicate) + u'|' + codeOf(claim.polarity) + u'|';
        take(*from->second, predicate + u">"_s + contentOf(nameKey(*to->second)), claim);
        take(*to->second, predicate + u"<"_s + contentOf(nameKey(*from->second)), claim);
    }
}

} // namespace

std::set<EntityPair> sideBySide(const IdentityEvidence &evidence)
{
    std::map<DocumentId, std::vector<const Mention *>> mentions;
    for (const Mention &mention : evidence.mentions)
        mentions[mention.document].push_back(&mention);
    std::set<std::pair<DocumentId, Span>> sentences;
    for (const Claim &claim : evidence.claims)
        sentences.insert({claim.document, claim.evidence});
    std::set<EntityPair> pairs;
    for (const auto &[document, sentence] : sentences) {
        std::vector<EntityId> named;
        for (const Mention *mention : mentions[document]) {
            if (sentence.contains(mention->span))
                named.push_back(mention->entity);
        }
        std::sort(named.begin(), named.end());
        named.erase(std::unique(named.begin(), named.end()), named.end());
        for (size_t i = 0; i < named.size(); ++i) {
            for (size_t j = i + 1; j < named.size(); ++j)
                pairs.insert({named[i], named[j]});
        }
    }
    return pairs;
}

std::set<EntityPair> sameDatedClaim(const std::vector<Entity> &entities, const IdentityEvidence &evidence)
{
    std::map<DocumentId, std::set<QString>> publications;
    for (const Derivation &derivation : evidence.derivations)
        publications[derivation.document].insert(derivation.publication);
    for (const auto &[document, publisher] : evidence.publishers) {
        if (!publisher.isEmpty())
            publications[document].insert(publisher.startsWith("The "_L1) ? publisher.mid(4) : publisher);
    }
    std::map<QString, std::vector<const Entity *>> told;
    eachRole(
        evidence, byId(entities), [&](const Entity &entity, const QString &signature, const Claim &claim) {
            if (kinOf(entity) != Kin::Party || !claim.date || claim.date->from.size() < 4)
                return;
            const auto origins = publications.find(entity.document);
            if (origins == publications.end())
                return;
            for (const QString &publication : origins->second)
                told[signature + u'|' + claim.date->from.left(4) + u'|' + publication].push_back(&entity);
        });
    std::set<EntityPair> pairs;
    for (auto &[signature, sharers] : told) {
        std::set<QString> names;
        for (const Entity *entity : sharers)
            names.insert(nameKey(*entity));
        if (names.size() > fewShare)
            continue;
        std::map<QString, std::set<DocumentId>> documents; // that say it of this name
        for (const Entity *entity : sharers)
            documents[nameKey(*entity)].insert(entity->document);
        const auto toldOfBoth = [&](const QString &one, const QString &other) {
            return std::ranges::any_of(documents[one],
                                       [&](DocumentId id) { return documents[other].contains(id); });
        };
        for (const Entity *one : sharers) {
            for (const Entity *other : sharers) {
                const QString left = nameKey(*one), right = nameKey(*other);
                if (one->id < other->id && left != right && !toldOfBoth(left, right))
                    pairs.insert({one->id, other->id});
            }
        }
    }
    return pairs;
}

SharedContext::SharedContext(const std::vector<Entity> &entities, const IdentityEvidence &evidence)
{
    eachRole(evidence, byId(entities), [&](const Entity &entity, const QString &signature, const Claim &) {
        m_told[entity.id].insert(signature);
    });
}

int SharedContext::common(EntityId one, EntityId other) const
{
    const auto left = m_told.find(one), right = m_told.find(other);
    if (left == m_told.end() || right == m_told.end())
        return 0;
    return static_cast<int>(std::ranges::count_if(
        left->second, [&](const QString &signature) { return right->second.contains(signature); }));
}

} // namespace clew
