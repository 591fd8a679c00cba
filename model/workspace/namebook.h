#pragma once

#include "core/entity.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace clew {

// The names of a dossier of any size, each once: which of the known entities new ones have to be compared
// with.
class NameBook
{
public:
    void add(const Entity &entity);
    // One entity for each known name that shares a telling word with one of these, or is written like it but
    // for blanks. In order of id.
    std::vector<Entity> alike(const std::vector<Entity> &entities) const;

private:
    struct Words
    {
        std::vector<quint32> names;
        bool everywhere = false; // in so many names that it tells nothing
    };

    std::vector<Entity> m_names; // the smallest id of each
    QHash<QString, quint32> m_places; // by type and spelling
    std::unordered_map<quint64, Words> m_words;
};

} // namespace clew
