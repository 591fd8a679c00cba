#include "settings.h"

#include <QSettings>

namespace clew {

namespace {

constexpr QLatin1StringView themeKey("theme");
constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView reopenKey("reopen");
constexpr QLatin1StringView motionKey("reduceMotion");

QString codeOf(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light: return u"light"_qs;
    case ThemeMode::Dark: return u"dark"_qs;
    case ThemeMode::System: break;
    }
    return u"system"_qs;
}

ThemeMode themeFrom(const QString &code)
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark})
        if (codeOf(mode) == code)
            return mode;
    return ThemeMode::System;
}

} // namespace

Settings loadSettings()
{
    const QSettings stored;
    Settings settings;
    settings.theme = themeFrom(stored.value(themeKey).toString());
    settings.language = stored.value(languageKey).toString();
    settings.name = stored.value(nameKey).toString();
    settings.reopen = stored.value(reopenKey, settings.reopen).toBool();
    settings.reduceMotion = stored.value(motionKey, settings.reduceMotion).toBool();
    return settings;
}

void saveSettings(const Settings &settings)
{
    QSettings stored;
    stored.setValue(themeKey, codeOf(settings.theme));
    stored.setValue(languageKey, settings.language);
    stored.setValue(nameKey, settings.name);
    stored.setValue(reopenKey, settings.reopen);
    stored.setValue(motionKey, settings.reduceMotion);
}

} // namespace clew
