#include "screening/listreaders.h"

#include "core/id.h"
#include "screening/listdate.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

ListColumns::ListColumns(const std::vector<QString> &header)
{
    for (const QString &name : header)
        m_names.push_back(name.trimmed().toLower());
}

int ListColumns::indexOf(QLatin1StringView name) const
{
    const auto found = std::ranges::find(m_names, name);
    return found == m_names.end() ? -1 : static_cast<int>(found - m_names.begin());
}

QString ListColumns::in(const std::vector<QString> &row, QLatin1StringView name) const
{
    const int column = indexOf(name);
    return column >= 0 && column < static_cast<int>(row.size()) ? row[static_cast<size_t>(column)]
                                                                : QString();
}

ListRows::ListRows(QStringView text, QChar delimiter, ListReading &reading, const Job &job)
    : m_table(text, delimiter)
    , m_columns(m_table.next().value_or(std::vector<QString>()))
    , m_reading(reading)
    , m_job(job)
{
}

bool ListRows::next()
{
    while (!m_job.cancelled()) {
        auto row = m_table.next();
        if (!row)
            return false;
        ++m_reading.file.rows;
        if (m_table.endsInQuote()) {
            reportProblem(m_reading, line(), ListProblem::What::Quote);
            return false;
        }
        if (static_cast<int>(row->size()) == m_columns.count()) {
            m_row = std::move(*row);
            return true;
        }
        reportProblem(m_reading, line(), ListProblem::What::Columns, QString::number(row->size()));
    }
    return false;
}

QString dayOf(const QString &cell, int line, ListReading &reading)
{
    if (cell.isEmpty())
        return {};
    const auto day = listDate(cell);
    if (!day)
        reportProblem(reading, line, ListProblem::What::Date, cell);
    return day.value_or(QString());
}

void reportProblem(ListReading &reading, int line, ListProblem::What what, const QString &fact)
{
    reading.file.problems.push_back({line, what, fact});
}

PartyKind partyKindFrom(QStringView word)
{
    const QString kind = word.trimmed().toString().toLower();
    if (kind == "individual"_L1 || kind == "person"_L1)
        return PartyKind::Person;
    if (kind == "entity"_L1 || kind == "organization"_L1 || kind == "company"_L1 || kind == "legalentity"_L1
        || kind == "publicbody"_L1)
        return PartyKind::Organization;
    if (kind == "vessel"_L1)
        return PartyKind::Vessel;
    if (kind == "aircraft"_L1 || kind == "airplane"_L1)
        return PartyKind::Aircraft;
    return PartyKind::Unknown;
}

void addEntry(ListReading &reading, ListEntry entry)
{
    ++reading.file.entries;
    reading.file.names += static_cast<int>(entry.names.size());
    reading.entries.push_back(std::move(entry));
}

QString keyOf(const ListEntry &entry)
{
    if (!entry.number.isEmpty())
        return entry.list + u':' + entry.number;
    const QString told = entry.name().toLower() + u'\n' + entry.since;
    return entry.list + u":#"_s + QString::number(contentId(told.toUtf8()), 16);
}

} // namespace clew
