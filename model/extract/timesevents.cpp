#include "extract/timesevents.h"

#include "extract/timespoint.h"
#include "language/lexicon.h"
#include "language/resource.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct EventWords
{
    QHash<QString, QString> nouns; // lemma -> kind
    QHash<QString, QString> verbs;
};

const EventWords &eventWords()
{
    static const EventWords words = [] {
        EventWords all;
        for (const QString &line : resourceLines(u":/lexicon/event-words.tsv"_s)) {
            const QStringList fields = line.split(u'\t');
            if (fields.size() == 3)
                (fields[0] == "noun"_L1 ? all.nouns : all.verbs).insert(fields[1], fields[2]);
        }
        return all;
    }();
    return words;
}

bool isPossessive(const TimeCursor &at, size_t i)
{
    return at.isAny(i, {"its"_L1, "their"_L1, "his"_L1, "her"_L1, "our"_L1, "my"_L1});
}

bool isDeterminer(const TimeCursor &at, size_t i)
{
    return at.isAny(i, {"the"_L1, "this"_L1, "that"_L1, "those"_L1, "these"_L1});
}

// "took effect", "were imposed": belongs to the expression.
size_t afterHappening(const TimeCursor &at, size_t i)
{
    if (at.isAny(i, {"took"_L1, "takes"_L1, "take"_L1}) && at.isAny(i + 1, {"effect"_L1, "force"_L1}))
        return i + 2;
    if (at.isAny(i, {"came"_L1, "comes"_L1, "come"_L1, "entered"_L1, "enters"_L1}) && at.is(i + 1, "into"_L1)
        && at.isAny(i + 2, {"force"_L1, "effect"_L1}))
        return i + 3;
    if (at.isAny(i, {"began"_L1, "started"_L1, "hit"_L1, "ended"_L1, "begins"_L1}))
        return i + 1;
    if (at.isAny(i, {"was"_L1, "were"_L1})
        && at.isAny(i + 1,
                    {"imposed"_L1, "announced"_L1, "introduced"_L1, "lifted"_L1, "tightened"_L1, "enacted"_L1,
                     "published"_L1}))
        return i + 2;
    return i;
}

QStringList countriesIn(const TimeCursor &at, size_t begin, size_t end)
{
    QStringList countries;
    for (size_t i = begin; i < end; ++i) {
        if (!at.capital(i))
            continue;
        if (const auto country = countryOf(at.words[i].form))
            countries << *country;
        else if (at.is(i, "united"_L1) && at.is(i + 1, "states"_L1))
            countries << countryOf(u"United States").value_or(QString());
    }
    return countries;
}

// The noun of the event, with its modifiers from `i` on.
std::optional<EventMention> eventNoun(const TimeCursor &at, size_t i)
{
    constexpr size_t mostModifiers = 4;
    EventMention found;
    found.owned = isPossessive(at, i);
    const bool determined = found.owned || isDeterminer(at, i);
    const size_t first = determined ? i + 1 : i;
    for (size_t k = first; k < at.words.size() && k <= first + mostModifiers; ++k) {
        const TimeWord &word = at.words[k];
        if (word.lower == "'s"_L1) {
            found.owned = true;
            continue;
        }
        if (word.verb || word.span.length() < 2 || at.isAny(k, {"of"_L1, "and"_L1, "in"_L1, "to"_L1}))
            return std::nullopt;
        if (const auto year = yearNumber(word.lower))
            found.year = year;
        const bool last = k + 1 >= at.words.size() || !at.words[k + 1].noun;
        const QString kind = word.noun && last ? eventKindOfNoun(word.lemma) : QString();
        if (kind.isEmpty())
            continue;
        if (!determined && !found.owned && !isPlural(word.lower))
            return std::nullopt; // "after trade", "before ban"
        found.kind = kind;
        found.countries = countriesIn(at, first, k);
        found.end = afterHappening(at, k + 1);
        // "before the sanctions of early 2022": dated by itself
        if (at.isAny(found.end, {"of"_L1, "in"_L1}) && timePointAt(at.from(found.end + 1)))
            return std::nullopt;
        return found;
    }
    return std::nullopt;
}

} // namespace

QString eventKindOfNoun(QStringView lemma)
{
    return eventWords().nouns.value(lemma.toString());
}

QString eventKindOfVerb(QStringView lemma)
{
    return eventWords().verbs.value(lemma.toString());
}

std::optional<EventMention> eventAt(const TimeCursor &at)
{
    size_t i = at.begin;
    const auto distance = countedUnit(at, i);
    if (distance)
        i = distance->end;
    else if (at.isAny(i, {"shortly"_L1, "soon"_L1, "just"_L1, "long"_L1, "immediately"_L1, "even"_L1}))
        ++i;
    const Preposition preposition = prepositionAt(at, i);
    switch (preposition.opening) {
    case Opening::Before:
    case Opening::After:
    case Opening::Since:
    case Opening::Until: break;
    default: return std::nullopt;
    }
    auto event = eventNoun(at, preposition.end);
    if (!event)
        return std::nullopt;
    event->opening = preposition.opening;
    event->distance = distance;
    return event;
}

void EventDates::note(const TimeCursor &sentence, size_t begin, size_t end, Opening opening,
                      const DateRange &value)
{
    if (opening == Opening::Until || opening == Opening::By || opening == Opening::Before
        || value.from.isEmpty())
        return;
    constexpr size_t reach = 15; // words
    const size_t first = begin > reach ? begin - reach : 0;
    const size_t last = std::min(sentence.words.size(), end + reach);
    QString kind;
    size_t nearest = reach + 1;
    for (size_t i = first; i < last; ++i) {
        if (i >= begin && i < end)
            continue;
        const TimeWord &word = sentence.words[i];
        const QString here = word.verb ? eventKindOfVerb(word.lemma)
            : word.noun                ? eventKindOfNoun(word.lemma)
                                       : QString();
        const size_t distance = i < begin ? begin - i : i - end + 1;
        if (!here.isEmpty() && distance < nearest) {
            nearest = distance;
            kind = here;
        }
    }
    if (kind.isEmpty())
        return;
    const bool opens = opening == Opening::Since || opening == Opening::From;
    QStringList countries = countriesIn(sentence, sentence.begin, begin);
    if (countries.isEmpty())
        countries = countriesIn(sentence, 0, sentence.words.size());
    m_dated.push_back({kind, countries, {value.from, opens || value.to.isEmpty() ? value.from : value.to}});
}

DateRange EventDates::of(const EventMention &mention) const
{
    if (mention.year)
        return yearRange(*mention.year);
    if (mention.owned)
        return {};
    const auto isOfKind = [&](const Dated &dated) {
        return dated.kind == mention.kind;
    };
    const auto isOfCountry = [&](const Dated &dated) {
        return isOfKind(dated) && std::ranges::any_of(mention.countries, [&](const QString &country) {
                   return dated.countries.contains(country);
               });
    };
    const auto found = mention.countries.isEmpty() ? std::ranges::find_if(m_dated, isOfKind)
                                                   : std::ranges::find_if(m_dated, isOfCountry);
    return found == m_dated.end() ? DateRange() : found->value;
}

DateRange valueOf(const EventMention &mention, const DateRange &event)
{
    if (event.isEmpty())
        return {};
    if (mention.distance && mention.distance->count > 0) {
        const int sign = mention.opening == Opening::Before ? -1 : 1;
        const DateRange moved
            = shifted(TimeAnchor(event.from), mention.distance->unit, sign * mention.distance->count);
        if (!moved.isEmpty())
            return moved;
    }
    return opened(mention.opening, event);
}

} // namespace clew
