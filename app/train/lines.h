#pragma once

#include "core/result.h"

#include <QStringList>

namespace clew::train {

// The bytes of a file; a packed one (gzip) is unpacked.
Result<QByteArray> readBytes(const QString &path);

// The lines of such a file in UTF-8, without their ends.
Result<QStringList> readLines(const QString &path);

} // namespace clew::train
