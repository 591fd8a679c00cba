#include "extract/times.h"

#include "extract/timesclause.h"
#include "extract/timesduration.h"
#include "extract/timesevents.h"
#include "extract/timespoint.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

class TimeFinder
{
public:
    TimeFinder(const Document &document, const QString &anchor)
        : m_document(document)
    {
        m_context.anchor = TimeAnchor(anchor);
    }

    void sentence(const Sentence &sentence)
    {
        if (m_document.text.mid(m_lastEnd, sentence.span.begin - m_lastEnd).contains("\n\n"_L1))
            m_context.previous = {};
        m_lastEnd = sentence.span.end;
        m_words = timeWords(m_document.text, sentence);
        m_sentence = &sentence;
        m_noted = 0;
        size_t i = 0;
        while (i < m_words.size()) {
            const size_t next = expression(i);
            i = next > i ? next : i + 1;
        }
    }

    std::vector<TimeExpression> take()
    {
        for (const auto &[index, event] : m_awaited)
            m_found[index].value = valueOf(event, m_events.of(event));
        return std::move(m_found);
    }

private:
    TimeCursor at(size_t i) const { return {m_words, i, m_context}; }

    // The word after the expression that begins at `begin`, or `begin`.
    size_t expression(size_t begin)
    {
        if (const auto event = eventAt(at(begin)))
            return awaitEvent(begin, *event);
        const Preposition preposition = prepositionAt(at(begin), begin);
        look(begin, preposition.opening);
        if (preposition.opening == Opening::None)
            return plain(begin);
        auto point = timePointAt(at(preposition.end));
        if (!point) // "about two years ago"
            return preposition.opening == Opening::About ? plain(begin) : begin;
        if (const size_t end = range(begin, preposition.opening, *point); end > begin)
            return end;
        return opening(begin, preposition, *point);
    }

    // Sets whether the clause looks ahead, where that matters.
    void look(size_t begin, Opening opening)
    {
        const bool matters = opening != Opening::None || m_words[begin].capital;
        const Outlook outlook = matters ? outlookAt(m_document.text, *m_sentence, begin) : Outlook::None;
        const bool begun = opening == Opening::Since || opening == Opening::From;
        m_context.future = outlook == Outlook::Ahead && opening != Opening::Since;
        m_context.past = outlook == Outlook::Back || begun;
    }

    size_t opening(size_t begin, const Preposition &preposition, TimePoint point)
    {
        const Opening opening = preposition.opening;
        if (opening == Opening::Between)
            return begin;
        if (opening == Opening::Of) {
            // "the sanctions of 2014", but not "the Act of 2014" nor "lasers of March"
            const bool dates = point.form == TimeForm::Full
                || (point.form == TimeForm::BareYear && begin > 0 && m_words[begin - 1].noun
                    && !m_words[begin - 1].capital);
            return dates ? add(preposition.end, point, Opening::In) : begin;
        }
        point.about = point.about || preposition.about;
        if (std::string_view(point.rule) == "coming")
            return add(begin, point, Opening::In);
        // "from 2019 on"
        if (opening == Opening::From && at(0).isAny(point.end, {"on"_L1, "onward"_L1, "onwards"_L1}))
            ++point.end;
        return add(begin, point, opening);
    }

    size_t plain(size_t begin)
    {
        const auto point = timePointAt(at(begin));
        if (!point)
            return begin;
        if (const size_t end = range(begin, Opening::None, *point); end > begin)
            return end;
        return point->form == TimeForm::Full ? add(begin, *point, Opening::None) : begin;
    }

    // "between 2018 and 2021", "from March to May 2022", "March-May 2022", "in 2016, 2017 and 2018"
    size_t range(size_t begin, Opening opening, const TimePoint &first)
    {
        const size_t i = first.end;
        const bool dash = at(0).dash(i);
        const bool to = dash || at(0).isAny(i, {"to"_L1, "until"_L1, "till"_L1, "through"_L1});
        const bool month = std::string_view(first.rule) == "month";
        const bool listed = opening == Opening::In && (first.form == TimeForm::BareYear || month);
        if (listed && at(0).isAny(i, {"and"_L1, ","_L1}))
            return list(begin, first);
        const bool plainRange = opening == Opening::None || opening == Opening::In || opening == Opening::Of;
        const bool joined = opening == Opening::Between ? at(0).is(i, "and"_L1)
            : opening == Opening::From                  ? to
            : plainRange ? dash || (to && month) || (to && first.form == TimeForm::BareYear)
                         : false;
        if (!joined)
            return begin;
        size_t next = i + 1;
        if (at(0).is(next, "at"_L1) && at(0).is(next + 1, "least"_L1))
            next += 2;
        const auto last = timePointAt(at(next));
        if (!last || (plainRange && last->form == TimeForm::BareMonth && !month))
            return begin;
        return addRange(begin, first, *last);
    }

