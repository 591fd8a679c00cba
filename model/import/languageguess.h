#pragma once

#include <QString>

namespace clew {

// BCP 47 tag of the language of a text, from its script and its most frequent words; empty if it does not
// show.
QString guessLanguage(QStringView text);

// "English" -> "en", "en-GB" -> "en", "ger" -> "de"; empty if not known.
QString languageNamed(QStringView name);

} // namespace clew
