#pragma once

#include <QString>

namespace clew {

// Optimal string alignment: how many letters have to be put in, left out, changed or swapped with their
// neighbour to make the one of the other (Damerau 1964); `most` + 1 as soon as it is more than `most`.
int spellingDistance(QStringView left, QStringView right, int most);

// The key under which romanisations of one word meet: Muhammad and Mohamed, Sergey and Sergei, Khaled
// and Haled. `word` as latinName leaves it. Coarse: equal keys make a likeness, not an identity.
QString soundKey(QStringView word);

// The key under which pinyin and Wade-Giles without apostrophes meet: "zhongguo" and "chungkuo", "xiaoping"
// and "hsiaoping". Empty where the word is not made of Chinese syllables.
QString chineseKey(QStringView word);

// Why two words, as latinName leaves them, are taken for one, and how surely.
struct Alike
{
    enum class How { Same, Spelling, Transliteration, No };
    How how = How::No;
    double degree = 0; // 0..1
};
Alike alike(QStringView left, QStringView right);
// The same where the keys are known already.
struct KeyedWord
{
    QStringView word;
    QStringView sound;
    QStringView chinese;
};
Alike alike(const KeyedWord &left, const KeyedWord &right);

// Which letters and digits stand in a word, a bit for each. A change of one letter changes two bits at most:
// words whose sets differ by more are no spellings of each other.
quint64 lettersOf(QStringView word);
// How many letters a word of this length may differ by and still be a spelling of another.
int spellingSlack(qsizetype length);

} // namespace clew
