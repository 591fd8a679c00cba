#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace clew {

class Task;

// Looks each second, without reading the dossier, whether somebody else changed it, or whether its file is
// still there. What others changed is loaded on a worker and adopted. What this window wrote is moved from
// the log into the file, so that a copy made by hand is whole.
class DossierWatch : public QObject
{
    Q_OBJECT

public:
    explicit DossierWatch(QObject *parent);
    ~DossierWatch() override;

    void watch(Workspace *workspace); // null: nothing. It must live until the next call
    // While a job of this window writes into that dossier (empty: none), changes are no news; whoever started
    // the job shows what it did.
    void setWriting(const QString &path);

Q_SIGNALS:
    void adopted(); // somebody else's changes are shown now
    void moved(); // once for each dossier
    void failed(const clew::Error &error);

private:
    bool isWriting() const { return m_workspace && m_writing == m_workspace->path(); }
    void look();
    void load();

    QTimer m_timer;
    Task *m_task;
    Workspace *m_workspace = nullptr;
    int m_watched = 0; // how many dossiers were watched: a late answer is for another one
    qint64 m_mark = 0;
    QString m_settled; // the edits that are in the file itself
    QString m_writing; // into which dossier
    bool m_moved = false;
};

} // namespace clew
