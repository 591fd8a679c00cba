#include "text/spelling.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace clew {

namespace {

constexpr int longest = 63; // words beyond this are compared letter by letter only

int least(int a, int b, int c)
{
    return std::min({a, b, c});
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Alike bySpelling(QStringView left, QStringView right)
{
    const qsizetype length = std::max(left.size(), right.size());
    const int most = spellingSlack(length);
    if (most == 0 || std::abs(left.size() - right.size()) > most)
        return {};
    const int distance = spellingDistance(left, right, most);
    if (distance > most)
        return {};
    constexpr double firstLetter = 0.1; // seldom mistaken
    const double degree = 1 - static_cast<double>(distance) / static_cast<double>(length)
        - (left.front() == right.front() ? 0 : firstLetter);
    return {Alike::How::Spelling, degree};
}

Alike bySound(const KeyedWord &left, const KeyedWord &right)
{
    constexpr double equalKeys = 0.9, nearKeys = 0.82, oneSyllable = 0.75;
    constexpr qsizetype telling = 6; // shorter keys are near to too many
    if (left.sound.size() >= 3 && left.sound == right.sound)
        return {Alike::How::Transliteration, equalKeys};
    if (!left.chinese.isEmpty() && left.chinese == right.chinese)
        return {Alike::How::Transliteration, left.chinese.contains(u'-') ? equalKeys : oneSyllable};
    if (std::min(left.sound.size(), right.sound.size()) >= telling
        && spellingDistance(left.sound, right.sound, 1) == 1)
        return {Alike::How::Transliteration, nearKeys};
    return {};
}

} // namespace

quint64 lettersOf(QStringView word)
{
    quint64 letters = 0;
    for (const QChar c : word)
        letters |= quint64(1) << (c.unicode() % 64);
    return letters;
}

int spellingSlack(qsizetype length)
{
    return length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3;
}

int spellingDistance(QStringView left, QStringView right, int most)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > most)
        return most + 1;
    if (right.size() > longest)
        return left == right ? 0 : most + 1;
    std::array<int, longest + 1> twoAgo{}, before{}, row{};
    const auto columns = static_cast<size_t>(right.size());
    for (size_t j = 0; j <= columns; ++j)
        before[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (size_t j = 1; j <= columns; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int change = left[i - 1] == right[at - 1] ? 0 : 1;
            row[j] = least(before[j] + 1, row[j - 1] + 1, before[j - 1] + change);
            if (i > 1 && at > 1 && left[i - 1] == right[at - 2] && left[i - 2] == right[at - 1])
                row[j] = std::min(row[j], twoAgo[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > most)
            return most + 1;
        twoAgo = before;
        before = row;
    }
    return std::min(before[columns], most + 1);
}

Alike alike(const KeyedWord &left, const KeyedWord &right)
{
    if (left.word == right.word)
        return {Alike::How::Same, 1};
    if (left.word.isEmpty() || right.word.isEmpty() || hasDigit(left.word) || hasDigit(right.word))
        return {};
    const Alike spelling = bySpelling(left.word, right.word);
    const Alike sound = bySound(left, right);
    return sound.degree > spelling.degree ? sound : spelling;
}

Alike alike(QStringView left, QStringView right)
{
    if (left == right)
        return {Alike::How::Same, 1};
    const QString leftSound = soundKey(left), rightSound = soundKey(right);
    const QString leftChinese = chineseKey(left), rightChinese = chineseKey(right);
    return alike(KeyedWord{left, leftSound, leftChinese}, KeyedWord{right, rightSound, rightChinese});
}

} // namespace clew
