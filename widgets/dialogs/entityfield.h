#pragma once

#include "core/entity.h"

#include <QLineEdit>

namespace clew {

class EntityChoices;

// A line that names an entity. What is typed completes to a name of the dossier; a name that is not there
// stands for a new entity, whose type the badge tells and its menu (Alt+Down) changes.
class EntityField : public QLineEdit
{
    Q_OBJECT

public:
    EntityField(const QString &label, EntityChoices *choices, QWidget *parent = nullptr);

    void setEntity(EntityId canonical); // 0: empty
    void setWords(const QString &words);
    // Those of a new name: the first is offered, and of entities of one name they are preferred. Empty: free
    // words, never a new entity.
    void setUsualTypes(const std::vector<EntityType> &types);

    EntityId entity() const; // canonical; 0: empty, or no entity of that name
    bool isNew() const; // words that name no entity of the dossier
    QString words() const { return text().simplified(); }
    EntityType newType() const { return m_newType; }
    void setNewType(EntityType type);
    bool wasTouched() const { return m_touched; } // by a person, since it was last set
    void setTouched(bool touched) { m_touched = touched; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showBadge();
    void chooseType();

    EntityChoices *m_choices;
    QAction *m_badge;
    std::vector<EntityType> m_usual;
    EntityId m_entity; // chosen, as long as the words are untouched
    EntityType m_newType = EntityType::Organization;
    bool m_typeChosen = false;
    bool m_touched = false;
};

} // namespace clew
