#pragma once

#include "extract/timescursor.h"
#include "extract/timesopening.h"

#include <QStringList>

namespace clew {

// Dates that are told by an event: "before the ban", "two years after the German embargo took effect". They
// are resolved where the text itself dates an event of that kind ("has barred exports since March 2022").

// The kind of event that a word tells of, a noun or a verb by its lemma: "restriction" for "ban" and
// "prohibit"; empty: none. Data: resources/lexicon/event-words.tsv.
QString eventKindOfNoun(QStringView lemma);
QString eventKindOfVerb(QStringView lemma);

// "months before the German ban"
struct EventMention
{
    size_t end = 0; // the word after it
    Opening opening = Opening::None;
    QString kind;
    QStringList countries; // "the German ban"
    bool owned = false; // "its designation": of some party; only that party's date would do
    std::optional<int> year; // "the 2018 ban"
    std::optional<CountedUnit> distance; // "two years before"
};
std::optional<EventMention> eventAt(const TimeCursor &at);

// When the text says that events happened.
class EventDates
{
public:
    // A date at words [begin, end) of a sentence: notes the event that the nearest word tells of, if any. The
    // cursor stands behind the date before it, or at the begin: the countries between are those of the event.
    void note(const TimeCursor &sentence, size_t begin, size_t end, Opening opening, const DateRange &value);
    // Of the event that is meant: one of its country if it names one, else the first of its kind.
    DateRange of(const EventMention &mention) const;

private:
    struct Dated
    {
        QString kind;
        QStringList countries;
        DateRange value;
    };
    std::vector<Dated> m_dated;
};

// The value of an expression of which the event lies at `event`.
DateRange valueOf(const EventMention &mention, const DateRange &event);

} // namespace clew
