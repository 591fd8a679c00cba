#pragma once

#include "search/answer.h"

#include <QLineEdit>
#include <QPointer>
#include <QSize>

#include <vector>

class QAction;
class QListView;
class QTimer;

namespace clew {

class ResultModel;
struct ResultRow;
class SearchWorker;
class Selection;
class Workspace;

// One field over entities, claims, full text and commands (Ctrl+K; ">" for commands alone). Results drop down
// below it; Up, Down and Enter choose. The choice becomes the focus of the Selection, or triggers the
// command. The answer is found on another thread, so that typing never waits for it.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Selection &selection, QWidget *parent = nullptr);
    ~SearchBox() override;

    void setWorkspace(Workspace *workspace);
    void setCommands(const std::vector<QAction *> &commands);
    const std::vector<QAction *> &commands() const { return m_commands; }
    QListView *results() const { return m_results; }
    ResultModel &model() { return *m_model; }
    QAction *saveAction() const { return m_save; } // keeps what is typed as a saved search, or gives it up
    QStringList recent() const { return m_recent; } // newest first
    void setRecent(const QStringList &recent) { m_recent = recent; }
    void search(const QString &text); // types it
    const QString &asked() const { return m_query; } // what was looked up last
    // Puts all hits of a search on the desk; offered below hits of a dossier of which a part is loaded.
    void setBringAll(QAction *action) { m_bringAll = action; }
    QSize sizeHint() const override; // a menu bar's corner goes by it

Q_SIGNALS:
    void failed(const clew::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    void showAnswer(const Answer &answer);
    void showRows(std::vector<ResultRow> rows);
    void choose(int row);
    void remember(const QString &text);
    void toggleSaved();
    void updateSave();
    std::vector<std::pair<QString, QString>> saved() const; // name, query

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    std::vector<QAction *> m_commands;
    QString m_query;
    QAction *m_bringAll = nullptr; // one of the commands
    SearchWorker *m_worker;
    ResultModel *m_model;
    QListView *m_results;
    QTimer *m_pause;
    QAction *m_save;
    QStringList m_recent;
    quint64 m_asked = 0;
    bool m_chooseFirst = false; // Enter came before the answer
};

} // namespace clew
