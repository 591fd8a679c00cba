#include "tables/entityfilter.h"

#include "tables/entitymodel.h"

#include <algorithm>

namespace clew {

void EntityFilter::setWords(const QString &words)
{
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts == m_words)
        return;
    m_words = parts;
    invalidateFilter();
}

void EntityFilter::setHidden(const std::set<EntityType> &types)
{
    if (types == m_hidden)
        return;
    m_hidden = types;
    invalidateFilter();
}

bool EntityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_hidden.contains(static_cast<EntityType>(index.data(EntityModel::TypeRole).toInt())))
        return false;
    const QString names = index.data(EntityModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&names](const QString &word) { return names.contains(word, Qt::CaseInsensitive); });
}

} // namespace clew
