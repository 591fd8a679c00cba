#pragma once

#include <QStringView>

namespace clew {

// What the models see of a word besides its vector: numbers that stand for its lower-case form with digits
// made one, its first and last letters, and its shape ("VT-40s" -> "XX-00x"). The same on every machine.
struct WordFeatures
{
    quint64 word = 0;
    quint32 prefix = 0; // three letters
    quint32 shortSuffix = 0; // two
    quint32 suffix = 0; // three
    quint32 shape = 0;
};

// The form under which a word stands in a table of vectors: lower case, with straight apostrophes and quotes.
QString tableForm(QStringView word);

WordFeatures featuresOf(QStringView word, QString tableForm);

// 64 bits that depend on every unit of the text (FNV-1a with a final mix).
quint64 hashOf(QStringView text);

} // namespace clew
