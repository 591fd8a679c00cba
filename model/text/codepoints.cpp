#include "text/codepoints.h"

#include <algorithm>

namespace clew {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype position) const
{
    const auto after = std::ranges::lower_bound(m_pairs, position);
    return position - (after - m_pairs.begin());
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The pair of index i is code point m_pairs[i] - i, which ascends with i.
    qsizetype low = 0;
    qsizetype high = std::ssize(m_pairs);
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace clew
