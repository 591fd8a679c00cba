#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace clew {

// "Jane Doe", "Elke van Houten", "Dr. J. M. Doe": two to five capitalised words, none of which names
// publications.
bool looksLikePerson(QStringView name);

// looksLikePerson, and the first word is a given name of the list: sure without a "by".
bool isSurelyPerson(QStringView name);

// Holds a word such as "Times", "Courier", "Wire".
bool looksLikePublication(QStringView name);
// "MINISTRY OF TRADE", "U.S. Attorney's Office": the name of an authority, with nothing said of it.
bool looksLikeAuthority(QStringView name);

// "World", "Investigations": a part of a paper.
bool namesSection(QStringView word);

// "Inland staff writer": what somebody is called beside their name.
bool namesRole(QStringView text);

// The people of "By Jane Doe and Max Muster in Berlin"; nothing if the line does not open with such a word or
// names no person.
std::vector<QString> authorsOfByline(QStringView line);

// The people of a list without "by": "Jane Doe and Max Muster". Empty unless every part is a person.
std::vector<QString> authorsOfList(QStringView line);

// "Doe, Jane; van Houten, Elke" as databases write it -> "Jane Doe", "Elke van Houten". Empty unless every
// part has that form.
std::vector<QString> authorsSurnameFirst(QStringView line);

} // namespace clew
