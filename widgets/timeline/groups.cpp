#include "timeline/groups.h"

#include "words/labels.h"

#include <algorithm>
#include <map>

namespace clew {

namespace {

QString titleOf(DocumentId id, const Workspace &workspace)
{
    const DocumentSummary *summary = workspace.summary(id);
    if (!summary)
        return {};
    const Metadata &data = summary->metadata;
    return data.title.isEmpty() ? summary->file : data.title;
}

template<typename Key>
std::vector<EventGroup> bySize(std::map<Key, EventGroup> groups)
{
    std::vector<EventGroup> sorted;
    for (auto &[key, group] : groups)
        sorted.push_back(std::move(group));
    std::ranges::stable_sort(sorted, [](const EventGroup &a, const EventGroup &b) {
        return a.events.size() != b.events.size() ? a.events.size() > b.events.size()
                                                  : a.title.localeAwareCompare(b.title) < 0;
    });
    return sorted;
}

std::vector<EventGroup> byDocument(const TimelineModel &model, const Workspace &workspace)
{
    std::map<DocumentId, EventGroup> groups;
    for (size_t i = 0; i < model.events.size(); ++i)
        for (const DocumentId document : model.events[i].documents)
            groups[document].events.push_back(static_cast<int>(i));
    std::vector<EventGroup> sorted;
    for (const DocumentSummary &summary : workspace.content()->documents) {
        const auto found = groups.find(summary.id);
        if (found == groups.end())
            continue;
        found->second.title = titleOf(summary.id, workspace);
        sorted.push_back(std::move(found->second));
    }
    return sorted;
}

} // namespace

std::vector<EventGroup> groupsOf(const TimelineModel &model, Grouping grouping, const Workspace *workspace)
{
    if (grouping == Grouping::Document && workspace)
        return byDocument(model, *workspace);
    std::map<Predicate, EventGroup> predicates;
    std::map<EntityId, EventGroup> entities;
    EventGroup all;
    for (size_t i = 0; i < model.events.size(); ++i) {
        const TimelineEvent &event = model.events[i];
        const auto index = static_cast<int>(i);
        all.events.push_back(index);
        EventGroup &predicate = predicates[event.predicate];
        predicate.events.push_back(index);
        predicate.title = labelFor(event.predicate);
        EventGroup &entity = entities[event.subject];
        entity.events.push_back(index);
        if (entity.title.isEmpty() && workspace)
            entity.title = workspace->nameOf(event.subject);
    }
    if (grouping == Grouping::Predicate)
        return bySize(std::move(predicates));
    if (grouping == Grouping::Entity && workspace)
        return bySize(std::move(entities));
    return {std::move(all)};
}

} // namespace clew
