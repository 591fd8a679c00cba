#include "dialogs/entityfield.h"

#include "common/entityshape.h"
#include "dialogs/entitychoices.h"
#include "words/labels.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>

namespace clew {

namespace {

constexpr int mostOffered = 9;

} // namespace

EntityField::EntityField(const QString &label, EntityChoices *choices, QWidget *parent)
    : QLineEdit(parent)
    , m_choices(choices)
    , m_badge(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setPlaceholderText(label);
    setAccessibleName(label);
    auto *names = new QCompleter(choices, this);
    names->setCompletionMode(QCompleter::PopupCompletion);
    names->setFilterMode(Qt::MatchContains);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setMaxVisibleItems(mostOffered);
    setCompleter(names);
    m_badge->setVisible(false);
    connect(m_badge, &QAction::triggered, this, &EntityField::chooseType);
    connect(names, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_touched = true;
                setEntity({index.data(Qt::UserRole).toLongLong()});
                m_touched = true;
            });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_entity = {};
        m_touched = true;
        showBadge();
    });
}

void EntityField::setEntity(EntityId entity)
{
    m_entity = entity;
    setText(m_choices->nameOf(entity));
    setCursorPosition(0); // the beginning of a long name is what tells
    m_touched = false;
    showBadge();
}

void EntityField::setWords(const QString &words)
{
    m_entity = {};
    setText(words.simplified());
    setCursorPosition(0);
    m_touched = false;
    showBadge();
}

void EntityField::setUsualTypes(const std::vector<EntityType> &types)
{
    m_usual = types;
    if (!m_typeChosen && !types.empty())
        m_newType = types.front();
    showBadge();
}

void EntityField::setNewType(EntityType type)
{
    m_newType = type;
    m_typeChosen = true;
    showBadge();
}

EntityId EntityField::entity() const
{
    if (m_entity || words().isEmpty())
        return m_entity;
    return m_choices->find(words(), m_usual);
}

bool EntityField::isNew() const
{
    return !m_usual.empty() && !words().isEmpty() && !entity();
}

void EntityField::showBadge()
{
    const EntityId known = entity();
    const std::optional<EntityType> type = known ? m_choices->typeOf(known) : std::nullopt;
    m_badge->setVisible(known || isNew());
    if (known && type) {
        m_badge->setIcon(badgeOf(*type, this));
        m_badge->setToolTip(labelFor(*type));
    } else if (isNew()) {
        m_badge->setIcon(badgeOf(m_newType, this));
        m_badge->setToolTip(
            tr("Not in the dossier yet: %1. Click to change its type.").arg(labelFor(m_newType)));
    }
    QFont face = font();
    face.setItalic(isNew());
    if (face != font())
        setFont(face);
}

void EntityField::chooseType()
{
    if (!isNew())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const EntityType type : entityTypes)
        menu->addAction(badgeOf(type, this), labelFor(type), this, [this, type] { setNewType(type); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void EntityField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        chooseType();
        return;
    }
    if (event->key() == Qt::Key_Down && completer()) {
        completer()->setCompletionPrefix(m_entity ? QString() : text());
        completer()->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void EntityField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showBadge();
}

} // namespace clew
