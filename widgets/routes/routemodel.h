#pragma once

#include "routes/routerows.h"

#include <QAbstractListModel>

namespace clew {

class RouteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<RouteRow> rows);
    const std::vector<RouteRow> &rows() const { return m_rows; }
    const RouteRow *rowAt(const QModelIndex &index) const; // null for an invalid index
    QModelIndex indexOf(const Focus &focus) const; // the first row that shows it
    int routeInFocus() const { return m_routeInFocus; }
    void setRouteInFocus(int route); // which thread is drawn in red

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<RouteRow> m_rows;
    int m_routeInFocus = 0;
};

} // namespace clew
