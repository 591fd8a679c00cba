#include "routes/entitypicker.h"

#include "common/entityshape.h"
#include "common/icon.h"
#include "graph/graph.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace clew {

namespace {

using namespace Qt::StringLiterals;

constexpr int entityRole = Qt::UserRole;

int rowOf(const QStandardItemModel &names, EntityId entity)
{
    for (int row = 0; row < names.rowCount(); ++row)
        if (names.item(row)->data(entityRole).toLongLong() == entity.value)
            return row;
    return -1;
}

} // namespace

EntityPicker::EntityPicker(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStandardItemModel(this))
    , m_badge(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMinimumWidth(90);
    m_badge->setVisible(false);
    auto *names = new QCompleter(m_names, this);
    names->setCompletionMode(QCompleter::PopupCompletion);
    names->setFilterMode(Qt::MatchContains);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setMaxVisibleItems(14);
    setCompleter(names);
    connect(
        names, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(rowOf(*m_names, {index.data(entityRole).toLongLong()})); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_chosen = {};
        m_badge->setVisible(false);
    });
}

void EntityPicker::offer(EntityId choice, const QString &words)
{
    m_offered = choice;
    m_offeredWords = words;
}

void EntityPicker::setEntities(const Workspace *workspace)
{
    const EntityId chosen = entity();
    m_names->clear();
    if (workspace && m_offered) {
        auto *item = new QStandardItem(icon(u"warning"_s, this), m_offeredWords);
        item->setData(m_offered.value, entityRole);
        m_names->appendRow(item);
    }
    if (workspace) {
        std::vector<Node> nodes = workspace->graph()->nodes();
        std::ranges::stable_sort(nodes, std::ranges::greater(), &Node::mentions);
        for (const Node &node : nodes) {
            auto *item = new QStandardItem(badgeOf(node.type, this), node.name.simplified());
            item->setData(node.entity.value, entityRole);
            m_names->appendRow(item);
        }
    }
    setEntity(chosen);
}

void EntityPicker::setEntity(EntityId entity)
{
    choose(entity ? rowOf(*m_names, entity) : -1);
}

void EntityPicker::choose(int row)
{
    const QStandardItem *item = row < 0 ? nullptr : m_names->item(row);
    m_chosen = {item ? item->data(entityRole).toLongLong() : 0};
    setText(item ? item->text() : QString());
    setCursorPosition(0); // the beginning of a long name is what tells
    m_badge->setIcon(item ? item->icon() : QIcon());
    m_badge->setVisible(item);
}

EntityId EntityPicker::entity() const
{
    if (m_chosen)
        return m_chosen;
    const QList<QStandardItem *> found = m_names->findItems(text().simplified(), Qt::MatchFixedString);
    return {found.isEmpty() ? 0 : found.front()->data(entityRole).toLongLong()};
}

void EntityPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        completer()->setCompletionPrefix(m_chosen ? QString() : text());
        completer()->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace clew
