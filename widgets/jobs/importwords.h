#pragma once

#include "workspace/pipeline.h"

#include <QString>

#include <vector>

namespace clew {

// What a summary says of one article.
struct ImportLine
{
    QString title; // else the file's name; of a refused one why
    QString note; // "retells The Harbour Post"
    bool warning = false;
};

struct ImportSection
{
    QString title; // "New", "Refused"
    std::vector<ImportLine> lines;
};

// "5 articles are new." One sentence on the whole import.
QString headlineOf(const ImportReport &report);

// New, retellings, headlines only, duplicates, refused; sections without a line are left out.
std::vector<ImportSection> sectionsOf(const ImportReport &report);

// The whole as plain text, for the clipboard.
QString plainText(const ImportReport &report);

} // namespace clew
