#include "session.h"

#include <QSettings>

namespace clew {

namespace {

constexpr QLatin1StringView geometryKey("session/geometry");
constexpr QLatin1StringView docksKey("session/docks");
constexpr QLatin1StringView dossierKey("session/dossier");
constexpr QLatin1StringView focusKey("session/focus");
constexpr QLatin1StringView traceFromKey("session/traceFrom");
constexpr QLatin1StringView traceToKey("session/traceTo");
constexpr QLatin1StringView tablesKey("session/tables");
constexpr QLatin1StringView searchesKey("session/searches");
constexpr QLatin1StringView recentKey("session/recent");

} // namespace

void Session::remember(const QString &path)
{
    recent.removeAll(path);
    recent.prepend(path);
    while (recent.size() > recentMost)
        recent.removeLast();
}

Session loadSession()
{
    const QSettings settings;
    Session session;
    session.geometry = settings.value(geometryKey).toByteArray();
    session.docks = settings.value(docksKey).toByteArray();
    session.dossier = settings.value(dossierKey).toString();
    session.focus = settings.value(focusKey).toString();
    session.traceFrom = settings.value(traceFromKey).toLongLong();
    session.traceTo = settings.value(traceToKey).toLongLong();
    session.tables = settings.value(tablesKey).toByteArray();
    session.searches = settings.value(searchesKey).toStringList();
    session.recent = settings.value(recentKey).toStringList();
    return session;
}

void saveSession(const Session &session)
{
    QSettings settings;
    settings.setValue(geometryKey, session.geometry);
    settings.setValue(docksKey, session.docks);
    settings.setValue(dossierKey, session.dossier);
    settings.setValue(focusKey, session.focus);
    settings.setValue(traceFromKey, session.traceFrom);
    settings.setValue(traceToKey, session.traceTo);
    settings.setValue(tablesKey, session.tables);
    settings.setValue(searchesKey, session.searches);
    settings.setValue(recentKey, session.recent);
}

} // namespace clew
