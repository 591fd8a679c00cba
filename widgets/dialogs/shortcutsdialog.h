#pragma once

#include <QDialog>

#include <vector>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace clew {

// All actions that have a shortcut, with a line to filter them.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<QAction *> &actions, QWidget *parent = nullptr);

    QTreeWidget &list() { return *m_list; }

private:
    void filter(const QString &words);

    QLineEdit *m_line;
    QTreeWidget *m_list;
};

} // namespace clew
