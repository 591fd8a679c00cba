#include "link/events.h"

#include "graph/graph.h"
#include "link/filtering.h"
#include "link/precision.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace clew {

namespace {

int rankOf(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Asserted: return 0;
    case Polarity::Possible: return 1;
    case Polarity::Negated: return 2;
    case Polarity::Denied: return 3;
    }
    return 4;
}

// The parties of a claim as canonical entities; 0 where the text names none.
struct Parties
{
    EntityId from, to, via, item;
    auto operator<=>(const Parties &) const = default;
};

Parties partiesOf(const Claim &claim, const Clusters &clusters)
{
    const auto of = [&clusters](EntityId id) {
        return id ? canonical(clusters, id) : EntityId();
    };
    return {of(claim.from), of(claim.to), of(claim.via), of(claim.item)};
}

std::optional<EntityType> typeOf(const Graph &graph, EntityId entity)
{
    const auto node = graph.find(entity);
    return node ? std::optional(graph.nodes()[static_cast<size_t>(*node)].type) : std::nullopt;
}

bool isHidden(const Parties &parties, const Graph &graph, const Filter &filter)
{
    return std::ranges::any_of(std::array{parties.from, parties.to}, [&](EntityId entity) {
        const auto type = typeOf(graph, entity);
        return type && filter.hiddenTypes.contains(*type);
    });
}

TimelineEvent eventOf(const Claim &claim, const Parties &parties, const Workspace &workspace)
{
    TimelineEvent event;
    event.first = firstDay(claim.date->from);
    event.last = lastDay(claim.date->to);
    event.grain = grainOf(*claim.date);
    event.predicate = claim.predicate;
    event.polarity = claim.polarity;
    for (const EntityId entity : {parties.from, parties.to, parties.via, parties.item})
        if (entity)
            event.parties.insert(entity);
    event.subject = parties.from ? parties.from : parties.to;
    event.object = parties.to ? parties.to : parties.item;
    event.type = typeOf(*workspace.graph(), event.subject).value_or(EntityType::Organization);
    event.words = sentenceFor(claim, [&workspace](EntityId id) { return workspace.nameOf(id); });
    event.when = dateText(*claim.date, DateStyle::Long);
    return event;
}

void addClaim(TimelineEvent &event, const Claim &claim, const TimeExpression *time,
              const Workspace &workspace)
{
    // one sure reading makes it sure
    const bool isFirst = event.claims.empty();
    event.byPerson = event.byPerson || claim.dater == ClaimMaker::Person;
    event.about = (isFirst || event.about) && isAbout(claim, time);
    event.uncertain = (isFirst || event.uncertain) && isUncertain(claim, time);
    event.claims.push_back(claim.id);
    if (std::ranges::find(event.documents, claim.document) == event.documents.end()) {
        event.documents.push_back(claim.document);
        if (const DocumentSummary *summary = workspace.summary(claim.document))
            if (const QDate day = lastDay(summary->metadata.published);
                day.isValid() && (!event.told.isValid() || event.told < day))
                event.told = day;
    }
    if (rankOf(claim.polarity) < rankOf(event.polarity))
        event.polarity = claim.polarity;
}

std::vector<PublicationDot> publicationsOf(const DossierContent &content)
{
    std::map<std::pair<QDate, QDate>, PublicationDot> dots;
    for (const DocumentSummary &document : content.documents) {
        const QDate first = firstDay(document.metadata.published);
        const QDate last = lastDay(document.metadata.published);
        if (!first.isValid() || !last.isValid())
            continue;
        PublicationDot &dot = dots[{first, last}];
        dot.first = first;
        dot.last = last;
        if (dot.documents.empty()) {
            dot.words = document.metadata.publisher.isEmpty() ? document.file : document.metadata.publisher;
            dot.when = dateText(document.metadata.published, DateStyle::Short);
        }
        dot.documents.push_back(document.id);
    }
    std::vector<PublicationDot> sorted;
    for (auto &[day, dot] : dots)
        sorted.push_back(std::move(dot));
    return sorted;
}

} // namespace

TimelineModel makeTimeline(const Workspace &workspace, const Filter &filter)
{
    const auto content = workspace.content();
    const auto graph = workspace.graph();
    Filter timeless = filter;
    timeless.from.clear();
    timeless.to.clear();

    TimelineModel model;
    const TimesRead times(*content);
    std::map<std::tuple<QString, QString, Predicate, Parties>, TimelineEvent> events;
    for (const Claim &claim : content->claims) {
        const Parties parties = partiesOf(claim, graph->clusters());
        if (claim.status == ClaimStatus::Rejected || !passes(timeless, claim)
            || isHidden(parties, *graph, filter))
            continue;
        const TimeExpression *time = claim.dater == ClaimMaker::Person ? nullptr : times.of(claim);
        if (!claim.date || (!firstDay(claim.date->from).isValid() && !lastDay(claim.date->to).isValid())) {
            model.undated.push_back({claim.id, whyUndated(claim, time)});
            continue;
        }
        const auto key = std::tuple(claim.date->from, claim.date->to, claim.predicate, parties);
        const auto [at, isNew] = events.try_emplace(key);
        if (isNew)
            at->second = eventOf(claim, parties, workspace);
        addClaim(at->second, claim, time, workspace);
    }
    std::ranges::stable_sort(model.undated, {}, &UndatedClaim::why);
    for (auto &[key, event] : events)
        model.events.push_back(std::move(event));
    std::ranges::stable_sort(model.events, {}, [](const TimelineEvent &event) {
        return std::pair(event.first.isValid() ? event.first : event.last, event.last);
    });
    model.publications = publicationsOf(*content);
    return model;
}

bool inWindow(const TimelineEvent &event, const Filter &filter)
{
    const auto iso = [](QDate day) {
        return day.isValid() ? day.toString(Qt::ISODate) : QString();
    };
    return inWindow(filter, DateRange{iso(event.first), iso(event.last)});
}

} // namespace clew
