#include "opening.h"

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include <thread>

namespace clew {

Result<std::unique_ptr<Workspace>> openWorkspace(const QString &path, qint64 large, const Desk &desk)
{
    if (QFileInfo(path).size() < large)
        return Workspace::open(path, desk);
    Result<std::unique_ptr<Workspace>> opened = Error{ErrorCode::Cancelled, path};
    QEventLoop loop;
    {
        const std::jthread reader([&] {
            opened = Workspace::open(path, desk);
            if (opened)
                (*opened)->moveToThread(loop.thread());
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    return opened;
}

} // namespace clew
