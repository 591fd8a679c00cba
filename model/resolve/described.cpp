#include "resolve/described.h"

#include "language/lexicon.h"
#include "resolve/namesake.h"
#include "text/latin.h"

#include <QStringList>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// What a description says.
struct Description
{
    const Entity *entity = nullptr;
    QString number; // "one", "two", "some"
    std::set<QString> anchors; // names in it, countries for their nationalities
    std::set<QString> heads; // "executive", "company": what kind of party it is
    std::set<QString> others; // "tech", "senior", "cloud"
};

// Words that describe nobody.
bool isEmptyWord(const QString &word)
{
    static const QStringList words{
        u"a"_s,          u"an"_s,        u"the"_s,     u"of"_s,     u"in"_s,        u"at"_s,
        u"from"_s,       u"with"_s,      u"for"_s,     u"to"_s,     u"by"_s,        u"who"_s,
        u"that"_s,       u"which"_s,     u"and"_s,     u"its"_s,    u"their"_s,     u"his"_s,
        u"her"_s,        u"familiar"_s,  u"matter"_s,  u"direct"_s, u"knowledge"_s, u"situation"_s,
        u"operations"_s, u"operation"_s, u"unnamed"_s, u"close"_s,  u"based"_s,     u"there"_s};
    return words.contains(word);
}

// Words that newspapers use for one another.
QString usual(const QString &word)
{
    static const std::pair<QString, QString> same[] = {{u"tech"_s, u"technology"_s},
                                                       {u"technologies"_s, u"technology"_s},
                                                       {u"startup"_s, u"start"_s},
                                                       {u"up"_s, u"start"_s},
                                                       {u"centre"_s, u"center"_s},
                                                       {u"staffer"_s, u"employee"_s},
                                                       {u"staff"_s, u"employee"_s},
                                                       {u"firm"_s, u"company"_s},
                                                       {u"enterprise"_s, u"company"_s},
                                                       {u"spokesman"_s, u"spokesperson"_s},
                                                       {u"spokeswoman"_s, u"spokesperson"_s},
                                                       {u"buyer"_s, u"purchasing"_s},
                                                       {u"procurement"_s, u"purchasing"_s},
                                                       {u"computing"_s, u"cloud"_s},
                                                       {u"attorney"_s, u"lawyer"_s}};
    for (const auto &[one, other] : same) {
        if (word == one)
            return other;
    }
    return word;
}

std::optional<QString> numberOf(const QString &word)
{
    static const QStringList numbers{u"one"_s,  u"two"_s,  u"three"_s,   u"four"_s,  u"five"_s,   u"six"_s,
                                     u"some"_s, u"many"_s, u"several"_s, u"other"_s, u"another"_s};
    if (word == u"a" || word == u"an")
        return u"one"_s;
    return numbers.contains(word) ? std::optional(word) : std::nullopt;
}

void take(const QString &written, Description &into)
{
    const QString word = latinName(written);
    if (word.isEmpty() || isEmptyWord(word))
        return;
    if (const auto country = countryOf(written)) {
        into.anchors.insert(latinName(*country));
        return;
    }
    // "AI" is a field, not a name
    const bool isField = written.size() <= 3 && written == written.toUpper();
    const bool isName = written.front().isUpper() && !isField;
    const QString singular = lemmaOf(word, u"NOUN"_s);
    const bool isHead
        = isInLexicon(WordList::PersonNoun, singular) || isInLexicon(WordList::FirmNoun, singular);
    if (isHead)
        into.heads.insert(usual(singular));
    else if (isName)
        into.anchors.insert(word);
    else
        into.others.insert(usual(singular));
}

Description describe(const Entity &entity)
{
    Description description;
    description.entity = &entity;
    QString text = entity.name;
    text.replace(u'-', u' ');
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        while (!word.isEmpty() && !word.back().isLetterOrNumber() && word.back() != u'.')
            word.chop(1);
        if (word.endsWith(u"'s"_s) || word.endsWith(u"\u2019s"_s))
            word.chop(2);
        if (word.isEmpty())
            continue;
        if (i == 0) {
            if (const auto number = numberOf(word.toLower())) {
                description.number = *number;
                continue;
            }
        }
        // the first word bears a capital where a sentence begins with it
        const bool opensOnly
            = i == 0 && !isInLexicon(WordList::City, word) && !countryOf(word) && word != word.toUpper();
        take(opensOnly ? word.toLower() : word, description);
    }
    if (description.number.isEmpty())
        description.number = entity.type == EntityType::Group ? u"some"_s : u"one"_s;
    return description;
}

template<typename Set>
size_t common(const Set &left, const Set &right)
{
    return static_cast<size_t>(
        std::ranges::count_if(left, [&](const QString &word) { return right.contains(word); }));
}

// A head that says only what type it is: "company" is said of any firm.
bool isVague(const std::set<QString> &heads)
{
    return heads.empty()
        || (heads.size() == 1
            && (*heads.begin() == u"company" || *heads.begin() == u"group" || *heads.begin() == u"person"));
}

// Two towns, two firms: each has an anchor of its own.
bool contradict(const Description &a, const Description &b)
{
    const size_t both = common(a.anchors, b.anchors);
    return a.number != b.number || (both < a.anchors.size() && both < b.anchors.size());
}

double scoreOf(const Description &a, const Description &b)
{
    const size_t anchors = common(a.anchors, b.anchors), heads = common(a.heads, b.heads),
                 others = common(a.others, b.others);
    if (anchors == 0 || contradict(a, b) || a.entity->type != b.entity->type)
        return 0;
    if (heads == 0 && others == 0 && !isVague(a.heads) && !isVague(b.heads))
        return 0;
    // "Chinese companies" are any; a group has to be described in the same words
    const bool group = a.number == u"some"_s;
    if (group && (a.others != b.others || (a.heads != b.heads && !(isVague(a.heads) && isVague(b.heads)))))
        return 0;
    const double said = static_cast<double>(anchors + heads + others);
    const double all = static_cast<double>(std::max(a.anchors.size() + a.heads.size() + a.others.size(),
                                                    b.anchors.size() + b.heads.size() + b.others.size()));
    return 0.35 + 0.3 * said / all;
}

