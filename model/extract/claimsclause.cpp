#include "extract/claimsclause.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class Clauses
{
public:
    Clauses(QStringView text, const Sentence &sentence)
        : m_text(text)
        , m_tokens(sentence.tokens)
        , m_isPredicate(m_tokens.size())
    {
        for (const Token &token : m_tokens) {
            if (token.head >= 0 && (token.relation == "cop"_L1 || token.relation.startsWith("nsubj"_L1)))
                m_isPredicate[size_t(token.head)] = true;
        }
    }

    int size() const { return int(m_tokens.size()); }
    bool isParsed() const
    {
        return std::ranges::any_of(m_tokens, [](const Token &token) { return token.head >= 0; });
    }
    const Token &token(int i) const { return m_tokens[size_t(i)]; }
    // Also a noun that is said of something: "which has been under [sanctions] since May".
    bool isVerb(int i) const
    {
        return m_isPredicate[size_t(i)] || token(i).tag == "VERB"_L1
            || (token(i).tag == "AUX"_L1 && token(i).head < 0);
    }

    // The token of a span that hangs outside it; -1: no token.
    int headOf(Span span) const
    {
        const auto first = std::ranges::lower_bound(m_tokens, span.begin + 1, {},
                                                    [](const Token &token) { return token.span.end; });
        int last = -1;
        for (auto each = first; each != m_tokens.end() && each->span.begin < span.end; ++each) {
            last = int(each - m_tokens.begin());
            const bool outside = each->head < 0 || !span.overlaps(token(each->head).span);
            if (outside && each->tag != "ADP"_L1 && each->tag != "PUNCT"_L1)
                return last;
        }
        return last;
    }

    // The first verb on the way up, itself included; the root where there is none.
    int verbAbove(int i) const
    {
        for (int steps = 0; !isVerb(i) && token(i).head >= 0 && steps < size(); ++steps)
            i = token(i).head;
        return i;
    }

    // "before", "after" where one of them stands to the left of `from`, behind `least`.
    QString openingBefore(int from, int least) const
    {
        constexpr int reach = 12;
        for (int i = from - 1; i > least && from - i <= reach; --i) {
            const QStringView word = token(i).span.of(m_text);
            const auto is = [&](QLatin1StringView each) {
                return word.compare(each, Qt::CaseInsensitive) == 0;
            };
            if (is("before"_L1) || is("prior"_L1) || is("ahead"_L1) || is("advance"_L1))
                return u"before"_s;
            if (is("after"_L1) || is("following"_L1))
                return u"after"_s;
            if (is("since"_L1))
                return u"since"_s;
        }
        return {};
    }

    // How the trigger hangs on the verb that the expression is said of: "began selling", "bought and sold",
    // "struck the network by listing it", "imposed rules that bar".
    // `day`: the expression names a day of the week, as the news does for what was said.
    std::optional<int> rankBelow(int verb, int trigger, bool fronted, bool day) const
    {
        int rank = 2;
        for (int steps = 0; trigger != verb && steps < size(); ++steps) {
            const int above = token(trigger).head < 0 ? -1 : verbAbove(token(trigger).head);
            if (above < 0)
                return std::nullopt;
            const QString &relation = token(trigger).relation;
            const bool joined
                = relation == "xcomp"_L1 || (relation.startsWith("advcl"_L1) && !hasSubject(trigger));
            const bool shared = fronted
                && (relation.startsWith("conj"_L1) || relation.startsWith("ccomp"_L1)
                    || (relation.startsWith("acl"_L1) && makesRules(above)));
            // "on Wednesday fined it, saying it had sold": the day is that of the saying
            const bool said = (says(trigger) && relation.startsWith("advcl"_L1) && rank > 2)
                || (day && says(above) && relation.startsWith("ccomp"_L1));
            if ((!joined && !shared) || said)
                return std::nullopt;
            rank += joined ? 1 : 2;
            trigger = above;
        }
        return trigger == verb ? std::optional(rank) : std::nullopt;
    }

    // "... in 2018, when the trigger": the clause tells what happened then.
    bool opensWhen(Span expression, Span trigger) const
    {
        const auto after = std::ranges::lower_bound(m_tokens, expression.end, {},
                                                    [](const Token &token) { return token.span.begin; });
        auto at = after;
        if (at != m_tokens.end() && at->span.of(m_text) == u",")
            ++at;
        return at != m_tokens.end() && at->span.of(m_text) == u"when" && at->span.end <= trigger.begin
            && trigger.begin - at->span.end < 80;
    }

    // Whether only words of one simple clause stand between: "sold six lasers to Acme [in May]", "[In May]
    // Acme sold".
    bool isAdjacent(Span expression, Span trigger) const
    {
        const bool fronted = expression.end <= trigger.begin;
        constexpr int earliest = 3;
        if (fronted && firstOf(expression) > earliest)
            return false;
        const Span between{std::min(expression.end, trigger.end), std::max(expression.begin, trigger.begin)};
        return std::ranges::none_of(m_tokens, [&](const Token &token) {
            const QStringView word = token.span.of(m_text);
            const bool comma = word == u",";
            const bool opens = word == u"that" || word == u"which" || word == u"who" || word == u"whom";
            return between.contains(token.span)
                && (opens || token.tag == "VERB"_L1 || token.tag == "AUX"_L1 || token.tag == "SCONJ"_L1
                    || (token.tag == "PUNCT"_L1 && !(comma && fronted)));
        });
    }

    // Whether "of" stands before the span: it says more of a noun.
    bool isOfNoun(int first) const { return first > 0 && token(first - 1).span.of(m_text) == u"of"; }
    int firstOf(Span span) const
    {
        const auto first = std::ranges::lower_bound(m_tokens, span.begin + 1, {},
                                                    [](const Token &token) { return token.span.end; });
        return int(first - m_tokens.begin());
    }

private:
    bool hasSubject(int verb) const
    {
        for (int i = 0; i < size(); ++i) {
            if (token(i).head == verb && token(i).relation.startsWith("nsubj"_L1))
                return true;
        }
        return false;
    }

    bool says(int verb) const
    {
        static constexpr std::array verbs{"say"_L1,   "allege"_L1,  "claim"_L1, "state"_L1,
                                          "add"_L1,   "accuse"_L1,  "argue"_L1, "note"_L1,
                                          "write"_L1, "contend"_L1, "tell"_L1,  "report"_L1};
        return std::ranges::any_of(verbs, [&](QLatin1StringView each) { return token(verb).lemma == each; });
    }

    // "imposed", "announced": what their object says holds from the same day.
    bool makesRules(int verb) const
    {
        static constexpr std::array verbs{"impose"_L1, "introduce"_L1, "announce"_L1, "adopt"_L1,
                                          "enact"_L1,  "issue"_L1,     "unveil"_L1,   "tighten"_L1,
                                          "pass"_L1,   "publish"_L1,   "sign"_L1,     "order"_L1};
        return std::ranges::any_of(verbs, [&](QLatin1StringView each) { return token(verb).lemma == each; });
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    std::vector<bool> m_isPredicate; // has a subject or a copula
};

qsizetype distance(Span a, Span b)
{
    return a.overlaps(b) ? 0 : a.begin >= b.end ? a.begin - b.end : b.begin - a.end;
}

// "on Wednesday", "yesterday"
bool namesDay(QStringView expression)
{
    static constexpr std::array days{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                     "friday"_L1, "saturday"_L1, "sunday"_L1,    "yesterday"_L1,
                                     "today"_L1,  "tonight"_L1};
    return std::ranges::any_of(
        days, [&](QLatin1StringView day) { return expression.contains(day, Qt::CaseInsensitive); });
}

// Without a tree: nothing but the words between, none of which may open a clause.
std::optional<Belonging> byWords(QStringView text, const Sentence &sentence, Span expression, Span trigger)
{
    const Span between{std::min(expression.end, trigger.end), std::max(expression.begin, trigger.begin)};
    bool comma = false;
    for (const Token &token : sentence.tokens) {
        if (between.isEmpty() || !between.contains(token.span))
            continue;
        const QStringView word = token.span.of(text);
        const auto is = [&](QLatin1StringView each) {
            return word.compare(each, Qt::CaseInsensitive) == 0;
        };
        if (word == u";" || (comma && (is("which"_L1) || is("who"_L1) || is("that"_L1))))
            return std::nullopt;
        comma = word == u",";
    }
    return Belonging{0, distance(expression, trigger), {}};
}

std::optional<Belonging> belongingOnTree(const Clauses &clauses, QStringView text, const Sentence &sentence,
                                         Span expression, Span trigger)
{
    const int from = clauses.headOf(expression);
    const int to = clauses.headOf(trigger);
    if (from < 0 || to < 0)
        return std::nullopt;
    if (!clauses.isParsed())
        return byWords(text, sentence, expression, trigger);
    Belonging result{0, distance(expression, trigger), {}};
    if (clauses.opensWhen(expression, trigger))
        return result;
    // up from the expression to the trigger
    int verbs = 0;
    bool apart = false; // another clause lies between
    bool relative = false; // one that says more of a noun
    int i = from;
    int nodes = 0;
    for (int steps = 0; i >= 0 && i != to && steps < clauses.size(); ++steps) {
        ++nodes;
        if (clauses.isVerb(i)) {
            ++verbs;
            apart = apart || clauses.token(i).relation != "xcomp"_L1;
            relative = relative || clauses.token(i).relation == "acl:relcl"_L1;
        }
        i = clauses.token(i).head;
    }
    if (i == to) {
        const int least = expression.begin > trigger.begin ? to : -1;
        if (nodes > 1 || clauses.isOfNoun(clauses.firstOf(expression)))
            result.opening = clauses.openingBefore(from, least);
        // "who, listed since May, ...": a relative clause dates nothing but itself
        if ((verbs > 0 && apart && result.opening.isEmpty()) || relative)
            return std::nullopt;
        result.rank = verbs > 0 ? 1 : 0;
        return result;
    }
    // the verb of the expression carries the trigger
    const int verb = clauses.verbAbove(from);
    const auto rank
        = clauses.rankBelow(verb, clauses.verbAbove(to), from < verb, namesDay(expression.of(text)));
    if (!rank)
        return std::nullopt;
    result.rank = *rank;
    if (clauses.isOfNoun(clauses.firstOf(expression)))
        result.opening = clauses.openingBefore(from, -1);
    return result;
}

// "Loopholes: Before the ban, ...": parsers hang it on the heading; it holds for what follows.
bool opensAfterHeading(QStringView text, const Sentence &sentence, Span expression)
{
    const auto before = text.mid(sentence.span.begin, expression.begin - sentence.span.begin).trimmed();
    return before.endsWith(u':') && expression.end < text.size() && text[expression.end] == u',';
}

} // namespace

