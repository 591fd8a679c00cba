#pragma once

#include "extract/mentionstext.h"

#include "core/entity.h"

#include <QStringList>

namespace clew {

// An entity in the making.
struct DraftEntity
{
    EntityType type = EntityType::Organization;
    QString name = {};
    bool unnamed = false;
    QStringList heads = {}; // nouns that the text calls it by: "dealer", "shipyard"
    size_t lastSentence = 0; // of its last mention
    bool subject = false; // of that sentence or a clause of it
    bool quoted = false; // all its mentions in that sentence are somebody's words
};

struct DraftMention
{
    Span span = {};
    size_t entity = 0;
    const char *rule = "";
    double confidence = 1.0;
    SentenceTokens range = {};
};

// Entities and mentions while the passes of findMentions work on them.
struct Drafts
{
    std::vector<DraftEntity> entities;
    std::vector<DraftMention> mentions;

    size_t add(DraftEntity entity)
    {
        entities.push_back(std::move(entity));
        return entities.size() - 1;
    }
};

// With ids, in order, without two mentions of one span (the earlier draft stays) and without entities that
// nothing mentions.
Mentions finished(Drafts drafts, DocumentId document);

} // namespace clew
