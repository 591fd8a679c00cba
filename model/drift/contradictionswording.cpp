// A document that says one thing twice, but for a word: a slip of the pen or of the scanner.

#include "drift/sides.h"

#include "language/sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Letters that scanners take for one another are one, and so are cases.
QString foldScanned(QString word)
{
    for (QChar &c : word) {
        if (c == u'I' || c == u'1' || c == u'|')
            c = u'l';
        else if (c == u'0')
            c = u'o';
    }
    return word.toCaseFolded();
}

struct Words
{
    QStringList plain, folded;
};

Words wordsOf(const QString &sentence)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}$€£%|]+"_s);
    Words words{sentence.split(gap, Qt::SkipEmptyParts), {}};
    for (const QString &word : words.plain)
        words.folded.append(foldScanned(word));
    return words;
}

// Where exactly one word differs: its place.
std::optional<qsizetype> onlyDifference(const Words &one, const Words &other)
{
    constexpr qsizetype shortest = 9; // words; shorter ones are alike by accident
    if (one.folded.size() != other.folded.size() || one.folded.size() < shortest)
        return std::nullopt;
    std::optional<qsizetype> place;
    for (qsizetype i = 0; i < one.folded.size(); ++i) {
        if (one.folded[i] == other.folded[i])
            continue;
        if (place)
            return std::nullopt;
        place = i;
    }
    return place;
}

struct Reading
{
    Told told;
    Words words;
};

// The sentences of the text, and of an abstract that was cut because the text repeats it.
std::vector<Reading> sentencesOf(const Utterances &document)
{
    std::vector<Reading> all;
    for (const LedgerEntry &entry : document.document->ledger) {
        if (entry.reason != LedgerReason::Abstract)
            continue;
        for (const Span span : splitSentences(entry.original)) {
            const QString words = span.of(entry.original).toString().simplified();
            all.push_back({{document.document->id, {}, {}, {}, words}, wordsOf(words)});
        }
    }
    for (const Utterance &statement : document.all)
        all.push_back(
            {toldBy({&document, &statement, nullptr}, {}), wordsOf(document.words(statement.sentence.span))});
    return all;
}

Told with(Told told, const QString &value)
{
    told.value = value;
    return told;
}

} // namespace

std::vector<Contradiction> wordingContradictions(const Compared &all)
{
    std::vector<Contradiction> found;
    for (const Utterances &document : all.documents) {
        const std::vector<Reading> sentences = sentencesOf(document);
        std::map<qsizetype, std::vector<const Reading *>> byLength; // only as many words are compared
        for (const Reading &sentence : sentences) {
            std::vector<const Reading *> &same = byLength[sentence.words.folded.size()];
            for (const Reading *before : same) {
                const auto place = onlyDifference(before->words, sentence.words);
                if (place)
                    found.push_back({ContradictionKind::Wording,
                                     {with(before->told, before->words.plain[*place]),
                                      with(sentence.told, sentence.words.plain[*place])}});
            }
            same.push_back(&sentence);
        }
    }
    return found;
}

} // namespace clew
