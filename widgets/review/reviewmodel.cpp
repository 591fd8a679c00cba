#include "review/reviewmodel.h"

#include "common/icon.h"
#include "review/reviewcard.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QString iconOf(const ReviewItem &item)
{
    if (std::holds_alternative<ClaimId>(item))
        return u"claim"_s;
    if (std::holds_alternative<ListHitAt>(item) || std::holds_alternative<RetellingAt>(item))
        return u"document"_s;
    return std::holds_alternative<PairAt>(item) ? u"entity"_s : u"quote"_s;
}

} // namespace

void ReviewModel::setItems(Workspace *workspace, std::vector<ReviewItem> items)
{
    beginResetModel();
    m_workspace = workspace;
    m_items = std::move(items);
    endResetModel();
}

int ReviewModel::indexOf(const ReviewItem &item) const
{
    const auto found = std::find(m_items.begin(), m_items.end(), item);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!m_workspace || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewItem &item = m_items.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return lineFor(item, *m_workspace);
    case Qt::DecorationRole: return icon(iconOf(item));
    default: return {};
    }
}

} // namespace clew
