#include "tables/rowmodel.h"

#include "tables/copying.h"

#include <QCollator>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Keyed
{
    int row = 0;
    bool empty = false;
    double number = 0;
    std::optional<QCollatorSortKey> words;
};

bool isBefore(const Keyed &a, const Keyed &b)
{
    if (a.words && b.words)
        return a.words->compare(*b.words) < 0;
    return a.number < b.number;
}

Keyed keyed(int row, const SortKey &key, const QCollator &collator)
{
    Keyed made;
    made.row = row;
    if (const auto *number = std::get_if<double>(&key))
        made.number = *number;
    else if (const auto *words = std::get_if<QString>(&key); words && !words->isEmpty())
        made.words = collator.sortKey(*words);
    else
        made.empty = true;
    return made;
}

} // namespace

QString joined(const std::vector<QString> &words)
{
    return QStringList(words.begin(), words.end()).join(u"; "_s);
}

SortKey RowModel::keyOf(int row, int column) const
{
    return textOf(row, column);
}

bool RowModel::isNumber(int) const
{
    return false;
}

bool RowModel::isSortable(int) const
{
    return true;
}

bool RowModel::isShownAtFirst(int) const
{
    return true;
}

QVariant RowModel::decorationOf(int, int) const
{
    return {};
}

void RowModel::load(const Workspace *workspace, const Filter &filter)
{
    beginResetModel();
    m_loaded = take(workspace, filter);
    m_haystacks.clear();
    m_places.clear();
    m_order = arranged();
    endResetModel();
}

void RowModel::setWords(const QString &words)
{
    std::vector<QString> wanted;
    for (const QString &word : words.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        wanted.push_back(word);
    if (wanted == m_words)
        return;
    m_words = std::move(wanted);
    rearrange();
}

void RowModel::showInOrder()
{
    m_column = -1;
    rearrange();
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    m_column = column >= 0 && column < columns() && isSortable(column) ? column : -1;
    m_direction = order;
    rearrange();
}

// Selected rows stay selected: their indexes follow the rows.
void RowModel::rearrange()
{
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<int> before = std::move(m_order);
    m_order = arranged();
    m_places.assign(static_cast<size_t>(m_loaded), -1);
    for (size_t i = 0; i < m_order.size(); ++i)
        m_places[static_cast<size_t>(m_order[i])] = static_cast<int>(i);
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &index : old) {
        const int row = before.at(static_cast<size_t>(index.row()));
        const int place = m_places.at(static_cast<size_t>(row));
        moved.append(place < 0 ? QModelIndex() : createIndex(place, index.column()));
    }
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged();
}

bool RowModel::holdsWords(int row) const
{
    if (m_words.empty())
        return true;
    if (m_haystacks.empty())
        m_haystacks.resize(static_cast<size_t>(m_loaded));
    QString &haystack = m_haystacks[static_cast<size_t>(row)];
    if (haystack.isNull()) {
        haystack = QStringLiteral("");
        for (int column = 0; column < columns(); ++column)
            if (isSortable(column))
                haystack += textOf(row, column).toCaseFolded() + u'\n';
    }
    return std::ranges::all_of(m_words, [&haystack](const QString &word) { return haystack.contains(word); });
}

std::vector<int> RowModel::arranged() const
{
    std::vector<int> rows(static_cast<size_t>(m_loaded));
    std::iota(rows.begin(), rows.end(), 0);
    std::erase_if(rows, [this](int row) { return !holdsWords(row); });
    if (m_column < 0)
        return rows;
    // a machine without a language sorts by code, and so puts every Ä behind Z
    const QLocale here;
    QCollator collator(here.language() == QLocale::C ? QLocale(QLocale::English) : here);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Keyed> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(keyed(row, keyOf(row, m_column), collator));
    const auto empty = std::ranges::stable_partition(keys, [](const Keyed &key) { return !key.empty; });
    const bool up = m_direction == Qt::AscendingOrder;
    std::stable_sort(keys.begin(), empty.begin(),
                     [up](const Keyed &a, const Keyed &b) { return up ? isBefore(a, b) : isBefore(b, a); });
    std::ranges::transform(keys, rows.begin(), &Keyed::row);
    return rows;
}

int RowModel::rowOf(const Focus &focus) const
{
    const int row = sourceRowOf(focus);
    if (row < 0)
        return -1;
    if (m_places.empty()) {
        m_places.assign(static_cast<size_t>(m_loaded), -1);
        for (size_t i = 0; i < m_order.size(); ++i)
            m_places[static_cast<size_t>(m_order[i])] = static_cast<int>(i);
    }
    return m_places.at(static_cast<size_t>(row));
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = sourceRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textOf(row, index.column()); // a cell may be too narrow for its words
    case Qt::DecorationRole: return decorationOf(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return titleOf(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList RowModel::mimeTypes() const
{
    return {u"text/plain"_s};
}

QMimeData *RowModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    auto *data = new QMimeData;
    data->setText(asCitations(*this, {rows.begin(), rows.end()}).trimmed());
    return data;
}

} // namespace clew
