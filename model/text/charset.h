#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>

namespace clew {

struct Decoded
{
    QString text; // line ends are "\n", no byte order mark
    QString charset; // "UTF-8", "windows-1252", ...
};

// UTF-8 is tried first, then the declared charset, then detection (uchardet), converted by ICU.
// Errors: Binary (NUL bytes or mostly control characters), BadEncoding (no charset fits; place: the byte
// offset).
Result<Decoded> decodeText(QByteArrayView bytes, const QString &declaredCharset = {});

} // namespace clew
