#include "screening/likeness.h"

#include "text/latin.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastDegree = 0.7; // of two words to meet
constexpr double initialDegree = 0.7; // "J" and "John"
constexpr double telling = 0.3; // weight from which a missing word is told

struct Meeting
{
    double worth = 0;
    size_t left = 0, right = 0;
    int leftMany = 1, rightMany = 1; // 2: two words written as one on the other side
    Alike alike;
    bool initial = false;
};

class Alignment
{
public:
    Alignment(NameWords left, NameWords right)
        : m_left(left)
        , m_right(right)
    {
    }

    NameLikeness likeness()
    {
        findMeetings();
        choose();
        return measure();
    }

private:
    void findMeetings()
    {
        for (size_t i = 0; i < m_left.size(); ++i) {
            for (size_t j = 0; j < m_right.size(); ++j) {
                meet(i, j);
                if (i + 1 < m_left.size() && isJoined(*m_left[i], *m_left[i + 1], *m_right[j]))
                    meetJoined(i, 2, j, 1);
                if (j + 1 < m_right.size() && isJoined(*m_right[j], *m_right[j + 1], *m_left[i]))
                    meetJoined(i, 1, j, 2);
            }
        }
        std::stable_sort(m_meetings.begin(), m_meetings.end(),
                         [](const Meeting &a, const Meeting &b) { return a.worth > b.worth; });
    }

    void meet(size_t i, size_t j)
    {
        const NameWord &left = *m_left[i], &right = *m_right[j];
        Meeting meeting{0, i, j, 1, 1, {}, false};
        const bool initial = left.kind == WordKind::Initial || right.kind == WordKind::Initial;
        if (&left == &right || (left.letters == right.letters && left.word == right.word)) {
            meeting.alike = {Alike::How::Same, 1};
        } else if (initial && left.word.front() == right.word.front()) {
            meeting.alike = {Alike::How::Same, initialDegree};
            meeting.initial = true;
        } else if (!initial && std::abs(left.word.size() - right.word.size()) <= 4
                   && mayBeAlike(left, right)) {
            meeting.alike = alike(left.keyed(), right.keyed());
        }
        if (meeting.alike.degree < leastDegree)
            return;
        meeting.worth = meeting.alike.degree * std::min(left.weight, right.weight);
        m_meetings.push_back(meeting);
    }

    static bool isJoined(const NameWord &one, const NameWord &next, const NameWord &whole)
    {
        constexpr qsizetype shortest = 5; // letters
        return whole.word.size() >= shortest && one.word.size() + next.word.size() == whole.word.size()
            && whole.word.startsWith(one.word) && whole.word.endsWith(next.word);
    }

    void meetJoined(size_t i, int leftMany, size_t j, int rightMany)
    {
        const double worth = leftMany == 2 ? m_right[j]->weight : m_left[i]->weight;
        m_meetings.push_back({worth + 0.1, i, j, leftMany, rightMany, {Alike::How::Same, 0.97}, false});
    }

    void choose()
    {
        std::vector<char> leftTaken(m_left.size()), rightTaken(m_right.size());
        const auto free = [](const std::vector<char> &taken, size_t at, int many) {
            return !taken[at] && (many == 1 || !taken[at + 1]);
        };
        const auto take = [](std::vector<char> &taken, size_t at, int many) {
            taken[at] = 1;
            if (many == 2)
                taken[at + 1] = 1;
        };
        for (const Meeting &meeting : m_meetings) {
            if (!free(leftTaken, meeting.left, meeting.leftMany)
                || !free(rightTaken, meeting.right, meeting.rightMany))
                continue;
            take(leftTaken, meeting.left, meeting.leftMany);
            take(rightTaken, meeting.right, meeting.rightMany);
            m_chosen.push_back(meeting);
        }
        std::sort(m_chosen.begin(), m_chosen.end(),
                  [](const Meeting &a, const Meeting &b) { return a.left < b.left; });
        m_leftTaken = std::move(leftTaken);
        m_rightTaken = std::move(rightTaken);
    }

