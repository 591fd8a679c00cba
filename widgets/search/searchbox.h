#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QSize>

#include <vector>

class QAction;
class QListWidget;

namespace clew {

class Selection;
class Workspace;

// One field over entities, full text and commands (Ctrl+K). Results drop down below it; Up, Down and Enter
// choose. The choice becomes the focus of the Selection, or triggers the command.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void setCommands(const std::vector<QAction *> &commands);
    const std::vector<QAction *> &commands() const { return m_commands; }
    QListWidget *results() const { return m_results; }
    QSize sizeHint() const override; // a menu bar's corner goes by it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    void addEntities(const QString &query);
    void addPassages(const QString &query);
    void addCommands(const QString &query);
    void showResults();
    void choose(int row);

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    std::vector<QAction *> m_commands;
    QListWidget *m_results;
};

} // namespace clew
