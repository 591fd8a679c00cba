#pragma once

#include "core/result.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTextBrowser;
class QTreeWidget;

namespace clew {

class EmptyState;
class Workspace;

// The control lists of the dossier: which are loaded, of which day and with which hash, what each means in
// law, which rows could not be read; load, unload, and on to the hits. Every change is a step of undo.
class ScreeningDialog : public QDialog
{
    Q_OBJECT

public:
    // The workspace must outlive the dialog.
    explicit ScreeningDialog(Workspace &workspace, QWidget *parent = nullptr);

    void load(const std::vector<QString> &paths);
    QTreeWidget &files() { return *m_files; }
    QTextBrowser &details() { return *m_details; }
    QLabel &summary() { return *m_summary; }
    QLabel &error() { return *m_error; }
    QPushButton &exampleButton() { return *m_example; }
    QPushButton &unloadButton() { return *m_unload; }
    QPushButton &reviewButton() { return *m_review; }

Q_SIGNALS:
    void reviewWanted(); // the queue of hits

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void choose();
    void loadExample();
    void unload();
    void tell(const Result<void> &result);
    void refresh();
    void showDetails();
    QString summaryText() const;

    QPointer<Workspace> m_workspace;
    QTreeWidget *m_files;
    QTextBrowser *m_details;
    QLabel *m_summary;
    QLabel *m_error;
    QPushButton *m_load;
    QPushButton *m_example;
    QPushButton *m_unload;
    QPushButton *m_review;
    QWidget *m_content;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
};

} // namespace clew
