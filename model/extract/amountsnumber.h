#pragma once

#include "core/analysis.h"

#include <QSet>

#include <optional>

namespace clew {

// A number of a text, in digits or words, with its scale: "1.2 million", "twenty-five", "2,000-3,000",
// "dozens of", "45m". Tokens [begin, end) of a sentence.
struct TextNumber
{
    size_t begin = 0; // with "more than", "some"
    size_t end = 0;
    std::optional<double> least;
    std::optional<double> most;
    bool about = false;
    bool digits = false; // written in digits
    bool article = false; // "a": a number only before a unit or scale
};

// `currency`: whether digits may bear a letter for a scale ("45m" is 45 metres otherwise).
enum class ScaleLetters { No, Yes };
std::optional<TextNumber> textNumberAt(QStringView text, const Sentence &sentence, size_t begin,
                                       ScaleLetters letters);

// The words, in lower case, with which a number may begin that is not written in digits.
QSet<QString> numberWords();

} // namespace clew
