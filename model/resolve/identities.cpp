#include "resolve/identities.h"

#include "resolve/candidates.h"
#include "resolve/described.h"
#include "resolve/namesake.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

using NameKey = std::pair<Kin, QString>;
using Pair = std::pair<EntityId, EntityId>;

Pair pairOf(EntityId one, EntityId other)
{
    return one < other ? Pair(one, other) : Pair(other, one);
}

// The entities that share a name. One of them stands for all, so that the judgements grow with the entities
// and not with their square.
struct Namesakes
{
    EntityId known; // the smallest known one; 0: the name is new
    EntityId smallest;
    std::vector<EntityId> added;
    QString name; // as one of them writes it
    bool isCommon = true; // "chips": nobody writes a capital or a digit in it, so that it names no one thing

    EntityId representative() const { return known ? known : smallest; }
};

using NameTable = std::map<NameKey, Namesakes>;

bool isCommonNoun(const QString &name)
{
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

// The names of all parties: any of them may stand before a model as its maker.
std::set<QString> makersOf(const std::vector<Entity> &known, const std::vector<Entity> &added)
{
    std::set<QString> makers;
    for (const std::vector<Entity> *entities : {&known, &added}) {
        for (const Entity &entity : *entities) {
            if (kinOf(entity) == Kin::Party)
                makers.insert(nameKey(entity));
        }
    }
    return makers;
}

NameTable tableOf(const std::vector<Entity> &known, const std::vector<Entity> &added)
{
    NameTable table;
    const std::set<QString> makers = makersOf(known, added);
    const auto keyOf = [&makers](const Entity &entity) -> std::optional<NameKey> {
        const auto kin = kinOf(entity);
        const QString name = kin ? modelKey(entity, makers) : QString();
        return name.isEmpty() ? std::nullopt : std::optional(NameKey(*kin, name));
    };
    for (const Entity &entity : known) {
        if (const auto key = keyOf(entity)) {
            Namesakes &namesakes = table[*key];
            namesakes.known = namesakes.known ? std::min(namesakes.known, entity.id) : entity.id;
            namesakes.name = namesakes.name.isEmpty() ? entity.name : std::min(namesakes.name, entity.name);
            namesakes.isCommon = namesakes.isCommon && isCommonNoun(entity.name);
        }
    }
    for (const Entity &entity : added) {
        if (const auto key = keyOf(entity)) {
            Namesakes &namesakes = table[*key];
            namesakes.smallest = namesakes.smallest ? std::min(namesakes.smallest, entity.id) : entity.id;
            namesakes.added.push_back(entity.id);
            namesakes.name = namesakes.name.isEmpty() ? entity.name : std::min(namesakes.name, entity.name);
            namesakes.isCommon = namesakes.isCommon && isCommonNoun(entity.name);
        }
    }
    return table;
}

// Products that meet others by their model and not by the whole name.
std::set<EntityId> modelsOf(const std::vector<Entity> &known, const std::vector<Entity> &added,
                            const NameTable &table)
{
    std::set<EntityId> models;
    for (const std::vector<Entity> *entities : {&known, &added}) {
        for (const Entity &entity : *entities) {
            if (kinOf(entity) == Kin::Product && !table.contains({Kin::Product, nameKey(entity)}))
                models.insert(entity.id);
        }
    }
    return models;
}

// Collects judgements, leaving out pairs that were decided or said already.
class Verdicts
{
public:
    explicit Verdicts(const std::vector<Judgement> &decided)
    {
        for (const Judgement &judgement : decided)
            m_pairs.insert(pairOf(judgement.left, judgement.right));
    }

    void add(EntityId one, EntityId other, Verdict verdict, double score, const QString &reason)
    {
        const Pair pair = pairOf(one, other);
        if (one != other && m_pairs.insert(pair).second)
            m_judgements.push_back({pair.first, pair.second, verdict, score, reason, u"machine"_s, {}});
    }

    std::vector<Judgement> inOrder() &&
    {
        std::sort(m_judgements.begin(), m_judgements.end(), [](const Judgement &a, const Judgement &b) {
            return Pair(a.left, a.right) < Pair(b.left, b.right);
        });
        return std::move(m_judgements);
    }

private:
    std::set<Pair> m_pairs;
    std::vector<Judgement> m_judgements;
};

// Union-find that keeps apart what a person told apart.
class Components
{
public:
    explicit Components(std::vector<Pair> apart)
        : m_apart(std::move(apart))
    {
    }

    EntityId find(EntityId id)
    {
        auto parent = m_parents.find(id);
        if (parent == m_parents.end() || parent->second == id)
            return id;
        return parent->second = find(parent->second);
    }

    void join(EntityId one, EntityId other)
    {
        const Pair roots = pairOf(find(one), find(other));
        const bool forbidden = std::any_of(m_apart.begin(), m_apart.end(), [&](const Pair &pair) {
            return pairOf(find(pair.first), find(pair.second)) == roots;
        });
        if (!forbidden)
            m_parents[roots.second] = roots.first;
    }

private:
    std::unordered_map<EntityId, EntityId> m_parents;
    std::vector<Pair> m_apart;
};

bool byMachine(const Judgement &judgement)
{
    return judgement.who == u"machine"_s;
}

} // namespace

