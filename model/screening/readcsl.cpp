#include "screening/listcodes.h"
#include "screening/listnames.h"
#include "screening/listreaders.h"
#include "screening/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

std::vector<QString> parts(const QString &cell)
{
    std::vector<QString> found;
    const QStringList pieces = cell.split(u';', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (const QString text = piece.simplified(); !text.isEmpty())
            found.push_back(text);
    }
    return found;
}

// False: the row names nobody, which is told.
bool takeName(const QString &cell, ListEntry &entry, ListReading &reading)
{
    if (cell.isEmpty() || isNoName(cell)) {
        reportProblem(reading, entry.line,
                      cell.isEmpty() ? ListProblem::What::NoName : ListProblem::What::NotAName, cell);
        return false;
    }
    addNames(entry.names, cell, ListedName::Kind::Primary);
    if (entry.names.empty())
        addName(entry.names, cell, ListedName::Kind::Primary);
    return true;
}

// "[{"address": "1 Mill Road", "city": "Norr", "country": "XX"}]"
std::vector<QString> addressesIn(const QJsonValue &value)
{
    std::vector<QString> addresses;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        QStringList pieces;
        for (const auto key : {"address"_L1, "city"_L1, "state"_L1, "postal_code"_L1, "country"_L1}) {
            if (const QString piece = one[key].toString().simplified(); !piece.isEmpty())
                pieces.append(piece);
        }
        if (!pieces.isEmpty())
            addresses.push_back(pieces.join(u", "_s));
    }
    return addresses;
}

// A number where the file has a number or text.
QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString().simplified();
}

void readResult(const QJsonValue &value, int number, ListReading &reading)
{
    ++reading.file.rows;
    if (!value.isObject())
        return reportProblem(reading, number, ListProblem::What::Value, u"results"_s);
    const QJsonObject object = value.toObject();
    ListEntry entry;
    entry.line = number;
    entry.list = codeOfSource(textOf(object["source"_L1]));
    entry.number = textOf(object["entity_number"_L1]);
    entry.kind = partyKindFrom(textOf(object["type"_L1]));
    if (!takeName(textOf(object["name"_L1]), entry, reading))
        return;
    const QJsonValue aliases = object["alt_names"_L1];
    const QJsonArray names = aliases.toArray();
    for (const QJsonValue &alias : names)
        addNames(entry.names, textOf(alias), ListedName::Kind::Alias);
    if (aliases.isString())
        addAliases(entry.names, aliases.toString());
    else if (!aliases.isArray() && !aliases.isNull() && !aliases.isUndefined())
        reportProblem(reading, number, ListProblem::What::Value, u"alt_names"_s);
    const QJsonValue programs = object["programs"_L1];
    entry.programs = parts(programs.isString() ? programs.toString() : QString());
    const QJsonArray codes = programs.toArray();
    for (const QJsonValue &program : codes)
        entry.programs.push_back(textOf(program));
    entry.addresses = addressesIn(object["addresses"_L1]);
    entry.since = dayOf(textOf(object["start_date"_L1]), number, reading);
    entry.until = dayOf(textOf(object["end_date"_L1]), number, reading);
    entry.notice = textOf(object["federal_register_notice"_L1]);
    entry.requirement = textOf(object["license_requirement"_L1]);
    entry.policy = textOf(object["license_policy"_L1]);
    entry.remarks = textOf(object["remarks"_L1]);
    entry.url = textOf(object["source_list_url"_L1]);
    addEntry(reading, std::move(entry));
}

} // namespace

ListReading readCslTable(QStringView text, const Job &job)
{
    ListReading reading;
    reading.file.format = ListFormat::CslCsv;
    ListRows rows(text, u',', reading, job);
    while (rows.next()) {
        ListEntry entry;
        entry.line = rows.line();
        entry.list = codeOfSource(rows.cell("source"_L1));
        entry.number = rows.cell("entity_number"_L1); // _id is one of the edition, not of the list
        entry.kind = partyKindFrom(rows.cell("type"_L1));
        if (!takeName(rows.cell("name"_L1), entry, reading))
            continue;
        addAliases(entry.names, rows.cell("alt_names"_L1));
        entry.programs = parts(rows.cell("programs"_L1));
        entry.addresses = parts(rows.cell("addresses"_L1));
        entry.since = dayOf(rows.cell("start_date"_L1), entry.line, reading);
        entry.until = dayOf(rows.cell("end_date"_L1), entry.line, reading);
        entry.notice = rows.cell("federal_register_notice"_L1);
        entry.requirement = rows.cell("license_requirement"_L1);
        entry.policy = rows.cell("license_policy"_L1);
        entry.remarks = rows.cell("remarks"_L1);
        entry.url = rows.cell("source_list_url"_L1);
        addEntry(reading, std::move(entry));
    }
    return reading;
}

Result<ListReading> readCslJson(const QByteArray &bytes, const Job &job)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull())
        return Error{
            ErrorCode::BadSyntax, {}, u"byte "_s + QString::number(error.offset), error.errorString()};
    const QJsonValue results
        = document.isArray() ? QJsonValue(document.array()) : document.object()["results"_L1];
    if (!results.isArray())
        return Error{ErrorCode::UnknownList, {}, {}, u"results"_s};
    ListReading reading;
    reading.file.format = ListFormat::CslJson;
    const QJsonArray array = results.toArray();
    int number = 0;
    for (const QJsonValue &value : array) {
        if (job.cancelled())
            break;
        readResult(value, ++number, reading);
    }
    return reading;
}

} // namespace clew
