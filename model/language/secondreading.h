#pragma once

#include "language/syntax.h"

#include <optional>

namespace clew {

// Treebanks know few of the words that news on trade is made of. These two let the syntax model see a common
// word in their stead; what it says then holds for the word that stands there.

// A product's code ("A12", "RX900s") as a common product name, any other word as it is.
QStringView familiarForm(QStringView word);

// A sentence in which a verb in "-s" may have been read as a noun ("The yard rents cranes" as three nouns),
// or one in "-ed" behind insertions as a participle, with a common verb in its place; none where that cannot
// be.
struct SecondReading
{
    std::vector<QStringView> words;
    size_t verb = 0;
};
std::optional<SecondReading> secondReading(const std::vector<QStringView> &words,
                                           const ParsedSentence &parsed, const SyntaxLabels &labels);

// Whether the verb got what a verb has in a tree, a subject and an object or where it goes.
bool holds(const SecondReading &reading, const ParsedSentence &parsed, const SyntaxLabels &labels);

} // namespace clew
