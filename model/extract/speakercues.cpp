#include "extract/speakercues.h"

#include "extract/mentionswords.h"
#include "extract/speakerphrase.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

SpeechCue cue(const SpeakerPhrase &who, int begin, int end, bool trailing)
{
    return {who.speaker, who.first, who.last, begin, end, trailing, who.firstPerson};
}

bool isPronoun(QStringView form)
{
    return isOneOf(form, {u"it", u"he", u"she", u"they", u"we", u"i", u"there", u"this", u"that"});
}

// The tree of the sentence, asked by words of the passage; without a tree every answer is "not known".
class SubjectTree
{
public:
    SubjectTree(const ChunkedSentence &passage, std::span<const Token> tokens)
        : m_tokens(tokens)
    {
        const bool parsed = std::ranges::any_of(tokens, [](const Token &token) { return token.head >= 0; });
        if (!parsed)
            return;
        size_t token = 0;
        for (const Word &word : passage.words) {
            while (token + 1 < tokens.size() && tokens[token].span.end <= word.span.begin)
                ++token;
            m_tokenOf.push_back(int(token));
        }
    }

    bool isParsed() const { return !m_tokenOf.empty(); }

    // The words of the subject of the verb at `word`, without what hangs on it behind a comma.
    std::optional<std::pair<int, int>> subjectOf(int word) const
    {
        if (!isParsed())
            return std::nullopt;
        int verb = m_tokenOf[size_t(word)];
        for (int step = 0; step < 3 && verb >= 0; ++step) {
            if (const int subject = childOf(verb, u"nsubj"); subject >= 0)
                return wordsOf(subject);
            const Token &token = m_tokens[size_t(verb)];
            if (token.relation != "conj"_L1)
                return std::nullopt;
            verb = token.head;
        }
        return std::nullopt;
    }

    // "added [Acme] to its list": what is done to somebody, and nothing said
    bool takesOnlyObject(int word) const
    {
        if (!isParsed())
            return false;
        const int verb = m_tokenOf[size_t(word)];
        return childOf(verb, u"obj") > verb && childOf(verb, u"ccomp") < 0 && childOf(verb, u"parataxis") < 0;
    }

    std::vector<std::pair<int, int>> relativeClauses() const
    {
        std::vector<std::pair<int, int>> found;
        for (size_t i = 0; isParsed() && i < m_tokens.size(); ++i) {
            if (m_tokens[i].relation == "acl:relcl"_L1)
                found.push_back(wordsOf(int(i)));
        }
        return found;
    }

private:
    int childOf(int parent, QStringView relation) const
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].head == parent && m_tokens[i].relation.startsWith(relation))
                return int(i);
        }
        return -1;
    }

    // Left to right over the descendants that are joined to the head without a gap.
    std::pair<int, int> wordsOf(int head) const
    {
        int first = head;
        int last = head;
        for (bool grown = true; grown;) {
            grown = false;
            while (first > 0 && isUnder(first - 1, head)) {
                --first;
                grown = true;
            }
            while (last + 1 < int(m_tokens.size()) && isUnder(last + 1, head)) {
                ++last;
                grown = true;
            }
        }
        const auto begin = std::ranges::find(m_tokenOf, first);
        const auto end = std::ranges::find_if(m_tokenOf, [&](int token) { return token > last; });
        return {int(begin - m_tokenOf.begin()), int(end - m_tokenOf.begin())};
    }

    bool isUnder(int token, int head) const
    {
        for (int steps = 0; token >= 0 && steps < 60; ++steps) {
            if (token == head)
                return true;
            token = m_tokens[size_t(token)].head;
        }
        return false;
    }

    std::span<const Token> m_tokens;
    std::vector<int> m_tokenOf; // of each word
};

// The first word of what stands before the verb group and may name who speaks.
int phraseBegin(const ChunkedSentence &passage, int group)
{
    int i = group - 1;
    if (isPlain(passage, i, WordClass::Comma)) { // "The yard, Acme Marine, said": with what stands between
        for (--i; i >= 0 && !isStop(passage, i); --i) {
        }
        return i + 1;
    }
    for (; i >= 0; --i) {
        const Word &word = passage.at(i);
        if (word.anchor >= 0)
            continue;
        if (word.is(WordClass::Comma) || isStop(passage, i)
            || isOneOf(word.form, {u"but", u"that", u"because", u"although", u"which"}))
            break;
        if (word.form == u"and" && isPlain(passage, i - 1, WordClass::Comma))
            break;
    }
    return i + 1;
}

