#pragma once

#include "core/analysis.h"
#include "core/job.h"

namespace clew {

// Sentences and tokens of a cleaned text, with the tags that the present models give. Headings, list items
// and lines of their own are sentences. Every span lies in the text; offsets are UTF-16. Thread-safe,
// deterministic. Returns what was done so far when the job is cancelled.
Analysis analyse(QStringView text, const QString &language = {}, const Job &job = {});

} // namespace clew