namespace {

// "Lindqvist" in two articles may be two people; with a first name it is taken for one.
bool isLastNameOnly(const NameKey &key)
{
    return key.first == Kin::Person && !key.second.contains(u' ');
}

void judgeNamesakes(const NameTable &table, const std::set<EntityId> &models, Verdicts &verdicts)
{
    for (const auto &[key, namesakes] : table) {
        const EntityId first = namesakes.representative();
        for (const EntityId entity : namesakes.added) {
            const bool byModel = models.contains(first) || models.contains(entity);
            if (isLastNameOnly(key))
                verdicts.add(first, entity, Verdict::Unsure, 0.75, u"last_name"_s);
            else
                verdicts.add(first, entity, Verdict::Same, 1, byModel ? u"same_model"_s : u"same_name"_s);
        }
    }
}

// Long enough that two bearers are rare; a place gives its name to much.
bool isRareName(const NameKey &key)
{
    constexpr qsizetype shortest = 6;
    return key.second.contains(u' ')
        || (key.second.size() >= shortest && (key.first == Kin::Party || key.first == Kin::Person));
}

// Where names stand, whatever kind of thing they were read as.
class Stories
{
public:
    Stories(const std::vector<Entity> &known, const std::vector<Entity> &added)
    {
        for (const std::vector<Entity> *entities : {&known, &added}) {
            for (const Entity &entity : *entities) {
                const auto kin = kinOf(entity);
                const QString name = kin ? nameKey(entity) : QString();
                if (name.isEmpty() || !isRareName({*kin, name}))
                    continue;
                m_names[entity.document].insert(name);
                m_documents[{*kin, name}].insert(entity.document);
                if (entity.type == EntityType::Government)
                    m_governments.insert(name);
            }
        }
    }

    // One article reads the name as the one kind of thing, another one on the same story as the other, and
    // none as both. One word may name a city and a firm; a government is told from its capital elsewhere.
    bool isMisread(const NameKey &one, const NameKey &other) const
    {
        if (!one.second.contains(u' ') || m_governments.contains(one.second))
            return false;
        const auto here = m_documents.find(one), there = m_documents.find(other);
        if (here == m_documents.end() || there == m_documents.end())
            return false;
        bool story = false;
        for (const DocumentId a : here->second) {
            for (const DocumentId b : there->second) {
                if (a == b)
                    return false;
                story = story || isOneStory(a, b, one.second);
            }
        }
        return story;
    }

private:
    bool isOneStory(DocumentId one, DocumentId other, const QString &but) const
    {
        constexpr int fewest = 2; // other rare names
        const std::set<QString> &names = m_names.at(one), &others = m_names.at(other);
        return std::ranges::count_if(
                   names, [&](const QString &name) { return name != but && others.contains(name); })
            >= fewest;
    }

