// Whatever the bytes of a dossier: it opens and is read, or a reason with its file says why not. The first
// two bytes choose whether the rest is a file of its own or a change of a sound one.
#include "store/dossierstore.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace {

const QByteArray &sound(const QTemporaryDir &folder)
{
    static const QByteArray bytes = [&] {
        const QString path = folder.filePath(QStringLiteral("sound.clew"));
        (void)clew::DossierStore::create(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    if (size < 4)
        return 0;
    QByteArray bytes(data, qsizetype(size));
    if (data[0] != 'S') {
        bytes = sound(folder);
        for (std::size_t at = 0; at + 4 <= size; at += 4) {
            const auto place = static_cast<unsigned char>(data[at])
                | static_cast<unsigned char>(data[at + 1]) << 8
                | static_cast<unsigned char>(data[at + 2]) << 16;
            bytes[place % bytes.size()] = data[at + 3];
        }
    }
    const QString path = folder.filePath(QStringLiteral("fuzz.clew"));
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    const auto store = clew::DossierStore::open(path);
    if (!store) {
        if (store.error().file.isEmpty())
            std::abort();
        return 0;
    }
    (void)(*store)->content();
    return 0;
}
