#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace clew {

class ImportJob;

// For the status bar: "Importing 3 of 20", a thin red bar, and a way to stop. Seen only while an import runs.
class JobStatus : public QWidget
{
    Q_OBJECT

public:
    explicit JobStatus(ImportJob &job, QWidget *parent = nullptr);

    QString text() const;
    QAction *cancelAction() const { return m_cancel; } // Escape; enabled while an import runs

private:
    void show(int done, int total);
    void setRunning(bool running);

    ImportJob &m_job;
    QLabel *m_label;
    QProgressBar *m_bar;
    QAction *m_cancel;
};

} // namespace clew
