#pragma once

#include "core/document.h"
#include "core/job.h"
#include "core/result.h"

#include <vector>

class QIODevice;

namespace clew {

// Largest file that is read, in bytes; larger ones are refused with TooLarge.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

// Reads the articles of one file: sniffs the kind of text from its content (the name is only a hint), decodes
// it, finds the body and the metadata, and confesses every cut in the ledger. Most files hold one article.
// The device is opened by the caller; at most largestFile bytes are read, so memory is bounded.
// Errors: Empty, Binary, BadEncoding, TooLarge, TooDeep, BadSyntax, Truncated, NoText, CannotRead, Cancelled;
// each with file and, where there is one, the place. Never throws; callable from any thread. Deterministic:
// no clock, no locale, no folder goes into the result.
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
