#include "routes/routemodel.h"

using namespace Qt::StringLiterals;

namespace clew {

void RouteModel::setRows(std::vector<RouteRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_routeInFocus = 0;
    endResetModel();
}

const RouteRow *RouteModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows.at(static_cast<size_t>(index.row())) : nullptr;
}

QModelIndex RouteModel::indexOf(const Focus &focus) const
{
    const auto *claim = std::get_if<ClaimId>(&focus);
    const auto *rank = std::get_if<RouteRank>(&focus);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const RouteRow &row = m_rows.at(i);
        if ((claim && row.claim == *claim)
            || (rank && row.kind == RouteRowKind::Head && row.route == rank->value))
            return index(static_cast<int>(i), 0);
    }
    return {};
}

void RouteModel::setRouteInFocus(int route)
{
    if (route == m_routeInFocus || m_rows.empty())
        return;
    m_routeInFocus = route;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    const RouteRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return plainText(*row);
    case Qt::ToolTipRole:
        // Rich text, so that a long sentence is wrapped.
        return row->sentence.isEmpty() ? QString()
                                       : QString(u"<p>"_s + row->sentence.toHtmlEscaped() + u"</p>"_s);
    default: return {};
    }
}

Qt::ItemFlags RouteModel::flags(const QModelIndex &index) const
{
    const RouteRow *row = rowAt(index);
    if (!row)
        return Qt::NoItemFlags;
    return row->kind == RouteRowKind::Gap
        ? Qt::ItemFlags(Qt::ItemIsEnabled)
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace clew
