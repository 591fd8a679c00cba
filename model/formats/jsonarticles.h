#pragma once

#include "formats/rawarticle.h"

namespace clew {

// Articles in JSON, as news interfaces give them: an object, a list of objects, or a list within an object
// ("articles", "results", "items" ...). The fields are found by their usual names. Items without words are
// refused with their number.
Unpacked readJson(const QByteArray &bytes, const QString &name);

// A JSON object a line (NDJSON); bad lines are refused one by one.
Unpacked readJsonLines(const QByteArray &bytes, const QString &name);

} // namespace clew
