#include "language/wordsofsentence.h"

#include "language/joinedwords.h"
#include "language/lexicon.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// How far each token lies below the root.
std::vector<int> depths(const std::vector<ParsedWord> &parsed)
{
    std::vector<int> result(parsed.size(), -1);
    std::vector<size_t> path;
    for (size_t start = 0; start < parsed.size(); ++start) {
        size_t at = start;
        while (result[at] < 0 && parsed[at].head >= 0) {
            path.push_back(at);
            at = static_cast<size_t>(parsed[at].head);
        }
        if (result[at] < 0)
            result[at] = 0;
        int depth = result[at];
        for (; !path.empty(); path.pop_back())
            result[path.back()] = ++depth;
    }
    return result;
}

// The token of a run nearest to the root: its head lies outside the run, and joining makes no cycle.
size_t headOf(TokenRange run, const std::vector<int> &depth)
{
    size_t best = run.begin;
    for (size_t i = run.begin; i < run.end; ++i) {
        if (depth[i] < depth[best])
            best = i;
    }
    return best;
}

// The two kinds of tags are guessed apart; where they differ on names, the fine one is right more often.
QString universalTag(const QByteArray &tag, const QByteArray &fine)
{
    const bool common = fine == "NN" || fine == "NNS";
    const bool proper = fine == "NNP" || fine == "NNPS";
    if (tag == "PROPN" && common)
        return u"NOUN"_s;
    if (proper && (tag == "VERB" || tag == "NOUN" || tag == "ADV" || tag == "X"))
        return u"PROPN"_s;
    return QString::fromLatin1(tag);
}

// "Orlo-Marine": parts that all bear capitals make a name, whatever a part by itself might be.
bool isJoinedName(QStringView text, TokenRange run, const std::vector<Span> &tokens)
{
    if (run.end - run.begin < 3)
        return false;
    for (size_t i = run.begin; i < run.end; ++i) {
        const QChar first = tokens[i].of(text)[0];
        if (first.isLower() || first.isDigit())
            return false;
    }
    return true;
}

// "state-backed", "high-end": whatever its parts are, before a noun the whole is an adjective.
bool describes(TokenRange run, const QByteArray &relation)
{
    return run.end - run.begin > 1 && relation == "amod";
}

} // namespace

std::vector<Token> wordsOfSentence(QStringView text, const std::vector<Span> &tokens,
                                   const std::vector<ParsedWord> &parsed, const SyntaxLabels &labels)
{
    const std::vector<TokenRange> runs = joinWords(text, tokens);
    const std::vector<int> depth = depths(parsed);
    std::vector<int> wordOf(tokens.size());
    for (size_t w = 0; w < runs.size(); ++w) {
        for (size_t i = runs[w].begin; i < runs[w].end; ++i)
            wordOf[i] = static_cast<int>(w);
    }
    const auto named = [](const std::vector<QByteArray> &names, int place) -> const QByteArray & {
        return names[static_cast<size_t>(place)];
    };
    std::vector<Token> words;
    words.reserve(runs.size());
    for (TokenRange run : runs) {
        Token &word = words.emplace_back();
        word.span = {tokens[run.begin].begin, tokens[run.end - 1].end};
        if (!parsed.empty()) {
            const ParsedWord &head = parsed[headOf(run, depth)];
            const QByteArray &relation = named(labels.relations, head.relation);
            const QByteArray &fine = named(labels.fineTags, head.fineTag);
            word.tag = universalTag(named(labels.universalTags, head.universalTag), fine);
            if (describes(run, relation) && word.tag != "NUM"_L1)
                word.tag = u"ADJ"_s;
            if (isJoinedName(text, run, tokens))
                word.tag = u"PROPN"_s;
            word.fineTag = QLatin1StringView(fine);
            word.head = head.head < 0 ? -1 : wordOf[static_cast<size_t>(head.head)];
            word.relation = QString::fromLatin1(relation);
        }
        word.lemma = lemmaOf(word.span.of(text), word.tag);
    }
    return words;
}

} // namespace clew
