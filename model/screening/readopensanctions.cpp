#include "screening/listcodes.h"
#include "screening/listnames.h"
#include "screening/listreaders.h"
#include "screening/table.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// A cell with several values is itself a row, parted by semicolons.
std::vector<QString> values(const QString &cell)
{
    auto row = TableReader(cell, u';').next();
    std::vector<QString> found;
    for (QString &value : row.value_or(std::vector<QString>())) {
        if (!value.isEmpty())
            found.push_back(std::move(value));
    }
    return found;
}

} // namespace

ListReading readOpenSanctions(QStringView text, const Job &job)
{
    ListReading reading;
    reading.file.format = ListFormat::OpenSanctions;
    ListRows rows(text, u',', reading, job);
    while (rows.next()) {
        ListEntry entry;
        entry.line = rows.line();
        entry.number = rows.cell("id"_L1);
        entry.kind = partyKindFrom(rows.cell("schema"_L1));
        addName(entry.names, rows.cell("name"_L1), ListedName::Kind::Primary);
        for (const QString &alias : values(rows.cell("aliases"_L1)))
            addName(entry.names, alias, ListedName::Kind::Alias);
        if (entry.names.empty()) {
            reportProblem(reading, rows.line(), ListProblem::What::NoName);
            continue;
        }
        // It collects many lists and tells their names, but not since when: first_seen is the day on which
        // the collection first held the party.
        entry.list = u"OPENSANCTIONS"_s;
        entry.programs = values(rows.cell("sanctions"_L1));
        for (const QString &dataset : values(rows.cell("dataset"_L1)))
            entry.programs.push_back(dataset);
        entry.addresses = values(rows.cell("addresses"_L1));
        if (const QString seen = rows.cell("first_seen"_L1); !seen.isEmpty())
            entry.remarks = u"first_seen "_s + seen;
        addEntry(reading, std::move(entry));
    }
    return reading;
}

} // namespace clew
