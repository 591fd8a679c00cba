#pragma once

#include "core/result.h"

#include <QStringList>

namespace clew::train {

// The lines of a text file, without their ends; one that is called *.gz is unpacked.
Result<QStringList> readLines(const QString &path);

} // namespace clew::train
