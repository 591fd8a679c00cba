#pragma once

#include <QStringView>

#include <algorithm>
#include <initializer_list>

namespace clew {

// Questions about single words that the rules for mentions ask.

inline bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

bool isCommonAcronym(QStringView word); // "CEO", "GPUs": capitals that name nothing
bool isCamel(QStringView word); // "iQuux"
bool isHonorific(QStringView word); // "Mr", "Under Secretary"
bool isPlaceWord(QStringView word); // country, capital, city or region
bool isBodyWord(QStringView word); // "Holdings", "Ministry"
// Endings of what ministries, boards and offices are for: "Finance", "Security", "Logistics".
bool hasAbstractEnding(QStringView word);
bool takesOf(QStringView word); // "Bank" of "Bank of Orland"
bool takesFor(QStringView word); // "Office" of "Office for Trade"
bool isRoleWord(QStringView word); // "Chief", "Director": a name of such words alone names nobody

// "A9", "LX-7", "VT-700", "B12s": letters and digits that designate a model.
bool isModelDesignation(QStringView word);
// "machine", "item": any goods may be called so the second time. Singular, lower case.
bool isAnyGoodsNoun(QStringView noun);

// The length of the name in "Orland-based", "US-sanctioned", "Tern-style"; 0 for other words.
qsizetype leadingName(QStringView word);

// Whether the place lies within quotation marks that open behind `begin`.
bool isQuoted(QStringView text, qsizetype begin, qsizetype at);

} // namespace clew
