#include "routes/entitypicker.h"

#include "graph/graph.h"
#include "routes/entitynames.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

namespace clew {

EntityPicker::EntityPicker(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_names(new EntityNames(this))
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
        [this](const QModelIndex &index) { setEntity({index.data(EntityNames::EntityRole).toLongLong()}); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_chosen = {};
        m_badge->setVisible(false);
    });
}

void EntityPicker::offer(EntityId choice, const QString &words)
{
    m_names->offer(choice, words);
}

void EntityPicker::setEntities(const Workspace *workspace)
{
    const EntityId chosen = entity();
    m_names->setGraph(workspace ? workspace->graph() : nullptr);
    setEntity(chosen);
}

void EntityPicker::setEntity(EntityId entity)
{
    m_chosen = entity ? m_names->headOf(entity) : EntityId();
    setText(m_chosen ? m_names->nameOf(m_chosen) : QString());
    setCursorPosition(0); // the beginning of a long name is what tells
    m_badge->setIcon(m_chosen ? m_names->iconOf(m_chosen) : QIcon());
    m_badge->setVisible(static_cast<bool>(m_chosen));
}

EntityId EntityPicker::entity() const
{
    return m_chosen ? m_chosen : m_names->find(text());
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
