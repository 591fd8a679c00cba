#include "settings.h"

#include <QSettings>

namespace clew {

namespace {

constexpr auto themeKey = "theme";

}

Settings loadSettings()
{
    Settings settings;
    const QString theme = QSettings().value(QLatin1StringView(themeKey)).toString();
    if (theme == QLatin1StringView("light"))
        settings.theme = ThemeMode::Light;
    else if (theme == QLatin1StringView("dark"))
        settings.theme = ThemeMode::Dark;
    return settings;
}

void saveSettings(const Settings &settings)
{
    const char *theme = "system";
    if (settings.theme == ThemeMode::Light)
        theme = "light";
    else if (settings.theme == ThemeMode::Dark)
        theme = "dark";
    QSettings().setValue(QLatin1StringView(themeKey), QString::fromLatin1(theme));
}

} // namespace clew
