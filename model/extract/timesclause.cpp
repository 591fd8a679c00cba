#include "extract/timesclause.h"

#include "extract/timesevents.h"
#include "text/lower.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Tokens to each side that can belong to one clause: keeps the look short where a text has no full stops.
constexpr size_t clauseReach = 40;

bool partsClauses(QStringView word)
{
    return word == u";" || word == u":" || word == u"\"" || word == u"\u201c" || word == u"\u201d";
}

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> list)
{
    return std::ranges::any_of(
        list, [&](QLatin1StringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

bool looksAhead(QStringView text, const Token &token)
{
    const QStringView word = token.span.of(text);
    if (token.tag == "AUX"_L1)
        return isOneOf(word, {"will"_L1, "shall"_L1, "may"_L1, "might"_L1, "could"_L1, "'ll"_L1, "wo"_L1});
    return isOneOf(token.lemma,
                   {"expect"_L1, "plan"_L1, "schedule"_L1, "due"_L1, "propose"_L1, "forecast"_L1, "aim"_L1,
                    "intend"_L1, "slate"_L1});
}

bool looksBack(QStringView text, const Token &token)
{
    const QStringView word = token.span.of(text);
    if (token.tag == "AUX"_L1)
        return isOneOf(word, {"was"_L1, "were"_L1, "had"_L1, "did"_L1, "has"_L1, "have"_L1});
    if (!token.fineTag.isEmpty())
        return token.fineTag == "VBD"_L1;
    return token.tag == "VERB"_L1 && word.endsWith("ed"_L1);
}

// Where a clause of its own begins, as far as one word tells.
bool opensClause(QStringView word)
{
    return word == u","
        || isOneOf(word,
                   {"that"_L1, "which"_L1, "who"_L1, "when"_L1, "while"_L1, "because"_L1, "if"_L1,
                    "whether"_L1, "as"_L1});
}

TimeWord timeWord(QStringView text, const Token &token)
{
    const QStringView form = token.span.of(text);
    return {.span = token.span,
            .form = form,
            .lower = lowerCased(form).replace(u'\u2019', u'\''),
            .lemma = token.lemma,
            .capital = form[0].isUpper(),
            .noun = token.tag == "NOUN"_L1 || token.tag == "PROPN"_L1,
            .verb = token.tag == "VERB"_L1};
}

bool opensEvent(QStringView word)
{
    static constexpr std::array openings{"before"_L1, "after"_L1, "since"_L1,   "until"_L1,
                                         "prior"_L1,  "ahead"_L1, "advance"_L1, "following"_L1};
    return std::ranges::any_of(
        openings, [&](QLatin1StringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

} // namespace

std::vector<TimeWord> timeWords(QStringView text, const Sentence &sentence)
{
    const bool dated = std::ranges::any_of(sentence.tokens, [&](const Token &token) {
        const QStringView word = token.span.of(text);
        return mayDate(word) || opensEvent(word);
    });
    std::vector<TimeWord> words;
    if (!dated)
        return words;
    words.reserve(sentence.tokens.size());
    for (const Token &token : sentence.tokens)
        words.push_back(timeWord(text, token));
    return words;
}

Outlook outlookAt(QStringView text, const Sentence &sentence, size_t token)
{
    const auto word = [&](size_t i) {
        return sentence.tokens[i].span.of(text);
    };
    const auto tells = [&](size_t i) {
        return looksAhead(text, sentence.tokens[i]) ? Outlook::Ahead
            : looksBack(text, sentence.tokens[i])   ? Outlook::Back
                                                    : Outlook::None;
    };
    // the verb before it, else the one after it
    for (size_t i = token; i-- > 0 && token - i <= clauseReach;) {
        if (partsClauses(word(i)) || opensClause(word(i)))
            break;
        if (const Outlook outlook = tells(i); outlook != Outlook::None)
            return outlook;
    }
    const size_t end = std::min(sentence.tokens.size(), token + clauseReach);
    for (size_t i = token; i < end && !(i > token && partsClauses(word(i))); ++i) {
        if (const Outlook outlook = tells(i); outlook != Outlook::None)
            return outlook;
    }
    return Outlook::None;
}

} // namespace clew
