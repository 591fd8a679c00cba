#include "treetext.h"

#include <algorithm>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

// A word that waits to be drawn. Not recursion: a damaged text may be one sentence of any depth.
struct Waiting
{
    int token = 0;
    QString before; // the lines of its ancestors
    bool root = false;
    bool last = false; // of its siblings
};

std::vector<std::vector<int>> childrenOf(const Sentence &sentence)
{
    const int size = int(sentence.tokens.size());
    std::vector<std::vector<int>> children(sentence.tokens.size());
    for (int i = 0; i < size; ++i) {
        const int head = sentence.tokens[size_t(i)].head;
        if (head >= 0 && head < size && head != i)
            children[size_t(head)].push_back(i);
    }
    return children;
}

} // namespace

QStringList treeText(QStringView text, const Sentence &sentence)
{
    constexpr qsizetype deepest = 200; // columns of lines; below that words stand flush
    const auto children = childrenOf(sentence);
    if (std::ranges::all_of(children, [](const auto &each) { return each.empty(); }))
        return {};
    std::vector<Waiting> waiting;
    for (int i = int(sentence.tokens.size()) - 1; i >= 0; --i) {
        if (sentence.tokens[size_t(i)].head < 0)
            waiting.push_back({i, {}, true, true});
    }
    QStringList lines;
    while (!waiting.empty() && lines.size() < qsizetype(sentence.tokens.size())) {
        const Waiting here = waiting.back();
        waiting.pop_back();
        const Token &token = sentence.tokens[size_t(here.token)];
        const QString word = token.span.of(text).toString().simplified();
        lines << (here.root ? word
                            : QString(here.before % (here.last ? "`-- "_L1 : "|-- "_L1) % token.relation
                                      % "  "_L1 % word));
        QString before = here.before;
        if (!here.root && before.size() < deepest)
            before += here.last ? "    "_L1 : "|   "_L1;
        const std::vector<int> &below = children[size_t(here.token)];
        for (size_t i = below.size(); i-- > 0;)
            waiting.push_back({below[i], before, false, i + 1 == below.size()});
    }
    return lines;
}

} // namespace clew::cli
