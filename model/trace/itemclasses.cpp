#include "trace/itemclasses.h"

#include <algorithm>

namespace clew {

namespace {

bool bearsDesignation(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

ItemClasses::ItemClasses(const DossierContent &content, const Graph &graph)
    : m_nodes(graph.nodes().size())
{
    for (const Entity &entity : content.entities) {
        const std::optional<int> node = graph.find(entity.id);
        if (!node || entity.type != EntityType::Product || entity.className.isEmpty())
            continue;
        Classes &classes = m_nodes[static_cast<size_t>(*node)];
        classes.generic = !bearsDesignation(graph.nodes()[static_cast<size_t>(*node)].name);
        classes.names.insert(entity.className);
    }
}

bool ItemClasses::mayBe(int generic, int model) const
{
    if (generic < 0 || model < 0 || generic == model)
        return false;
    const Classes &one = m_nodes[static_cast<size_t>(generic)];
    const Classes &other = m_nodes[static_cast<size_t>(model)];
    return one.generic && !other.generic
        && std::any_of(one.names.begin(), one.names.end(),
                       [&](const QString &name) { return other.names.contains(name); });
}

} // namespace clew
