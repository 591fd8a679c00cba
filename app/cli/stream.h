#pragma once

#include "verb.h"

namespace clew::cli {

// analyse --stream: an article as JSON a line on standard input, an answer a line on standard output, in
// order. Nothing is remembered between two lines. `name`: how the articles are called; empty: by their id.
Exit streamAnalyses(const QString &name);

} // namespace clew::cli
