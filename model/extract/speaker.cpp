#include "extract/speaker.h"

#include <algorithm>

namespace clew {
namespace {

using namespace Qt::StringLiterals;

bool isPlain(const Passage &passage, int i, WordClass name)
{
    return passage.is(i, name) && passage.at(i).anchor < 0;
}

bool isStop(const Passage &passage, int i)
{
    return i >= passage.size() || passage.at(i).form == u"." || isPlain(passage, i, WordClass::Quote)
        || isPlain(passage, i, WordClass::Break);
}

SpeakerKind kindOf(const Passage &passage, int begin, EntityType type, bool entity)
{
    static const QStringList counts{u"two"_s,      u"three"_s,   u"four"_s, u"five"_s, u"several"_s,
                                    u"multiple"_s, u"some"_s,    u"many"_s, u"six"_s,  u"few"_s,
                                    u"numerous"_s, u"various"_s, u"both"_s};
    static const QStringList anonymous{u"it"_s,      u"insiders"_s, u"sources"_s, u"people"_s,
                                       u"experts"_s, u"rumors"_s,   u"rumours"_s};
    const QString first = passage.at(begin).form;
    if (counts.contains(first) || passage.is(begin, WordClass::Number))
        return SpeakerKind::Count;
    if (entity && type != EntityType::Group && first != u"a" && first != u"an")
        return SpeakerKind::Named;
    if (anonymous.contains(first))
        return SpeakerKind::Anonymous;
    return SpeakerKind::Role;
}

// The speaker named by words [begin, end).
std::optional<Speaker> speakerOf(const Passage &passage, int begin, int end)
{
    while (begin < end
           && (isPlain(passage, begin, WordClass::Comma) || isPlain(passage, begin, WordClass::Quote)
               || isPlain(passage, begin, WordClass::Conjunction)
               || isPlain(passage, begin, WordClass::Adverb)))
        ++begin;
    while (end > begin
           && (isPlain(passage, end - 1, WordClass::Comma) || isPlain(passage, end - 1, WordClass::Quote)
               || passage.at(end - 1).form == u"."))
        --end;
    if (begin >= end)
        return std::nullopt;
    const Span span{passage.at(begin).span.begin, passage.at(end - 1).span.end};
    const Anchor *who = nullptr;
    for (int i = begin; i < end && !who; ++i) {
        const bool hangs = i > begin && isPlain(passage, i - 1, WordClass::Preposition);
        if (const Anchor *anchor = passage.anchorAt(i); anchor && !hangs && anchor->span.end <= span.end
            && !anchor->isA(typeBit(EntityType::Product)) && !anchor->isA(typeBit(EntityType::Place))
            && !passage.is(anchor->last + 1, WordClass::Genitive))
            who = anchor;
    }
    if (who && who->isA(typeBit(EntityType::Organization)) && who->first > begin && who->last < end - 1)
        who = nullptr; // "a former Acme engineer"
    const EntityType type = who ? who->type : EntityType::Group;
    return Speaker{kindOf(passage, begin, type, who != nullptr),
                   span.of(passage.text).toString().simplified(), who ? who->entity : EntityId{}};
}

// The end of a noun phrase that begins at `begin`: up to a comma or the end of the clause.
int phraseEnd(const Passage &passage, int begin)
{
    int i = begin;
    while (i < passage.size() && !isStop(passage, i) && !isPlain(passage, i, WordClass::Comma))
        ++i;
    return i;
}

std::optional<Attribution> accordingTo(const Passage &passage, int i)
{
    if (passage.at(i).form != u"according" || i + 2 >= passage.size() || passage.at(i + 1).form != u"to")
        return std::nullopt;
    const int end = phraseEnd(passage, i + 2);
    const auto speaker = speakerOf(passage, i + 2, end);
    if (!speaker)
        return std::nullopt;
    const bool leading = i < 2;
    const bool middle = end < passage.size() - 2;
    return Attribution{*speaker, leading ? end : 0, leading || middle ? passage.size() : i, !leading};
}

// The words before a verb group that name who speaks.
int phraseBegin(const Passage &passage, int group)
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
        if (word.is(WordClass::Comma) || isStop(passage, i) || word.form == u"but" || word.form == u"that"
            || word.form == u"because" || word.form == u"although")
            break;
        if (word.form == u"and" && isPlain(passage, i - 1, WordClass::Comma))
            break;
    }
    return i + 1;
}

