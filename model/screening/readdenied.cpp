#include "screening/listnames.h"
#include "screening/listreaders.h"
#include "screening/table.h"

#include <map>

namespace clew {

using namespace Qt::StringLiterals;

// A row for every address: those of one name and one order are one entry.
ListReading readDeniedPersons(QStringView text, const Job &job)
{
    ListReading reading;
    reading.file.format = ListFormat::DeniedPersons;
    TableReader table(text, u'\t');
    const auto header = table.next();
    if (!header)
        return reading;
    const ListColumns columns(*header);
    std::map<QString, size_t> known;
    while (const auto row = table.next()) {
        if (job.cancelled())
            break;
        ++reading.file.rows;
        const int line = table.line();
        if (table.endsInQuote()) {
            reportProblem(reading, line, ListProblem::What::Quote);
            break;
        }
        if (static_cast<int>(row->size()) != columns.count()) {
            reportProblem(reading, line, ListProblem::What::Columns, QString::number(row->size()));
            continue;
        }
        const auto cell = [&](QLatin1StringView name) {
            return columns.in(*row, name);
        };
        ListEntry entry;
        entry.line = line;
        entry.list = u"DPL"_s;
        addNames(entry.names, cell("name"_L1), ListedName::Kind::Primary);
        if (entry.names.empty()) {
            reportProblem(reading, line, ListProblem::What::NoName);
            continue;
        }
        entry.since = dayOf(cell("effective_date"_L1), line, reading);
        entry.until = dayOf(cell("expiration_date"_L1), line, reading);
        entry.notice = cell("fr_citation"_L1);
        entry.remarks = cell("action"_L1);
        QStringList place;
        for (const auto name : {"street_address"_L1, "city"_L1, "state"_L1, "postal_code"_L1, "country"_L1}) {
            if (const QString piece = cell(name); !piece.isEmpty())
                place.append(piece);
        }
        if (!place.isEmpty())
            entry.addresses.push_back(place.join(u", "_s));
        const auto [found, fresh] = known.try_emplace(keyOf(entry), reading.entries.size());
        if (fresh) {
            addEntry(reading, std::move(entry));
            continue;
        }
        ListEntry &former = reading.entries[found->second];
        former.addresses.insert(former.addresses.end(), entry.addresses.begin(), entry.addresses.end());
        if (entry.until > former.until)
            former.until = entry.until;
    }
    return reading;
}

} // namespace clew
