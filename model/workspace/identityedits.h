#pragma once

#include "core/change.h"

namespace clew {

class Workspace;

// Who judges, when (ISO 8601 UTC) and why, in a person's own words; kept with the judgement.
struct Signature
{
    QString who;
    QString when;
    QString reason;
};

// What persons said against two clusters being one: judgements that a member of the one and a member of the
// other are not the same. While there is one, a merge is refused; only merging() as a deliberate act takes it
// back.
std::vector<Judgement> toldApart(const Workspace &workspace, EntityId one, EntityId other);

// Two clusters become one ("merge"); what a person had said against it before is taken back. `name`: how the
// one is called from now on, empty: as the texts do.
Change merging(const Workspace &workspace, EntityId one, EntityId other, const Signature &signature,
               const QString &name = {});
// Two clusters are kept apart ("apart"), or it is left open on purpose whether they are one.
Change keepingApart(const Workspace &workspace, EntityId one, EntityId other, const Signature &signature);
Change leavingOpen(const Workspace &workspace, EntityId one, EntityId other, const Signature &signature);
// Some members leave their cluster and are one entity of their own ("split"). Both parts hold together
// afterwards whatever held them before. Nothing where all or none leave.
std::optional<Change> splitting(const Workspace &workspace, EntityId entity,
                                const std::vector<EntityId> &leaving, const Signature &signature);

} // namespace clew
