#pragma once

#include "core/entity.h"

#include <QLineEdit>

namespace clew {

class EntityNames;
class Workspace;

// A line that completes the names of all entities, most mentioned first. The arrow down shows them all.
class EntityPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntityPicker(const QString &placeholder, QWidget *parent = nullptr);

    // A choice that stands before all entities, under an id that none has; before setEntities().
    void offer(EntityId choice, const QString &words);
    void setEntities(const Workspace *workspace); // keeps the choice where the entity is still there
    void setEntity(EntityId entity); // 0: none
    EntityId entity() const; // what is chosen or typed; 0: no entity of that name

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    EntityNames *m_names;
    QAction *m_badge;
    EntityId m_chosen;
};

} // namespace clew
