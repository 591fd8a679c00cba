#include "screening/aliasindex.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clew {

namespace {

constexpr qsizetype shortestMisspelt = 4; // letters
constexpr int mostPostings = 4000; // of words that several names share, per name looked up
constexpr size_t mostCompared = 60; // candidates in full

// FNV-1a. Words that meet by accident are compared letter by letter afterwards.
quint32 hashOf(QStringView text, qsizetype without = -1)
{
    quint32 hash = 2166136261u;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != without)
            hash = (hash ^ text[i].unicode()) * 16777619u;
    }
    return hash;
}

template<typename Take>
void eachWith(const std::vector<std::pair<quint32, int>> &keys, quint32 hash, Take take)
{
    for (auto at = std::lower_bound(keys.begin(), keys.end(), std::pair(hash, 0));
         at != keys.end() && at->first == hash; ++at)
        take(at->second);
}

// Where an unknown word falls into two that are known ("staterolling"); 0: nowhere.
template<typename Knows>
qsizetype seamOf(const QString &word, Knows knows)
{
    constexpr qsizetype shortest = 4, shortestForm = 3, longest = 100;
    if (word.size() > longest)
        return 0;
    const auto fits = [&knows](const QString &part) {
        return part.size() >= shortest ? knows(part) : isLegalForm(part);
    };
    for (qsizetype seam = word.size() - shortestForm; seam >= shortestForm; --seam) {
        if (fits(word.left(seam)) && fits(word.mid(seam)))
            return seam;
    }
    return 0;
}

std::vector<const NameWord *> pointers(const std::vector<NameWord> &words)
{
    std::vector<const NameWord *> all;
    for (const NameWord &word : words)
        all.push_back(&word);
    return all;
}

} // namespace

AliasIndex::AliasIndex(const std::vector<QString> &names, const Job &job)
{
    m_names.resize(names.size());
    for (size_t name = 0; name < names.size(); ++name) {
        if (name % 1024 == 0 && job.cancelled())
            return;
        const std::vector<QString> words = partsOf(names[name]).words;
        for (const QString &word : words)
            addWord(word, static_cast<int>(name));
        for (size_t i = 1; i < words.size(); ++i) {
            const QString joined = words[i - 1] + words[i];
            m_joined.emplace_back(hashOf(joined), static_cast<int>(name));
        }
    }
    weigh();
    makeKeys();
}

void AliasIndex::addWord(const QString &word, int name)
{
    auto found = m_wordIds.constFind(word);
    if (found == m_wordIds.constEnd()) {
        found = m_wordIds.insert(word, static_cast<int>(m_words.size()));
        m_words.push_back(nameWord(word));
        m_postings.emplace_back();
    }
    std::vector<int> &postings = m_postings[static_cast<size_t>(*found)];
    if (postings.empty() || postings.back() != name)
        postings.push_back(name);
    m_names[static_cast<size_t>(name)].push_back(*found);
}

// Inverse document frequency, scaled to the span from a word that one name has to one that all have.
void AliasIndex::weigh()
{
    constexpr double commonest = 0.25;
    const double all = std::log(static_cast<double>(m_names.size()) + 1);
    for (size_t word = 0; word < m_words.size(); ++word) {
        if (m_words[word].kind != WordKind::Telling || m_names.size() < 2)
            continue;
        const double rarity = 1 - std::log(static_cast<double>(m_postings[word].size())) / all;
        m_words[word].weight = std::max(commonest, rarity);
    }
}

void AliasIndex::makeKeys()
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        const NameWord &word = m_words[i];
        const int id = static_cast<int>(i);
        m_spellings.emplace_back(hashOf(word.word), id);
        if (word.word.size() >= shortestMisspelt && word.kind != WordKind::Number) {
            for (qsizetype letter = 0; letter < word.word.size(); ++letter)
                m_spellings.emplace_back(hashOf(word.word, letter), id);
            m_sounds.emplace_back(hashOf(word.sound), id);
        }
        if (!word.chinese.isEmpty())
            m_sounds.emplace_back(hashOf(word.chinese), id);
    }
    for (std::vector<Key> *keys : {&m_spellings, &m_sounds, &m_joined}) {
        std::sort(keys->begin(), keys->end());
        keys->erase(std::unique(keys->begin(), keys->end()), keys->end());
    }
}

AliasIndex::Finder::Finder(const AliasIndex &index)
    : m_index(index)
    , m_votes(index.m_names.size())
{
}

// With the weights that the index gives; a word that no listed name has is as rare as can be.
std::vector<NameWord> AliasIndex::Finder::prepare(const QString &name) const
{
    std::vector<NameWord> words;
    const NameParts parts = partsOf(name);
    const auto knows = [this](const QString &word) {
        return m_index.m_wordIds.contains(word) || isLegalForm(word) || wordKindOf(word) == WordKind::Generic;
    };
    const auto add = [&](const QString &word) {
        const auto known = m_index.m_wordIds.constFind(word);
        words.push_back(known == m_index.m_wordIds.constEnd() ? nameWord(word)
                                                              : m_index.m_words[static_cast<size_t>(*known)]);
    };
    for (const QString &word : parts.words) {
        const qsizetype seam = knows(word) ? 0 : seamOf(word, knows);
        const QString opening = word.left(seam), rest = word.mid(seam);
        if (seam > 0 && !isLegalForm(opening))
            add(opening);
        if (seam == 0 || !isLegalForm(rest))
            add(rest);
    }
    return words;
}

