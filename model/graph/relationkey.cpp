#include "graph/relationkey.h"

namespace clew {

Predicate relationKind(Predicate predicate)
{
    switch (predicate) {
    case Predicate::BuysFrom:
    case Predicate::Supplies: return Predicate::SellsTo;
    case Predicate::ProvidesAccessTo: return Predicate::RentsTo;
    case Predicate::EvadesThrough: return Predicate::BuysThrough;
    case Predicate::ControlsViaShell: return Predicate::OwnsOrParentOf;
    default: return predicate;
    }
}

std::optional<RelationKey> relationKey(const Claim &claim, const Clusters &clusters,
                                       const std::function<bool(EntityId)> &isNamed)
{
    const auto named = [&](EntityId id) {
        return id && isNamed(id) ? canonical(clusters, id) : EntityId();
    };
    EntityId from = named(claim.from);
    EntityId to = named(claim.to);
    if (claim.predicate == Predicate::BuysFrom)
        std::swap(from, to);
    if (isSymmetric(claim.predicate) && to < from)
        std::swap(from, to);
    const EntityId item = from && to ? EntityId() : named(claim.item);
    const int parties = (from ? 1 : 0) + (to ? 1 : 0) + (item ? 1 : 0);
    if (parties < 2)
        return std::nullopt;
    return RelationKey{relationKind(claim.predicate), from, to, item};
}

} // namespace clew
