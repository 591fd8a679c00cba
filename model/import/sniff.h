#pragma once

#include <QString>

namespace clew {

// A page in HTML rather than a text that mentions tags.
bool looksLikeHtml(QStringView decoded, const QString &fileName);

} // namespace clew
