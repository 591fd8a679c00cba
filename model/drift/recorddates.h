#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace clew {

struct Document;

// A date that stands beside the body of an article, in its head or in the record of a database.
struct RecordDate
{
    enum class Kind { Published, Changed }; // Changed: also accessed, crawled, archived, printed
    Kind kind = Kind::Published;
    QString iso; // ISO prefix
    QString words; // the date, verbatim: "Nov 18, 2024"
    QString line; // with what it was introduced by: "Last updated: 2023-07-13"
};

// The date of publication as the head tells it, then the first date that the record gives for itself, if it
// is another. Dates that were worked out (from a file's name, a person's dateline) have no words and are left
// out.
std::vector<RecordDate> recordDatesOf(const Document &document);

// The second of them alone.
std::optional<RecordDate> changeDateOf(const Document &document);

} // namespace clew
