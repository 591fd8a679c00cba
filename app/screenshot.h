#pragma once

#include "core/result.h"

#include <QSize>
#include <QString>

namespace clew {

class MainWindow;

// Draws the real window at a size of pixels and writes it as PNG. Error: CannotWrite.
Result<void> writeScreenshot(MainWindow &window, QSize size, const QString &path);

} // namespace clew
