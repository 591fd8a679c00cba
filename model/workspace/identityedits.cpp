#include "workspace/identityedits.h"

#include "graph/graph.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <set>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

SetJudgement judging(EntityId one, EntityId other, Verdict verdict, const Signature &signature)
{
    const auto [left, right] = std::minmax(one, other);
    return {left, right, Judgement{left, right, verdict, 1, signature.reason, signature.who, signature.when}};
}

// Judgements between a member of the one and a member of the other.
std::vector<Judgement> between(const Workspace &workspace, const std::set<EntityId> &one,
                               const std::set<EntityId> &other)
{
    std::vector<Judgement> across;
    for (const Judgement &judgement : workspace.content()->judgements) {
        if ((one.contains(judgement.left) && other.contains(judgement.right))
            || (one.contains(judgement.right) && other.contains(judgement.left)))
            across.push_back(judgement);
    }
    return across;
}

std::set<EntityId> clusterOf(const Workspace &workspace, EntityId entity)
{
    const std::vector<EntityId> members = workspace.membersOf(entity);
    return {members.begin(), members.end()};
}

EntityId headOf(const Workspace &workspace, EntityId entity)
{
    return canonical(workspace.graph()->clusters(), entity);
}

// A chain that holds the members together.
void holdTogether(const std::vector<EntityId> &members, const Signature &signature,
                  std::vector<Change> &steps)
{
    for (size_t i = 1; i < members.size(); ++i)
        steps.push_back(judging(members[0], members[i], Verdict::Same, signature));
}

} // namespace

std::vector<Judgement> toldApart(const Workspace &workspace, EntityId one, EntityId other)
{
    std::vector<Judgement> against
        = between(workspace, clusterOf(workspace, one), clusterOf(workspace, other));
    std::erase_if(against,
                  [](const Judgement &judgement) { return judgement.verdict != Verdict::Different; });
    return against;
}

Change merging(const Workspace &workspace, EntityId one, EntityId other, const Signature &signature,
               const QString &name)
{
    const EntityId left = headOf(workspace, one), right = headOf(workspace, other);
    Together merge{u"merge"_s, {judging(left, right, Verdict::Same, signature)}};
    for (const Judgement &judgement :
         between(workspace, clusterOf(workspace, one), clusterOf(workspace, other))) {
        const bool isTheOne = std::minmax(judgement.left, judgement.right) == std::minmax(left, right);
        if (judgement.verdict == Verdict::Different && !isTheOne)
            merge.changes.push_back(SetJudgement{judgement.left, judgement.right, {}});
    }
    if (!name.isEmpty()) {
        for (const EntityName &given : workspace.content()->names) {
            const EntityId head = headOf(workspace, given.entity);
            if (head == left || head == right)
                merge.changes.push_back(SetEntityName{given.entity, {}});
        }
        merge.changes.push_back(SetEntityName{std::min(left, right), name});
    }
    return merge;
}

Change keepingApart(const Workspace &workspace, EntityId one, EntityId other, const Signature &signature)
{
    return judging(headOf(workspace, one), headOf(workspace, other), Verdict::Different, signature);
}

Change leavingOpen(const Workspace &workspace, EntityId one, EntityId other, const Signature &signature)
{
    return judging(headOf(workspace, one), headOf(workspace, other), Verdict::Unsure, signature);
}

std::optional<Change> splitting(const Workspace &workspace, EntityId entity,
                                const std::vector<EntityId> &leaving, const Signature &signature)
{
    const std::set<EntityId> gone(leaving.begin(), leaving.end());
    std::vector<EntityId> away, stay;
    for (const EntityId member : workspace.membersOf(entity))
        (gone.contains(member) ? away : stay).push_back(member);
    if (away.empty() || stay.empty())
        return std::nullopt;
    Together split{u"split"_s, {}};
    // whatever held them together across the cut is said to be wrong
    std::set<std::pair<EntityId, EntityId>> cut{std::minmax(away.front(), stay.front())};
    for (const Judgement &judgement :
         between(workspace, {away.begin(), away.end()}, {stay.begin(), stay.end()})) {
        if (judgement.verdict == Verdict::Same)
            cut.insert(std::minmax(judgement.left, judgement.right));
    }
    for (const auto &[left, right] : cut)
        split.changes.push_back(judging(left, right, Verdict::Different, signature));
    holdTogether(away, signature, split.changes);
    holdTogether(stay, signature, split.changes);
    return split;
}

} // namespace clew
