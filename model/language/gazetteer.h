#pragma once

#include "language/hashindex.h"
#include "language/wordhash.h"

namespace clew {

// What lists say of words and phrases, as bits. Part of the format of the model of names: add at the end.
enum ListBit : quint32 {
    GivenNameBit = 1 << 0,
    CityBit = 1 << 1,
    CountryBit = 1 << 2,
    RegionBit = 1 << 3,
    CompanyBit = 1 << 4,
    DemonymBit = 1 << 5,
    CapitalBit = 1 << 6,
    FamilyNameBit = 1 << 7,
    TitleBit = 1 << 8,
    LegalFormBit = 1 << 9,
    OrganizationWordBit = 1 << 10,
    GovernmentWordBit = 1 << 11,
    PublicationBit = 1 << 12,
    PublicationWordBit = 1 << 13,
    PersonNounBit = 1 << 14,
    FirmNounBit = 1 << 15,
    GoodsNounBit = 1 << 16,
    DocumentNounBit = 1 << 17,
    FacilityNounBit = 1 << 18,
    PhraseBeginBit = 1 << 19, // a listed phrase of several words begins with this one
};
inline constexpr int listBitCount = 19; // that speak of the word itself
inline constexpr quint32 nameBits = GivenNameBit | CityBit | CountryBit | RegionBit | CompanyBit | DemonymBit
    | CapitalBit | FamilyNameBit | PublicationBit;

// The hash of a phrase out of those of its words, from left to right, all in lower case.
constexpr quint64 withNextWord(quint64 phrase, quint64 word)
{
    return mixed(phrase * 31 + word);
}

inline constexpr int longestPhrase = 6;

// Word lists of a model of names: bits by the hash of a word in lower case, or of a phrase.
struct Gazetteer
{
    HashIndex index;

    quint32 bitsOf(quint64 hash) const
    {
        const int found = index.find(hash);
        return found < 0 ? 0 : static_cast<quint32>(found);
    }
};

} // namespace clew
