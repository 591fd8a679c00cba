#pragma once

#include <QStringView>

#include <compare>

namespace clew {

// Half-open range [begin, end) of UTF-16 code units of Document::text: the unit of QString, ICU and
// QTextCursor alike. Exports convert to Unicode code points at the border (text/codepoints.h).
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool contains(qsizetype position) const { return begin <= position && position < end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    bool liesIn(QStringView text) const { return 0 <= begin && begin <= end && end <= text.size(); }
    QStringView of(QStringView text) const { return text.mid(begin, length()); }

    friend auto operator<=>(const Span &, const Span &) = default;
};

} // namespace clew
