#pragma once

#include <QString>

namespace clew {

struct Lists;
struct Theme;

// About one file of the lists: its hash, the lists in it with what they mean in law, and the rows that could
// not be read. Rich text; everything from a file is escaped.
QString screeningDetailsHtml(const Lists &lists, int file, const Theme &theme);

} // namespace clew
