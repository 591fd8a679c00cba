#pragma once

#include <QString>

#include <optional>

namespace clew {

// The word lists of resources/lexicon. Names are written as in English text ("Kuala Lumpur"), nouns singular
// and in lower case ("chip").
enum class WordList {
    Country,
    Capital,
    Demonym,
    City, // without capitals
    Region,
    GivenName,
    FamilyFirstName, // family names that stand first: Chinese, Korean, Vietnamese
    Title, // "Mr", "Under Secretary"
    LegalForm, // "Ltd", "GmbH"
    OrganizationWord, // "Holdings", "Institute": makes a capitalised name that of an organisation
    GovernmentWord, // "ministry"
    Publication, // "Financial Times", without article
    PublicationWord, // "Gazette"
    PersonNoun, // "engineer"
    FirmNoun, // "subsidiary", "militia": firms, bodies and parties
    GoodsNoun, // "valve"
    ServiceNoun, // "hosting"
    DocumentNoun, // "embargo", "licence"
    FacilityNoun, // "warehouse"
    GoodsAdjective, // "restricted", "high-end"
    MassGoods, // "urea", "teak": not counted
    Currency, // "euros", "USD"
    Unit, // "tons", "sets"
    Verb, // "stockpile": verbs of trade, law and reporting, base form
    FemaleName, // given names
    MaleName,
};
inline constexpr int wordListCount = 26;

// Whether the list holds the word exactly as written.
bool isInLexicon(WordList list, QStringView word);

// "China" for "China", "Beijing", "Chinese" and "PRC"; "European Union" and "United Nations" count as
// countries.
std::optional<QString> countryOf(QStringView countryCapitalOrDemonym);

// The dictionary form in lower case of a word with the given Universal POS tag: verbs and auxiliaries
// ("sold" -> "sell"), nouns ("chips" -> "chip"); other words only lose their case.
QString lemmaOf(QStringView word, QStringView tag);

} // namespace clew
