#include "screening/listnames.h"
#include "screening/listreaders.h"

#include <map>

namespace clew {

using namespace Qt::StringLiterals;

// A row for every address: those of one name and one order are one entry.
ListReading readDeniedPersons(QStringView text, const Job &job)
{
    ListReading reading;
    reading.file.format = ListFormat::DeniedPersons;
    ListRows rows(text, u'\t', reading, job);
    std::map<QString, size_t> known;
    while (rows.next()) {
        ListEntry entry;
        entry.line = rows.line();
        entry.list = u"DPL"_s;
        addNames(entry.names, rows.cell("name"_L1), ListedName::Kind::Primary);
        if (entry.names.empty()) {
            reportProblem(reading, rows.line(), ListProblem::What::NoName);
            continue;
        }
        entry.since = dayOf(rows.cell("effective_date"_L1), entry.line, reading);
        entry.until = dayOf(rows.cell("expiration_date"_L1), entry.line, reading);
        entry.notice = rows.cell("fr_citation"_L1);
        entry.remarks = rows.cell("action"_L1);
        QStringList place;
        for (const auto name : {"street_address"_L1, "city"_L1, "state"_L1, "postal_code"_L1, "country"_L1}) {
            if (const QString piece = rows.cell(name); !piece.isEmpty())
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
