#pragma once

#include "core/target.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QPlainTextEdit;

namespace clew {

// Tags and a note on one thing, edited in place. What is typed is handed over when the keyboard leaves the
// field, at Ctrl+Return, and before another thing is shown; Escape takes it back.
class NotesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NotesEditor(QWidget *parent = nullptr);

    // Shows what is stored; what was typed about the former target is handed over first.
    void show(const Target &target, const QString &note, const std::vector<QString> &tags,
              const std::vector<QString> &known);
    void clear(); // nothing to write about
    void commit();
    QPlainTextEdit &note() { return *m_note; }
    QLineEdit &tags() { return *m_tags; }

Q_SIGNALS:
    void noteChanged(const clew::Target &target, const QString &text);
    void tagsChanged(const clew::Target &target, const std::vector<QString> &tags);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<Target> m_target;
    QString m_storedNote;
    QString m_storedTags;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
};

} // namespace clew