// Whether the form of a verb of speech is one here, and no noun or participle.
bool isFinite(const ChunkedSentence &passage, int verb)
{
    const QString &form = passage.at(verb).form;
    static const QStringList alsoNouns{
        u"report"_s,  u"reports"_s, u"claim"_s,    u"claims"_s,    u"note"_s,      u"notes"_s,
        u"state"_s,   u"states"_s,  u"estimate"_s, u"estimates"_s, u"show"_s,      u"shows"_s,
        u"find"_s,    u"finds"_s,   u"found"_s,    u"estimated"_s, u"described"_s, u"announced"_s,
        u"express"_s, u"stress"_s,  u"alleged"_s,  u"quoted"_s,    u"quote"_s};
    if (form.endsWith(u"ing") || isPlain(passage, verb - 1, WordClass::Be)
        || (verb > 0 && passage.at(verb - 1).form == u"to"))
        return false;
    // "said by e-mail that"
    if (isForm(passage, verb + 1, u"by") && verb + 2 < passage.size()
        && isOneOf(passage.at(verb + 2).form,
                   {u"e-mail", u"email", u"text", u"phone", u"telephone", u"letter", u"fax", u"message",
                    u"video", u"WhatsApp", u"whatsapp"}))
        return true;
    if (verb + 1 < passage.size()
        && isOneOf(passage.at(verb + 1).form, {u"above", u"below", u"herein", u"by", u"as"}))
        return false;
    if (!alsoNouns.contains(form))
        return true;
    // "after reports that", "the claim that"
    if (verb > 0
        && (passage.is(verb - 1, WordClass::Preposition) || passage.is(verb - 1, WordClass::Determiner)))
        return false;
    const bool that = isForm(passage, verb + 1, u"that")
        || (isForm(passage, verb + 1, u"to") && isForm(passage, verb + 2, u"be"));
    return that || isPlain(passage, verb + 1, WordClass::Quote) || isStop(passage, verb + 1)
        || (form.endsWith(u"ed") && form != u"alleged" && form != u"estimated");
}

int wordsLeft(const ChunkedSentence &passage, int from)
{
    int count = 0;
    for (int i = from; i < passage.size(); ++i)
        count += passage.at(i).form.front().isLetterOrNumber() ? 1 : 0;
    return count;
}

// "it had never ordered": a clause, not a party
bool isClause(const ChunkedSentence &passage, int begin, int end)
{
    if (isPronoun(passage.at(begin).form) && end > begin + 1)
        return true;
    for (int i = begin + 1; i < end; ++i) {
        if (passage.at(i).anchor >= 0 || passage.is(i - 1, WordClass::Relative)
            || passage.is(i, WordClass::Genitive))
            continue;
        if (passage.is(i, WordClass::Relative))
            return false;
        if (passage.is(i, WordClass::Auxiliary) || passage.is(i, WordClass::Be)
            || passage.is(i, WordClass::Modal))
            return true;
    }
    return false;
}

std::optional<SpeechCue> accordingTo(const ChunkedSentence &passage, int i)
{
    if (!isForm(passage, i, u"according") || i + 2 >= passage.size() || !isForm(passage, i + 1, u"to"))
        return std::nullopt;
    const int end = phraseEnd(passage, i + 2);
    const auto who = speakerOf(passage, i + 2, end);
    if (!who)
        return std::nullopt;
    const bool leading = i < 2;
    const bool middle = end < passage.size() - 2;
    return cue(*who, leading ? end : 0, leading || middle ? passage.size() : i, !leading);
}

// "said X": the party stands after the verb.
std::optional<SpeechCue> inverted(const ChunkedSentence &passage, const SubjectTree &tree, int verb)
{
    // "Ann Vane told the paper": whom one tells follows
    if (isOneOf(passage.at(verb).form, {u"told", u"tells", u"tell", u"informed", u"informs", u"notified"}))
        return std::nullopt;
    const bool opens = verb == 0 || isPlain(passage, verb - 1, WordClass::Comma)
        || isPlain(passage, verb - 1, WordClass::Quote);
    if (!opens || verb + 1 >= passage.size() || isPlain(passage, verb + 1, WordClass::Comma)
        || isStop(passage, verb + 1))
        return std::nullopt;
    const int end = phraseEnd(passage, verb + 1);
    const auto subject = tree.subjectOf(verb);
    const bool before = subject && subject->second <= verb;
    if (before || isClause(passage, verb + 1, end) || isForm(passage, verb + 1, u"that"))
        return std::nullopt;
    auto who = speakerOf(passage, verb + 1, end);
    if (isPlain(passage, end, WordClass::Comma)) { // "said its director, Ann Vane"
        const Anchor *name = passage.anchorAt(end + 1);
        if (name && isStop(passage, name->last + 1) && name->isA(typeBit(EntityType::Person)))
            who = speakerAmong(passage, verb + 1, name->last + 1);
    }
    return who ? std::optional(cue(*who, 0, verb, true)) : std::nullopt;
}

