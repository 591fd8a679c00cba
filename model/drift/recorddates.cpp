#include "drift/recorddates.h"

#include "core/document.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// "Published Nov 18, 2024 · 6 min read" has the date "Nov 18, 2024"; other scripts keep the whole line.
QString dateWordsOf(const QString &line)
{
    static const QRegularExpression date(
        u"\\b\\d{4}-\\d{2}(-\\d{2}([T ][0-9:.]+(Z|[+-][0-9:]+)?)?)?(?![\\w-])"
        "|(\\b\\d{1,2}(st|nd|rd|th)?\\.? )?\\b\\p{L}{3,9}\\.? (\\d{1,2}(st|nd|rd|th)?,? )?\\d{4}\\b"
        "|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4}\\b"_s);
    const auto match = date.match(line);
    return match.hasMatch() ? match.captured() : line;
}

} // namespace

std::optional<RecordDate> changeDateOf(const Document &document)
{
    static const QRegularExpression other(
        u"\\b(last updated|updated|crawled ?at|crawled|modified|last modified|accessed|retrieved|indexed|"
        "archived|printed)\\b[\\W_]{1,8}(\\d{4}-\\d{2}-\\d{2})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const LedgerEntry &entry : document.ledger) {
        const auto match = other.match(entry.original);
        if (match.hasMatch() && match.captured(2) != document.metadata.published.left(10))
            return RecordDate{RecordDate::Kind::Changed, match.captured(2), match.captured(2),
                              match.captured().simplified()};
    }
    return std::nullopt;
}

std::vector<RecordDate> recordDatesOf(const Document &document)
{
    std::vector<RecordDate> result;
    const QString line = document.metadata.publishedFrom.simplified();
    if (!document.metadata.published.isEmpty() && !line.isEmpty())
        result.push_back(
            {RecordDate::Kind::Published, document.metadata.published.left(10), dateWordsOf(line), line});
    if (auto other = changeDateOf(document))
        result.push_back(*std::move(other));
    return result;
}

} // namespace clew
