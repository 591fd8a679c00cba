#pragma once

#include "snapshot/verify.h"

#include <QString>
#include <QStringList>

namespace clew {

// One clear line for what a check of a snapshot found, and the summary above them.
QString wordsFor(const Finding &finding);
QString summaryOf(const VerifyReport &report);

} // namespace clew
