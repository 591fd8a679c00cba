#pragma once

#include <QString>

namespace clew {

// Text as HTML: escaped, without characters that no page can hold, its direction kept to itself.
QString escaped(const QString &text);

// A page of its own with the look of the house, in light and dark and on paper. It fetches nothing and runs
// nothing: a policy in it forbids both. `language`: BCP 47.
QString htmlPage(const QString &title, const QString &language, const QString &body);

} // namespace clew