// The words before the verb that belong to it: "has also", "would not".
int groupBegin(const ChunkedSentence &passage, int verb)
{
    while (verb > 0 && passage.at(verb - 1).anchor < 0
           && (passage.is(verb - 1, WordClass::Adverb) || passage.is(verb - 1, WordClass::Auxiliary)
               || passage.is(verb - 1, WordClass::Modal)))
        --verb;
    return verb;
}

// "did not reply", "would not say": vouches for nothing.
bool isUnsaid(const ChunkedSentence &passage, int group, int verb)
{
    if (passage.is(verb, WordClass::Denial) || isOneOf(passage.at(verb).form, {u"believe", u"find"}))
        return false;
    for (int i = std::max(0, group - 1); i < verb; ++i) {
        if (isPlain(passage, i, WordClass::Negator))
            return true;
    }
    return false;
}

// Who does what the verb says, and where that phrase begins.
std::optional<SpeakerPhrase> subjectOf(const ChunkedSentence &passage, const SubjectTree &tree, int verb,
                                       int group)
{
    const auto words = tree.subjectOf(verb);
    const int last = isPlain(passage, group - 1, WordClass::Comma) ? group - 1 : group;
    if (words && words->second >= last && words->second <= group) {
        if (auto found = speakerAmong(passage, words->first, words->second))
            return found;
    }
    const int begin = phraseBegin(passage, group);
    return isPlain(passage, group - 1, WordClass::Comma) ? speakerAmong(passage, begin, group)
                                                         : speakerOf(passage, begin, group);
}

std::optional<SpeechCue> saysSo(const ChunkedSentence &passage, const SubjectTree &tree, int verb)
{
    if (!isFinite(passage, verb))
        return std::nullopt;
    if (auto found = inverted(passage, tree, verb))
        return found;
    if (isOneOf(passage.at(verb).form, {u"added", u"adds", u"add"}) && tree.takesOnlyObject(verb))
        return std::nullopt;
    const int group = groupBegin(passage, verb);
    if (isUnsaid(passage, group, verb))
        return std::nullopt;
    const auto who = subjectOf(passage, tree, verb, group);
    if (!who)
        return std::nullopt;
    // ""We sold it," Acme's director, Ann Vane, said"
    const int begin = phraseBegin(passage, group);
    const bool afterQuote = begin > 0 && isPlain(passage, begin - 1, WordClass::Quote);
    const bool afterStatement
        = who->first > 0 && (afterQuote || !isPlain(passage, group - 1, WordClass::Comma));
    bool that = false;
    for (int i = verb + 1; i < passage.size() && i < verb + 5; ++i)
        that = that || isForm(passage, i, u"that") || isPlain(passage, i, WordClass::Quote);
    const bool comma = isPlain(passage, verb + 1, WordClass::Comma);
    if (afterStatement && !that && (comma || afterQuote || wordsLeft(passage, verb + 1) <= 5)) {
        const int end = comma && wordsLeft(passage, verb + 1) > 2 ? passage.size()
            : afterQuote                                          ? begin
                                                                  : who->first;
        return cue(*who, 0, end, true);
    }
    return cue(*who, verb, passage.size(), false);
}

// "The report quoted X as saying that ..."
std::optional<SpeechCue> quotedAs(const ChunkedSentence &passage, int verb)
{
    if (!isOneOf(passage.at(verb).form, {u"quoted", u"cited", u"quotes", u"cites", u"quoting"}))
        return std::nullopt;
    for (int i = verb + 1; i + 1 < passage.size(); ++i) {
        if (!isForm(passage, i, u"as") || !isForm(passage, i + 1, u"saying"))
            continue;
        if (isPlain(passage, verb - 1, WordClass::Be)) { // "X was quoted by the paper as saying"
            const auto who = speakerOf(passage, phraseBegin(passage, verb - 1), verb - 1);
            return who ? std::optional(cue(*who, i + 1, passage.size(), false)) : std::nullopt;
        }
        if (const auto who = speakerOf(passage, verb + 1, i))
            return cue(*who, i + 1, passage.size(), false);
    }
    return std::nullopt;
}

// "citing two people close to Acme"
std::optional<SpeechCue> citing(const ChunkedSentence &passage, int i)
{
    if (!isForm(passage, i, u"citing") || i + 1 >= passage.size())
        return std::nullopt;
    const int end = phraseEnd(passage, i + 1);
    const auto who = speakerOf(passage, i + 1, end);
    return who && who->speaker.kind != SpeakerKind::Publication
        ? std::optional(cue(*who, 0, passage.size(), false))
        : std::nullopt;
}