    std::map<DocumentId, std::set<QString>> m_names;
    std::map<NameKey, std::set<DocumentId>> m_documents;
    std::set<QString> m_governments;
};

// A rare name that one document takes for a firm and another for a person or a place: most often a reader's
// mistake, and on one story surely.
void judgeOtherKinds(const NameTable &table, const Stories &stories, Verdicts &verdicts)
{
    std::map<QString, std::vector<const NameTable::value_type *>> byName;
    for (const auto &row : table) {
        if (isRareName(row.first) && row.first.first != Kin::Product && row.first.first != Kin::Document)
            byName[row.first.second].push_back(&row);
    }
    for (const auto &[name, rows] : byName) {
        for (size_t i = 1; i < rows.size(); ++i) {
            if (rows[i]->second.known && rows[0]->second.known)
                continue;
            const bool misread = stories.isMisread(rows[0]->first, rows[i]->first);
            verdicts.add(rows[0]->second.representative(), rows[i]->second.representative(),
                         misread ? Verdict::Same : Verdict::Unsure, misread ? 0.9 : 0.8,
                         misread ? u"other_type,same_context"_s : u"other_type"_s);
        }
    }
}

void judgeAlike(const NameTable &table, const SharedContext &context, Verdicts &verdicts)
{
    std::vector<NameEntry> names;
    std::vector<const Namesakes *> rows;
    for (const auto &[key, namesakes] : table) {
        names.push_back({key.first, key.second, namesakes.name, !namesakes.known, namesakes.isCommon});
        rows.push_back(&namesakes);
    }
    for (const CandidatePair &pair : candidatePairs(names)) {
        const EntityId left = rows[pair.left]->representative(), right = rows[pair.right]->representative();
        double score = pair.likeness.score;
        QString reason = pair.likeness.reason;
        if (context.common(left, right) > 0) {
            score = std::min(0.95, score + 0.15);
            reason += u",same_context"_s;
        }
        verdicts.add(left, right, Verdict::Unsure, score, reason);
    }
}

// What the documents say beside the names.
void judgeByEvidence(const std::vector<Entity> &known, const std::vector<Entity> &added,
                     const IdentityEvidence &evidence, const NameTable &table, Verdicts &verdicts)
{
    std::vector<Entity> all = known;
    all.insert(all.end(), added.begin(), added.end());
    std::unordered_map<EntityId, EntityId> representatives;
    for (const auto &[key, namesakes] : table) {
        for (const EntityId entity : namesakes.added)
            representatives[entity] = namesakes.representative();
    }
    const auto headOf = [&](EntityId entity) {
        const auto found = representatives.find(entity);
        return found == representatives.end() ? entity : found->second;
    };
    std::unordered_map<EntityId, std::optional<Kin>> kins;
    for (const Entity &entity : all)
        kins[entity.id] = kinOf(entity);
    std::set<EntityId> isNew;
    for (const Entity &entity : added)
        isNew.insert(entity.id);
    const auto concerns = [&](EntityId one, EntityId other) {
        return isNew.contains(one) || isNew.contains(other);
    };
    for (const auto &[one, other] : apposed(evidence)) {
        if (concerns(one, other) && kins[one] && kins[one] == kins[other])
            verdicts.add(headOf(one), headOf(other), Verdict::Unsure, 0.85, u"apposition"_s);
    }
    std::set<EntityPair> apart;
    for (const auto &[one, other] : sideBySide(evidence))
        apart.insert(std::minmax(headOf(one), headOf(other)));
    std::map<EntityPair, int> shared;
    for (const auto &[one, other] : sameDatedClaim(all, evidence)) {
        const EntityPair heads = std::minmax(headOf(one), headOf(other));
        if (concerns(one, other) && heads.first != heads.second && !apart.contains(heads))
            ++shared[heads];
    }
    for (const auto &[pair, count] : shared)
        verdicts.add(pair.first, pair.second, Verdict::Unsure, 0.45, u"same_dated_claim"_s);
    for (const DescribedPair &pair : describedAlike(all, evidence)) {
        if (concerns(pair.left, pair.right))
            verdicts.add(pair.left, pair.right, Verdict::Unsure, pair.score, pair.reason);
    }
}

} // namespace

std::vector<Judgement> judgeIdentities(const std::vector<Entity> &known, const std::vector<Entity> &added,
                                       const std::vector<Judgement> &decided,
                                       const IdentityEvidence &evidence)
{
    const NameTable table = tableOf(known, added);
    Verdicts verdicts(decided);
    judgeNamesakes(table, modelsOf(known, added, table), verdicts);
    std::vector<Entity> all = known;
    all.insert(all.end(), added.begin(), added.end());
    judgeAlike(table, SharedContext(all, evidence), verdicts);
    judgeOtherKinds(table, Stories(known, added), verdicts);
    judgeByEvidence(known, added, evidence, table, verdicts);
    return std::move(verdicts).inOrder();
}

Clusters clustersOf(const std::vector<Entity> &entities, const std::vector<Judgement> &judgements)
{
    std::vector<Pair> apart;
    std::vector<const Judgement *> same;
    for (const Judgement &judgement : judgements) {
        if (judgement.verdict == Verdict::Different)
            apart.push_back(pairOf(judgement.left, judgement.right));
        else if (judgement.verdict == Verdict::Same)
            same.push_back(&judgement);
    }
    // Where two cannot both hold, a person's word comes before the machine's.
    std::sort(same.begin(), same.end(), [](const Judgement *a, const Judgement *b) {
        return std::tuple(byMachine(*a), -a->score, a->left, a->right)
            < std::tuple(byMachine(*b), -b->score, b->left, b->right);
    });
    Components components(std::move(apart));
    for (const Judgement *judgement : same)
        components.join(judgement->left, judgement->right);
    Clusters clusters;
    for (const Entity &entity : entities)
        clusters[entity.id] = components.find(entity.id);
    return clusters;
}

} // namespace clew
