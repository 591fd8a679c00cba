#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace clew {

// Where the window was left: not what a person chose (Settings), but what they find again.
struct Session
{
    QByteArray geometry;
    QByteArray docks;
    QString dossier; // open at the last end; empty: the welcome page
    QString focus; // link/focuscode.h
    qint64 traceFrom = 0; // ends of the trace on show; 0: none
    qint64 traceTo = 0;
    QByteArray tables; // their columns and which is on show
    QStringList searches; // newest first
    QStringList recent; // newest first, at most recentMost

    static constexpr int recentMost = 10;
    void remember(const QString &path); // moves a dossier to the front of `recent`
};

Session loadSession();
void saveSession(const Session &session);

} // namespace clew
