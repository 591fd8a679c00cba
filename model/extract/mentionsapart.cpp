#include "extract/mentionsapart.h"

#include "extract/mentionswords.h"

namespace clew {

namespace {

constexpr size_t mostBetween = 8; // words

} // namespace

bool areSaidApart(const MentionText &text, const SentenceTokens &first, const SentenceTokens &second)
{
    const size_t s = first.sentence;
    if (second.sentence != s || second.first <= first.end || second.first > first.end + mostBetween)
        return false;
    // "Orlo owns Orlo Freight", "Orlo's report names a subsidiary, Orlo Freight": nobody is his own
    for (size_t t = first.end; t < second.first; ++t) {
        if (isOneOf(text.lemma(s, t),
                    {u"subsidiary", u"affiliate", u"offshoot", u"own", u"acquire", u"control"}))
            return true;
    }
    for (size_t t = first.end; t < second.first; ++t) {
        if (isOneOf(text.tag(s, t), {u"VERB", u"AUX", u"SCONJ"}))
            return false;
    }
    const QString opens = text.lower(s, first.end);
    const QString closes = text.lower(s, second.first - 1);
    const size_t count = second.first - first.end;
    if (isOneOf(opens, {u"'s", u"\u2019s", u"'", u"\u2019"}))
        return count > 1;
    if (count <= 2 && isOneOf(closes, {u"and", u"or"}))
        return count == 1 || opens == u",";
    return count > 3 && opens == u"," && isOneOf(closes, {u"of", u"to", u"for"})
        && isOneOf(text.lower(s, first.end + 1), {u"a", u"an", u"the", u"one"});
}

} // namespace clew
