#pragma once

#include "core/change.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace clew {

class Workspace;

// The members of an entity, each with where a document names it; those that are ticked leave and become an
// entity of their own. The reason is kept with who and when.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    SplitDialog(const Workspace &workspace, EntityId entity, const QString &person,
                QWidget *parent = nullptr);

    const std::optional<Change> &change() const { return m_change; } // nothing: cancelled
    QListWidget &members() { return *m_list; }
    QLineEdit &reasonLine() { return *m_reason; }
    QPushButton &splitButton() { return *m_split; }

private:
    std::vector<EntityId> ticked() const;
    void finish();

    const Workspace &m_workspace;
    EntityId m_entity;
    QString m_person;
    std::optional<Change> m_change;
    QListWidget *m_list;
    QLineEdit *m_reason;
    QPushButton *m_split;
};

} // namespace clew
