#include "workspace/claimroles.h"

#include <algorithm>

namespace clew {

namespace {

using Types = std::vector<EntityType>;

const Types &parties()
{
    static const Types types{EntityType::Organization, EntityType::Group, EntityType::Person,
                             EntityType::Government};
    return types;
}
const Types &firms()
{
    static const Types types{EntityType::Organization, EntityType::Group};
    return types;
}
const Types &authorities()
{
    static const Types types{EntityType::Government, EntityType::Organization, EntityType::Document};
    return types;
}
const Types &goods()
{
    static const Types types{EntityType::Product};
    return types;
}

struct Ends
{
    Types from;
    Types to;
    bool item = false;
    bool via = false;
};

Ends endsOf(Predicate predicate)
{
    switch (predicate) {
    case Predicate::Produces: return {parties(), goods()};
    case Predicate::SellsTo:
    case Predicate::BuysFrom:
    case Predicate::RentsTo:
    case Predicate::ProvidesAccessTo:
    case Predicate::Supplies: return {parties(), parties(), true, true};
    case Predicate::BuysThrough:
    case Predicate::EvadesThrough: return {parties(), parties(), true, false};
    case Predicate::OwnsOrParentOf: return {parties(), firms()};
    case Predicate::ControlsViaShell: return {parties(), firms(), false, true};
    case Predicate::FoundedBy: return {firms(), parties()};
    case Predicate::EmployedBy: return {{EntityType::Person, EntityType::Group}, parties()};
    case Predicate::LocatedIn:
        return {{EntityType::Organization, EntityType::Group, EntityType::Person, EntityType::Product,
                 EntityType::Government},
                {EntityType::Place}};
    case Predicate::Sanctions: return {authorities(), parties()};
    case Predicate::Restricts:
        return {authorities(),
                {EntityType::Product, EntityType::Organization, EntityType::Group, EntityType::Place}};
    case Predicate::Stockpiles: return {parties(), goods()};
    case Predicate::Builds:
        return {parties(), {EntityType::Product, EntityType::Organization, EntityType::Group}};
    case Predicate::Funds: return {parties(), parties()};
    case Predicate::Investigates: return {authorities(), parties()};
    case Predicate::Responds: return {parties(), parties()};
    case Predicate::PartnerOf: return {parties(), parties(), true, false};
    case Predicate::RelatedTo: break;
    }
    const Types any(entityTypes.begin(), entityTypes.end());
    return {any, any, true, true};
}

} // namespace

std::vector<EntityType> usualTypes(Predicate predicate, ClaimRole role)
{
    const Ends ends = endsOf(predicate);
    switch (role) {
    case ClaimRole::From: return ends.from;
    case ClaimRole::To: return ends.to;
    case ClaimRole::Via: return ends.via ? parties() : Types();
    case ClaimRole::Item: return ends.item ? goods() : Types();
    }
    return {};
}

bool fits(Predicate predicate, ClaimRole role, EntityType type)
{
    return std::ranges::count(usualTypes(predicate, role), type) > 0;
}

} // namespace clew
