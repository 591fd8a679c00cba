#include "tables/eventrows.h"

#include "link/filtering.h"
#include "tables/citation.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

int EventRows::take(const Workspace *workspace, const Filter &filter)
{
    m_workspace = workspace;
    m_events.clear();
    m_undated.clear();
    m_rows.clear();
    if (!workspace)
        return 0;
    TimelineModel model = makeTimeline(*workspace, filter);
    m_events = std::move(model.events);
    std::erase_if(m_events, [&filter](const TimelineEvent &event) { return !inWindow(event, filter); });
    if (!hasWindow(filter) || filter.keepUndated)
        m_undated = std::move(model.undated);
    for (size_t i = 0; i < m_events.size(); ++i)
        for (const ClaimId claim : m_events[i].claims)
            m_rows[claim] = static_cast<int>(i);
    for (size_t i = 0; i < m_undated.size(); ++i)
        m_rows[m_undated[i].claim] = static_cast<int>(m_events.size() + i);
    return static_cast<int>(m_events.size() + m_undated.size());
}

const TimelineEvent *EventRows::eventAt(int row) const
{
    const auto at = static_cast<size_t>(row);
    return at < m_events.size() ? &m_events[at] : nullptr;
}

const Claim *EventRows::claimAt(int row) const
{
    const TimelineEvent *event = eventAt(row);
    return m_workspace->claim(event ? event->claims.front()
                                    : m_undated.at(static_cast<size_t>(row) - m_events.size()).claim);
}

int EventRows::sourceRowOf(const Focus &focus) const
{
    const auto *claim = std::get_if<ClaimId>(&focus);
    const auto found = claim ? m_rows.find(*claim) : m_rows.end();
    return found == m_rows.end() ? -1 : found->second;
}

QString EventRows::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case When: return tr("When");
    case Event: return tr("Event");
    case Precision: return tr("Precision");
    case Polarity: return tr("Polarity");
    case Told: return tr("Last told");
    case Wait: return tr("Days until told");
    case Claims: return tr("Claims");
    case Documents: return tr("Documents");
    case columnsInAll: break;
    }
    return {};
}

QString EventRows::precisionOf(const TimelineEvent &event) const
{
    QString precision;
    switch (event.grain) {
    case Grain::Day: precision = tr("to the day"); break;
    case Grain::Month: precision = tr("to the month"); break;
    case Grain::Part: precision = tr("a few months"); break;
    case Grain::Year: precision = tr("to the year"); break;
    case Grain::Longer: precision = tr("several years"); break;
    }
    if (event.byPerson)
        return tr("by a person, %1", "%1 is a precision").arg(precision);
    if (event.about)
        return tr("about, %1", "%1 is a precision").arg(precision);
    return event.uncertain ? tr("guessed, %1", "%1 is a precision").arg(precision) : precision;
}

// From what is surely over to the last report of it.
std::optional<int> EventRows::daysUntilTold(const TimelineEvent &event) const
{
    const QDate over = event.last.isValid() ? event.last : event.first;
    if (!event.told.isValid() || !over.isValid() || over > event.told)
        return std::nullopt;
    return static_cast<int>(over.daysTo(event.told));
}

QString EventRows::textOf(int row, int column) const
{
    const TimelineEvent *event = eventAt(row);
    const Claim *claim = claimAt(row);
    if (!claim)
        return {};
    switch (static_cast<Column>(column)) {
    case When:
        return event                    ? event->when
            : claim->dateText.isEmpty() ? tr("no date")
                                        : tr("“%1”").arg(claim->dateText.simplified());
    case Event:
        return event ? event->words
                     : sentenceFor(*claim, [this](EntityId id) { return m_workspace->nameOf(id); });
    case Precision: return event ? precisionOf(*event) : QString();
    case Polarity: return labelFor(event ? event->polarity : claim->polarity);
    case Told: return event ? dateText(event->told.toString(Qt::ISODate), DateStyle::Short) : QString();
    case Wait: {
        const auto days = event ? daysUntilTold(*event) : std::nullopt;
        return days ? QLocale().toString(*days) : QString();
    }
    case Claims: return QLocale().toString(event ? static_cast<int>(event->claims.size()) : 1);
    case Documents: return QLocale().toString(event ? static_cast<int>(event->documents.size()) : 1);
    case columnsInAll: break;
    }
    return {};
}

SortKey EventRows::keyOf(int row, int column) const
{
    const TimelineEvent *event = eventAt(row);
    const auto day = [](QDate date) {
        return date.isValid() ? SortKey(static_cast<double>(date.toJulianDay())) : SortKey();
    };
    switch (static_cast<Column>(column)) {
    case When: return event ? day(event->first.isValid() ? event->first : event->last) : SortKey();
    case Precision: return event ? SortKey(static_cast<double>(event->grain)) : SortKey();
    case Told: return event ? day(event->told) : SortKey();
    case Wait: {
        const auto days = event ? daysUntilTold(*event) : std::nullopt;
        return days ? SortKey(static_cast<double>(*days)) : SortKey();
    }
    case Claims: return static_cast<double>(event ? event->claims.size() : 1);
    case Documents: return static_cast<double>(event ? event->documents.size() : 1);
    default: return textOf(row, column);
    }
}

int EventRows::widthOf(int column) const
{
    constexpr int widths[] = {170, 360, 130, 90, 110, 110, 76, 92};
    return widths[column];
}

Focus EventRows::focusOf(int row) const
{
    const Claim *claim = claimAt(row);
    return claim ? Focus(claim->id) : Focus();
}

QString EventRows::citationOf(int row) const
{
    const Claim *claim = claimAt(row);
    return claim ? clew::citationOf(*claim, *m_workspace) : QString();
}

} // namespace clew
