#include "workspace/storyindex.h"

#include "origins/publications.h"
#include "text/fold.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostPlaces = 60; // of a name that still tells stories apart

quint64 hashOf(QStringView text)
{
    quint64 hash = 14695981039346656037ull; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

void sortOut(std::vector<quint64> &keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

// The smallest hashes of all pairs of names. Two texts that share most pairs share most of these; no text is
// needed for it.
std::vector<quint64> sketchOf(const std::vector<quint64> &names)
{
    constexpr size_t size = 4, most = 64;
    std::vector<quint64> pairs;
    const size_t count = std::min(names.size(), most);
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = i + 1; j < count; ++j) {
            quint64 hash = names[i] ^ (names[j] * 0x9e3779b97f4a7c15ull);
            hash = (hash ^ (hash >> 31)) * 0xbf58476d1ce4e5b9ull;
            pairs.push_back(hash ^ (hash >> 29));
        }
    }
    const size_t kept = std::min(size, pairs.size());
    std::partial_sort(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(kept), pairs.end());
    pairs.resize(kept);
    return pairs;
}

template<typename Values>
bool meet(const Values &one, const Values &other)
{
    return std::ranges::any_of(
        one, [&](const auto &value) { return std::ranges::find(other, value) != other.end(); });
}

bool credits(const StoryTraits &teller, const StoryTraits &other)
{
    return !other.publisher.isEmpty()
        && std::ranges::any_of(teller.credited, [&](const QString &publication) {
               return isSamePublication(publication, other.publisher);
           });
}

} // namespace

StoryTraits traitsOf(DocumentId id, const Metadata &metadata, const std::vector<Entity> &entities,
                     const std::vector<Derivation> &derivations)
{
    StoryTraits traits;
    traits.id = id;
    if (const QUrl url(metadata.url); !url.host().isEmpty())
        traits.keys.push_back(hashOf(QString(u"at " + url.host() + url.path())));
    if (const QString title = foldName(metadata.title).section(u' ', 0, 3); title.contains(u' '))
        traits.keys.push_back(hashOf(QString(u"head " + title)));
    for (const QString &author : metadata.authors)
        traits.authors.push_back(hashOf(foldName(author)));
    for (const Entity &entity : entities) {
        const bool telling = entity.type == EntityType::Organization || entity.type == EntityType::Person
            || entity.type == EntityType::Product;
        if (telling && !entity.unnamed)
            traits.names.push_back(hashOf(foldOrganization(entity.name)));
    }
    for (const Derivation &derivation : derivations)
        traits.credited.push_back(derivation.publication);
    traits.publisher = metadata.publisher;
    traits.dated = !metadata.published.isEmpty();
    for (std::vector<quint64> *keys : {&traits.keys, &traits.authors, &traits.names})
        sortOut(*keys);
    traits.sketch = sketchOf(traits.names);
    return traits;
}

void StoryIndex::note(Table &table, quint64 key, quint32 place)
{
    Places &places = table[key];
    if (places.everywhere)
        return;
    places.at.push_back(place);
    if (places.at.size() > mostPlaces) {
        places.everywhere = true;
        places.at = {};
    }
}

void StoryIndex::add(StoryTraits traits)
{
    const auto place = static_cast<quint32>(m_stories.size());
    if (!m_places.emplace(traits.id, place).second)
        return;
    for (const quint64 key : traits.keys)
        note(m_keys, key, place);
    for (const quint64 name : traits.names)
        note(m_names, name, place);
    for (const quint64 pair : traits.sketch)
        note(m_sketches, pair, place);
    m_stories.push_back(std::move(traits));
}

std::vector<DocumentId> StoryIndex::near(DocumentId id, size_t most) const
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return {};
    const StoryTraits &story = m_stories[found->second];
    std::map<quint32, double> shared; // the rarer a name, the more it tells
    std::map<quint32, int> names;
    for (const quint64 name : story.names) {
        const Places &places = m_names.at(name);
        for (const quint32 place : places.at) {
            shared[place] += 1.0 / static_cast<double>(places.at.size());
            ++names[place];
        }
    }
    for (const quint64 pair : story.sketch) {
        for (const quint32 place : m_sketches.at(pair).at) {
            shared[place] += 2;
            names[place] += 2;
        }
    }
    for (const quint64 key : story.keys) {
        for (const quint32 place : m_keys.at(key).at)
            shared[place] += 100;
    }
    std::vector<std::pair<double, DocumentId>> ranked;
    QHash<QString, bool> asked; // publishers, whether the story credits them
    const auto creditsPublisher = [&](const StoryTraits &other) {
        if (story.credited.empty())
            return false;
        const auto known = asked.constFind(other.publisher);
        return known != asked.constEnd() ? *known : *asked.insert(other.publisher, credits(story, other));
    };
    for (auto &[place, score] : shared) {
        const StoryTraits &other = m_stories[place];
        if (place == found->second)
            continue;
        const bool credited = creditsPublisher(other) || credits(other, story);
        const bool sameHand = meet(story.authors, other.authors);
        constexpr int fewestNames = 2;
        if (score < 100 && names[place] < fewestNames && !credited && !sameHand)
            continue;
        ranked.emplace_back(-(score + (credited ? 10 : 0) + (sameHand ? 1 : 0)), other.id);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<DocumentId> near;
    for (const auto &[score, other] : ranked) {
        if (near.size() == most)
            break;
        near.push_back(other);
    }
    return near;
}

std::vector<DocumentId> StoryIndex::undatedTellersOf(DocumentId report, size_t most) const
{
    const auto found = m_places.find(report);
    std::vector<DocumentId> tellers;
    if (found == m_places.end())
        return tellers;
    const auto takeUndated = [&](quint32 place) {
        const StoryTraits &story = m_stories[place];
        if (!story.dated && credits(story, m_stories[found->second]))
            tellers.push_back(story.id);
    };
    if (m_stories.size() <= most) {
        for (quint32 place = 0; place < m_stories.size(); ++place)
            takeUndated(place);
        return tellers;
    }
    for (const DocumentId other : near(report, most))
        takeUndated(m_places.at(other));
    return tellers;
}

bool StoryIndex::pointsTo(DocumentId teller, DocumentId other) const
{
    const auto one = m_places.find(teller), two = m_places.find(other);
    if (one == m_places.end() || two == m_places.end())
        return false;
    const StoryTraits &from = m_stories[one->second], &to = m_stories[two->second];
    return meet(from.keys, to.keys) || meet(from.sketch, to.sketch) || credits(from, to);
}

} // namespace clew
