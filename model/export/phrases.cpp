#include "export/phrases.h"

#include <algorithm>

namespace clew {

namespace {

struct Word
{
    Span span;
    QString folded;
};

bool goesOn(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
        || character.category() == QChar::Other_Format; // a soft hyphen, a joiner
}

// Scripts that put no space between words: every character is a word.
bool standsAlone(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

QString folded(QStringView word)
{
    QString key;
    for (const QChar character : word.toString().normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark() && character.category() != QChar::Other_Format)
            key += character;
    }
    return key.toCaseFolded();
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!goesOn(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (!standsAlone(text[i]) && end < text.size() && goesOn(text[end]) && !standsAlone(text[end]))
            ++end;
        if (QString key = folded(text.mid(i, end - i)); !key.isEmpty())
            words.push_back({{i, end}, std::move(key)});
        i = end;
    }
    return words;
}

} // namespace

Phrases::Phrases(const std::set<QString> &phrases, const std::set<QString> &names)
{
    const auto add = [this](const QString &text, bool name) {
        Phrase phrase;
        for (Word &word : wordsOf(text))
            phrase.words.push_back(std::move(word.folded));
        phrase.name = name;
        if (!phrase.words.empty())
            m_starts[phrase.words.front()].push_back(std::move(phrase));
    };
    for (const QString &phrase : phrases)
        add(phrase, false);
    for (const QString &name : names)
        add(name, true);
    for (auto &[start, list] : m_starts)
        std::ranges::stable_sort(list, std::ranges::greater(),
                                 [](const Phrase &phrase) { return phrase.words.size(); });
}

std::vector<Span> Phrases::in(QStringView text, Case letters) const
{
    std::vector<Span> found;
    if (isEmpty())
        return found;
    const std::vector<Word> words = wordsOf(text);
    for (size_t i = 0; i < words.size();) {
        const auto start = m_starts.find(words[i].folded);
        size_t length = 0;
        if (start != m_starts.end()) {
            const bool capital = letters == Case::Any || !text[words[i].span.begin].isLower();
            const auto fits = std::ranges::find_if(start->second, [&](const Phrase &phrase) {
                return (capital || !phrase.name) && i + phrase.words.size() <= words.size()
                    && std::equal(phrase.words.begin(), phrase.words.end(),
                                  words.begin() + static_cast<std::ptrdiff_t>(i),
                                  [](const QString &one, const Word &other) { return one == other.folded; });
            });
            if (fits != start->second.end())
                length = fits->words.size();
        }
        if (length > 0)
            found.push_back({words[i].span.begin, words[i + length - 1].span.end});
        i += std::max<size_t>(1, length);
    }
    return found;
}

} // namespace clew
