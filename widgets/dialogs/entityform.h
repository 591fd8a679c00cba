#pragma once

#include "core/entity.h"
#include "link/selection.h"

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace clew {

class EntityChoices;
class EntityField;
class Workspace;

// Marks words of an article as the name of something: of a new entity, or of one that the dossier knows,
// whose name completes. Small and never modal; Enter saves, Escape gives up.
class EntityForm : public QFrame
{
    Q_OBJECT

public:
    explicit EntityForm(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: empties the form
    void setPerson(const QString &name) { m_person = name; } // who signs judgements
    void begin(const Passage &words); // fitted to whole words; the type is guessed

    bool isOpen() const { return m_open; }
    Span words() const { return m_words; } // that will be marked
    bool save(); // false: something is missing, and the form says what
    void close(); // gives up
    void showBeside(const QRect &words, const QWidget &host);

Q_SIGNALS:
    void saved(clew::EntityId entity);
    void closed(); // saved or given up

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void complain(const QString &words);
    void follow();
    void dress();

    QPointer<Workspace> m_workspace;
    EntityChoices *m_choices;
    QLabel *m_title;
    QLabel *m_quote;
    EntityField *m_name;
    QComboBox *m_type;
    QCheckBox *m_everywhere;
    QLabel *m_message;
    QPushButton *m_save;
    DocumentId m_document;
    Span m_words;
    std::vector<Span> m_others; // the same words elsewhere, not marked yet
    QString m_person;
    bool m_open = false;
};

} // namespace clew
