#include "tables/claimmodel.h"

#include "link/filtering.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QString titleOf(const DocumentSummary &summary)
{
    const Metadata &data = summary.metadata;
    if (!data.publisher.isEmpty())
        return data.publisher;
    return data.title.isEmpty() ? summary.file : data.title;
}

ClaimRow rowOf(const Claim &claim, const DocumentSummary *summary, const Workspace &workspace)
{
    ClaimRow row;
    row.id = claim.id;
    row.from = workspace.nameOf(claim.from);
    row.predicate = labelFor(claim.predicate);
    row.to = workspace.nameOf(claim.to);
    row.item = workspace.nameOf(claim.item);
    row.polarity = labelFor(claim.polarity);
    row.speaker = wordsFor(claim.speaker);
    row.date = claim.date ? dateText(*claim.date, DateStyle::Short) : QString();
    row.dateKey = claim.date ? QString(claim.date->from + u'~' + claim.date->to) : QString();
    row.document = summary ? titleOf(*summary) : QString();
    row.status = labelFor(claim.status);
    return row;
}

const QString &cellOf(const ClaimRow &row, ClaimModel::Column column)
{
    switch (column) {
    case ClaimModel::From: return row.from;
    case ClaimModel::What: return row.predicate;
    case ClaimModel::To: return row.to;
    case ClaimModel::Item: return row.item;
    case ClaimModel::Polarity: return row.polarity;
    case ClaimModel::Speaker: return row.speaker;
    case ClaimModel::Date: return row.date;
    case ClaimModel::Document: return row.document;
    case ClaimModel::Status:
    case ClaimModel::columns: break;
    }
    return row.status;
}

} // namespace

std::vector<ClaimRow> claimRows(const Workspace &workspace, const Filter &filter)
{
    std::vector<ClaimRow> rows;
    for (const Claim &claim : workspace.content()->claims) {
        const DocumentSummary *summary = workspace.summary(claim.document);
        if (passes(filter, claim, summary ? summary->metadata.published : QString()))
            rows.push_back(rowOf(claim, summary, workspace));
    }
    return rows;
}

void ClaimModel::setRows(std::vector<ClaimRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ClaimModel::rowOf(ClaimId id) const
{
    const auto found = std::ranges::find(m_rows, id, &ClaimRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ClaimRow &row = m_rows.at(static_cast<size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cellOf(row, column); // a cell may be too narrow for its words
    case SortRole: return column == Date ? row.dateKey : cellOf(row, column);
    default: return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case From: return tr("From");
    case What: return tr("Claim");
    case To: return tr("To");
    case Item: return tr("Item");
    case Polarity: return tr("Polarity");
    case Speaker: return tr("Says");
    case Date: return tr("When");
    case Document: return tr("Document");
    case Status: return tr("Status");
    case columns: break;
    }
    return {};
}

} // namespace clew
