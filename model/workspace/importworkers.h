#pragma once

#include "core/document.h"
#include "core/extraction.h"
#include "core/job.h"
#include "import/readdocument.h"

#include <functional>
#include <memory>
#include <optional>

namespace clew {

// The articles of a file; `extractions` of each, where they are known already.
struct ReadPieces
{
    ReadArticles articles;
    std::vector<Extraction> extractions = {};
};

// A file that is to be read, and one article of it, or what was refused of it.
struct ImportSource
{
    QString path;
    std::function<ReadPieces()> read;
    qint64 bytes = 0; // of the file
    int skip = 0; // articles that an earlier run has done
};
struct ImportPiece
{
    QString path;
    qint64 bytes = 0;
    int piece = 0;
    bool whole = false; // the last of its file
    std::optional<Document> document;
    std::optional<Extraction> extraction; // none: known already, or refused
    std::optional<Error> refused;
};

// Reads files and what they say on several threads, and hands the articles on in the order of the files,
// whatever thread was done first. What waits is bounded: a few hundred articles or some megabytes of text,
// and one large file at a time.
class ImportWorkers
{
public:
    // `next` gives the next file, under a lock and on any thread; nothing: that was all. `isKnown`: an
    // article that need not be analysed, since the dossier holds it; called on any thread.
    ImportWorkers(std::function<std::optional<ImportSource>()> next, std::function<bool(DocumentId)> isKnown,
                  int threads, const Job &job);
    ~ImportWorkers(); // stops and waits

    // Blocks until the next article is there. Nothing: that was all, or the job was cancelled.
    std::optional<ImportPiece> next();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace clew
