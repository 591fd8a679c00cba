#pragma once

#include "link/selection.h"

#include <QAbstractTableModel>

namespace clew {

class Workspace;

// A row of the claim table, in words.
struct ClaimRow
{
    ClaimId id;
    QString from;
    QString predicate;
    QString to;
    QString item;
    QString polarity;
    QString speaker;
    QString date; // as read
    QString dateKey; // sorts as time does
    QString document;
    QString status;

    friend bool operator==(const ClaimRow &, const ClaimRow &) = default;
};

// The claims that the filter lets through, in the order of the content. Rejected ones are among them.
std::vector<ClaimRow> claimRows(const Workspace &workspace, const Filter &filter);

class ClaimModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, What, To, Item, Polarity, Speaker, Date, Document, Status, columns };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ClaimRow> rows);
    const std::vector<ClaimRow> &rows() const { return m_rows; }
    int rowOf(ClaimId id) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ClaimRow> m_rows;
};

} // namespace clew