// Which publications each document retells, its own among them.
std::map<DocumentId, std::set<QString>> publicationsOf(const IdentityEvidence &evidence)
{
    const auto bare = [](QString name) {
        return latinName(name.startsWith("The "_L1) ? name.mid(4) : name);
    };
    std::map<DocumentId, std::set<QString>> publications;
    for (const auto &[document, publisher] : evidence.publishers) {
        if (!publisher.isEmpty())
            publications[document].insert(bare(publisher));
    }
    for (const Derivation &derivation : evidence.derivations)
        publications[derivation.document].insert(bare(derivation.publication));
    return publications;
}

// Finds pairs among the descriptions that share a key.
class Pairing
{
public:
    void add(const QString &key, const Description *description) { m_blocks[key].push_back(description); }

    template<typename Score>
    void compare(Score score, std::map<EntityPair, DescribedPair> &found, const QString &reason) const
    {
        constexpr size_t largestBlock = 200;
        for (const auto &[key, block] : m_blocks) {
            const size_t size = std::min(block.size(), largestBlock);
            for (size_t i = 0; i < size; ++i) {
                for (size_t j = i + 1; j < size; ++j) {
                    const Description &a = *block[i], &b = *block[j];
                    const double worth = a.entity->document == b.entity->document ? 0 : score(a, b);
                    const EntityPair pair = std::minmax(a.entity->id, b.entity->id);
                    if (worth > 0)
                        found.try_emplace(pair, DescribedPair{pair.first, pair.second, worth, reason});
                }
            }
        }
    }

private:
    std::map<QString, std::vector<const Description *>> m_blocks;
};

using Family = std::map<DocumentId, std::set<QString>>;

bool shareOrigin(const Family &publications, DocumentId one, DocumentId other)
{
    const auto left = publications.find(one), right = publications.find(other);
    return left != publications.end() && right != publications.end()
        && common(left->second, right->second) > 0;
}

// "a photonics fund" in a retelling of what names the Norrland Photonics Fund: every word of the description
// is in the name.
void pairWithNames(const std::map<EntityId, Description> &described, const std::vector<Entity> &entities,
                   const Family &publications, std::map<EntityPair, DescribedPair> &found)
{
    std::map<QString, std::vector<std::pair<const Entity *, std::set<QString>>>> byWord;
    for (const Entity &entity : entities) {
        if (kinOf(entity) != Kin::Party || !publications.contains(entity.document))
            continue;
        std::set<QString> words;
        const QStringList parts = latinName(entity.name).split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            words.insert(usual(lemmaOf(part, u"NOUN"_s)));
        for (const QString &word : words)
            byWord[word].emplace_back(&entity, words);
    }
    for (const auto &[id, description] : described) {
        std::set<QString> words = description.heads;
        words.insert(description.others.begin(), description.others.end());
        if (words.size() < 2 || !description.anchors.empty() || description.number != u"one"_s)
            continue;
        const auto block = byWord.find(*words.begin());
        if (block == byWord.end())
            continue;
        for (const auto &[named, parts] : block->second) {
            const EntityPair pair = std::minmax(id, named->id);
            if (named->document != description.entity->document && common(words, parts) == words.size()
                && shareOrigin(publications, named->document, description.entity->document))
                found.try_emplace(pair, DescribedPair{pair.first, pair.second, 0.45, u"described_by_name"_s});
        }
    }
}

} // namespace

std::vector<DescribedPair> describedAlike(const std::vector<Entity> &entities,
                                          const IdentityEvidence &evidence)
{
    const auto publications = publicationsOf(evidence);
    std::map<EntityId, Description> described;
    std::map<EntityId, const Entity *> byId;
    Pairing anchored, vouching;
    for (const Entity &entity : entities) {
        byId.emplace(entity.id, &entity);
        const auto origins = publications.find(entity.document);
        if (!entity.unnamed || origins == publications.end())
            continue;
        const Description &description = described.emplace(entity.id, describe(entity)).first->second;
        for (const QString &anchor : description.anchors) {
            for (const QString &publication : origins->second)
                anchored.add(publication + u'|' + anchor, &description);
        }
    }
    for (const Claim &claim : evidence.claims) {
        const auto speaker = described.find(claim.speaker.entity);
        const auto from = byId.find(claim.from), to = byId.find(claim.to);
        if (speaker == described.end() || (from == byId.end() && to == byId.end()))
            continue;
        QString said = codeOf(claim.predicate) + u'|' + codeOf(claim.polarity);
        for (const auto &end : {from, to})
            said += u'|' + (end == byId.end() || end->second->unnamed ? QString() : nameKey(*end->second));
        for (const QString &publication : publications.at(claim.document))
            vouching.add(publication + u'|' + said, &speaker->second);
    }
    std::map<EntityPair, DescribedPair> found;
    pairWithNames(described, entities, publications, found);
    anchored.compare(scoreOf, found, u"described_alike"_s);
    vouching.compare(
        [](const Description &a, const Description &b) {
            return !contradict(a, b) && common(a.heads, b.heads) > 0 ? 0.5 : 0.0;
        },
        found, u"says_the_same"_s);
    std::vector<DescribedPair> pairs;
    for (const auto &[pair, one] : found)
        pairs.push_back(one);
    return pairs;
}

} // namespace clew
