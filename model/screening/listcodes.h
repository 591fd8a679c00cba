#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clew {

// What the program knows about a list: resources/screening/lists.tsv.
struct ListFacts
{
    QString code; // "CMIC"
    QString title; // "Non-SDN Chinese Military-Industrial Complex Companies List"
    QString authority; // "US Treasury, OFAC"
    QStringList programs; // of OFAC, that tell this list
    QString effect; // what a listing means in law, in one sentence
};

const std::vector<ListFacts> &knownLists();
// Null: the program does not know this list.
const ListFacts *factsOf(QStringView code);

// The effect in another language, "de" or "de_DE"; in English where there is none.
QString effectOf(const ListFacts &list, const QString &language);

// "Entity List (EL) - Bureau of Industry and Security" -> "EL"; the whole text where it has no such code.
QString codeOfSource(const QString &source);
// The list that one of these programs of OFAC tells; empty: none does.
QString codeOfPrograms(const std::vector<QString> &programs);

} // namespace clew