bool isFinite(const Passage &passage, int verb)
{
    const QString &form = passage.at(verb).form;
    static const QStringList alsoNouns{
        u"report"_s,  u"reports"_s, u"claim"_s,    u"claims"_s,    u"note"_s,      u"notes"_s,
        u"state"_s,   u"states"_s,  u"estimate"_s, u"estimates"_s, u"show"_s,      u"shows"_s,
        u"find"_s,    u"finds"_s,   u"found"_s,    u"estimated"_s, u"described"_s, u"announced"_s,
        u"express"_s, u"stress"_s,  u"express"_s,  u"alleged"_s,   u"quoted"_s,    u"quote"_s};
    if (form.endsWith(u"ing") || isPlain(passage, verb - 1, WordClass::Be)
        || (verb > 0 && passage.at(verb - 1).form == u"to"))
        return false;
    if (!alsoNouns.contains(form))
        return true;
    const bool that = verb + 1 < passage.size() && passage.at(verb + 1).form == u"that";
    return that || isPlain(passage, verb + 1, WordClass::Quote) || isStop(passage, verb + 1)
        || (form.endsWith(u"ed") && form != u"alleged" && form != u"estimated");
}

int wordsLeft(const Passage &passage, int from)
{
    int count = 0;
    for (int i = from; i < passage.size(); ++i)
        count += passage.at(i).form.front().isLetterOrNumber() ? 1 : 0;
    return count;
}

// "said X": the party stands after the verb.
std::optional<Attribution> inverted(const Passage &passage, int verb)
{
    const bool opens = verb == 0 || isPlain(passage, verb - 1, WordClass::Comma)
        || isPlain(passage, verb - 1, WordClass::Quote);
    if (!opens || verb + 1 >= passage.size() || isPlain(passage, verb + 1, WordClass::Comma)
        || isStop(passage, verb + 1))
        return std::nullopt;
    const int end = phraseEnd(passage, verb + 1);
    const auto speaker = speakerOf(passage, verb + 1, end);
    if (!speaker)
        return std::nullopt;
    return Attribution{*speaker, 0, verb, true};
}

std::optional<Attribution> saysSo(const Passage &passage, int verb)
{
    if (!isFinite(passage, verb))
        return std::nullopt;
    if (auto found = inverted(passage, verb))
        return found;
    int group = verb;
    while (group > 0 && passage.at(group - 1).anchor < 0
           && (passage.is(group - 1, WordClass::Adverb) || passage.is(group - 1, WordClass::Auxiliary)
               || passage.is(group - 1, WordClass::Modal)))
        --group;
    const int begin = phraseBegin(passage, group);
    const auto speaker = speakerOf(passage, begin, group);
    if (!speaker)
        return std::nullopt;
    const bool afterStatement = begin > 0;
    bool that = false;
    for (int i = verb + 1; i < passage.size() && i < verb + 5; ++i)
        that = that || passage.at(i).form == u"that" || isPlain(passage, i, WordClass::Quote);
    const bool comma = isPlain(passage, verb + 1, WordClass::Comma);
    if (afterStatement && !that && (comma || wordsLeft(passage, verb + 1) <= 5)) {
        const int end = comma && wordsLeft(passage, verb + 1) > 5 ? passage.size() : begin;
        return Attribution{*speaker, 0, end, true};
    }
    return Attribution{*speaker, verb, passage.size(), false};
}

