#include "workspace/edits.h"

#include "graph/graph.h"
#include "workspace/workspace.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// One change as it is, several as one step.
Change asOne(const QString &what, std::vector<Change> changes)
{
    if (changes.size() == 1)
        return std::move(changes.front());
    return Together{what, std::move(changes)};
}

EntityId headOf(const Workspace &workspace, EntityId id)
{
    return canonical(workspace.graph()->clusters(), id);
}

// The members of the cluster for which `holds` is true, but not its head.
template<typename Rows>
std::vector<EntityId> othersIn(const Workspace &workspace, EntityId head, const Rows &rows)
{
    std::vector<EntityId> others;
    for (const auto &row : rows) {
        if (row.entity != head && headOf(workspace, row.entity) == head)
            others.push_back(row.entity);
    }
    return others;
}

template<typename Rows>
std::vector<Target> otherTargets(const Workspace &workspace, const Target &target, const Rows &rows)
{
    std::vector<Target> others;
    const auto *head = std::get_if<EntityId>(&target);
    for (const auto &row : rows) {
        const auto *entity = std::get_if<EntityId>(&row.target);
        if (head && entity && *entity != *head && headOf(workspace, *entity) == *head)
            others.push_back(row.target);
    }
    return others;
}

Target headOf(const Workspace &workspace, const Target &target)
{
    const auto *entity = std::get_if<EntityId>(&target);
    return entity ? Target(headOf(workspace, *entity)) : target;
}

} // namespace

Change correction(const Workspace &workspace, const Claim &present, Claim wanted)
{
    wanted.maker = ClaimMaker::Person;
    wanted.dater = ClaimMaker::Machine;
    wanted.status = ClaimStatus::Confirmed;
    wanted.id = claimId(wanted);
    std::vector<Change> steps;
    if (present.dater == ClaimMaker::Person) // the date is part of the corrected claim from now on
        steps.push_back(SetClaimDate{present.id, {}, {}});
    if (wanted.id == present.id) {
        if (present.status != ClaimStatus::Confirmed)
            steps.push_back(SetClaimStatus{present.id, ClaimStatus::Confirmed});
        if (present.maker == ClaimMaker::Person)
            steps.push_back(RemoveClaim{present});
        steps.push_back(AddClaim{wanted});
        return Together{u"edit_claim"_s, std::move(steps)};
    }
    steps.push_back(AddClaim{wanted});
    if (const QString note = workspace.noteOf(present.id); !note.isEmpty()) {
        steps.push_back(SetNote{present.id, {}});
        steps.push_back(SetNote{wanted.id, note});
    }
    if (const std::vector<QString> tags = workspace.tagsOf(present.id); !tags.empty()) {
        steps.push_back(SetTags{present.id, {}});
        steps.push_back(SetTags{wanted.id, tags});
    }
    if (present.maker == ClaimMaker::Person)
        steps.push_back(RemoveClaim{present});
    else
        steps.push_back(SetClaimStatus{present.id, ClaimStatus::Rejected});
    return Together{u"edit_claim"_s, std::move(steps)};
}

Change noteChange(const Workspace &workspace, const Target &target, const QString &text)
{
    const Target head = headOf(workspace, target);
    std::vector<Change> steps;
    for (const Target &other : otherTargets(workspace, head, workspace.content()->notes))
        steps.push_back(SetNote{other, {}});
    steps.push_back(SetNote{head, text});
    return asOne(u"note"_s, std::move(steps));
}

Change tagsChange(const Workspace &workspace, const Target &target, const std::vector<QString> &tags)
{
    const Target head = headOf(workspace, target);
    std::vector<Change> steps;
    for (const Target &other : otherTargets(workspace, head, workspace.content()->tags))
        steps.push_back(SetTags{other, {}});
    steps.push_back(SetTags{head, tags});
    return asOne(u"tags"_s, std::move(steps));
}

Change renaming(const Workspace &workspace, EntityId entity, const QString &name)
{
    const EntityId head = headOf(workspace, entity);
    std::vector<Change> steps;
    for (const EntityId other : othersIn(workspace, head, workspace.content()->names))
        steps.push_back(SetEntityName{other, {}});
    steps.push_back(SetEntityName{head, name});
    return asOne(u"rename"_s, std::move(steps));
}

Change retyping(const Workspace &workspace, EntityId entity, std::optional<EntityType> type)
{
    const EntityId head = headOf(workspace, entity);
    std::vector<Change> steps;
    for (const EntityId other : othersIn(workspace, head, workspace.content()->types))
        steps.push_back(SetEntityType{other, {}});
    steps.push_back(SetEntityType{head, type});
    return asOne(u"retype"_s, std::move(steps));
}

} // namespace clew
