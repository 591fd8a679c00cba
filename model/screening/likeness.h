#pragma once

#include "screening/namewords.h"

#include <QStringList>

#include <span>

namespace clew {

using NameWords = std::span<const NameWord *const>;

// How much two names have in common, 0 to 1: the geometric mean of how much of either is found in the other,
// words by their weight. Words meet in any order, spelt or transliterated differently, and one written as
// two. Names without a telling word in common have to be the same words.
struct NameLikeness
{
    double score = 0;
    bool spelling = false; // some words differ by letters
    bool transliteration = false;
    bool joined = false; // "sense time"
    bool order = false; // the words stand in another order
    bool initials = false;
    bool leftHasMore = false; // a word of weight that the other lacks
    bool rightHasMore = false;
    bool leftGeneric = false; // a word of little weight that the other lacks
    bool rightGeneric = false;
};
NameLikeness likenessOf(NameWords left, NameWords right);

// The same as codes, with what the full texts add, in a fixed order: "same_name" alone, or any of
// "letter_case", "punctuation", "script", "legal_form", "word_order", "joined_words", "spelling",
// "transliteration", "initials", "generic_words" (one has words of little weight that the other lacks),
// "other_generic_words" (each has), "part_of_listed" (the listed name has more words),
// "more_than_listed" (the own name has).
QStringList reasonsFor(const NameLikeness &likeness, const QString &own, const QString &listed);

} // namespace clew
