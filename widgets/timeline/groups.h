#pragma once

#include "link/events.h"

namespace clew {

enum class Grouping { None, Predicate, Entity, Document };

// Events under one heading, as indices into the model, by day.
struct EventGroup
{
    QString title; // empty: no heading
    std::vector<int> events;
};

// Predicates and entities (the subject) with most events first, documents by their order in the dossier. An
// event that several documents tell stands in the group of each.
std::vector<EventGroup> groupsOf(const TimelineModel &model, Grouping grouping, const Workspace *workspace);

} // namespace clew
