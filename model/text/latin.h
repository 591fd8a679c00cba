#pragma once

#include <QString>

namespace clew {

// A name in small ASCII letters and digits, its words parted by single blanks. Letters of other scripts are
// transliterated (ICU: Any-Latin, Latin-ASCII; Chinese becomes pinyin, a word a syllable), marks and
// apostrophes fall away, so do stops between single letters ("S.A."), "&" is read as "and", anything else
// parts words. Thread-safe.
QString latinName(QStringView name);

} // namespace clew
