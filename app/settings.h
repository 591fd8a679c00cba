#pragma once

#include "common/theme.h"

#include <QString>

namespace clew {

// What a person chose. Loaded in main, passed by reference, saved when it changes; no singleton.
struct Settings
{
    ThemeMode theme = ThemeMode::System;

    friend bool operator==(const Settings &, const Settings &) = default;
};

Settings loadSettings();
void saveSettings(const Settings &settings);

} // namespace clew
