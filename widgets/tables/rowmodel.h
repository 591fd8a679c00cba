#pragma once

#include "link/selection.h"

#include <QAbstractTableModel>

#include <variant>

namespace clew {

class Workspace;

// What rows are sorted by: numbers by size, words by the collation of the language; what is empty comes last.
using SortKey = std::variant<std::monostate, double, QString>;

// Several words of one cell.
QString joined(const std::vector<QString> &words);

// A table over values: the subclass knows the rows as they are loaded and makes the words of a cell when they
// are asked for; sorting and filtering put an order of row numbers over them. Fast at a hundred thousand
// rows: keys are made once a sort, words to search once a load.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // --- what a table is. `row` counts the loaded rows, not those on show.
    virtual int columns() const = 0;
    virtual QString titleOf(int column) const = 0;
    virtual QString textOf(int row, int column) const = 0;
    virtual SortKey keyOf(int row, int column) const;
    virtual bool isNumber(int column) const; // set to the right
    virtual bool isSortable(int column) const; // not what would have to be read from the file for each row
    virtual bool isShownAtFirst(int column) const;
    virtual int widthOf(int column) const = 0; // at first
    virtual QVariant decorationOf(int row, int column) const;
    virtual Focus focusOf(int row) const = 0; // what choosing the row selects
    virtual QString citationOf(int row) const = 0; // a line that can be printed

    int loaded() const { return m_loaded; }
    void load(const Workspace *workspace, const Filter &filter); // null: no rows
    void setWords(const QString &words); // all have to occur in the row
    void showInOrder(); // as loaded
    int sourceRow(int row) const { return m_order.at(static_cast<size_t>(row)); }
    int rowOf(const Focus &focus) const; // on show; -1: none

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // rows can be dragged, as citations
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

protected:
    // Takes what it needs of the workspace, which outlives it until the next call; gives the number of rows.
    virtual int take(const Workspace *workspace, const Filter &filter) = 0;
    virtual int sourceRowOf(const Focus &focus) const = 0; // -1: none

private:
    std::vector<int> arranged() const; // filtered and sorted
    bool holdsWords(int row) const;
    void rearrange();

    int m_loaded = 0;
    std::vector<int> m_order;
    mutable std::vector<int> m_places; // the inverse of the order, once it is asked for
    mutable std::vector<QString> m_haystacks; // folded words of a row, once they are asked for
    std::vector<QString> m_words;
    int m_column = -1; // in the order of the rows
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace clew
