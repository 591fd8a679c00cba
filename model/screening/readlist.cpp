#include "screening/readlist.h"

#include "screening/listreaders.h"
#include "screening/table.h"
#include "text/charset.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <unordered_map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

using Reader = ListReading (*)(QStringView text, const Job &job);

bool isNumber(const QString &cell)
{
    bool number = false;
    cell.toLongLong(&number);
    return number;
}

// Which reader the first row asks for; null: none.
Reader readerFor(QStringView text)
{
    const QStringView firstLine = text.left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    if (firstLine.contains(u'\t')) {
        const auto header = TableReader(text, u'\t').next();
        const bool denied
            = header && ListColumns(*header).has("name"_L1) && ListColumns(*header).has("effective_date"_L1);
        return denied ? readDeniedPersons : nullptr;
    }
    const auto row = TableReader(text).next();
    if (!row)
        return nullptr;
    const ListColumns columns(*row);
    if (columns.has("source"_L1) && columns.has("name"_L1) && columns.has("alt_names"_L1))
        return readCslTable;
    if (columns.has("id"_L1) && columns.has("schema"_L1) && columns.has("aliases"_L1))
        return readOpenSanctions;
    if (!isNumber(row->front()))
        return nullptr;
    switch (row->size()) {
    case 12: return readOfacNames;
    case 5: return readOfacAliases;
    case 6: return readOfacAddresses;
    default: return nullptr;
    }
}

Error unknown(QStringView text)
{
    constexpr qsizetype shown = 80;
    return {ErrorCode::UnknownList, {}, u"line 1"_s, text.left(text.indexOf(u'\n')).left(shown).toString()};
}

bool isJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[') || start.startsWith("\xEF\xBB\xBF{");
}

Result<ListReading> readBytes(const QByteArray &bytes, const Job &job)
{
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::Empty};
    if (isJson(bytes))
        return readCslJson(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes, job);
    // the mark that DOS put at the end of files is still in those of OFAC
    QByteArray text = bytes;
    while (text.endsWith('\x1A') || text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    const auto decoded = decodeText(text);
    if (!decoded)
        return decoded.error();
    const Reader reader = readerFor(decoded->text);
    return reader ? Result<ListReading>(reader(decoded->text, job)) : unknown(decoded->text);
}

} // namespace

Result<ListReading> readList(QIODevice &device, const QString &name, const Job &job)
{
    const QByteArray bytes = device.readAll();
    auto reading = readBytes(bytes, job);
    if (job.cancelled())
        return Error{ErrorCode::Cancelled, name};
    if (!reading) {
        Error error = reading.error();
        error.file = name;
        return error;
    }
    reading->file.name = name;
    reading->file.sha256
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return reading;
}

Lists joinLists(std::vector<ListReading> readings)
{
    Lists lists;
    std::unordered_map<QString, size_t> byNumber; // of OFAC's entries
    for (size_t source = 0; source < readings.size(); ++source) {
        ListReading &reading = readings[source];
        for (ListEntry &entry : reading.entries) {
            entry.source = static_cast<int>(source);
            if (reading.file.format == ListFormat::OfacNames) {
                const auto [at, fresh] = byNumber.try_emplace(entry.number, lists.entries.size());
                if (!fresh && lists.entries[at->second].source == entry.source) {
                    reportProblem(reading, entry.line, ListProblem::What::Repeated, entry.number);
                    --reading.file.entries;
                    continue;
                }
                at->second = lists.entries.size();
            }
            lists.entries.push_back(std::move(entry));
        }
    }
    for (ListReading &reading : readings) {
        for (ListAddition &addition : reading.additions) {
            const auto found = byNumber.find(addition.number);
            if (found == byNumber.end()) {
                reportProblem(reading, addition.line, ListProblem::What::NoSuchEntry, addition.number);
                continue;
            }
            ListEntry &entry = lists.entries[found->second];
            for (ListedName &alias : addition.names)
                entry.names.push_back(std::move(alias));
            for (QString &address : addition.addresses)
                entry.addresses.push_back(std::move(address));
        }
    }
    for (ListReading &reading : readings)
        lists.files.push_back(std::move(reading.file));
    return lists;
}

} // namespace clew
