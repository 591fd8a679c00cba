#include "extract/speakerphrase.h"

#include "extract/mentionswords.h"
#include "extract/timescalendar.h"
#include "extract/timeswords.h"
#include "language/lexicon.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr TypeSet parties = typeBit(EntityType::Person) | typeBit(EntityType::Organization)
    | typeBit(EntityType::Government) | typeBit(EntityType::Group);

bool isPublicationName(const QString &text)
{
    QString name = text;
    if (name.startsWith("the "_L1, Qt::CaseInsensitive))
        name.remove(0, 4);
    const QString last = name.section(u' ', -1);
    return isInLexicon(WordList::Publication, name)
        || (name.contains(u' ') && isInLexicon(WordList::PublicationWord, last));
}

SpeakerKind kindOf(const ChunkedSentence &passage, int begin, const QString &text, const Anchor *who)
{
    const QString &first = passage.at(begin).form;
    if (isOneOf(first, {u"two",   u"three", u"four", u"five",     u"several", u"multiple", u"some",
                        u"many",  u"six",   u"few",  u"numerous", u"various", u"both",     u"seven",
                        u"eight", u"nine",  u"ten",  u"half",     u"dozens",  u"at"})
        || passage.is(begin, WordClass::Number))
        return SpeakerKind::Count;
    if (who && who->isA(typeBit(EntityType::Organization)) && isPublicationName(text))
        return SpeakerKind::Publication;
    if (who && !who->isA(typeBit(EntityType::Group)) && first != u"a" && first != u"an")
        return SpeakerKind::Named;
    if (isOneOf(first,
                {u"it", u"insiders", u"sources", u"people", u"experts", u"rumors", u"rumours", u"observers"}))
        return SpeakerKind::Anonymous;
    return SpeakerKind::Role;
}

bool isEdge(const ChunkedSentence &passage, int i)
{
    return isPlain(passage, i, WordClass::Comma) || isPlain(passage, i, WordClass::Quote);
}

// The party at the head of the phrase: not one that hangs on a preposition or owns what follows.
const Anchor *partyIn(const ChunkedSentence &passage, int begin, int end)
{
    const Span span{passage.at(begin).span.begin, passage.at(end - 1).span.end};
    const Anchor *who = nullptr;
    for (int i = begin; i < end && !who; ++i) {
        const bool hangs = i > begin && isPlain(passage, i - 1, WordClass::Preposition);
        if (const Anchor *anchor = passage.anchorAt(i); anchor && !hangs && anchor->span.end <= span.end
            && (anchor->isA(parties) || anchor->isA(typeBit(EntityType::Document)))
            && !passage.is(anchor->last + 1, WordClass::Genitive))
            who = anchor;
    }
    const bool inside = who && who->first > begin && who->last < end - 1;
    return inside && who->isA(typeBit(EntityType::Organization)) ? nullptr : who; // "a former Acme engineer"
}

bool holdsVerb(const ChunkedSentence &passage, int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        if (passage.at(i).anchor < 0 && !passage.is(i - 1, WordClass::Relative)
            && (passage.is(i, WordClass::Auxiliary) || passage.is(i, WordClass::Be)
                || passage.is(i, WordClass::Modal)))
            return true;
    }
    return false;
}

// "The yard", "its owner"
bool isFirm(const ChunkedSentence &passage, int begin, int end)
{
    return isOneOf(passage.at(begin).form, {u"the", u"its", u"their"})
        && isInLexicon(WordList::FirmNoun, lemmaOf(passage.at(end - 1).form, u"NOUN"))
        && !isInLexicon(WordList::PersonNoun, passage.at(end - 1).form);
}

// "In May", "however", "when asked": no party.
bool opensAside(const ChunkedSentence &passage, int i)
{
    return isPlain(passage, i, WordClass::Preposition) || isPlain(passage, i, WordClass::Through)
        || isPlain(passage, i, WordClass::Adverb) || isPlain(passage, i, WordClass::Subordinator)
        || isPlain(passage, i, WordClass::Relative) || passage.at(i).form.endsWith("ing"_L1)
        || isOneOf(passage.at(i).form,
                   {u"in", u"on", u"at", u"after", u"since", u"instead", u"meanwhile", u"when", u"while",
                    u"as", u"if", u"although", u"despite", u"with", u"for"});
}

