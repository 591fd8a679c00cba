#include "train/lines.h"

#include <zlib.h>

#include <array>

namespace clew::train {

Result<QByteArray> readBytes(const QString &path)
{
    // zlib reads files that are not packed as they are
    gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    if (!file)
        return Error{ErrorCode::CannotOpen, path, {}, {}};
    QByteArray bytes;
    std::array<char, 1 << 16> buffer;
    int length = 0;
    while ((length = gzread(file, buffer.data(), buffer.size())) > 0)
        bytes.append(buffer.data(), length);
    const bool cut = length < 0 || gzclose(file) != Z_OK;
    if (cut)
        return Error{ErrorCode::CannotRead, path, {}, {}};
    return bytes;
}

Result<QStringList> readLines(const QString &path)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    QString text = QString::fromUtf8(*bytes);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.split(u'\n');
}

} // namespace clew::train
