#pragma once

#include "core/entity.h"

#include <QComboBox>

namespace clew {

class Workspace;

// An editable list of all entities, most mentioned first, that completes what is typed.
class EntityPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit EntityPicker(const QString &placeholder, QWidget *parent = nullptr);

    void setEntities(const Workspace *workspace); // keeps the choice where the entity is still there
    void setEntity(EntityId entity); // 0: none
    EntityId entity() const; // what is chosen or typed; 0: no entity of that name

Q_SIGNALS:
    void accepted(); // Enter in the line
};

} // namespace clew