// "The ministry [on Tuesday]", "prosecutors [last week]": when they said so is no part of who they are.
int withoutDay(const ChunkedSentence &passage, int begin, int end)
{
    if (end - begin < 2)
        return end;
    const QString &last = passage.at(end - 1).form;
    if (isOneOf(last, {u"today", u"yesterday"}))
        return end - 1;
    if (end - begin < 3)
        return end;
    const QString &before = passage.at(end - 2).form;
    const bool onDay = before == u"on" && weekdayOf(last);
    const bool recently = isOneOf(before, {u"last", u"this"}) && (timeUnitOf(last) || weekdayOf(last));
    return onDay || recently ? end - 2 : end;
}

} // namespace

bool isStop(const ChunkedSentence &passage, int i)
{
    return i >= passage.size() || passage.at(i).form == u"." || isPlain(passage, i, WordClass::Quote)
        || isPlain(passage, i, WordClass::Break);
}

std::optional<SpeakerPhrase> speakerOf(const ChunkedSentence &passage, int begin, int end)
{
    while (begin < end
           && (isEdge(passage, begin) || isPlain(passage, begin, WordClass::Conjunction)
               || isPlain(passage, begin, WordClass::Adverb)))
        ++begin;
    while (end > begin && (isEdge(passage, end - 1) || passage.at(end - 1).form == u"."))
        --end;
    end = withoutDay(passage, begin, end);
    if (end - begin > 1 && isOneOf(passage.at(end - 1).form, {u"at", u"in", u"on"})) // "Roe at first denied"
        --end;
    // "[It] has since added": no more than the pronoun
    if (begin < end && isOneOf(passage.at(begin).form, {u"it", u"he", u"she"}))
        end = begin + 1;
    if (begin >= end)
        return std::nullopt;
    const Span span{passage.at(begin).span.begin, passage.at(end - 1).span.end};
    const QString text = span.of(passage.text).toString().simplified();
    const Anchor *who = partyIn(passage, begin, end);
    const bool own = isOneOf(passage.at(begin).form, {u"we", u"i", u"our", u"my", u"us"});
    return SpeakerPhrase{
        {kindOf(passage, begin, text, who), text, who ? who->entity : EntityId{}}, begin, end, own};
}

int phraseEnd(const ChunkedSentence &passage, int begin)
{
    int i = begin;
    while (i < passage.size() && !isStop(passage, i) && !isPlain(passage, i, WordClass::Comma))
        ++i;
    return i;
}

std::optional<SpeakerPhrase> speakerAmong(const ChunkedSentence &passage, int begin, int end)
{
    std::vector<std::pair<int, int>> parts;
    for (int i = begin, from = begin; i <= end; ++i) {
        if (i < end && !isPlain(passage, i, WordClass::Comma))
            continue;
        if (i > from)
            parts.emplace_back(from, i);
        from = i + 1;
    }
    for (size_t k = 0; k < parts.size(); ++k) {
        const auto [from, to] = parts[k];
        if (opensAside(passage, from) || holdsVerb(passage, from, to))
            continue;
        auto found = speakerOf(passage, from, to);
        if (!found)
            continue;
        // "The yard, Acme Marine, said", "A director, Ann Vane, said": the name
        if (k + 1 < parts.size()) {
            const Anchor *name = passage.anchorAt(parts[k + 1].first);
            const bool alone = name && name->last + 1 == parts[k + 1].second;
            const Anchor *role = partyIn(passage, found->first, found->last);
            const bool same = alone && (!role || role->entity == name->entity) && name->isA(parties)
                && passage.is(name->first, WordClass::Capital)
                && (role || name->isA(typeBit(EntityType::Person)) || isFirm(passage, from, to));
            if (same)
                return speakerOf(passage, parts[k + 1].first, parts[k + 1].second);
        }
        return found;
    }
    return std::nullopt;
}

} // namespace clew
