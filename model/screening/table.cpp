#include "screening/table.h"

#include <algorithm>

namespace clew {

TableReader::TableReader(QStringView text, QChar delimiter)
    : m_text(text)
    , m_delimiter(delimiter)
{
}

// Leaves m_at on the delimiter, the line end or the end.
QString TableReader::cell()
{
    QString cell;
    while (m_at < m_text.size() && m_text[m_at] == u' ')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        ++m_at;
        for (;; ++m_at) {
            if (m_at >= m_text.size()) {
                m_endsInQuote = true;
                return cell;
            }
            if (m_text[m_at] == u'\n')
                ++m_nextLine;
            if (m_text[m_at] != u'"') {
                cell += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += u'"';
                ++m_at;
            } else {
                ++m_at;
                break;
            }
        }
    }
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n')
        cell += m_text[m_at++];
    return cell.trimmed();
}

std::optional<std::vector<QString>> TableReader::next()
{
    while (m_at < m_text.size()) {
        m_line = m_nextLine;
        std::vector<QString> row;
        for (;;) {
            row.push_back(cell());
            if (m_at >= m_text.size() || m_text[m_at] == u'\n')
                break;
            ++m_at; // the delimiter
        }
        if (m_at < m_text.size()) {
            ++m_at;
            ++m_nextLine;
        }
        const bool blank = std::ranges::all_of(row, [](const QString &text) {
            return text.isEmpty() || text == QChar(0x1A); // DOS's mark of the end of a file
        });
        if (!blank || m_endsInQuote)
            return row;
    }
    return std::nullopt;
}

} // namespace clew
