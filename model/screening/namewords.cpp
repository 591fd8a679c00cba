#include "screening/namewords.h"

#include "text/latin.h"

#include <QFile>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <bit>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> readWords(const QString &file)
{
    QSet<QString> words;
    QFile list(u":/screening/"_s + file);
    if (!list.open(QIODevice::ReadOnly))
        return words;
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            words.insert(line.trimmed());
    }
    return words;
}

// "Compnay": of the long ones only, as short ones are near to anything.
bool isMisspeltLegalForm(const QString &word)
{
    struct Form
    {
        QString word;
        quint64 letters = 0;
    };
    static const std::vector<Form> forms = [] {
        std::vector<Form> all;
        for (const QString &one :
             {u"company"_s, u"limited"_s, u"corporation"_s, u"incorporated"_s, u"liability"_s})
            all.push_back({one, lettersOf(one)});
        return all;
    }();
    if (word.size() <= 5)
        return false;
    const quint64 letters = lettersOf(word);
    return std::ranges::any_of(forms, [&](const Form &form) {
        return std::popcount(letters ^ form.letters) <= 2 && spellingDistance(word, form.word, 1) == 1;
    });
}

bool isGeneric(const QString &word)
{
    static const QSet<QString> words = readWords(u"generic-words.txt"_s);
    return words.contains(word);
}

bool isPlace(const QString &word)
{
    static const QSet<QString> words = readWords(u"place-words.txt"_s);
    return words.contains(word);
}

double weightOf(WordKind kind)
{
    switch (kind) {
    case WordKind::Telling:
    case WordKind::Number: return 1;
    case WordKind::Place: return 0.4;
    case WordKind::Initial: return 0.2;
    case WordKind::Generic: return 0.15;
    }
    return 1;
}

} // namespace

bool isLegalForm(const QString &word)
{
    static const QSet<QString> words = readWords(u"legal-forms.txt"_s);
    return words.contains(word);
}

NameParts partsOf(const QString &name)
{
    constexpr qsizetype mostWords = 24; // longer ones are descriptions
    const QStringList all = latinName(name).split(u' ', Qt::SkipEmptyParts);
    NameParts parts;
    QStringList legal;
    for (const QString &word : all.first(std::min(all.size(), mostWords))) {
        if (isLegalForm(word) || isMisspeltLegalForm(word))
            legal.append(word);
        else
            parts.words.push_back(word);
    }
    if (parts.words.empty())
        parts.words.assign(legal.begin(), legal.end());
    else
        parts.legal = legal.join(u' ');
    return parts;
}

WordKind wordKindOf(const QString &word)
{
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return WordKind::Number;
    if (isGeneric(word))
        return WordKind::Generic;
    if (word.size() == 1)
        return WordKind::Initial;
    return isPlace(word) ? WordKind::Place : WordKind::Telling;
}

NameWord nameWord(const QString &word)
{
    const WordKind kind = wordKindOf(word);
    const QString sound = soundKey(word);
    return {word, sound, chineseKey(word), kind, weightOf(kind), lettersOf(word), lettersOf(sound)};
}

bool mayBeAlike(const NameWord &left, const NameWord &right)
{
    const int most = spellingSlack(std::max(left.word.size(), right.word.size()));
    return std::popcount(left.letters ^ right.letters) <= 2 * most
        || std::popcount(left.soundLetters ^ right.soundLetters) <= 2
        || (!left.chinese.isEmpty() && left.chinese == right.chinese);
}

} // namespace clew