std::optional<Belonging> belonging(QStringView text, const Sentence &sentence, Span expression, Span trigger)
{
    const Clauses clauses(text, sentence);
    const auto byTree = belongingOnTree(clauses, text, sentence, expression, trigger);
    if (byTree || !clauses.isParsed()
        || (!clauses.isAdjacent(expression, trigger) && !opensAfterHeading(text, sentence, expression)))
        return byTree;
    // parsers hang a date on a verb of saying behind it: "sold six last May, records show"
    constexpr int last = 8;
    return Belonging{last, distance(expression, trigger), {}};
}

bool endsSomething(QStringView text, const Sentence &sentence, Span expression)
{
    static constexpr std::array verbs{"stop"_L1,    "end"_L1,         "cease"_L1,   "terminate"_L1,
                                      "cancel"_L1,  "halt"_L1,        "suspend"_L1, "quit"_L1,
                                      "abandon"_L1, "discontinue"_L1, "sever"_L1};
    const Clauses clauses(text, sentence);
    const int from = clauses.headOf(expression);
    if (from < 0)
        return false;
    const Token &verb = clauses.token(clauses.verbAbove(from));
    // "stopped selling in May"
    const QString &above
        = verb.relation == "xcomp"_L1 && verb.head >= 0 ? clauses.token(verb.head).lemma : verb.lemma;
    return std::ranges::any_of(verbs,
                               [&](QLatin1StringView each) { return verb.lemma == each || above == each; });
}

} // namespace clew
