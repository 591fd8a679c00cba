#include "train/commands.h"
#include "train/conllu.h"

#include "language/modelfile.h"
#include "language/sentenceends.h"
#include "language/sentences.h"
#include "language/tokens.h"

#include <cstdio>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

// Spans of gold and system in order; right where both ends agree.
struct Score
{
    size_t gold = 0;
    size_t found = 0;
    size_t right = 0;

    void add(const std::vector<Span> &goldSpans, const std::vector<Span> &foundSpans)
    {
        gold += goldSpans.size();
        found += foundSpans.size();
        size_t g = 0;
        for (Span span : foundSpans) {
            while (g < goldSpans.size() && goldSpans[g].begin < span.begin)
                ++g;
            right += g < goldSpans.size() && goldSpans[g] == span;
        }
    }

    void print(const char *what) const
    {
        const auto part = [](size_t a, size_t b) {
            return b == 0 ? 0.0 : 100.0 * static_cast<double>(a) / static_cast<double>(b);
        };
        std::printf("%-28s P %6.2f  R %6.2f  F1 %6.2f  (%zu gold, %zu found)\n", what, part(right, found),
                    part(right, gold), part(2 * right, gold + found), gold, found);
    }
};

std::vector<Span> tokensOf(QStringView text, const std::vector<Span> &sentences)
{
    std::vector<Span> tokens;
    for (Span sentence : sentences) {
        const std::vector<Span> more = splitTokens(text, sentence);
        tokens.insert(tokens.end(), more.begin(), more.end());
    }
    return tokens;
}

// The tokens of both, between white space, where they differ.
class TokenErrors
{
public:
    void add(const QString &text, const std::vector<Span> &gold, const std::vector<Span> &found)
    {
        qsizetype begin = 0;
        while (begin < text.size()) {
            qsizetype end = begin;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            const QString is = partsIn(text, found, {begin, end});
            const QString should = partsIn(text, gold, {begin, end});
            if (is != should)
                ++m_counts[should % u"   not   " % is];
            begin = end + 1;
        }
    }

    void print() const
    {
        std::multimap<int, QString, std::greater<>> byCount;
        for (const auto &[what, count] : m_counts)
            byCount.insert({count, what});
        for (const auto &[count, what] : byCount)
            std::printf("%4d  %s\n", count, qPrintable(what));
    }

private:
    static QString partsIn(const QString &text, const std::vector<Span> &spans, Span chunk)
    {
        QStringList parts;
        auto it = std::lower_bound(spans.begin(), spans.end(), chunk.begin,
                                   [](Span span, qsizetype at) { return span.end <= at; });
        for (; it != spans.end() && it->begin < chunk.end; ++it)
            parts.append(it->of(text).toString());
        return parts.join(u' ');
    }

    std::map<QString, int> m_counts;
};

// Where the ends of the sentences differ, with what stands around.
void printEnds(const QString &text, const std::vector<Span> &gold, const std::vector<Span> &found)
{
    const auto print = [&](const char *what, const std::vector<Span> &some, const std::vector<Span> &others) {
        for (Span span : some) {
            const bool shared = std::any_of(others.begin(), others.end(),
                                            [&](Span other) { return other.end == span.end; });
            if (!shared)
                std::printf("%s  %s  |  %s\n", what,
                            qPrintable(text.mid(std::max<qsizetype>(0, span.end - 60),
                                                std::min<qsizetype>(60, span.end))),
                            qPrintable(text.mid(span.end, 50).trimmed()));
        }
    };
    print("missed", gold, found);
    print("wrong ", found, gold);
}

} // namespace

int evaluateSentences(const QStringList &arguments)
{
    const auto documents = readRawDocuments(arguments[2]);
    if (!documents) {
        std::fprintf(stderr, "clew-train: cannot read %s\n", qPrintable(arguments[2]));
        return 1;
    }
    // "-": by the written rules alone
    std::optional<SentenceEnds> model;
    if (arguments[1] != u"-"_s) {
        const auto file = ModelFile::open(arguments[1]);
        const auto opened = file ? SentenceEnds::open(*file) : Result<SentenceEnds>(file.error());
        if (!opened) {
            std::fprintf(stderr, "clew-train: cannot read %s\n", qPrintable(arguments[1]));
            return 1;
        }
        model = *opened;
    }
    const bool tokens = arguments[0] == u"tokens"_s;
    const bool errors = arguments.value(3) == u"errors"_s;
    Score sentenceScore;
    Score chainScore;
    Score tokenScore;
    TokenErrors tokenErrors;
    for (const RawDocument &document : *documents) {
        const std::vector<Span> sentences = splitSentences(document.text, model ? &*model : nullptr);
        sentenceScore.add(document.sentences, sentences);
        if (!tokens && errors)
            printEnds(document.text, document.sentences, sentences);
        if (!tokens)
            continue;
        chainScore.add(document.words, tokensOf(document.text, sentences));
        const std::vector<Span> found = tokensOf(document.text, document.sentences);
        tokenScore.add(document.words, found);
        if (errors)
            tokenErrors.add(document.text, document.words, found);
    }
    sentenceScore.print("sentences, raw text");
    if (tokens) {
        chainScore.print("tokens, raw text");
        tokenScore.print("tokens, gold sentences");
        tokenErrors.print();
    }
    return 0;
}

} // namespace clew::train
