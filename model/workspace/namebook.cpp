#include "workspace/namebook.h"

#include "resolve/namesake.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostNames = 64; // with one word

quint64 hashOf(QStringView text)
{
    quint64 hash = 14695981039346656037ull; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

QString spellingOf(const Entity &entity)
{
    return codeOf(entity.type) + u'|' + entity.name;
}

// Where names are met: their words, the whole, and the whole without blanks.
std::vector<quint64> keysOf(const Entity &entity)
{
    if (entity.unnamed || !kinOf(entity))
        return {};
    const QString key = nameKey(entity);
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    std::vector<quint64> keys{hashOf(QString(u'=' + key)), hashOf(QString(words.join(QString())))};
    for (const QString &word : tellingWords(words))
        keys.push_back(hashOf(word));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace

void NameBook::add(const Entity &entity)
{
    const std::vector<quint64> keys = keysOf(entity);
    if (keys.empty())
        return;
    const auto place = static_cast<quint32>(m_names.size());
    const auto known = m_places.constFind(spellingOf(entity));
    if (known != m_places.constEnd()) {
        Entity &first = m_names[*known];
        if (entity.id < first.id)
            first = entity;
        return;
    }
    m_places.insert(spellingOf(entity), place);
    m_names.push_back(entity);
    for (const quint64 key : keys) {
        Words &word = m_words[key];
        if (word.everywhere)
            continue;
        word.names.push_back(place);
        if (word.names.size() > mostNames) {
            word.everywhere = true;
            word.names = {};
        }
    }
}

std::vector<Entity> NameBook::alike(const std::vector<Entity> &entities) const
{
    std::set<quint32> places;
    std::set<QString> asked;
    for (const Entity &entity : entities) {
        const QString spelling = spellingOf(entity);
        if (!asked.insert(spelling).second)
            continue;
        if (const auto same = m_places.constFind(spelling); same != m_places.constEnd())
            places.insert(*same);
        for (const quint64 key : keysOf(entity)) {
            if (const auto found = m_words.find(key); found != m_words.end())
                places.insert(found->second.names.begin(), found->second.names.end());
        }
    }
    std::vector<Entity> names;
    for (const quint32 place : places)
        names.push_back(m_names[place]);
    std::ranges::sort(names, {}, &Entity::id);
    return names;
}

} // namespace clew
