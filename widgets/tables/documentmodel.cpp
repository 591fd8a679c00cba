#include "tables/documentmodel.h"

#include "words/dates.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// The internal id of an index: 0 for a top-level row, else 1 + the row of its parent.
int parentRow(const QModelIndex &index)
{
    return static_cast<int>(index.internalId()) - 1;
}

} // namespace

void DocumentModel::setRows(std::vector<DocumentRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const DocumentRow *DocumentModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int above = parentRow(index);
    const auto row = static_cast<size_t>(index.row());
    return above < 0 ? &m_rows.at(row) : &m_rows.at(static_cast<size_t>(above)).retellings.at(row);
}

QModelIndex DocumentModel::indexOf(DocumentId id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QModelIndex top = index(static_cast<int>(i), 0);
        if (m_rows.at(i).id == id)
            return top;
        const std::vector<DocumentRow> &below = m_rows.at(i).retellings;
        for (size_t j = 0; j < below.size(); ++j)
            if (below.at(j).id == id)
                return index(static_cast<int>(j), 0, top);
    }
    return {};
}

int DocumentModel::documents() const
{
    size_t count = m_rows.size();
    for (const DocumentRow &row : m_rows)
        count += row.retellings.size();
    return static_cast<int>(count);
}

QModelIndex DocumentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex DocumentModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || parentRow(child) < 0)
        return {};
    return createIndex(parentRow(child), 0, quintptr(0));
}

int DocumentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parentRow(parent) >= 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_rows.at(static_cast<size_t>(parent.row())).retellings.size());
}

int DocumentModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    const DocumentRow *row = rowAt(index);
    if (!row)
        return {};
    const QString date
        = row->published.isEmpty() ? tr("no date") : dateText(row->published, DateStyle::Short);
    switch (role) {
    case Qt::DisplayRole: return row->title;
    case Qt::ToolTipRole: {
        QStringList lines{row->title,
                          row->publisher.isEmpty() ? date : QString(row->publisher + u" · " + date)};
        if (row->headlineOnly)
            lines.append(tr("only a headline"));
        if (parentRow(index) >= 0)
            lines.append(row->copy ? tr("the same article as the one above")
                                   : tr("retells the article above"));
        if (!row->cue.isEmpty())
            lines.append(tr("shown by: “%1”").arg(row->cue));
        for (const QString &publication : row->retells)
            lines.append(tr("retells %1, which is not in this dossier").arg(publication));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return parentRow(index) < 0 ? tr("%1, %2", "title, date").arg(row->title, date)
            : row->copy ? tr("%1, %2, version of the article above", "title, date").arg(row->title, date)
                        : tr("%1, %2, retelling", "title, date").arg(row->title, date);
    default: return {};
    }
}

} // namespace clew
