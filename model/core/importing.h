#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace clew {

// What became of one article of an import.
enum class ImportOutcome {
    Added,
    Duplicate, // the dossier holds the very same bytes
    Refused,
    Skipped // a file of the dossier itself
};
QString codeOf(ImportOutcome outcome); // "added"
std::optional<ImportOutcome> importOutcomeFrom(QStringView code);

// What became of one article of an import.
struct ImportItem
{
    QString file;
    ImportOutcome outcome = ImportOutcome::Added;
    DocumentId document; // Added and Duplicate
    QString title;
    bool headlineOnly = false;
    std::vector<QString> retells; // publications that it credits
    std::optional<Error> error; // Refused
    QString path = {}; // of its file; empty: a dropped text
    DocumentId versionOf = {}; // the article that it is a copy, a record or an abstract of

    friend bool operator==(const ImportItem &, const ImportItem &) = default;
};

// A line of the ledger that an import keeps in its dossier while it is under way.
struct ImportEntry
{
    ImportItem item;
    int piece = 0; // of its file's articles and refusals
    bool whole = false; // the last of them

    friend bool operator==(const ImportEntry &, const ImportEntry &) = default;
};

struct ImportReport
{
    ImportId import; // 0: nothing was new
    std::vector<ImportItem> items;
    bool cancelled = false; // items are what was saved until then; importing the same again goes on there
    bool resumed = false; // an import that had been broken off; items are those of both parts

    int count(ImportOutcome outcome) const;
};

// How far an import is. Totals are 0 until all folders were looked through.
struct ImportProgress
{
    int files = 0; // that are done
    int totalFiles = 0;
    qint64 bytes = 0; // of these files
    qint64 totalBytes = 0;
    int added = 0;
    int known = 0;
    int refused = 0;
};

// The files that were refused, or of which a part was, each once: to be tried again.
std::vector<QString> refusedPaths(const ImportReport &report);

// An import that ended before it was through: the program was killed, or somebody stopped it.
struct UnfinishedImport
{
    ImportId import;
    QString sources; // as it was begun with

    friend bool operator==(const UnfinishedImport &, const UnfinishedImport &) = default;
};

} // namespace clew
