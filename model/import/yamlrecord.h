#pragma once

#include "core/result.h"

#include <QStringView>

#include <map>
#include <vector>

namespace clew {

// A YAML mapping as flat scalars: "provider.name" -> "...", in sequences "author.0", "related.2.title". Keys
// in lower case without "_" and "-".
using YamlRecord = std::map<QString, QString>;

// Reads one YAML document without building a tree, so that aliases cannot blow up: beyond 64 levels, 16
// aliases or 100,000 values it is TooDeep. BadSyntax: what the parser says; lines count from `firstLine`.
Result<YamlRecord> readYamlRecord(QStringView yaml, int firstLine = 1);

} // namespace clew