    NameLikeness measure() const
    {
        NameLikeness found;
        double common = 0, met = 0;
        double leftAll = missing(m_left, m_leftTaken), rightAll = missing(m_right, m_rightTaken);
        for (size_t k = 0; k < m_chosen.size(); ++k) {
            const Meeting &meeting = m_chosen[k];
            // a misspelt common word, which no list of such words has, weighs as little as the common one
            const double weight = std::min(weightAt(m_left, meeting.left, meeting.leftMany),
                                           weightAt(m_right, meeting.right, meeting.rightMany));
            met += weight * meeting.alike.degree;
            leftAll += weight;
            rightAll += weight;
            if (isTelling(m_left, meeting.left, meeting.leftMany))
                common += weight * meeting.alike.degree;
            found.spelling |= meeting.alike.how == Alike::How::Spelling;
            found.transliteration |= meeting.alike.how == Alike::How::Transliteration;
            found.joined |= meeting.leftMany + meeting.rightMany > 2;
            found.initials |= meeting.initial;
            found.order |= k > 0 && meeting.right < m_chosen[k - 1].right;
        }
        tellMissing(m_left, m_leftTaken, found.leftHasMore, found.leftGeneric);
        tellMissing(m_right, m_rightTaken, found.rightHasMore, found.rightGeneric);
        const bool sameWords = !found.leftHasMore && !found.rightHasMore && !found.leftGeneric
            && !found.rightGeneric && !found.spelling;
        if (common < telling && !sameWords)
            return found;
        if (numbersDiffer())
            return found;
        found.score = met / std::sqrt(std::max(leftAll * rightAll, 1e-9));
        return found;
    }

    static double weightAt(NameWords words, size_t at, int many)
    {
        return words[at]->weight + (many == 2 ? words[at + 1]->weight : 0);
    }
    static bool isTelling(NameWords words, size_t at, int many)
    {
        return many == 2 || words[at]->kind == WordKind::Telling || words[at]->kind == WordKind::Number;
    }
    static double missing(NameWords words, const std::vector<char> &taken)
    {
        double sum = 0;
        for (size_t i = 0; i < words.size(); ++i)
            sum += taken[i] ? 0 : words[i]->weight;
        return sum;
    }
    static void tellMissing(NameWords words, const std::vector<char> &taken, bool &more, bool &generic)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            if (!taken[i])
                (words[i]->weight >= telling ? more : generic) = true;
        }
    }
    // "13th" and "14th Research Institute" are two
    bool numbersDiffer() const
    {
        const auto lacks = [](NameWords words, const std::vector<char> &taken) {
            for (size_t i = 0; i < words.size(); ++i) {
                if (!taken[i] && words[i]->kind == WordKind::Number)
                    return true;
            }
            return false;
        };
        return lacks(m_left, m_leftTaken) && lacks(m_right, m_rightTaken);
    }

    NameWords m_left, m_right;
    std::vector<Meeting> m_meetings, m_chosen;
    std::vector<char> m_leftTaken, m_rightTaken;
};

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x250 || !c.isLetter(); });
}

// The same letters with the words parted elsewhere.
bool writtenAsOne(const QString &own, const QString &listed)
{
    QString left, right;
    const NameParts ownParts = partsOf(own), listedParts = partsOf(listed);
    for (const QString &word : ownParts.words)
        left += word;
    for (const QString &word : listedParts.words)
        right += word;
    return left == right && ownParts.words != listedParts.words
        && ownParts.words.size() != listedParts.words.size();
}

} // namespace

NameLikeness likenessOf(NameWords left, NameWords right)
{
    if (left.empty() || right.empty())
        return {};
    return Alignment(left, right).likeness();
}

QStringList reasonsFor(const NameLikeness &likeness, const QString &own, const QString &listed)
{
    if (own == listed)
        return {u"same_name"_s};
    QStringList reasons;
    const QString ownLatin = latinName(own), listedLatin = latinName(listed);
    const bool otherScript = isLatin(own) != isLatin(listed);
    if (otherScript)
        reasons.append(u"script"_s);
    else if (own.toCaseFolded() == listed.toCaseFolded())
        return {u"letter_case"_s};
    else if (ownLatin == listedLatin)
        reasons.append(u"punctuation"_s);
    if (partsOf(own).legal != partsOf(listed).legal)
        reasons.append(u"legal_form"_s);
    const std::pair<bool, QString> told[]
        = {{likeness.order, u"word_order"_s},
           {likeness.joined || writtenAsOne(own, listed), u"joined_words"_s},
           {likeness.spelling, u"spelling"_s},
           {likeness.transliteration, u"transliteration"_s},
           {likeness.initials, u"initials"_s},
           {likeness.leftGeneric != likeness.rightGeneric, u"generic_words"_s},
           {likeness.leftGeneric && likeness.rightGeneric, u"other_generic_words"_s},
           {likeness.rightHasMore, u"part_of_listed"_s},
           {likeness.leftHasMore, u"more_than_listed"_s}};
    for (const auto &[holds, code] : told) {
        if (holds)
            reasons.append(code);
    }
    if (reasons.isEmpty())
        reasons.append(u"same_name"_s);
    return reasons;
}

} // namespace clew
