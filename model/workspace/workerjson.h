#pragma once

#include "core/document.h"
#include "core/extraction.h"
#include "core/result.h"

#include <vector>

namespace clew {

// What a worker answers to one line: the articles that stand in it, with everything that the machine read out
// of them, as one line of JSON, "clew-worker-2" (see README). Spans count in UTF-16 units, as in the dossier;
// keys are sorted, so that the same line gives the same bytes.
struct WorkerAnswer
{
    QString id; // as it was asked; may be empty
    qint64 line = 0; // of the input, from 1
    std::vector<Document> documents;
    std::vector<Extraction> extractions; // of each
    std::vector<Error> refused;
};
QByteArray workerLine(const WorkerAnswer &answer); // with "\n"

// Reads one back, and trusts nothing: spans must lie in the text, ids be those of their content. Errors:
// BadSyntax, and UnknownFormat for an answer of another version of Clew (fact: which).
Result<WorkerAnswer> readWorkerLine(const QByteArray &line);

} // namespace clew
