#pragma once

#include "core/job.h"
#include "screening/likeness.h"

#include <QHash>

#include <vector>

namespace clew {

// Names to be found again in other spellings. Which words are common is counted in the names themselves: a
// rare one counts more. Immutable once built; a Finder holds the scratch of one thread.
class AliasIndex
{
public:
    explicit AliasIndex(const std::vector<QString> &names, const Job &job = {});

    struct Match
    {
        int name = 0; // index into the names
        NameLikeness likeness;
    };

    class Finder
    {
    public:
        explicit Finder(const AliasIndex &index);
        // The names with at least this score, best first, equal ones in the order of the names.
        std::vector<Match> find(const QString &name, double least);
        // The same by comparing with every name: what the index is measured against.
        std::vector<Match> scan(const QString &name, double least);

    private:
        struct Similar
        {
            int word = 0;
            double degree = 0;
        };
        std::vector<NameWord> prepare(const QString &name) const;
        const std::vector<Similar> &similarTo(const NameWord &word);
        void gather(const std::vector<NameWord> &words);
        void vote(int word, double worth, int &budget);
        std::vector<Match> compare(const std::vector<NameWord> &words, const std::vector<int> &candidates,
                                   double least) const;

        const AliasIndex &m_index;
        QHash<QString, std::vector<Similar>> m_similar;
        std::vector<float> m_votes; // by name
        std::vector<int> m_touched;
    };

    int size() const { return static_cast<int>(m_names.size()); }

private:
    using Key = std::pair<quint32, int>; // a hash, and the word or name that has it
    void addWord(const QString &word, int name);
    void weigh();
    void makeKeys();

    std::vector<std::vector<int>> m_names; // the words of each
    std::vector<NameWord> m_words;
    std::vector<std::vector<int>> m_postings; // by word: the names, ascending
    QHash<QString, int> m_wordIds;
    // Sorted. A word under itself and under itself less any one letter (after SymSpell); under its sound and
    // its Chinese key; a name under every two neighbouring words written as one.
    std::vector<Key> m_spellings, m_sounds, m_joined;
};

} // namespace clew
