#include "session.h"

#include <QSettings>

namespace clew {

namespace {

constexpr QLatin1StringView geometryKey("session/geometry");
constexpr QLatin1StringView docksKey("session/docks");
constexpr QLatin1StringView dossierKey("session/dossier");
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
    return {settings.value(geometryKey).toByteArray(), settings.value(docksKey).toByteArray(),
            settings.value(dossierKey).toString(), settings.value(recentKey).toStringList()};
}

void saveSession(const Session &session)
{
    QSettings settings;
    settings.setValue(geometryKey, session.geometry);
    settings.setValue(docksKey, session.docks);
    settings.setValue(dossierKey, session.dossier);
    settings.setValue(recentKey, session.recent);
}

} // namespace clew
