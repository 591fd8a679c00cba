#pragma once

#include <QString>

namespace clew {

// The manual in Markdown, in the language of a code ("de"; empty: that of the system); English where there is
// none.
QString helpText(const QString &language);

} // namespace clew
