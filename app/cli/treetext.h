#pragma once

#include "core/analysis.h"

#include <QStringList>

namespace clew::cli {

// A dependency tree with lines, one word a line, children in the order of the text:
//
//   sold
//   |-- nsubj  Orlo
//   `-- obj    valves
//       `-- nummod  six
//
// Empty where no model made a tree. A damaged tree is drawn as far as it hangs together.
QStringList treeText(QStringView text, const Sentence &sentence);

} // namespace clew::cli
