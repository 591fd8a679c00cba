#pragma once

#include "core/result.h"

#include <QStringView>

namespace clew {

// "too_large": for reports and tables that programs read.
QString codeOf(ErrorCode code);
std::optional<ErrorCode> errorCodeFrom(QStringView code);

} // namespace clew
