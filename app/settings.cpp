#include "settings.h"

#include <QSettings>

#include <algorithm>

namespace clew {

namespace {

constexpr QLatin1StringView themeKey("theme");
constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView reopenKey("reopen");
constexpr QLatin1StringView motionKey("reduceMotion");
constexpr QLatin1StringView zoomKey("reader/zoom");
constexpr QLatin1StringView measureKey("reader/measure");
constexpr QLatin1StringView lettersKey("reader/letters");
constexpr QLatin1StringView deskKey("desk");

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
    settings.readerZoom = stored.value(zoomKey, settings.readerZoom).toDouble();
    settings.readerMeasure = stored.value(measureKey, settings.readerMeasure).toInt();
    settings.readerLetters = stored.value(lettersKey, settings.readerLetters).toBool();
    settings.desk = std::max(0, stored.value(deskKey, settings.desk).toInt());
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
    stored.setValue(zoomKey, settings.readerZoom);
    stored.setValue(measureKey, settings.readerMeasure);
    stored.setValue(lettersKey, settings.readerLetters);
    stored.setValue(deskKey, settings.desk);
}

} // namespace clew
