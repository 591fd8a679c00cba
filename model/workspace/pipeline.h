#pragma once

#include "core/document.h"
#include "core/extraction.h"
#include "core/job.h"
#include "core/result.h"
#include "import/readdocument.h"
#include "store/dossierstore.h"
#include "workspace/importreport.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace clew {

// The whole flow on one page: file -> readArticles -> analyse -> findMentions -> findTimes -> findClaims ->
// findDerivations -> judgeIdentities -> readRetellings -> saveImport. Desktop, CLI and flow tests call these
// same functions.

// The articles of one file. Refusals name the path as it was given.
ReadArticles readPath(const QString &path, const Job &job = {});
// One whose name is not in UTF-8 (import/filewalk.h), which only `native` opens.
ReadArticles readPath(const QString &path, const std::filesystem::path &native, const Job &job = {});

// Whether the text may be read for claims: it shows to be English or is declared so, or neither tells.
bool isInEnglish(const Document &document);

// Everything that the machine reads out of a document; of one that is not in English names and dates only,
// no claims. Pure and deterministic.
Extraction extract(const Document &document, const Job &job = {});

// The same, with relative dates read against `anchor` (an ISO date) where that is not the document's own; the
// rules of its dates then end in "@credited".
Extraction extractAgainst(const Document &document, const QString &anchor, const Job &job = {});

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

// How an import works; nothing of it shows in what it saves but `batch`.
struct ImportOptions
{
    int threads = 0; // that read and analyse; 0: as many as the machine has cores
    int batch = 200; // articles that are saved together; what is killed loses no more
    std::vector<QString> analyses = {}; // files of workers' answers (workerjson.h), after the paths
    // Told on the calling thread after every article.
    std::function<void(const ImportProgress &)> progress = {};
};

// Reads, analyses and saves: files, folders (recursively) and dropped texts, as one import that undoes as one
// change. Articles are read on several threads and saved in the order of the files, a batch a transaction:
// the same input gives the same dossier whatever the number of threads. Memory is bounded by the batch and by
// what waits (importworkers.h). A file that cannot be read is Refused with its reason and does not stop the
// others; the files of the dossier itself are Skipped. Where an import of the very same sources was broken
// off, it goes on where it stood, and ends as if it had never been. Call it on a worker with a store of its
// own. The error is the store's; a cancelled job is a report with `cancelled`.
Result<ImportReport> importPaths(DossierStore &store, const std::vector<QString> &paths,
                                 const std::vector<DroppedText> &texts = {}, const Job &job = {},
                                 const ImportOptions &options = {});

} // namespace clew
