#include "inspector/splitdialog.h"

#include "link/context.h"
#include "workspace/identityedits.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QString lineOf(EntityId member, const Workspace &workspace)
{
    const Entity *entity = workspace.entity(member);
    if (!entity)
        return {};
    const DocumentSummary *document = workspace.summary(entity->document);
    const QString title = !document          ? QString()
        : document->metadata.title.isEmpty() ? document->file
                                             : document->metadata.title;
    const auto context = contextOf({member}, workspace, 90);
    return SplitDialog::tr("%1 — in “%2”\n%3")
        .arg(entity->name, title, context ? context->text : SplitDialog::tr("no text names it"));
}

} // namespace

SplitDialog::SplitDialog(const Workspace &workspace, EntityId entity, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_person(person)
    , m_list(new QListWidget(this))
    , m_reason(new QLineEdit(this))
    , m_split(new QPushButton(tr("&Split"), this))
{
    setWindowTitle(tr("Split %1").arg(workspace.nameOf(entity)));
    m_list->setAccessibleName(tr("Members"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(false);
    m_list->setSpacing(3);
    for (const EntityId member : workspace.membersOf(entity)) {
        auto *item = new QListWidgetItem(lineOf(member, workspace), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, member.value);
    }
    m_list->setCurrentRow(0);
    m_reason->setPlaceholderText(tr("Why are these another?"));
    m_reason->setAccessibleName(tr("Reason"));
    auto *what
        = new QLabel(m_list->count() > 1 ? tr("Tick the ones that are another entity than the rest.")
                                         : tr("Only one document names it: there is nothing to split."),
                     this);
    what->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_split, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(m_list, 1);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    resize(560, 420);
    const auto check = [this] {
        const size_t leaving = ticked().size();
        m_split->setEnabled(leaving > 0 && leaving < static_cast<size_t>(m_list->count()));
    };
    connect(m_list, &QListWidget::itemChanged, this, check);
    connect(m_split, &QPushButton::clicked, this, &SplitDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

std::vector<EntityId> SplitDialog::ticked() const
{
    std::vector<EntityId> members;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            members.push_back({item->data(Qt::UserRole).toLongLong()});
    }
    return members;
}

void SplitDialog::finish()
{
    m_change = splitting(
        m_workspace, m_entity, ticked(),
        {m_person, QDateTime::currentDateTimeUtc().toString(Qt::ISODate), m_reason->text().simplified()});
    if (m_change)
        accept();
}

} // namespace clew
