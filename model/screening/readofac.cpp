#include "screening/listcodes.h"
#include "screening/listdate.h"
#include "screening/listnames.h"
#include "screening/listreaders.h"
#include "screening/table.h"

#include <QRegularExpression>

#include <algorithm>

// OFAC's delimited files have no header; "-0-" stands for nothing. The columns:
// names      ent_num, SDN_Name, SDN_Type, Program, Title, Call_Sign, Vess_type, Tonnage, GRT, Vess_flag,
//            Vess_owner, Remarks
// aliases    ent_num, alt_num, alt_type, alt_name, alt_remarks
// addresses  ent_num, Add_num, Address, City/State/Province/Postal Code, Country, Add_remarks

namespace clew {

using namespace Qt::StringLiterals;

namespace {

QString told(const QString &cell)
{
    return cell == "-0-"_L1 ? QString() : cell;
}

// The next row with so many columns; rows with others are told and passed over.
class Rows
{
public:
    Rows(QStringView text, size_t columns, ListReading &reading, const Job &job)
        : m_table(text)
        , m_columns(columns)
        , m_reading(reading)
        , m_job(job)
    {
    }

    std::optional<std::vector<QString>> next()
    {
        while (!m_job.cancelled()) {
            auto row = m_table.next();
            if (!row)
                return row;
            ++m_reading.file.rows;
            if (m_table.endsInQuote()) {
                reportProblem(m_reading, line(), ListProblem::What::Quote);
                return std::nullopt;
            }
            std::ranges::transform(*row, row->begin(), told);
            bool isNumber = false;
            row->front().toLongLong(&isNumber);
            if (row->size() != m_columns)
                reportProblem(m_reading, line(), ListProblem::What::Columns, QString::number(row->size()));
            else if (!isNumber)
                reportProblem(m_reading, line(), ListProblem::What::NoNumber, row->front());
            else
                return row;
        }
        return std::nullopt;
    }
    int line() const { return m_table.line(); }

private:
    TableReader m_table;
    size_t m_columns;
    ListReading &m_reading;
    const Job &m_job;
};

// "UKRAINE-EO13662] [RUSSIA-EO14024"
std::vector<QString> programsIn(const QString &cell)
{
    static const QRegularExpression between(u"\\]\\s*\\[|;"_s);
    std::vector<QString> programs;
    const QStringList parts = QString(cell).split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        programs.push_back(part.simplified());
    return programs;
}

// The day of "Listing Date (CMIC) 16 Dec 2021" or "Listing Date (EO 14024 Directive 3): 24 Feb 2022". A party
// that is under several programs is listed under each since another day, and the remarks do not tell them
// all: such days are left out. Long remarks are cut off in the middle, also in a date.
QString dayAfter(const QString &label, const ListEntry &entry, ListReading &reading)
{
    if (entry.programs.size() != 1)
        return {};
    const QRegularExpression expression(label + u"\\s*\\([^)]*\\):?\\s*(\\d[^;.]*)[;.]"_s);
    const QRegularExpressionMatch match = expression.match(entry.remarks);
    return match.hasMatch() ? dayOf(match.captured(1).trimmed(), entry.line, reading) : QString();
}

// "a.k.a. 'NAME'" is what OFAC calls a weak alias; an issuer's name is the one its shares bear.
void addNamesInRemarks(std::vector<ListedName> &names, const QString &remarks)
{
    static const QRegularExpression alias(
        u"(a\\.k\\.a\\.|f\\.k\\.a\\.|n\\.k\\.a\\.)\\s*['\u2018]([^'\u2019]+)['\u2019]"_s);
    for (auto match = alias.globalMatch(remarks); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        addName(names, one.captured(2),
                one.captured(1).startsWith(u'f') ? ListedName::Kind::Former : ListedName::Kind::Weak);
    }
    static const QRegularExpression issuer(u"Issuer Name ([^;]+?)\\.?(?:;|$)"_s);
    for (auto match = issuer.globalMatch(remarks); match.hasNext();)
        addName(names, match.next().captured(1), ListedName::Kind::Alias);
}

} // namespace

ListReading readOfacNames(QStringView text, const Job &job)
{
    ListReading reading;
    reading.file.format = ListFormat::OfacNames;
    Rows rows(text, 12, reading, job);
    while (const auto row = rows.next()) {
        ListEntry entry;
        entry.line = rows.line();
        entry.number = (*row)[0];
        if ((*row)[1].isEmpty()) {
            reportProblem(reading, entry.line, ListProblem::What::NoName);
            continue;
        }
        addName(entry.names, (*row)[1], ListedName::Kind::Primary);
        // an empty kind is a firm or body: OFAC marks persons, vessels and aircraft
        entry.kind = (*row)[2].isEmpty() ? PartyKind::Organization : partyKindFrom((*row)[2]);
        entry.programs = programsIn((*row)[3]);
        entry.list = codeOfPrograms(entry.programs);
        entry.remarks = (*row)[11];
        addNamesInRemarks(entry.names, entry.remarks);
        entry.since = dayAfter(u"Listing Date"_s, entry, reading);
        entry.effective = dayAfter(u"Effective Date"_s, entry, reading);
        addEntry(reading, std::move(entry));
    }
    // What bears no program of its own list is of the list that the others are of: a file is either that of
    // the SDN or that of all others.
    const bool consolidated
        = std::ranges::any_of(reading.entries, [](const ListEntry &entry) { return !entry.list.isEmpty(); });
    for (ListEntry &entry : reading.entries) {
        if (entry.list.isEmpty())
            entry.list = consolidated ? u"NON-SDN"_s : u"SDN"_s;
    }
    return reading;
}

ListReading readOfacAliases(QStringView text, const Job &job)
{
    ListReading reading;
    reading.file.format = ListFormat::OfacAliases;
    Rows rows(text, 5, reading, job);
    while (const auto row = rows.next()) {
        if ((*row)[3].isEmpty()) {
            reportProblem(reading, rows.line(), ListProblem::What::NoName);
            continue;
        }
        const bool former = (*row)[2].toLower().startsWith(u'f');
        ListAddition addition{(*row)[0], {}, {}, rows.line()};
        addName(addition.names, (*row)[3], former ? ListedName::Kind::Former : ListedName::Kind::Alias);
        reading.file.names += static_cast<int>(addition.names.size());
        reading.additions.push_back(std::move(addition));
    }
    return reading;
}

ListReading readOfacAddresses(QStringView text, const Job &job)
{
    ListReading reading;
    reading.file.format = ListFormat::OfacAddresses;
    Rows rows(text, 6, reading, job);
    while (const auto row = rows.next()) {
        QStringList pieces{(*row)[2], (*row)[3], (*row)[4]};
        pieces.removeAll(QString());
        if (!pieces.isEmpty()) // many rows say only that no address is known
            reading.additions.push_back({(*row)[0], {}, {pieces.join(u", "_s)}, rows.line()});
    }
    return reading;
}

} // namespace clew