    // "in 2016, 2017 and 2018": from the first to the last.
    size_t list(size_t begin, const TimePoint &first)
    {
        TimePoint last = first;
        bool closed = false;
        while (!closed) {
            closed = at(0).is(last.end, "and"_L1)
                || (at(0).is(last.end, ","_L1) && at(0).is(last.end + 1, "and"_L1));
            if (!closed && !at(0).is(last.end, ","_L1))
                return begin;
            const size_t next = last.end + (at(0).is(last.end + 1, "and"_L1) ? 2U : 1U);
            const auto point = timePointAt(at(next));
            const bool same
                = point && (point->form == first.form || std::string_view(point->rule) == "month-year");
            if (!same)
                return begin;
            last = *point;
        }
        return addRange(begin, first, last);
    }

    size_t addRange(size_t begin, const TimePoint &first, const TimePoint &last)
    {
        const bool resolved = !first.value.isEmpty() && !last.value.isEmpty();
        const bool month = std::string_view(first.rule) == "month";
        TimePoint point = last;
        point.rule = "range";
        point.about = first.about || last.about;
        point.value = {};
        if (month && last.value.to.size() >= 7)
            point.value = {monthInYearOf(first, last), last.value.to};
        else if (resolved)
            point.value = {first.value.from, last.value.to};
        return add(begin, point, Opening::In);
    }

    // "between March and May 2022": March is that of 2022, "between October and March 2022" that of 2021.
    QString monthInYearOf(const TimePoint &first, const TimePoint &last) const
    {
        const auto month = monthOf(m_words[first.end - 1].lower);
        if (!month)
            return first.value.from;
        const int year = last.value.to.left(4).toInt();
        const int lastMonth = last.value.to.mid(5, 2).toInt();
        return monthRange(*month <= lastMonth ? year : year - 1, *month).from;
    }

    size_t add(size_t begin, const TimePoint &point, Opening opening)
    {
        const QLatin1StringView code = codeOf(opening);
        const QString rule = code % (code.isEmpty() ? ""_L1 : "+"_L1) % QLatin1StringView(point.rule)
            % (point.about ? "~"_L1 : ""_L1);
        const DateRange value = opened(opening, point.value);
        push(begin, point.end, value, rule);
        if (!point.value.isEmpty()) {
            const DateRange &named = point.value;
            m_context.previous = {named.from, named.to.isEmpty() ? named.from : named.to};
            if (opening == Opening::Since || opening == Opening::From)
                m_context.previous.to = named.from;
            m_context.previousYear = m_context.previous.to.left(4).toInt();
            if (!m_context.future)
                m_events.note(at(m_noted), begin, point.end, opening, point.value);
            m_noted = point.end;
        }
        return point.end;
    }

    size_t awaitEvent(size_t begin, const EventMention &event)
    {
        m_awaited.emplace_back(m_found.size(), event);
        push(begin, event.end, {}, codeOf(event.opening) % "+event"_L1);
        return event.end;
    }

    void push(size_t begin, size_t end, const DateRange &value, const QString &rule)
    {
        m_found.push_back({.document = m_document.id,
                           .span = {m_words[begin].span.begin, m_words[end - 1].span.end},
                           .value = value,
                           .rule = rule});
    }

    const Document &m_document;
    const Sentence *m_sentence = nullptr;
    TimeContext m_context;
    std::vector<TimeWord> m_words;
    size_t m_noted = 0; // the word behind the last date of the sentence
    qsizetype m_lastEnd = 0;
    std::vector<TimeExpression> m_found;
    EventDates m_events;
    std::vector<std::pair<size_t, EventMention>> m_awaited; // where in m_found
};

} // namespace

std::vector<TimeExpression> findTimes(const Document &document, const Analysis &analysis,
                                      const QString &anchor)
{
    TimeFinder finder(document, anchor);
    for (const Sentence &sentence : analysis.sentences)
        finder.sentence(sentence);
    return finder.take();
}

std::vector<TimeExpression> findDurations(const Document &document, const Analysis &analysis)
{
    const TimeContext none;
    std::vector<TimeExpression> found;
    for (const Sentence &sentence : analysis.sentences) {
        const std::vector<TimeWord> words = timeWords(document.text, sentence);
        for (size_t i = 0; i < words.size(); ++i) {
            const auto duration = durationAt({words, i, none});
            if (!duration)
                continue;
            found.push_back({document.id,
                             {words[i].span.begin, words[duration->end - 1].span.end},
                             {},
                             "duration:"_L1 % duration->iso % (duration->about ? "~"_L1 : ""_L1)});
            i = duration->end - 1;
        }
    }
    return found;
}

} // namespace clew
