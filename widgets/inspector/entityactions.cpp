#include "inspector/entityactions.h"

#include "common/icon.h"
#include "inspector/comparisondialog.h"
#include "inspector/splitdialog.h"
#include "words/labels.h"
#include "workspace/edits.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QInputDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

EntityActions::EntityActions(Selection &selection, QWidget *window)
    : QObject(window)
    , m_selection(selection)
    , m_window(window)
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys,
                            const QString &iconName) {
        auto *action = new QAction(icon(iconName, m_window), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        return action;
    };
    m_merge = add(u"merge"_s, tr("&Merge with ..."), Qt::Key_M, u"link"_s);
    m_split = add(u"split"_s, tr("&Split ..."), Qt::Key_S, u"expand"_s);
    m_apart = add(u"apart"_s, tr("&Not the same as ..."), Qt::Key_N, u"reject"_s);
    m_rename = add(u"rename"_s, tr("&Rename ..."), Qt::Key_R, u"entity"_s);
    m_retype = add(u"retype"_s, tr("Change the t&ype ..."), QKeySequence(Qt::SHIFT | Qt::Key_R), u"entity"_s);
    connect(m_merge, &QAction::triggered, this, [this] { openComparison(true); });
    connect(m_apart, &QAction::triggered, this, [this] { openComparison(false); });
    connect(m_split, &QAction::triggered, this, &EntityActions::openSplit);
    connect(m_rename, &QAction::triggered, this, &EntityActions::rename);
    connect(m_retype, &QAction::triggered, this, &EntityActions::retype);
    connect(&selection, &Selection::focusChanged, this, [this] {
        if (const EntityId entity = focused(); entity && entity != m_present) {
            m_former = m_present;
            m_present = entity;
        }
        refresh();
    });
    connect(&selection, &Selection::pickedChanged, this, &EntityActions::refresh);
    refresh();
}

void EntityActions::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_former = m_present = {};
    refresh();
}

EntityId EntityActions::focused() const
{
    const auto *entity = std::get_if<EntityId>(&m_selection.focus());
    return entity && m_workspace && m_workspace->entity(*entity) ? *entity : EntityId();
}

void EntityActions::refresh()
{
    const bool pair = m_workspace && m_selection.picked().size() == 2;
    for (QAction *action : actions())
        action->setEnabled(focused() || (pair && (action == m_merge || action == m_apart)));
}

void EntityActions::apply(const std::optional<Change> &change)
{
    if (!change || !m_workspace)
        return;
    const EntityId entity = focused();
    if (const Result<void> done = m_workspace->apply(*change); !done)
        Q_EMIT failed(done.error());
    else if (entity)
        m_selection.setFocus(m_workspace->headOf(entity));
}

void EntityActions::openComparison(bool merges)
{
    EntityId entity = focused(), other = m_former;
    if (const std::set<EntityId> &picked = m_selection.picked(); picked.size() == 2 && m_workspace) {
        entity = *picked.begin();
        other = *picked.rbegin();
    }
    if (!entity)
        return;
    const bool known
        = other && m_workspace->entity(other) && m_workspace->headOf(other) != m_workspace->headOf(entity);
    ComparisonDialog dialog(*m_workspace, entity, known ? other : EntityId(),
                            merges ? ComparisonDialog::Wish::Merge : ComparisonDialog::Wish::KeepApart,
                            m_person, m_window);
    if (dialog.exec() == QDialog::Accepted)
        apply(dialog.change());
}

void EntityActions::compare(EntityId left, EntityId right)
{
    if (!m_workspace)
        return;
    ComparisonDialog dialog(*m_workspace, left, right, ComparisonDialog::Wish::Merge, m_person, m_window);
    if (dialog.exec() == QDialog::Accepted)
        apply(dialog.change());
}

void EntityActions::openSplit()
{
    const EntityId entity = focused();
    if (!entity)
        return;
    SplitDialog dialog(*m_workspace, entity, m_person, m_window);
    if (dialog.exec() == QDialog::Accepted)
        apply(dialog.change());
}

void EntityActions::rename()
{
    const EntityId entity = focused();
    if (!entity)
        return;
    bool accepted = false;
    const QString name = QInputDialog::getText(
        m_window, tr("Rename"), tr("What shall it be called? Leave it empty for the name from the texts."),
        QLineEdit::Normal, m_workspace->nameOf(entity), &accepted);
    if (accepted && name != m_workspace->nameOf(entity))
        apply(renaming(*m_workspace, entity, name));
}

void EntityActions::retype()
{
    const EntityId entity = focused();
    if (!entity)
        return;
    QStringList labels;
    for (const EntityType type : entityTypes)
        labels.append(labelFor(type));
    const auto present = static_cast<int>(
        std::find(entityTypes.begin(), entityTypes.end(), m_workspace->typeOf(entity)) - entityTypes.begin());
    bool accepted = false;
    const QString chosen = QInputDialog::getItem(m_window, tr("Change the type"), tr("What is it?"), labels,
                                                 present, false, &accepted);
    const qsizetype index = labels.indexOf(chosen);
    if (accepted && index >= 0 && index != present)
        apply(retyping(*m_workspace, entity, entityTypes[static_cast<size_t>(index)]));
}

} // namespace clew
