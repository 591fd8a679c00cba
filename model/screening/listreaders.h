#pragma once

#include "core/job.h"
#include "core/result.h"
#include "screening/listentry.h"
#include "screening/table.h"

#include <QStringView>

namespace clew {

// The readers behind readList(), one a format; each fills entries or additions and the counts and problems of
// the file. A row of the header is read by its names, never by position.
ListReading readCslTable(QStringView text, const Job &job = {});
Result<ListReading> readCslJson(const QByteArray &bytes, const Job &job = {});
ListReading readOfacNames(QStringView text, const Job &job = {});
ListReading readOfacAliases(QStringView text, const Job &job = {});
ListReading readOfacAddresses(QStringView text, const Job &job = {});
ListReading readDeniedPersons(QStringView text, const Job &job = {});
ListReading readOpenSanctions(QStringView text, const Job &job = {});

// The column of each name in a header; -1: it has none.
class ListColumns
{
public:
    explicit ListColumns(const std::vector<QString> &header);
    // The cell of that column; empty where the row or the header has none.
    QString in(const std::vector<QString> &row, QLatin1StringView name) const;
    bool has(QLatin1StringView name) const { return indexOf(name) >= 0; }
    int count() const { return static_cast<int>(m_names.size()); }

private:
    int indexOf(QLatin1StringView name) const;
    std::vector<QString> m_names;
};

// The rows of a table with a header, one after the other. Those that cannot be read become problems of the
// file.
class ListRows
{
public:
    // All three must live as long.
    ListRows(QStringView text, QChar delimiter, ListReading &reading, const Job &job);

    // False at the end, where the job was cancelled, or after a quotation that never closes.
    bool next();
    int line() const { return m_table.line(); }
    // Of the present row; empty where it or the header has none.
    QString cell(QLatin1StringView name) const { return m_columns.in(m_row, name); }

private:
    TableReader m_table;
    ListColumns m_columns;
    ListReading &m_reading;
    const Job &m_job;
    std::vector<QString> m_row;
};

// The day in a cell; a cell that is none is a problem of the row, an empty one is not.
QString dayOf(const QString &cell, int line, ListReading &reading);
void reportProblem(ListReading &reading, int line, ListProblem::What what, const QString &fact = {});
PartyKind partyKindFrom(QStringView word); // "individual", "Entity", "vessel"; an empty one is unknown
void addEntry(ListReading &reading, ListEntry entry); // counts it, too

} // namespace clew
