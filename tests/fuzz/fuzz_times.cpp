// Whatever the text: dates and durations lie in it, in order.
#include "extract/times.h"
#include "language/analyse.h"

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    clew::Document document;
    document.text = QString::fromUtf8(data, qsizetype(size));
    const clew::Analysis analysis = clew::analyse(document.text);
    for (const QString &anchor : {QString(), QStringLiteral("2022-03-14")}) {
        qsizetype last = 0;
        for (const clew::TimeExpression &time : clew::findTimes(document, analysis, anchor)) {
            if (!time.span.liesIn(document.text) || time.span.begin < last)
                std::abort();
            last = time.span.end;
        }
    }
    for (const clew::TimeExpression &time : clew::findDurations(document, analysis)) {
        if (!time.span.liesIn(document.text))
            std::abort();
    }
    return 0;
}
