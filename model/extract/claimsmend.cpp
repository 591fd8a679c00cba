#include "extract/claimsmend.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

bool isClause(const QString &relation)
{
    return relation == u"xcomp" || relation == u"advcl" || relation == u"ccomp" || relation == u"acl";
}

// The one token of the name on which the others hang; -1 where there is none or the head lies within.
int topOf(const Sentence &sentence, int first, int last)
{
    int top = -1;
    for (int i = first; i <= last; ++i) {
        const int head = sentence.tokens[size_t(i)].head;
        if (head >= first && head <= last)
            continue;
        if (top >= 0)
            return -1;
        top = i;
    }
    return top;
}

void mend(Sentence &sentence, int first, int last)
{
    const int top = topOf(sentence, first, last);
    if (top < 0)
        return;
    Token &name = sentence.tokens[size_t(top)];
    if (name.head < 0 || name.tag != u"VERB" || !isClause(name.relation))
        return;
    bool marked = false;
    for (Token &each : sentence.tokens)
        if (each.head == top && each.relation == u"mark") {
            each.relation = u"case"_s;
            each.tag = u"ADP"_s;
            marked = true;
        }
    if (!marked)
        return;
    const bool verbAbove = sentence.tokens[size_t(name.head)].tag == u"VERB";
    name.relation = verbAbove ? u"obl"_s : u"nmod"_s;
    name.tag = u"PROPN"_s;
    name.fineTag = QLatin1StringView("NNP");
}

} // namespace

void mendNames(Sentence &sentence, std::span<const Mention> mentions)
{
    auto each = std::ranges::lower_bound(mentions, sentence.span.begin, {},
                                         [](const Mention &mention) { return mention.span.begin; });
    for (; each != mentions.end() && each->span.begin < sentence.span.end; ++each) {
        if (each->rule != u"name")
            continue;
        int first = -1;
        int last = -1;
        for (int i = 0; i < int(sentence.tokens.size()); ++i) {
            if (!sentence.tokens[size_t(i)].span.overlaps(each->span))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first >= 0)
            mend(sentence, first, last);
    }
}

} // namespace clew
