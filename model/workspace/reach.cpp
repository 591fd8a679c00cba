#include "workspace/reach.h"

#include <algorithm>

namespace clew {

namespace {

struct Measure
{
    Reach operator()(const WithdrawImport &) const { return Reach::Everything; }
    Reach operator()(const RestoreImport &) const { return Reach::Everything; }
    Reach operator()(const SetJudgement &) const { return Reach::Identities; }
    Reach operator()(const SetPin &) const { return Reach::Annotations; }
    Reach operator()(const SetNote &) const { return Reach::Annotations; }
    Reach operator()(const SetTags &) const { return Reach::Annotations; }
    Reach operator()(const SetRead &) const { return Reach::Annotations; }
    Reach operator()(const SaveSearch &) const { return Reach::Annotations; }
    Reach operator()(const SetSentenceDismissed &) const { return Reach::Annotations; }
    Reach operator()(const SetClaimStatus &) const { return Reach::Network; }
    Reach operator()(const SetClaimDate &) const { return Reach::Network; }
    Reach operator()(const SetEntityName &) const { return Reach::Network; }
    Reach operator()(const SetEntityType &) const { return Reach::Network; }
    Reach operator()(const SetRetelling &) const { return Reach::Network; }
    Reach operator()(const AddEntity &) const { return Reach::Network; }
    Reach operator()(const RemoveEntity &) const { return Reach::Network; }
    Reach operator()(const AddMention &) const { return Reach::Network; }
    Reach operator()(const RemoveMention &) const { return Reach::Network; }
    Reach operator()(const AddClaim &) const { return Reach::Network; }
    Reach operator()(const RemoveClaim &) const { return Reach::Network; }
    // badges hang on the nodes
    Reach operator()(const SetListLoaded &) const { return Reach::Network; }
    Reach operator()(const SetListVerdict &) const { return Reach::Network; }
    Reach operator()(const Together &together) const
    {
        Reach reach = Reach::Annotations;
        for (const Change &change : together.changes)
            reach = std::max(reach, reachOf(change));
        return reach;
    }
};

} // namespace

Reach reachOf(const Change &change)
{
    return std::visit(Measure(), change);
}

} // namespace clew
