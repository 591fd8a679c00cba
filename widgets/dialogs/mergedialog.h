#pragma once

#include "core/result.h"
#include "workspace/merging.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;
class QTextBrowser;
class QWidget;

namespace clew {

class Workspace;

// What a colleague's dossier would add, and claim by claim where the two of them decided differently: a
// person chooses, or leaves it at their own. Shows how far the merging is, and what came of it. It merges
// nothing itself.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    // `path`: of the colleague's dossier. The workspace must outlive the dialog.
    MergeDialog(const Workspace &workspace, const QString &path, QWidget *parent = nullptr);

    void showProgress(int done, int total);
    void showPlan(const Result<MergePlan> &plan);
    void showResult(const Result<MergeReport> &result);
    // One for each conflict of the plan: whether theirs is wanted.
    std::vector<bool> choices() const;

Q_SIGNALS:
    void wanted(const std::vector<bool> &theirs);
    void cancelled(); // of what is under way

protected:
    void reject() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeConflicts();
    void fillConflicts();
    void choose(int row, bool theirs);
    void chooseAll(bool theirs);
    void itemChanged(QTableWidgetItem *item);
    void showDetail();
    void begin();
    void setRunning(bool running);
    QString subjectOf(const Target &target) const;
    QString summary() const;

    const Workspace &m_workspace;
    MergePlan m_plan;
    QLabel *m_summary;
    QLabel *m_message;
    QWidget *m_conflicts;
    QTableWidget *m_table;
    QTextBrowser *m_detail;
    QProgressBar *m_progress;
    QPushButton *m_merge;
    QPushButton *m_close;
    bool m_running = true;
    bool m_filling = false;
};

} // namespace clew
