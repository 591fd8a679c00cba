#pragma once

#include "common/theme.h"
#include "workspace/desk.h"

#include <QString>

namespace clew {

// What a person chose. Loaded in main, passed by reference, saved when it changes; no singleton.
struct Settings
{
    ThemeMode theme = ThemeMode::System;
    QString language; // "de", "zh_CN"; empty: that of the system
    QString name; // signs judgements and notes; empty: the name of the account
    bool reopen = true; // the last dossier, at the start
    bool reduceMotion = false;
    double readerZoom = 1;
    int readerMeasure = 68; // characters of a line; 0: as wide as the window
    bool readerLetters = true;
    int desk = usualDesk; // documents of a large dossier that are looked at together; 0: all

    friend bool operator==(const Settings &, const Settings &) = default;
};

Settings loadSettings();
void saveSettings(const Settings &settings);

} // namespace clew
