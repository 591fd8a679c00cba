#include "origins/creditedreport.h"

#include "origins/publications.h"

#include <QSet>

#include <algorithm>

namespace clew {

namespace {

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\n' || c == u':' || c == u'"' || c == u'\u201c';
}

// Words that look like names: with a capital, but not for opening a sentence. No plain numbers.
QSet<QString> nameWords(QStringView text)
{
    QSet<QString> words;
    QChar before = u'\n';
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            if (!text[i].isSpace() || text[i] == u'\n')
                before = text[i];
            ++i;
            continue;
        }
        qsizetype end = i;
        bool inner = false; // a capital or digit behind the first letter: "iOrlo", "H9"
        bool letter = false;
        while (end < text.size() && text[end].isLetterOrNumber()) {
            inner = inner || (end > i && (text[end].isUpper() || text[end].isDigit()));
            letter = letter || text[end].isLetter();
            ++end;
        }
        const bool opens = endsSentence(before);
        if (end - i >= 2 && letter && (inner || (text[i].isUpper() && !opens)))
            words.insert(text.mid(i, end - i).toString().toLower());
        before = text[end - 1];
        i = end;
    }
    return words;
}

// Whether most names of the one are names of the other.
bool tellsTheSame(const QSet<QString> &names, const Document &other)
{
    constexpr qsizetype fewest = 5;
    constexpr qsizetype percent = 50;
    const QSet<QString> theirs = nameWords(other.text);
    const auto shared
        = std::ranges::count_if(names, [&](const QString &name) { return theirs.contains(name); });
    return shared >= fewest && shared * 100 >= percent * names.size();
}

bool isCredited(std::span<const Derivation> derivations, const QString &publisher)
{
    return std::ranges::any_of(
        derivations, [&](const Derivation &each) { return isSamePublication(each.publication, publisher); });
}

} // namespace

const Document *creditedReport(const Document &undated, std::span<const Derivation> derivations,
                               std::span<const Document *const> others)
{
    const Document *best = nullptr;
    QSet<QString> names;
    for (const Document *other : others) {
        const Metadata &metadata = other->metadata;
        if (metadata.published.isEmpty() || metadata.publisher.isEmpty() || other->id == undated.id
            || !isCredited(derivations, metadata.publisher))
            continue;
        if (best && std::pair(best->metadata.published, best->id) <= std::pair(metadata.published, other->id))
            continue;
        if (names.isEmpty()) {
            names = nameWords(undated.text);
            for (const Derivation &derivation : derivations) {
                for (const QString &word : derivation.publication.toLower().split(u' '))
                    names.remove(word);
            }
        }
        if (tellsTheSame(names, *other))
            best = other;
    }
    return best;
}

} // namespace clew
