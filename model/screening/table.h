#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace clew {

// Rows of a delimited text as RFC 4180 has it: cells may be quoted, quotation marks are doubled within, and a
// quoted cell may hold line ends. A mark inside an unquoted cell is a letter like any other.
class TableReader
{
public:
    explicit TableReader(QStringView text, QChar delimiter = u',');

    // The next row that is not empty; nothing at the end. The cells are trimmed.
    std::optional<std::vector<QString>> next();
    int line() const { return m_line; } // where the last row began, from 1
    bool endsInQuote() const { return m_endsInQuote; } // the last row opens a quotation and never closes it

private:
    QString cell();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_nextLine = 1;
    int m_line = 0;
    bool m_endsInQuote = false;
};

} // namespace clew
