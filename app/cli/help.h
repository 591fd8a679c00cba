#pragma once

#include "verb.h"

namespace clew::cli {

QString usageOf(const Verb &verb); // one line
QString helpFor(const Verb &verb);
QString helpFor(const std::vector<Verb> &verbs);

} // namespace clew::cli
