#include "screenshot.h"

#include "mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
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
    QPixmap picture = window.grab();
    // a dialog that is open beside the window is drawn over its middle
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        QPainter painter(&picture);
        const QPoint middle = window.rect().center() - dialog->rect().center();
        painter.drawPixmap(middle, dialog->grab());
    }
    if (!picture.save(path, "PNG"))
        return Error{ErrorCode::CannotWrite, path, {}, {}};
    return {};
}

} // namespace clew
