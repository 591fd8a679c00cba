#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace clew {

class ImportJob;
struct ImportProgress;

// For the status bar: "Importing 3 of 20", the time left, a thin red bar, and ways to pause and to stop. Seen
// only while an import runs.
class JobStatus : public QWidget
{
    Q_OBJECT

public:
    explicit JobStatus(ImportJob &job, QWidget *parent = nullptr);

    QString text() const;
    QAction *pauseAction() const { return m_pause; } // enabled while an import runs
    QAction *cancelAction() const { return m_cancel; } // Escape; enabled while an import runs

private:
    void show(int done, int total);
    void tell(const ImportProgress &progress);
    void setPaused(bool paused);
    void setRunning(bool running);

    ImportJob &m_job;
    QLabel *m_label;
    QProgressBar *m_bar;
    QAction *m_pause;
    QAction *m_cancel;
    QString m_left; // "About 3 minutes left."
    qint64 m_before = -1; // bytes that an earlier run had done
};

} // namespace clew
