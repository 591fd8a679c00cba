#pragma once

#include "core/result.h"

#include <QString>

namespace clew {

// One clear message: the file, the place, what is wrong, and the remedy. The only place where errors become
// words.
struct ErrorText
{
    static QString of(const Error &error);
};

} // namespace clew
