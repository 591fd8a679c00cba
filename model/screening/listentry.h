#pragma once

#include <QString>

#include <vector>

namespace clew {

enum class ListFormat {
    CslCsv,
    CslJson,
    OfacNames,
    OfacAliases,
    OfacAddresses,
    DeniedPersons,
    OpenSanctions
};

enum class PartyKind { Unknown, Person, Organization, Vessel, Aircraft };

struct ListedName
{
    // Weak: the list itself calls it a poor one to find the party by ("a.k.a. 'NAME'" in OFAC's remarks).
    enum class Kind { Primary, Alias, Weak, Former };
    QString text; // as the list writes it
    Kind kind = Kind::Primary;

    friend bool operator==(const ListedName &, const ListedName &) = default;
};

// One party on one list. Dates are ISO, empty: the list does not say.
struct ListEntry
{
    QString list; // a code of resources/screening/lists.tsv, or the name that the file gives the list
    QString number; // of the entry, where the list has numbers
    PartyKind kind = PartyKind::Unknown;
    std::vector<ListedName> names; // the primary one first; never empty
    std::vector<QString> programs;
    std::vector<QString> addresses;
    QString since; // the day of listing
    QString effective; // from when the prohibition holds, where it differs
    QString until; // the day on which it ends or ended
    QString notice; // where it was published: "84 FR 54002"
    QString requirement; // of a licence, in the list's words
    QString policy; // how licences are decided on, in the list's words
    QString remarks; // verbatim
    QString url;
    int line = 0; // of the file, from 1; an item of a JSON file: its number
    int source = 0; // index of the file in Lists::files

    const QString &name() const { return names.front().text; }
    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

// The codes in files: "csl_csv", "weak_alias", "no_name".
QString codeOf(ListFormat format);
QString codeOf(ListedName::Kind kind);

// What tells an entry from all others, also in a later edition of the list: decisions of persons hang on it.
// The list with the entry's number, else with a hash of its name and its day.
QString keyOf(const ListEntry &entry);

// A row that could not be read as it stands.
struct ListProblem
{
    enum class What {
        Columns, // too few or too many; fact: how many
        NoName, // the row is left out
        NoNumber, // of the entry it belongs to; the row is left out
        NotAName, // "Address 1"; the row is left out; fact: the cell
        Date, // cannot be read; the entry is kept without it; fact: the cell
        NoSuchEntry, // a name or address of an entry that no loaded file has; fact: the number
        Quote, // a quotation mark is never closed; the rest of the file is left out
        Value, // a JSON value of another kind than expected; fact: its key
        Repeated, // stands in an earlier row already, which is kept; fact: the number
    };
    int line = 0;
    What what = What::Columns;
    QString fact;

    friend bool operator==(const ListProblem &, const ListProblem &) = default;
};

QString codeOf(ListProblem::What what);

// A file of a list, as it was given.
struct ListFile
{
    QString name;
    QString sha256; // of its bytes, hex
    QString date; // ISO, of the file: the reader does not know it
    ListFormat format = ListFormat::CslCsv;
    int rows = 0; // with data
    int entries = 0;
    int names = 0;
    std::vector<ListProblem> problems;
};

// A further name or address for the entry of that number: OFAC keeps them in files of their own.
struct ListAddition
{
    QString number;
    std::vector<ListedName> names;
    std::vector<QString> addresses;
    int line = 0;
};

struct ListReading
{
    ListFile file;
    std::vector<ListEntry> entries;
    std::vector<ListAddition> additions;
};

// Several files together: what is screened against.
struct Lists
{
    std::vector<ListFile> files;
    std::vector<ListEntry> entries;
};

} // namespace clew
