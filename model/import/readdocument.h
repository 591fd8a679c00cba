#pragma once

#include "core/document.h"
#include "core/job.h"
#include "core/result.h"

#include <vector>

class QIODevice;

namespace clew {

// Largest file that is read, in bytes; larger ones are refused with TooLarge.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

// The articles of one file, in its order, and what of it was refused: nothing is left out in silence.
struct ReadArticles
{
    std::vector<Document> documents;
    std::vector<Error> refused;
};

// Reads the articles of one file: opens what is no plain text (formats/unpack.h), sniffs the kind of text
// from its content (the name is only a hint), decodes it, finds the body and the metadata, and confesses
// every cut in the ledger. Most files hold one article. The device is opened by the caller; at most
// largestFile bytes are read, so memory is bounded. Refusals: Empty, Binary, Encrypted, BadEncoding,
// TooLarge, TooDeep, BadSyntax, Truncated, NoText, CannotRead, Cancelled; each with file and, where there is
// one, the place. An article within a container has a name like "minutes.eml: report.pdf". Never throws;
// callable from any thread. Deterministic: no clock, no locale, no folder goes into the result.
ReadArticles readArticles(QIODevice &device, const QString &fileName, const Job &job = {});

// The same for who expects an article: the first refusal is the error where nothing could be read.
Result<std::vector<Document>> readDocuments(QIODevice &device, const QString &fileName, const Job &job = {});

// A piece of text dropped or pasted: from a browser, say. `url` may be empty.
Result<std::vector<Document>> readSelection(const QString &text, const QString &url,
                                            const QString &title = {});

// Folders become the files in them, sorted by path, recursively; hidden files are left out. Errors are per
// path.
struct FoundFiles
{
    std::vector<QString> files;
    std::vector<Error> errors;
};
FoundFiles findFiles(const std::vector<QString> &paths);

} // namespace clew
