#pragma once

#include "core/importing.h"

#include <QString>

#include <optional>
#include <vector>

namespace clew {

// A text dropped from a browser or the clipboard.
struct DroppedText
{
    QString text;
    QString url;
    QString title;
};

// What an import was asked for, as the ledger keeps it (JSON).
struct ImportSources
{
    std::vector<QString> paths; // absolute
    std::vector<DroppedText> texts;
    std::vector<QString> analyses = {}; // absolute: files of workers' answers
};
QString sourcesToJson(const ImportSources &sources);
std::optional<ImportSources> sourcesFromJson(const QString &json);

} // namespace clew
