#pragma once

#include "core/span.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace clew {

// Finds phrases in texts as whole words, whatever their case, accents, line breaks, hyphens or other signs
// between the words ("Ann Lee" in "ann-lee.pdf"). Immutable; linear in the text.
class Phrases
{
public:
    // `names`: words that are found only where they begin with a capital letter, as names do in a text.
    Phrases(const std::set<QString> &phrases, const std::set<QString> &names);

    // Without overlap, in order; of several that begin at one place the longest. `anyCase`: names also in
    // small letters, as in addresses and names of files.
    enum class Case { AsNames, Any };
    std::vector<Span> in(QStringView text, Case letters = Case::AsNames) const;
    bool isEmpty() const { return m_starts.empty(); }

private:
    struct Phrase
    {
        std::vector<QString> words; // folded
        bool name = false;
    };
    std::map<QString, std::vector<Phrase>> m_starts; // by the first word; longest first
};

} // namespace clew
