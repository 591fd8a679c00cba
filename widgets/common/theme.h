#pragma once

#include "core/entity.h"

#include <QColor>
#include <QFont>

class QApplication;
class QWidget;

namespace clew {

enum class ThemeMode { Light, Dark, System };

// The colours of the program: calm paper, one red thread. A pure function of the palette: two constants,
// light and dark.
struct Theme
{
    bool dark = false;
    QColor background, surface, ink, muted, rule, accent, accentWash, hover, warning;
    QColor of(EntityType type) const; // Okabe-Ito, always beside a shape and a letter
    QColor washOf(EntityType type) const; // behind text of colour ink, contrast at least 4.5:1
};

// The theme that a widget is drawn in, read from its palette.
const Theme &themeOf(const QWidget *widget);
const Theme &lightTheme();
const Theme &darkTheme();

// Sets palette, style sheet and interface font of the whole program; called at start and when the setting
// changes.
void applyTheme(QApplication &application, ThemeMode mode);

QFont readingFont(qreal pointSize); // Noto Serif where installed, else the system's serif
QFont interfaceFont(qreal pointSize); // Inter where installed, else the system's sans

} // namespace clew
