#pragma once

#include "formats/rawarticle.h"

namespace clew {

// The entries of an RSS (0.9 to 2.0) or Atom (RFC 4287) feed, an article each, with link and date.
Unpacked readFeed(const QByteArray &bytes, const QString &name);

} // namespace clew