// "The report quoted X as saying that ...", "citing X"
std::optional<Attribution> quotedAs(const Passage &passage, int verb)
{
    if (passage.at(verb).form != u"quoted" && passage.at(verb).form != u"cited")
        return std::nullopt;
    for (int i = verb + 1; i + 1 < passage.size(); ++i)
        if (passage.at(i).form == u"as" && passage.at(i + 1).form == u"saying")
            if (const auto speaker = speakerOf(passage, verb + 1, i))
                return Attribution{*speaker, i + 1, passage.size(), false};
    return std::nullopt;
}

// "It is reported that ..."
std::optional<Attribution> impersonal(const Passage &passage, int i)
{
    static const QStringList forms{u"reported"_s, u"said"_s, u"alleged"_s, u"believed"_s, u"rumoured"_s};
    if (passage.at(i).form != u"it" || i + 3 >= passage.size() || !passage.is(i + 1, WordClass::Be)
        || !forms.contains(passage.at(i + 2).form) || passage.at(i + 3).form != u"that")
        return std::nullopt;
    const Span span{passage.at(i).span.begin, passage.at(i + 2).span.end};
    return Attribution{
        {SpeakerKind::Anonymous, span.of(passage.text).toString(), {}}, i + 3, passage.size(), false};
}

std::vector<Attribution> attributionsIn(const Passage &passage)
{
    std::vector<Attribution> found;
    for (int i = 0; i < passage.size(); ++i) {
        const bool speech = isPlain(passage, i, WordClass::Speech) || isPlain(passage, i, WordClass::Denial);
        std::optional<Attribution> next = accordingTo(passage, i);
        if (!next)
            next = impersonal(passage, i);
        if (!next)
            next = quotedAs(passage, i);
        if (!next && speech)
            next = saysSo(passage, i);
        if (next)
            found.push_back(*next);
    }
    return found;
}

// Where quotation marks stand open: at the beginning and at the end of a sentence.
bool opensQuote(const Passage &passage, bool open)
{
    for (const QChar c : passage.span.of(passage.text)) {
        if (c == u'“')
            open = true;
        else if (c == u'”')
            open = false;
        else if (c == u'"')
            open = !open;
    }
    return open;
}

bool newParagraph(const Passage &before, const Passage &after)
{
    const Span between{before.span.end, after.span.begin};
    return between.of(before.text).contains(u'\n');
}

} // namespace

std::vector<std::vector<Attribution>> findAttributions(const std::vector<Passage> &passages)
{
    std::vector<std::vector<Attribution>> all;
    for (const Passage &passage : passages)
        all.push_back(attributionsIn(passage));
    bool open = false;
    std::optional<Speaker> quoted; // who speaks in the running quotation
    for (size_t i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        if (i > 0 && newParagraph(passages[i - 1], passage)) {
            open = false;
            quoted.reset();
        }
        const QStringView text = passage.span.of(passage.text);
        const bool begins = open || (!text.isEmpty() && u"\"“"_s.contains(text.front()));
        const bool after = opensQuote(passage, open);
        if (all[i].empty() && begins) {
            // The speaker of the paragraph, or, where the quotation opens it, of a sentence to come.
            for (size_t next = i + 1; !quoted && next < passages.size() && next < i + 6
                 && !newParagraph(passages[next - 1], passages[next]);
                 ++next)
                if (!all[next].empty())
                    quoted = all[next].front().speaker;
            if (quoted)
                all[i].push_back({*quoted, 0, passage.size(), false});
        } else if (!all[i].empty()) {
            quoted = all[i].back().speaker;
        }
        open = after;
    }
    return all;
}

Speaker speakerAt(const std::vector<Attribution> &attributions, int word, bool inPassing)
{
    const Attribution *best = nullptr;
    for (const Attribution &each : attributions) {
        if (word < each.begin || word >= each.end || (each.trailing && inPassing))
            continue;
        // the nearest: the last that begins before it, or the first that ends after it
        if (!best || (each.trailing ? best->trailing && each.end < best->end : each.begin >= best->begin))
            best = &each;
    }
    return best ? best->speaker : Speaker{};
}

} // namespace clew
