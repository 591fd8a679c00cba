#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace clew {

// The sample articles of the program, laid out as files in `folder`, to be imported like any others.
Result<std::vector<QString>> writeSamples(const QString &folder);

// Names that the samples can be traced between, for a first look.
inline constexpr QStringView sampleFrom = u"A100";
inline constexpr QStringView sampleTo = u"iFlytek";

} // namespace clew
