#pragma once

#include "resolve/namesake.h"

#include <vector>

namespace clew {

// One name of one kin, for all entities that bear it.
struct NameEntry
{
    Kin kin = Kin::Party;
    QString key; // nameKey or modelKey
    QString name; // as a text writes it
    bool isNew = false; // pairs of two known names were looked at when they came
    bool isCommon = false; // "chips": nobody writes a capital or a digit in it
};

struct CandidatePair
{
    size_t left = 0; // indices into the names, left < right
    size_t right = 0;
    Likeness likeness;
};

// The names that may be one, found by what they have in common (initials, first and last words, letters but
// one, sound, the same words) and not by comparing all with all: linear in the names, but for names that very
// many share, of which only the first few are offered. In order of the pairs, each once with its best reason.
std::vector<CandidatePair> candidatePairs(const std::vector<NameEntry> &names);

} // namespace clew
