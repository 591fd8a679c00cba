#include "dialogs/handedit.h"

#include "dialogs/entitychoices.h"
#include "workspace/edits.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

void addMentions(std::vector<Change> &changes, const NewEntity &made)
{
    for (const Span span : made.mentions) {
        Mention mention;
        mention.id = mentionId(made.entity.document, span, made.entity.type);
        mention.document = made.entity.document;
        mention.entity = made.entity.id;
        mention.span = span;
        mention.type = made.entity.type;
        changes.push_back(AddMention{mention});
    }
}

void addEntities(std::vector<Change> &changes, const std::vector<NewEntity> &entities)
{
    for (const NewEntity &made : entities) {
        changes.push_back(AddEntity{made.entity});
        addMentions(changes, made);
    }
}

Change together(const QString &what, std::vector<Change> changes)
{
    if (changes.size() == 1)
        return std::move(changes.front());
    return Together{what, std::move(changes)};
}

} // namespace

NewEntity newEntity(DocumentId document, EntityType type, const QString &words, Span within,
                    const Workspace &workspace)
{
    NewEntity made;
    made.entity.id = entityId(document, type, words);
    made.entity.document = document;
    made.entity.type = type;
    made.entity.name = words;
    const auto text = workspace.document(document);
    if (!text || within.isEmpty())
        return made;
    const qsizetype at = within.of((*text)->text).indexOf(words);
    if (at >= 0)
        made.mentions.push_back({within.begin + at, within.begin + at + words.size()});
    return made;
}

Change entering(const Claim &claim, const std::vector<NewEntity> &entities)
{
    std::vector<Change> changes;
    addEntities(changes, entities);
    changes.push_back(AddClaim{claim});
    return together(u"add_claim"_s, std::move(changes));
}

Change correcting(const Claim &old, const Claim &corrected, const std::vector<NewEntity> &entities,
                  const Workspace &workspace)
{
    std::vector<Change> changes;
    addEntities(changes, entities);
    changes.push_back(correction(workspace, old, corrected));
    return together(u"edit_claim"_s, std::move(changes));
}

Change markingOf(const Naming &naming, const Workspace &workspace)
{
    std::vector<Change> changes;
    NewEntity marked;
    marked.mentions = naming.places;
    const EntityId row = naming.known ? rowIn(naming.document, naming.known, workspace) : EntityId();
    const Entity *entity = workspace.entity(row);
    if (entity && entity->document == naming.document) {
        marked.entity = *entity;
        addMentions(changes, marked);
        return together(u"mark"_s, std::move(changes));
    }
    const QString name = naming.known ? workspace.nameOf(naming.known) : naming.name;
    const EntityType type = entity ? entity->type : naming.type;
    marked.entity.id = entityId(naming.document, type, name);
    marked.entity.document = naming.document;
    marked.entity.type = type;
    marked.entity.name = name;
    if (!workspace.entity(marked.entity.id))
        changes.push_back(AddEntity{marked.entity});
    addMentions(changes, marked);
    if (naming.known) {
        Judgement same;
        same.left = std::min(row, marked.entity.id);
        same.right = std::max(row, marked.entity.id);
        same.score = 1;
        same.reason = u"marked by hand"_s;
        same.who = naming.person;
        changes.push_back(SetJudgement{same.left, same.right, same});
    }
    return together(u"mark"_s, std::move(changes));
}

} // namespace clew
