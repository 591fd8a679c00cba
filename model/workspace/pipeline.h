#pragma once

#include "core/document.h"
#include "core/extraction.h"
#include "core/job.h"
#include "core/result.h"
#include "import/readdocument.h"
#include "store/dossierstore.h"

#include <QString>

#include <vector>

namespace clew {

// The whole flow on one page: file -> readArticles -> analyse -> findMentions -> findTimes -> findClaims ->
// findDerivations -> judgeIdentities -> readRetellings -> saveImport. Desktop, CLI and flow tests call these
// same functions.

// The articles of one file. Refusals name the path as it was given.
ReadArticles readPath(const QString &path, const Job &job = {});

// Whether the text may be read for claims: it shows to be English or is declared so, or neither tells.
bool isInEnglish(const Document &document);

// Everything that the machine reads out of a document; of one that is not in English names and dates only,
// no claims. Pure and deterministic.
Extraction extract(const Document &document, const Job &job = {});

// "Last October" of an undated article is read against the date of the report that it retells, where that is
// among the same articles or among `known` (origins/creditedreport.h). Reads such articles anew; the rules of
// their dates then end in "@credited".
struct Reading
{
    const Document *document = nullptr;
    Extraction *extraction = nullptr;
};
class KnownReports;
void dateByCreditedReports(const std::vector<Reading> &readings, const Job &job = {},
                           KnownReports *known = nullptr);

// What became of one article of an import.
enum class ImportOutcome { Added, Duplicate, Refused };
struct ImportItem
{
    QString file;
    ImportOutcome outcome = ImportOutcome::Added;
    DocumentId document; // Added and Duplicate
    QString title;
    bool headlineOnly = false;
    std::vector<QString> retells; // publications that it credits
    std::optional<Error> error; // Refused
};
struct ImportReport
{
    ImportId import; // 0: nothing was new
    std::vector<ImportItem> items;
    bool cancelled = false; // nothing was saved
};

// A text dropped from a browser or the clipboard.
struct DroppedText
{
    QString text;
    QString url;
    QString title;
};

// Reads, analyses and saves: files, folders (recursively) and dropped texts, as one import in one
// transaction. A file that cannot be read is Refused with its reason and does not stop the others. Call it on
// a worker with a store of its own. The error is the store's; a cancelled job is a report with `cancelled`.
Result<ImportReport> importPaths(DossierStore &store, const std::vector<QString> &paths,
                                 const std::vector<DroppedText> &texts = {}, const Job &job = {});

} // namespace clew
