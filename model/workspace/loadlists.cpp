#include "workspace/loadlists.h"

#include "screening/readlist.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

Result<ControlList> readControlList(const QString &path, const QString &date)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? ErrorCode::CannotOpen : ErrorCode::NotFound, path, {}, file.errorString()};
    ControlList list{{}, QFileInfo(path).fileName(), date, file.readAll()};
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, path, {}, file.errorString()};
    QBuffer device(&list.bytes);
    device.open(QIODevice::ReadOnly);
    const auto reading = readList(device, list.name);
    if (!reading) {
        Error error = reading.error();
        error.file = path;
        return error;
    }
    list.sha256 = reading->file.sha256;
    return list;
}

Result<void> load(Workspace &workspace, const std::vector<ControlList> &lists)
{
    Together loading{u"load_lists"_s, {}};
    for (const ControlList &list : lists) {
        if (auto kept = workspace.store().keepList(list); !kept)
            return kept;
        loading.changes.push_back(SetListLoaded{list.sha256, true});
    }
    return loading.changes.empty() ? Result<void>() : workspace.apply(loading);
}

} // namespace

Result<void> loadLists(Workspace &workspace, const std::vector<QString> &paths)
{
    std::vector<ControlList> lists;
    for (const QString &path : paths) {
        // the day on which a file was last written is as much as it tells about its age
        auto list
            = readControlList(path, QFileInfo(path).lastModified().toUTC().date().toString(Qt::ISODate));
        if (!list)
            return list.error();
        lists.push_back(*std::move(list));
    }
    return load(workspace, lists);
}

Result<void> loadExampleLists(Workspace &workspace)
{
    std::vector<ControlList> lists;
    for (const auto *part : {"prim", "alt", "add"}) {
        auto list = readControlList(u":/lists/ofac_cons_"_s + QLatin1StringView(part) + u".csv"_s, {});
        if (!list)
            return list.error();
        lists.push_back(*std::move(list));
    }
    return load(workspace, lists);
}

Result<void> unloadLists(Workspace &workspace, const std::vector<QString> &sha256s)
{
    Together unloading{u"unload_lists"_s, {}};
    for (const QString &sha256 : sha256s)
        unloading.changes.push_back(SetListLoaded{sha256, false});
    return unloading.changes.empty() ? Result<void>() : workspace.apply(unloading);
}

} // namespace clew
