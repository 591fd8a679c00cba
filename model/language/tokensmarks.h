#pragma once

#include <QStringView>

namespace clew {

// What a character is to the tokeniser. Positions are within the text; a surrogate pair counts at its first
// half.

bool isApostrophe(QChar c); // also the grave and acute accents that stand for one
bool isHyphen(QChar c);
// A letter, digit or combining mark of a word, of any plane.
bool isWordAt(QStringView text, qsizetype i, qsizetype end);
// White space, and marks of direction and width that show nothing.
bool isBlank(QChar c);

// The end of the mark at `begin`, which is no word character: "--", "?!", "...", "US$" has been seen to,
// an emoticon, an emoji with its modifiers.
qsizetype markEnd(QStringView text, qsizetype begin, qsizetype end);

} // namespace clew
