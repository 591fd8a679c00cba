#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace clew {

// What went wrong, as a fact. The words for the user are made in one place only: words/errortext.h.
enum class ErrorCode {
    Cancelled,
    NotFound, // no such file or folder
    CannotOpen,
    CannotRead,
    CannotWrite,
    Empty, // no bytes, or white space only
    Binary, // not text of a kind that Clew reads
    Encrypted, // needs a password
    UnknownFormat,
    BadEncoding, // place: byte offset
    TooLarge, // fact: the limit
    TooDeep, // nesting or expansion beyond the limit (a "bomb")
    BadSyntax, // place: line and column; fact: what the parser says
    Truncated, // ends in the middle of a structure
    NoText, // well-formed, but holds no article text and no headline
    NotADossier, // not a SQLite file of ours
    NewerDossier, // written by a later version; fact: its version
    CorruptDossier, // fact: what the check said
    DossierBusy, // locked by another program
    DatabaseFailed, // fact: SQLite's message
    UnknownName, // no entity of that name; fact: the nearest names
    BadQuery, // full-text query that cannot be parsed
    UnknownList, // no control list of a kind that Clew reads; fact: how it begins
    BadResource, // a data file of the program itself is damaged
    NothingToUndo,
    NothingToRedo,
    WrongUse,
};

struct Error
{
    ErrorCode code = ErrorCode::WrongUse;
    QString file = {}; // the file concerned, as the user named it
    QString place = {}; // "line 3, column 7", "byte 120"; may be empty
    QString fact = {}; // a detail, untranslated: a parser's message, a limit, a name

    friend bool operator==(const Error &, const Error &) = default;
};

// A value or an Error: std::expected under its names, for C++20. [[nodiscard]], so that no failure passes
// unseen.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): "return value;" is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace clew
