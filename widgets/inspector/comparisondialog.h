#pragma once

#include "core/change.h"
#include "workspace/identityedits.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace clew {

class Workspace;

// Two entities side by side with their contexts: merge them, or keep them apart. The reason is asked for and
// kept with who and when. The second one can be typed where only one was selected.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Wish { Merge, KeepApart };
    // `right` 0: to be chosen in the dialog. The workspace must outlive the dialog.
    ComparisonDialog(const Workspace &workspace, EntityId left, EntityId right, Wish wish,
                     const QString &person, QWidget *parent = nullptr);

    // What the person decided; nothing: cancelled.
    const std::optional<Change> &change() const { return m_change; }
    QLineEdit &otherLine() { return *m_other; }
    QLineEdit &reasonLine() { return *m_reason; }
    QComboBox &nameBox() { return *m_name; }
    // Shown where a person told members of the two apart: no merge before it is ticked.
    QCheckBox &takeBackBox() { return *m_takeBack; }
    QPushButton &mergeButton() { return *m_merge; }
    QPushButton &apartButton() { return *m_apart; }

private:
    void layOut(Wish wish);
    void choose(const QString &name);
    void refresh();
    void finish(Wish wish);
    QString cardOf(EntityId entity) const;
    QString whatChanges() const;
    QString whoToldApart() const; // empty: nobody did

    const Workspace &m_workspace;
    EntityId m_left;
    EntityId m_right;
    QString m_person;
    std::optional<Change> m_change;
    QLineEdit *m_other;
    QTextBrowser *m_leftCard;
    QTextBrowser *m_rightCard;
    QLabel *m_changes;
    QCheckBox *m_takeBack;
    QComboBox *m_name;
    QLineEdit *m_reason;
    QPushButton *m_merge;
    QPushButton *m_apart;
};

} // namespace clew
