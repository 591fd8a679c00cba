#include "inspector/noteseditor.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int noteHeight = 64; // three lines

std::vector<QString> tagsFrom(const QString &line)
{
    std::vector<QString> tags;
    for (const QString &tag : line.split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags.push_back(tag.trimmed());
    }
    return tags;
}

QString lineOf(const std::vector<QString> &tags)
{
    return QStringList(tags.begin(), tags.end()).join(u", "_s);
}

} // namespace

NotesEditor::NotesEditor(QWidget *parent)
    : QWidget(parent)
    , m_tags(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    m_tags->setPlaceholderText(tr("Tags, parted by commas"));
    m_tags->setAccessibleName(tr("Tags"));
    m_note->setPlaceholderText(tr("Write a note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_note->setToolTip(tr("Kept as soon as you go on; Esc takes back what was typed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 14, 8);
    column->setSpacing(4);
    column->addWidget(m_tags);
    column->addWidget(m_note);
    m_tags->installEventFilter(this);
    m_note->installEventFilter(this);
    connect(m_tags, &QLineEdit::returnPressed, this, &NotesEditor::commit);
    clear();
}

void NotesEditor::show(const Target &target, const QString &note, const std::vector<QString> &tags,
                       const std::vector<QString> &known)
{
    const bool same = m_target == target;
    if (!same)
        commit();
    // what somebody is typing is not taken from under the hands
    if (!same || !m_note->hasFocus() || m_note->toPlainText() == m_storedNote) {
        m_storedNote = note;
        if (m_note->toPlainText() != note)
            m_note->setPlainText(note);
    }
    if (!same || !m_tags->hasFocus() || m_tags->text() == m_storedTags) {
        m_storedTags = lineOf(tags);
        if (m_tags->text() != m_storedTags)
            m_tags->setText(m_storedTags);
    }
    m_target = target;
    auto *completer = new QCompleter(QStringList(known.begin(), known.end()), m_tags);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_tags->completer();
    m_tags->setCompleter(completer);
    setEnabled(true);
}

void NotesEditor::clear()
{
    commit();
    m_target.reset();
    m_storedNote.clear();
    m_storedTags.clear();
    m_note->clear();
    m_tags->clear();
    setEnabled(false);
}

void NotesEditor::commit()
{
    if (!m_target)
        return;
    const Target target = *m_target;
    const QString note = m_note->toPlainText(), tags = m_tags->text();
    const bool newNote = note != m_storedNote, newTags = tagsFrom(tags) != tagsFrom(m_storedTags);
    m_storedNote = note;
    m_storedTags = tags;
    if (newNote)
        Q_EMIT noteChanged(target, note);
    if (newTags)
        Q_EMIT tagsChanged(target, tagsFrom(tags));
}

bool NotesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool commits = enter && key->modifiers().testFlag(Qt::ControlModifier);
        if (event->type() == QEvent::ShortcutOverride) {
            if (commits || key->key() == Qt::Key_Escape)
                key->accept();
            return false;
        }
        if (commits) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_note->setPlainText(m_storedNote);
            m_tags->setText(m_storedTags);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clew
