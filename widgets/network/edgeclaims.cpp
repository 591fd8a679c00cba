#include "network/edgeclaims.h"

#include "common/icon.h"
#include "common/theme.h"
#include "graph/origins.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QString originOf(const Claim &claim, const Workspace &workspace)
{
    QStringList origins;
    for (const Origin &origin : workspace.origins().of(std::span(&claim.id, 1))) {
        const DocumentSummary *document = workspace.summary(origin.document);
        origins.append(!origin.publication.isEmpty() ? origin.publication
                           : document                ? document->file
                                                     : QString());
    }
    const DocumentSummary *summary = workspace.summary(claim.document);
    const QString publisher = !summary          ? QString()
        : summary->metadata.publisher.isEmpty() ? summary->file
                                                : summary->metadata.publisher;
    const bool itself = origins.isEmpty()
        || (origins.size() == 1 && foldPublication(origins.front()) == foldPublication(publisher));
    if (itself)
        return publisher;
    return EdgeClaims::tr("%1, in %2", "origin, and who retells it").arg(origins.join(u", "_s), publisher);
}

} // namespace

std::vector<EdgeClaimRow> edgeClaimRows(const std::vector<ClaimId> &claims, const Workspace &workspace)
{
    std::vector<EdgeClaimRow> rows;
    for (const ClaimId id : claims) {
        const Claim *claim = workspace.claim(id);
        if (!claim)
            continue;
        EdgeClaimRow row{id,
                         labelFor(claim->polarity),
                         wordsFor(claim->speaker),
                         claim->date ? dateText(*claim->date) : claim->dateText,
                         originOf(*claim, workspace),
                         workspace.evidenceOf(*claim).simplified()};
        if (claim->maker == ClaimMaker::Person)
            row.speaker = row.sentence.isEmpty() ? EdgeClaims::tr("an inference, by hand")
                                                 : EdgeClaims::tr("%1 (entered by hand)").arg(row.speaker);
        if (claim->status != ClaimStatus::Proposed)
            row.polarity += u" · "_s + labelFor(claim->status);
        rows.push_back(std::move(row));
    }
    return rows;
}

void EdgeClaimModel::setRows(std::vector<EdgeClaimRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EdgeClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EdgeClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EdgeClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignTop) : QVariant();
    const EdgeClaimRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Polarity: return row.polarity;
    case Speaker: return row.speaker;
    case Date: return row.date;
    case Origin: return row.origin;
    default: return row.sentence;
    }
}

QVariant EdgeClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Polarity: return tr("Said to be");
    case Speaker: return tr("Who says so");
    case Date: return tr("When");
    case Origin: return tr("Origin");
    default: return tr("Sentence");
    }
}

EdgeClaims::EdgeClaims(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new EdgeClaimModel(this))
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Claims behind the relation"));
    m_table->setAccessibleName(accessibleName());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(1);
    m_close->setIcon(icon(u"close"_s, this));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the claims"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 8, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    connect(m_close, &QToolButton::clicked, this, &EdgeClaims::closed);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openPassage(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_selection.setFocus(m_model->rows()[static_cast<size_t>(index.row())].id);
            });
}

void EdgeClaims::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_model->setRows({});
}

void EdgeClaims::showClaims(const QString &title, const std::vector<ClaimId> &claims)
{
    m_title->setText(title);
    m_model->setRows(m_workspace ? edgeClaimRows(claims, *m_workspace) : std::vector<EdgeClaimRow>());
    for (int column = 0; column < EdgeClaimModel::Sentence; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 120));
    }
    m_table->resizeRowsToContents();
    follow();
}

bool EdgeClaims::shows(ClaimId claim) const
{
    return std::ranges::find(m_model->rows(), claim, &EdgeClaimRow::id) != m_model->rows().end();
}

void EdgeClaims::follow()
{
    const auto *claim = std::get_if<ClaimId>(&m_selection.focus());
    if (!claim)
        return;
    const auto at = std::ranges::find(m_model->rows(), *claim, &EdgeClaimRow::id);
    if (at != m_model->rows().end())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(at - m_model->rows().begin()), 0));
}

void EdgeClaims::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void EdgeClaims::openPassage(int row)
{
    const Claim *claim
        = m_workspace ? m_workspace->claim(m_model->rows()[static_cast<size_t>(row)].id) : nullptr;
    if (claim)
        m_selection.setFocus(Passage{claim->document, claim->evidence});
}

} // namespace clew