const std::vector<AliasIndex::Finder::Similar> &AliasIndex::Finder::similarTo(const NameWord &word)
{
    constexpr double leastDegree = 0.7;
    if (const auto known = m_similar.constFind(word.word); known != m_similar.constEnd())
        return *known;
    std::vector<int> found;
    const auto take = [&found](int id) {
        found.push_back(id);
    };
    eachWith(m_index.m_spellings, hashOf(word.word), take);
    if (word.word.size() >= shortestMisspelt && word.kind != WordKind::Number) {
        for (qsizetype letter = 0; letter < word.word.size(); ++letter)
            eachWith(m_index.m_spellings, hashOf(word.word, letter), take);
        eachWith(m_index.m_sounds, hashOf(word.sound), take);
    }
    if (!word.chinese.isEmpty())
        eachWith(m_index.m_sounds, hashOf(word.chinese), take);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<Similar> similar;
    for (const int id : found) {
        const double degree = alike(word.keyed(), m_index.m_words[static_cast<size_t>(id)].keyed()).degree;
        if (degree >= leastDegree)
            similar.push_back({id, degree});
    }
    return *m_similar.insert(word.word, std::move(similar));
}

void AliasIndex::Finder::vote(int word, double worth, int &budget)
{
    const std::vector<int> &names = m_index.m_postings[static_cast<size_t>(word)];
    budget -= static_cast<int>(names.size());
    for (const int name : names) {
        float &votes = m_votes[static_cast<size_t>(name)];
        if (votes == 0)
            m_touched.push_back(name);
        votes += static_cast<float>(worth * m_index.m_words[static_cast<size_t>(word)].weight);
    }
}

// Rare words first, until enough names were touched: common ones decide nothing that the comparison in full
// would not see.
void AliasIndex::Finder::gather(const std::vector<NameWord> &words)
{
    struct Wanted
    {
        int word = 0;
        double degree = 0;
        size_t names = 0;
    };
    std::vector<Wanted> wanted;
    const auto want = [&](const NameWord &word) {
        for (const Similar &similar : similarTo(word))
            wanted.push_back(
                {similar.word, similar.degree, m_index.m_postings[static_cast<size_t>(similar.word)].size()});
    };
    int budget = mostPostings;
    for (size_t i = 0; i < words.size(); ++i) {
        want(words[i]);
        eachWith(m_index.m_joined, hashOf(words[i].word), [&](int name) {
            float &votes = m_votes[static_cast<size_t>(name)];
            if (votes == 0)
                m_touched.push_back(name);
            votes += 2;
        });
        if (i > 0)
            want(nameWord(words[i - 1].word + words[i].word));
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Wanted &a, const Wanted &b) { return a.names < b.names; });
    for (const Wanted &one : wanted) {
        if (budget > 0 || m_touched.empty())
            vote(one.word, one.degree, budget);
    }
}

std::vector<AliasIndex::Match> AliasIndex::Finder::compare(const std::vector<NameWord> &words,
                                                           const std::vector<int> &candidates,
                                                           double least) const
{
    const std::vector<const NameWord *> own = pointers(words);
    std::vector<Match> matches;
    std::vector<const NameWord *> other;
    for (const int name : candidates) {
        other.clear();
        for (const int word : m_index.m_names[static_cast<size_t>(name)])
            other.push_back(&m_index.m_words[static_cast<size_t>(word)]);
        const NameLikeness likeness = likenessOf(own, other);
        if (likeness.score >= least)
            matches.push_back({name, likeness});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.likeness.score > b.likeness.score; });
    return matches;
}

std::vector<AliasIndex::Match> AliasIndex::Finder::find(const QString &name, double least)
{
    const std::vector<NameWord> words = prepare(name);
    gather(words);
    std::vector<int> best = std::move(m_touched);
    m_touched = {};
    const auto better = [this](int a, int b) {
        const float left = m_votes[static_cast<size_t>(a)], right = m_votes[static_cast<size_t>(b)];
        return left != right ? left > right : a < b;
    };
    const size_t kept = std::min(best.size(), mostCompared);
    std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(kept), best.end(), better);
    for (const int touched : best)
        m_votes[static_cast<size_t>(touched)] = 0;
    best.resize(kept);
    std::sort(best.begin(), best.end());
    return compare(words, best, least);
}

std::vector<AliasIndex::Match> AliasIndex::Finder::scan(const QString &name, double least)
{
    std::vector<int> all(m_index.m_names.size());
    std::iota(all.begin(), all.end(), 0);
    return compare(prepare(name), all, least);
}

} // namespace clew
