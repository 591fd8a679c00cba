#include "inspector/comparisondialog.h"

#include "common/cardbrowser.h"
#include "common/theme.h"
#include "graph/graph.h"
#include "inspector/inspectorcard.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QTextBrowser *browser(const QString &name, QWidget *parent)
{
    auto *card = new CardBrowser(parent);
    card->setAccessibleName(name);
    return card;
}

QStringList namesIn(const Workspace &workspace)
{
    std::set<QString> names;
    for (const Node &node : workspace.graph()->nodes())
        names.insert(node.name);
    return {names.begin(), names.end()};
}

} // namespace

ComparisonDialog::ComparisonDialog(const Workspace &workspace, EntityId left, EntityId right, Wish wish,
                                   const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_left(workspace.headOf(left))
    , m_right(right ? workspace.headOf(right) : EntityId())
    , m_person(person)
    , m_other(new QLineEdit(this))
    , m_leftCard(browser(tr("The first entity"), this))
    , m_rightCard(browser(tr("The second entity"), this))
    , m_changes(new QLabel(this))
    , m_takeBack(new QCheckBox(tr("Take that judgement back and merge them all the same"), this))
    , m_name(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_merge(new QPushButton(tr("&Merge"), this))
    , m_apart(new QPushButton(tr("&Not the same"), this))
{
    setWindowTitle(wish == Wish::Merge ? tr("Merge two entities") : tr("Keep two entities apart"));
    m_other->setPlaceholderText(tr("Name of the second entity"));
    m_other->setAccessibleName(m_other->placeholderText());
    auto *completer = new QCompleter(namesIn(workspace), m_other);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_other->setCompleter(completer);
    m_name->setEditable(true);
    m_name->setAccessibleName(tr("Name of the merged entity"));
    m_reason->setPlaceholderText(
        tr("Why? For example: same address, one letterhead, the company confirmed it"));
    m_reason->setAccessibleName(tr("Reason"));
    m_changes->setWordWrap(true);
    m_takeBack->setVisible(false);
    connect(m_takeBack, &QCheckBox::toggled, this, [this](bool on) { m_merge->setEnabled(on); });
    layOut(wish);
    connect(m_other, &QLineEdit::textChanged, this, &ComparisonDialog::choose);
    connect(m_merge, &QPushButton::clicked, this, [this] { finish(Wish::Merge); });
    connect(m_apart, &QPushButton::clicked, this, [this] { finish(Wish::KeepApart); });
    if (m_right)
        m_other->setText(workspace.nameOf(m_right));
    refresh();
    (m_right ? m_reason : m_other)->setFocus();
}

void ComparisonDialog::layOut(Wish wish)
{
    auto *left = new QVBoxLayout;
    auto *name = new QLineEdit(m_workspace.nameOf(m_left), this);
    name->setReadOnly(true);
    name->setAccessibleName(tr("Name of the first entity"));
    left->addWidget(name);
    left->addWidget(m_leftCard, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_other);
    right->addWidget(m_rightCard, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(14);
    sides->addLayout(left, 1);
    sides->addLayout(right, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("Called"), m_name);
    form->addRow(tr("Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_apart, QDialogButtonBox::ActionRole);
    (wish == Wish::Merge ? m_merge : m_apart)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addLayout(sides, 1);
    column->addWidget(m_changes);
    column->addWidget(m_takeBack);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(820, 560);
}

void ComparisonDialog::choose(const QString &name)
{
    if (m_right && m_workspace.nameOf(m_right) == name)
        return;
    m_right = {};
    for (const Node &node : m_workspace.graph()->nodes()) {
        if (node.entity != m_left && node.name.compare(name, Qt::CaseInsensitive) == 0) {
            m_right = node.entity;
            break;
        }
    }
    refresh();
}

QString ComparisonDialog::cardOf(EntityId entity) const
{
    if (!entity) {
        return u"<p style='color:"_s + themeOf(this).muted.name() + u"'>"_s
            + tr("Type the name of the entity to compare with.").toHtmlEscaped() + u"</p>"_s;
    }
    return comparisonCardHtml(entity, m_workspace, themeOf(this));
}

QString ComparisonDialog::whatChanges() const
{
    if (!m_right)
        return {};
    const auto index = m_workspace.graph()->find(m_right);
    const int mentions = index ? m_workspace.graph()->nodes()[static_cast<size_t>(*index)].mentions : 0;
    return tr("Merged, they are one node: %1 and %2 of “%3” will also count for “%4”. Nothing is "
              "overwritten; "
              "Undo parts them again.")
        .arg(tr("%n mentions", nullptr, mentions),
             tr("%n claims", nullptr, static_cast<int>(m_workspace.claimsOf(m_right).size())),
             m_workspace.nameOf(m_right), m_workspace.nameOf(m_left));
}

QString ComparisonDialog::whoToldApart() const
{
    const std::vector<Judgement> against
        = m_right ? toldApart(m_workspace, m_left, m_right) : std::vector<Judgement>();
    if (against.empty())
        return {};
    const Judgement &judgement = against.front();
    const Entity *left = m_workspace.entity(judgement.left), *right = m_workspace.entity(judgement.right);
    const QString when = dateText(QStringView(judgement.when).left(10));
    QString told = tr("These cannot be merged: %1 said that “%2” and “%3” are not the same.")
                       .arg(judgement.who, left ? left->name : QString(), right ? right->name : QString());
    if (!when.isEmpty())
        told += u' ' + tr("That was on %1.").arg(when);
    if (!judgement.reason.isEmpty())
        told += u' ' + tr("The reason: %1").arg(judgement.reason);
    return told;
}

void ComparisonDialog::refresh()
{
    m_leftCard->setHtml(cardOf(m_left));
    m_rightCard->setHtml(cardOf(m_right));
    const QString apart = whoToldApart();
    m_changes->setText(apart.isEmpty() ? whatChanges() : apart);
    m_takeBack->setChecked(false);
    m_takeBack->setVisible(!apart.isEmpty());
    m_merge->setEnabled(m_right && apart.isEmpty());
    m_apart->setEnabled(static_cast<bool>(m_right));
    m_name->clear();
    m_name->addItem(m_workspace.nameOf(m_left));
    if (m_right && m_workspace.nameOf(m_right) != m_workspace.nameOf(m_left))
        m_name->addItem(m_workspace.nameOf(m_right));
    m_name->setEnabled(static_cast<bool>(m_right));
}

void ComparisonDialog::finish(Wish wish)
{
    if (!m_right)
        return;
    const Signature signature{m_person, QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                              m_reason->text().simplified()};
    m_change = wish == Wish::Merge
        ? merging(m_workspace, m_left, m_right, signature, m_name->currentText().simplified())
        : keepingApart(m_workspace, m_left, m_right, signature);
    accept();
}

} // namespace clew
