#pragma once

#include "core/document.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace clew {

// A text as it is compared with others: by its words without endings, not by their order.

// A content word: "rentals" -> "rent", "nineteen" -> "19", "2,400" -> "2400", "Chinese" -> "china".
struct ContentWord
{
    QString stem;
    Span span;
    bool number = false;
    bool name = false; // with a capital, not only for opening the sentence
};

// In order of the text, function words left out.
std::vector<ContentWord> contentWords(QStringView text, Span range);

struct ComparedSentence
{
    Span span;
    Span paragraph;
    std::vector<ContentWord> words;
    QSet<QString> stems;
};

struct Quotation
{
    Span span; // without the marks
    std::vector<quint64> runs; // of five words each
};

// What is compared word for word, without regard to sentences.
struct Wording
{
    std::vector<quint64> runs; // of four words each; sorted, each once
    std::vector<Quotation> quotations; // of five words and more
    std::vector<Span> quoted; // all ranges between quotation marks
};

Wording wordingOf(const QString &text);

struct ComparedText : Wording
{
    std::vector<ComparedSentence> sentences;
    QSet<QString> stems;
    QHash<QString, std::vector<quint32>> places; // the sentences in which a stem stands, in order
    QSet<QString> names; // stems of names
};

ComparedText comparedText(const QString &text);
ComparedText comparedText(const QString &text, Wording wording); // `wording`: of this text

// The share of the weight of `words` that stands in the best one to three sentences in a row of the text;
// rare words weigh more. `from` and `to`: that passage.
struct SentenceLikeness
{
    double best = 0;
    double anywhere = 0; // the share that stands in the text at all
    size_t from = 0; // sentences [from, to)
    size_t to = 0;
};
SentenceLikeness likenessOf(const ComparedSentence &sentence, const ComparedText &text);
// Of one sentence to another, in both directions: 1 is the same words.
double likenessOf(const ComparedSentence &one, const ComparedSentence &other, const ComparedText &others);
// The share of the weight of the one that stands in the other.
double shareIn(const ComparedSentence &one, const ComparedSentence &other, const ComparedText &others);

} // namespace clew
