#pragma once

#include "core/span.h"

#include <vector>

namespace clew {

// Converts UTF-16 offsets of one text to Unicode code points and back, in O(log surrogates) after one pass.
// The text need not outlive the object. A position inside a surrogate pair counts as before it.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    qsizetype fromUtf16(qsizetype position) const;
    qsizetype toUtf16(qsizetype codePoint) const;
    Span fromUtf16(Span span) const { return {fromUtf16(span.begin), fromUtf16(span.end)}; }

private:
    std::vector<qsizetype> m_pairs; // UTF-16 positions of the high surrogates, ascending
};

} // namespace clew
