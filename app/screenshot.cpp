#include "screenshot.h"

#include "mainwindow.h"

#include <QApplication>
#include <QPixmap>

namespace clew {

Result<void> writeScreenshot(MainWindow &window, QSize size, const QString &path)
{
    window.resize(size);
    window.show();
    // twice: the first round lays out the docks, the second what depends on their sizes
    for (int round = 0; round < 2; ++round) {
        QApplication::processEvents();
        window.settle();
    }
    QApplication::processEvents();
    if (!window.grab().save(path, "PNG"))
        return Error{ErrorCode::CannotWrite, path, {}, {}};
    return {};
}

} // namespace clew
