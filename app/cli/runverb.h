#pragma once

#include "verb.h"

namespace clew::cli {

// Reads the words after the name of a verb, tells what is wrong with them, and runs it.
Exit runVerb(const Verb &verb, const QStringList &words);

} // namespace clew::cli
