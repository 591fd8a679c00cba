#pragma once

#include <QStringView>

namespace clew {

// What is known of sentence ends without a model.

bool isTerminator(QChar c); // . ! ? and their like
bool isCloser(QChar c); // may follow a terminator: quotes, brackets, emphasis
bool isOpener(QChar c); // may stand before the first word of a sentence

// "Mr", "Sept": an abbreviation that stands before a name or number.
bool isAlwaysMidSentence(QStringView word);
// "U.S", "Inc", an initial.
bool isAbbreviation(QStringView word);
// The letters, digits and full stops directly before the position: "U.S", "approx".
QStringView wordBefore(QStringView text, qsizetype position);

// Whether the terminator at `position` ends a sentence, given where the next word begins.
bool endsSentence(QStringView text, qsizetype position, qsizetype next);

// Whether the line end at `position` parts lines: it does unless the line, which began at `begin`, runs on,
// that is, was wrapped.
bool partsLines(QStringView text, qsizetype begin, qsizetype position);

} // namespace clew
