#include "language/secondreading.h"

#include "language/lexicon.h"

#include <algorithm>
#include <array>

namespace clew {

namespace {

// One or more capitals, then two or more digits, then perhaps letters.
bool isProductCode(QStringView word)
{
    qsizetype i = 0;
    while (i < word.size() && word[i].isUpper())
        ++i;
    const qsizetype capitals = i;
    while (i < word.size() && word[i].isDigit())
        ++i;
    const qsizetype digits = i - capitals;
    return capitals > 0 && capitals < 6 && digits > 1 && word.size() - i < 3
        && std::all_of(word.begin() + i, word.end(), [](QChar c) { return c.isLetter(); });
}

const QByteArray &tagOf(const ParsedWord &word, const SyntaxLabels &labels)
{
    return labels.universalTags[static_cast<size_t>(word.universalTag)];
}

bool isAny(const QByteArray &tag, std::initializer_list<const char *> tags)
{
    return std::ranges::any_of(tags, [&](const char *each) { return tag == each; });
}

// A noun, or a verb to which its subject is only a part of a name.
bool isUnsure(const ParsedSentence &parsed, const SyntaxLabels &labels, size_t i)
{
    const ParsedWord &before = parsed.words[i - 1];
    const QByteArray &tag = tagOf(parsed.words[i], labels);
    const bool part = before.head == static_cast<int>(i)
        && labels.relations[static_cast<size_t>(before.relation)] == "compound";
    return tag == "NOUN" || (tag == "VERB" && part);
}

// The comma behind an insertion: "Orlo, which makes cranes[,] rents", "Orlo, a dealer in Porto[,] rents".
bool closesInsertion(const std::vector<QStringView> &words, const ParsedSentence &parsed,
                     const SyntaxLabels &labels, size_t comma)
{
    if (words[comma] != u",")
        return false;
    for (size_t at = comma; at-- > 1;) {
        if (words[at] == u",")
            return isAny(tagOf(parsed.words[at - 1], labels), {"NOUN", "PROPN"});
    }
    return false;
}

bool mayBeVerb(const std::vector<QStringView> &words, const ParsedSentence &parsed,
               const SyntaxLabels &labels, size_t i)
{
    if (i == 0 || i + 1 >= words.size() || !words[i].endsWith(u's') || !words[i][0].isLower())
        return false;
    const bool resumes = closesInsertion(words, parsed, labels, i - 1);
    if (!isUnsure(parsed, labels, i)
        || !(resumes || isAny(tagOf(parsed.words[i - 1], labels), {"NOUN", "PROPN", "PRON"})))
        return false;
    const ParsedWord &next = parsed.words[i + 1];
    // "export controls regime": a common noun in the singular only goes on with the phrase
    const bool goesOn = !resumes && labels.fineTags[static_cast<size_t>(next.fineTag)] == "NN"
        && words[i + 1] == words[i + 1].toString().toLower();
    if (goesOn || !isAny(tagOf(next, labels), {"DET", "NUM", "PRON", "PROPN", "ADJ", "NOUN"}))
        return false;
    return isInLexicon(WordList::Verb, lemmaOf(words[i], u"VERB"));
}

} // namespace

QStringView familiarForm(QStringView word)
{
    if (!isProductCode(word))
        return word;
    return word.endsWith(u's') ? QStringView(u"iPhones") : QStringView(u"iPhone");
}

std::optional<SecondReading> secondReading(const std::vector<QStringView> &words,
                                           const ParsedSentence &parsed, const SyntaxLabels &labels)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (!mayBeVerb(words, parsed, labels, i))
            continue;
        SecondReading reading{words, i};
        reading.words[i] = u"buys";
        return reading;
    }
    return {};
}

bool holds(const SecondReading &reading, const ParsedSentence &parsed, const SyntaxLabels &labels)
{
    const ParsedWord &verb = parsed.words[reading.verb];
    if (tagOf(verb, labels) != "VERB")
        return false;
    const auto has = [&](const char *relation, bool before) {
        for (size_t i = 0; i < parsed.words.size(); ++i) {
            const ParsedWord &word = parsed.words[i];
            if (word.head == static_cast<int>(reading.verb) && (i < reading.verb) == before
                && labels.relations[static_cast<size_t>(word.relation)] == relation)
                return true;
        }
        return false;
    };
    return has("nsubj", true) && has("obj", false);
}

} // namespace clew
