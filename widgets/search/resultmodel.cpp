#include "search/resultmodel.h"

namespace clew {

bool isChoosable(const ResultRow &row)
{
    return row.kind != ResultKind::Heading && row.kind != ResultKind::Message;
}

void ResultModel::setRows(std::vector<ResultRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ResultModel::nextChoosable(int row, int step) const
{
    const int count = rowCount();
    int at = row < 0 && step < 0 ? 0 : row;
    for (int i = 0; i < count; ++i) {
        at = (at + step + count) % count;
        if (isChoosable(rowAt(at)))
            return at;
    }
    return -1;
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ResultRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::DecorationRole: return row.icon;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.title
                                    : tr("%1, %2", "a result, what is said of it").arg(row.title, row.detail);
    case Qt::ToolTipRole: return row.kind == ResultKind::Passage ? row.detail : QVariant();
    default: return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isChoosable(rowAt(index.row())) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace clew
