#pragma once

#include "text/spelling.h"

#include <QString>

#include <vector>

namespace clew {

// What a word does in a name. Legal forms tell no name from another, generic words and places little.
enum class WordKind { Telling, Number, Initial, Place, Generic };

struct NameWord
{
    QString word; // as latinName leaves it
    QString sound;
    QString chinese;
    WordKind kind = WordKind::Telling;
    double weight = 1; // how much it tells, 0..1
    quint64 letters = 0; // lettersOf(word), and of the sound
    quint64 soundLetters = 0;

    KeyedWord keyed() const { return {word, sound, chinese}; }
};

// A name taken apart. `legal`: the legal forms in it, parted by blanks; a name that consists of nothing else
// keeps them as words.
struct NameParts
{
    std::vector<QString> words;
    QString legal;
};
NameParts partsOf(const QString &name);

bool isLegalForm(const QString &word);
WordKind wordKindOf(const QString &word);
// Whether alike() can hold: what costs little is asked before the letters are compared.
bool mayBeAlike(const NameWord &left, const NameWord &right);
// The word with its keys and the weight of its kind.
NameWord nameWord(const QString &word);

} // namespace clew
