#pragma once

#include "export/textout.h"

#include <initializer_list>
#include <span>

namespace clew {

// For programs: RFC 4180 with "\n", a field in quotation marks where it needs them. For spreadsheets: the
// same with a byte order mark, and an apostrophe before what a spreadsheet would take for a formula.
enum class CsvReader { Program, Spreadsheet };
// Every field in quotation marks, as FollowTheMoney and Neo4j read it.
enum class CsvQuotes { WhereNeeded, Always };

class CsvOut
{
public:
    CsvOut(QIODevice &device, Losses &losses, CsvReader reader = CsvReader::Program,
           CsvQuotes quotes = CsvQuotes::WhereNeeded);

    void row(std::span<const QString> fields);
    void row(std::initializer_list<QString> fields) { row(std::span(fields.begin(), fields.size())); }
    bool hasFailed() const { return m_out.hasFailed(); }
    Result<void> finish() { return m_out.finish(); }

private:
    void field(const QString &value);

    TextOut m_out;
    Losses &m_losses;
    CsvReader m_reader;
    CsvQuotes m_quotes;
};

// Whether a spreadsheet would calculate the cell.
bool isFormula(QStringView cell);

} // namespace clew
