#include "resolve/candidates.h"

#include "text/spelling.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// A block of more names says nothing about any two of them.
constexpr size_t largestBlock = 12;
constexpr qsizetype shortestSpelling = 6;

quint64 hashOf(QStringView text, int salt, qsizetype without = -1)
{
    quint64 hash = 14695981039346656037ull ^ static_cast<quint64>(salt); // FNV-1a
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != without)
            hash = (hash ^ text[i].unicode()) * 1099511628211ull;
    }
    return hash;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

// Where a name can be met. Two that share a block are compared; what they have in common is then found out
// anew, so that a hash that two names share by accident does no harm.
class Blocks
{
public:
    explicit Blocks(const std::vector<NameEntry> &names)
        : m_names(names)
    {
        for (size_t name = 0; name < names.size(); ++name)
            place(name);
        std::sort(m_places.begin(), m_places.end());
        m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
    }

    std::vector<CandidatePair> pairs()
    {
        for (size_t begin = 0; begin < m_places.size();) {
            size_t end = begin;
            while (end < m_places.size() && m_places[end].first == m_places[begin].first)
                ++end;
            compareBlock(begin, end);
            begin = end;
        }
        std::vector<CandidatePair> pairs;
        for (const auto &[at, likeness] : m_found)
            pairs.push_back({at.first, at.second, likeness});
        return pairs;
    }

private:
    enum Kind { Whole, Initials, Opening, Closing, Letters, Sound, Parts };

    void add(Kind kind, size_t name, QStringView text, qsizetype without = -1)
    {
        const int salt = static_cast<int>(kind) * 8 + static_cast<int>(m_names[name].kin);
        m_places.emplace_back(hashOf(text, salt, without), name);
    }

    void place(size_t name)
    {
        const NameEntry &entry = m_names[name];
        const QStringList words = entry.key.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return;
        for (const QString &initials : initialsOf(words))
            add(Initials, name, initials);
        add(Initials, name, entry.key);
        QString opening, closing;
        for (qsizetype i = 0; i < words.size(); ++i) {
            opening += (i ? u" "_s : QString()) + words[i];
            closing = words[words.size() - 1 - i] + (i ? u" "_s : QString()) + closing;
            add(Opening, name, opening);
            add(Closing, name, closing);
        }
        add(Whole, name, sorted(tellingWords(words)).join(u' '));
        add(Whole, name, words.join(QString()));
        add(Letters, name, confusedKey(entry.key));
        if (entry.key.size() >= shortestSpelling) {
            for (qsizetype letter = 0; letter < entry.key.size(); ++letter)
                add(Letters, name, entry.key, letter);
            add(Letters, name, entry.key);
        }
        QStringList sounds;
        for (const QString &word : words) {
            const QString chinese = chineseKey(word);
            sounds.append(chinese.contains(u'-') ? chinese : soundKey(word));
        }
        add(Sound, name, sounds.join(u' '));
        add(Parts, name, partsKey(entry.name, words));
    }

    void compareBlock(size_t begin, size_t end)
    {
        const size_t size = std::min(end - begin, largestBlock);
        for (size_t i = 0; i < size; ++i) {
            for (size_t j = i + 1; j < size; ++j)
                compare(m_places[begin + i].second, m_places[begin + j].second);
        }
    }

    void compare(size_t one, size_t other)
    {
        if (one == other || (!m_names[one].isNew && !m_names[other].isNew))
            return;
        const auto [left, right] = std::minmax(one, other);
        if (m_found.contains({left, right}))
            return;
        const NameEntry &a = m_names[left], &b = m_names[right];
        // goods in general are a class of others, never a short form of them
        if (a.kin != b.kin || (a.kin == Kin::Product && (a.isCommon || b.isCommon)))
            return;
        if (const auto likeness = likenessOf(a.kin, {a.key, a.name}, {b.key, b.name}))
            m_found.emplace(std::pair(left, right), *likeness);
    }

    const std::vector<NameEntry> &m_names;
    std::vector<std::pair<quint64, size_t>> m_places;
    std::map<std::pair<size_t, size_t>, Likeness> m_found;
};

} // namespace

std::vector<CandidatePair> candidatePairs(const std::vector<NameEntry> &names)
{
    return Blocks(names).pairs();
}

} // namespace clew
