#pragma once

#include <QString>

namespace clew {

// The address without what tracks readers (utm_..., fbclid, _hsenc, ...), without fragment, host in lower
// case. Empty for what is no http(s) address.
QString canonicalUrl(const QString &url);

} // namespace clew
