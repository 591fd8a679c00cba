// Whatever the line: a worker's answer is refused, or its spans lie in its texts and it is written as it was
// read.
#include "workspace/workerjson.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    QByteArray bytes(data, qsizetype(size)); // answers of other versions are refused at once
    bytes.replace("@VERSION@", CLEW_VERSION);
    const auto answer = clew::readWorkerLine(bytes);
    if (!answer)
        return 0;
    for (std::size_t i = 0; i < answer->documents.size(); ++i) {
        const QString &text = answer->documents[i].text;
        for (const clew::Mention &mention : answer->extractions[i].mentions) {
            if (!mention.span.liesIn(text) || mention.span.isEmpty())
                std::abort();
        }
        for (const clew::Claim &claim : answer->extractions[i].claims) {
            if (!claim.evidence.liesIn(text) || !claim.trigger.liesIn(text))
                std::abort();
        }
    }
    const QByteArray line = clew::workerLine(*answer);
    const auto again = clew::readWorkerLine(line);
    if (!again || clew::workerLine(*again) != line)
        std::abort();
    return 0;
}
