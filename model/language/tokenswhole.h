#pragma once

#include <QStringView>

namespace clew {

// The end of what begins at `begin` and is one token whatever marks it holds, or `begin`: a URL, a mail
// address, a telephone number, a date in figures, a handle or hashtag, US$, a year with its apostrophe.
// Looks ahead a bounded way.
qsizetype wholeEnd(QStringView text, qsizetype begin, qsizetype end);

// Whether the word, in any case, is an ending of web or file names: "com", "doc".
bool isFileType(QStringView word);

// Whether letters parted by full stops are one token: "example.com", "report.doc", "U.S.A", "a.k.a".
bool isDottedWhole(QStringView word);

} // namespace clew
