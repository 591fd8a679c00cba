#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace clew {

// Looks through the tags of XML before a parser compares each attribute with each: more than a thousand in
// one tag are TooDeep, with their place.
Result<void> checkXml(QByteArrayView xml);

} // namespace clew
