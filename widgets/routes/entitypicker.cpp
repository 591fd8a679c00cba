#include "routes/entitypicker.h"

#include "common/entityshape.h"
#include "graph/graph.h"
#include "workspace/workspace.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace clew {

EntityPicker::EntityPicker(const QString &placeholder, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    lineEdit()->setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &EntityPicker::accepted);
}

void EntityPicker::setEntities(const Workspace *workspace)
{
    const EntityId chosen = entity();
    const QSignalBlocker quiet(this);
    clear();
    if (workspace) {
        std::vector<Node> nodes = workspace->graph()->nodes();
        std::ranges::stable_sort(nodes, std::ranges::greater(), &Node::mentions);
        for (const Node &node : nodes)
            addItem(badgeOf(node.type, this), node.name.simplified(), node.entity.value);
    }
    setEntity(chosen);
}

void EntityPicker::setEntity(EntityId entity)
{
    setCurrentIndex(entity ? findData(entity.value) : -1);
    if (currentIndex() < 0)
        clearEditText();
    else
        lineEdit()->setCursorPosition(0); // the beginning of a long name is what tells
}

EntityId EntityPicker::entity() const
{
    const QString typed = currentText().simplified();
    if (currentIndex() >= 0 && typed == itemText(currentIndex()))
        return {currentData().toLongLong()};
    const int found = typed.isEmpty() ? -1 : findText(typed, Qt::MatchFixedString);
    return found < 0 ? EntityId() : EntityId{itemData(found).toLongLong()};
}

} // namespace clew