// "It is reported that ...", "Acme is said to ..."
std::optional<SpeechCue> impersonal(const ChunkedSentence &passage, int i)
{
    if (!passage.is(i, WordClass::Be) || i + 2 >= passage.size() || i < 1)
        return std::nullopt;
    const int verb = passage.is(i + 1, WordClass::Adverb) ? i + 2 : i + 1;
    const bool said = isOneOf(
        passage.at(verb).form,
        {u"reported", u"said", u"alleged", u"believed", u"rumoured", u"rumored", u"thought", u"understood"});
    const bool it = isForm(passage, i - 1, u"it") && isForm(passage, verb + 1, u"that");
    const bool to = isForm(passage, verb + 1, u"to") || isForm(passage, verb + 1, u"by");
    if (!said || !(it || to))
        return std::nullopt;
    if (isForm(passage, verb + 1, u"by")) {
        const int end = phraseEnd(passage, verb + 2);
        int last = verb + 2;
        while (last < end && !isForm(passage, last, u"to"))
            ++last;
        const auto who = verb + 2 < last ? speakerOf(passage, verb + 2, last) : std::nullopt;
        return who ? std::optional(cue(*who, last, passage.size(), false)) : std::nullopt;
    }
    const int first = it ? i - 1 : i;
    const Span span{passage.at(first).span.begin, passage.at(verb).span.end};
    return SpeechCue{{SpeakerKind::Anonymous, span.of(passage.text).toString().simplified(), {}},
                     first,
                     first,
                     it ? verb + 1 : i,
                     passage.size(),
                     false,
                     false};
}

bool isDocumentary(const ChunkedSentence &passage, const SpeechCue &each)
{
    return each.begin < passage.size() && !each.trailing
        && isOneOf(passage.at(each.begin).form,
                   {u"show", u"shows", u"showed", u"suggest", u"suggests", u"suggested", u"indicate",
                    u"indicates", u"indicated"});
}

// Of a paper that cites people and the people, the people vouch; of pictures that show and a man who reads
// them so, the man.
void yieldToTheNearest(const ChunkedSentence &passage, std::vector<SpeechCue> &cues)
{
    const auto cites = std::ranges::find_if(cues, [&](const SpeechCue &each) {
        return each.begin == 0 && each.end == passage.size() && !each.trailing
            && isForm(passage, each.first - 1, u"citing");
    });
    if (cites != cues.end()) {
        const SpeechCue nearest = *cites;
        cues = {nearest};
        return;
    }
    const bool according = std::ranges::any_of(
        cues, [&](const SpeechCue &each) { return each.trailing && isForm(passage, each.first - 1, u"to"); });
    if (according)
        std::erase_if(cues, [&](const SpeechCue &each) { return isDocumentary(passage, each); });
}

// Without a tree: ", who founded it,"
std::vector<std::pair<int, int>> clausesBetweenCommas(const ChunkedSentence &passage)
{
    std::vector<std::pair<int, int>> found;
    for (int i = 1; i < passage.size(); ++i) {
        if (isPlain(passage, i, WordClass::Relative) && isPlain(passage, i - 1, WordClass::Comma))
            found.emplace_back(i, phraseEnd(passage, i));
    }
    return found;
}

} // namespace

std::vector<Span> relativeClauses(const ChunkedSentence &passage, std::span<const Token> tokens)
{
    const SubjectTree tree(passage, tokens);
    std::vector<Span> spans;
    for (const auto &[first, end] :
         tree.isParsed() ? tree.relativeClauses() : clausesBetweenCommas(passage)) {
        if (first < end)
            spans.push_back({passage.at(first).span.begin, passage.at(end - 1).span.end});
    }
    return spans;
}

std::vector<SpeechCue> speechCues(const ChunkedSentence &passage, std::span<const Token> tokens)
{
    std::vector<SpeechCue> found;
    if (passage.size() > longestAttributed)
        return found;
    const SubjectTree tree(passage, tokens);
    for (int i = 0; i < passage.size(); ++i) {
        std::optional<SpeechCue> next = accordingTo(passage, i);
        if (!next)
            next = impersonal(passage, i);
        if (!next)
            next = citing(passage, i);
        if (!next)
            next = quotedAs(passage, i);
        if (!next && (isPlain(passage, i, WordClass::Speech) || isPlain(passage, i, WordClass::Denial)))
            next = saysSo(passage, tree, i);
        if (next)
            found.push_back(*next);
    }
    yieldToTheNearest(passage, found);
    return found;
}

} // namespace clew
