#include "timeline/pocket.h"

#include "common/theme.h"
#include "words/claimwords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace clew {

namespace {

constexpr int edge = 10;
constexpr int rowHeight = 40;

// The claim, and below it its words of time.
class PocketDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->save();
        const QRect room = option.rect.adjusted(edge, 3, -edge, -4);
        const auto line
            = [&](const QFont &font, const QColor &colour, Qt::Alignment place, const QString &text) {
                  painter->setFont(font);
                  painter->setPen(colour);
                  painter->drawText(room, static_cast<int>(Qt::AlignLeft | place),
                                    painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
              };
        line(interfaceFont(9), theme.ink, Qt::AlignTop, index.data().toString());
        line(interfaceFont(8.25), theme.muted, Qt::AlignBottom,
             index.data(PocketModel::DateTextRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, std::max(rowHeight, option.fontMetrics.height() * 2 + 8)};
    }
};

} // namespace

void PocketModel::setClaims(const Workspace *workspace, std::vector<UndatedClaim> claims)
{
    beginResetModel();
    m_workspace = workspace;
    m_claims = std::move(claims);
    endResetModel();
}

int PocketModel::rowOf(ClaimId claim) const
{
    const auto found = std::ranges::find(m_claims, claim, &UndatedClaim::claim);
    return found == m_claims.end() ? -1 : static_cast<int>(found - m_claims.begin());
}

int PocketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_claims.size());
}

QString PocketModel::wordsOf(const UndatedClaim &undated) const
{
    const Claim *claim = m_workspace ? m_workspace->claim(undated.claim) : nullptr;
    return claim ? sentenceFor(*claim, [this](EntityId id) { return m_workspace->nameOf(id); }) : QString();
}

QString PocketModel::timeOf(const UndatedClaim &undated) const
{
    const Claim *claim = m_workspace ? m_workspace->claim(undated.claim) : nullptr;
    const QString words = claim ? claim->dateText.simplified() : QString();
    switch (undated.why) {
    case Undated::AwaitsEvent: return tr("“%1”: the text does not date that event").arg(words);
    case Undated::AwaitsDateline: return tr("“%1”: the document bears no date").arg(words);
    case Undated::NotRead: return tr("“%1”: not understood").arg(words);
    case Undated::NotSaid: break;
    }
    return tr("no date in the text");
}

QVariant PocketModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UndatedClaim &undated = m_claims.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return wordsOf(undated);
    case DateTextRole: return timeOf(undated);
    case Qt::ToolTipRole:
        return tr("%1\n%2\nDouble click or D: give a date", "claim, its words of time")
            .arg(wordsOf(undated), timeOf(undated));
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a claim, its words of time").arg(wordsOf(undated), timeOf(undated));
    default: return {};
    }
}

Pocket::Pocket(QWidget *parent)
    : QWidget(parent)
    , m_model(new PocketModel(this))
    , m_list(new QListView(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PocketDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Claims without a date"));
    m_list->setAccessibleDescription(tr("Enter or D gives the claim a date."));
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                const auto claim = claimAt(selected.indexes().value(0));
                if (claim && !m_quiet)
                    Q_EMIT claimChosen(*claim);
            });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto claim = claimAt(index))
            Q_EMIT dateWanted(*claim);
    });
}

void Pocket::setClaims(const Workspace *workspace, std::vector<UndatedClaim> claims)
{
    const QScopedValueRollback quiet(m_quiet, true); // a reset is nobody's choice
    m_model->setClaims(workspace, std::move(claims));
}

void Pocket::attend(const std::vector<ClaimId> &claims)
{
    const int row = claims.size() == 1 ? m_model->rowOf(claims.front()) : -1;
    const QScopedValueRollback quiet(m_quiet, true);
    if (row < 0) {
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

QSize Pocket::sizeHint() const
{
    return {230, 120};
}

std::optional<ClaimId> Pocket::claimAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return m_model->claims().at(static_cast<size_t>(index.row())).claim;
}

bool Pocket::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool asks
            = key->key() == Qt::Key_D || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (const auto claim = claimAt(m_list->currentIndex());
            asks && claim && key->modifiers() == Qt::NoModifier) {
            Q_EMIT dateWanted(*claim);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clew
