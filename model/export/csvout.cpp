#include "export/csvout.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

bool isFormula(QStringView cell)
{
    // blanks and marks of direction before it do not stop a spreadsheet
    const auto first = std::ranges::find_if(cell, [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
    });
    const QStringView signs = u"=+-@\uff1d\uff0b\uff0d\uff20";
    return (first != cell.end() && signs.contains(*first))
        || (!cell.isEmpty() && (cell.front() == u'\t' || cell.front() == u'\r' || cell.front() == u'\n'));
}

CsvOut::CsvOut(QIODevice &device, Losses &losses, CsvReader reader, CsvQuotes quotes)
    : m_out(device)
    , m_losses(losses)
    , m_reader(reader)
    , m_quotes(quotes)
{
    if (m_reader == CsvReader::Spreadsheet)
        m_out << "\xef\xbb\xbf";
}

void CsvOut::row(std::span<const QString> fields)
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_out << ",";
        field(fields[i]);
    }
    m_out << "\n";
}

void CsvOut::field(const QString &value)
{
    QString text = cleanText(value, m_losses);
    if (m_reader == CsvReader::Spreadsheet && isFormula(text)) {
        text.prepend(u'\'');
        ++m_losses[Loss::FormulaGuarded];
    }
    const bool needed = std::ranges::any_of(
        text, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (!needed && m_quotes == CsvQuotes::WhereNeeded && !text.startsWith(u' ') && !text.endsWith(u' ')) {
        m_out << text;
        return;
    }
    text.replace(u'"', u"\"\""_s);
    m_out << "\"" << text << "\"";
}

} // namespace clew
