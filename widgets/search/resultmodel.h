#pragma once

#include "core/span.h"
#include "link/selection.h"

#include <QAbstractListModel>
#include <QIcon>

#include <vector>

namespace clew {

enum class ResultKind { Heading, Message, Entity, Claim, Passage, Command, Query };

// A row of the results: what it says, and what choosing it does.
struct ResultRow
{
    ResultKind kind = ResultKind::Message;
    QString title;
    QString detail; // second line; for a heading and a command what stands at the right
    std::vector<Span> marks; // in the detail: what was found
    QIcon icon;
    Focus focus; // Entity, Claim, Passage
    int command = -1; // Command: index
    QString query; // Query: what to search for
};

bool isChoosable(const ResultRow &row);

class ResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ResultRow> rows);
    const std::vector<ResultRow> &rows() const { return m_rows; }
    const ResultRow &rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    int nextChoosable(int row, int step) const; // around the end; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<ResultRow> m_rows;
};

} // namespace clew
