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

bool isVerbInS(const std::vector<QStringView> &words, size_t i)
{
    return words[i].endsWith(u's') && words[i][0].isLower()
        && isInLexicon(WordList::Verb, lemmaOf(words[i], u"VERB"));
}

// A common verb for a word that may be one and was read as none; empty: it is not.
QStringView verbFor(const std::vector<QStringView> &words, const ParsedSentence &parsed,
                    const SyntaxLabels &labels, size_t i)
{
    if (i == 0 || i + 1 >= words.size() || !isVerbInS(words, i) || !isUnsure(parsed, labels, i))
        return {};
    const bool resumes = closesInsertion(words, parsed, labels, i - 1);
    if (!resumes && !isAny(tagOf(parsed.words[i - 1], labels), {"NOUN", "PROPN", "PRON"}))
        return {};
    const ParsedWord &next = parsed.words[i + 1];
    // "Orlo, a dealer in Porto, sells to", "sells, two men said, cranes"
    if (resumes && isAny(tagOf(next, labels), {"ADP", "ADV"}))
        return u"goes";
    // "export controls regime": a common noun in the singular only goes on with the phrase
    const bool goesOn = !resumes && labels.fineTags[static_cast<size_t>(next.fineTag)] == "NN"
        && words[i + 1] == words[i + 1].toString().toLower();
    const bool object = isAny(tagOf(next, labels), {"DET", "NUM", "PRON", "PROPN", "ADJ", "NOUN"})
        || (resumes && words[i + 1] == u",");
    if (goesOn || !object)
        return {};
    return u"receives";
}

// "Orlo, a dealer, in May, and in haste, [sent] cranes to Porto", read as a name and what was sent.
QStringView pastFor(const std::vector<QStringView> &words, const ParsedSentence &parsed,
                    const SyntaxLabels &labels, size_t i)
{
    if (i == 0 || i + 1 >= words.size() || tagOf(parsed.words[i], labels) != "VERB"
        || !labels.fineTags[static_cast<size_t>(parsed.words[i].fineTag)].startsWith("VB")
        || !words[i].endsWith(u"ed") || words[i - 1] != u",")
        return {};
    const auto root
        = std::ranges::find_if(parsed.words, [](const ParsedWord &each) { return each.head < 0; });
    const bool nominal = root != parsed.words.end() && isAny(tagOf(*root, labels), {"NOUN", "PROPN"});
    const bool object
        = isAny(tagOf(parsed.words[i + 1], labels), {"DET", "NUM", "PRON", "PROPN", "ADJ", "NOUN"});
    return nominal && object ? u"gave" : QStringView();
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
        QStringView verb = verbFor(words, parsed, labels, i);
        if (verb.isEmpty())
            verb = pastFor(words, parsed, labels, i);
        if (verb.isEmpty())
            continue;
        SecondReading reading{words, i};
        reading.words[i] = verb;
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
    const bool intransitive = reading.words[reading.verb] == u"goes";
    return has("nsubj", true) && has(intransitive ? "obl" : "obj", false);
}

} // namespace clew
