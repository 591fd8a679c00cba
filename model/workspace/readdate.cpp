#include "workspace/readdate.h"

#include "core/edtf.h"
#include "extract/times.h"
#include "language/analyse.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// The one date in a sentence made of these words; two dates, or words around it that say something else, are
// not understood.
std::optional<DateRange> dateIn(const QString &sentence, qsizetype leading, const QString &anchor)
{
    Document document;
    document.text = sentence;
    document.metadata.published = anchor;
    document.metadata.language = u"en"_s;
    const std::vector<TimeExpression> times
        = findTimes(document, analyse(document.text, document.metadata.language), anchor);
    if (times.size() != 1 || times.front().value.isEmpty())
        return std::nullopt;
    const Span span = times.front().span;
    const qsizetype words = sentence.size() - leading - 1; // without the full stop
    const qsizetype read = span.end - std::max(span.begin, leading);
    return 2 * read >= words ? std::optional(times.front().value) : std::nullopt;
}

} // namespace

std::optional<DateRange> readDate(const QString &typed, const QString &anchor)
{
    const QString words = typed.simplified();
    if (const auto exact = dateFromEdtf(words))
        return exact;
    if (words.isEmpty() || words.size() > 80)
        return std::nullopt;
    // as a text would have it: "in October 2022", "since 2019"
    for (const QString &lead : {u"It happened "_s, u"It happened in "_s, u"It happened on "_s})
        if (const auto found = dateIn(lead + words + u'.', lead.size(), anchor))
            return found;
    return std::nullopt;
}

} // namespace clew
