#pragma once

#include <QString>

#include <vector>

namespace clew {

// The people in a field that says "author" of a file: "Ana Kerr; Tobias Lind" are two. What programs put
// there by themselves ("Microsoft Office User", "admin") is nobody.
std::vector<QString> authorsOfField(const QString &field);

} // namespace clew
