#pragma once

#include "link/selection.h"
#include "sources/sourcerows.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QStackedLayout;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace clew {

class CardBrowser;
class DriftJob;
class EmptyState;
class PanelHeader;
class Workspace;

// Where the claims of a dossier come from: who retells whom (to confirm with Y or overrule with X), what
// changed on the way, contradictions, and dates in conflict; each with both sentences side by side. The
// comparison is made when the panel is seen.
class SourcesView : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesView(Selection &selection, QWidget *parent = nullptr);
    ~SourcesView() override;

    void setWorkspace(Workspace *workspace); // null: none is open
    void setPerson(const QString &name); // who signs decisions
    std::vector<QAction *> actions() const; // confirm, overrule, read both
    QTreeWidget &tree() { return *m_tree; }
    QTextBrowser &card();
    const SourceRow *current() const; // null: a heading, or nothing
    void waitForComparison(); // for pictures and tests

Q_SIGNALS:
    void besideWanted(clew::DocumentId document); // in the reader, beside the one in focus
    void failed(const clew::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void layOut();
    void refresh(); // the dossier changed
    void compare();
    void take(const Result<DriftReport> &result);
    void fill();
    void showCurrent();
    void decide(Verdict verdict);
    void readBoth();
    bool handleKey(int key);
    QString cardOf(const SourceRow &row) const;

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    QString m_person;
    std::vector<SourceRow> m_rows;
    std::optional<DriftReport> m_report;
    bool m_stale = true; // the report is not of this content
    DriftJob *m_job;
    PanelHeader *m_header;
    QTreeWidget *m_tree;
    CardBrowser *m_card;
    QWidget *m_buttons;
    QWidget *m_content;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QAction *m_yes = nullptr;
    QAction *m_no = nullptr;
    QAction *m_read = nullptr;
};

} // namespace clew
