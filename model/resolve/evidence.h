#pragma once

#include "core/claim.h"
#include "core/dossier.h"

#include <QStringView>

#include <map>
#include <set>
#include <vector>

namespace clew {

// What the documents tell about entities beside their names.
struct IdentityEvidence
{
    std::vector<Mention> mentions;
    std::vector<Claim> claims;
    std::vector<Derivation> derivations;
    std::map<DocumentId, QString> publishers;
    std::map<DocumentId, QString> texts; // of new documents; of others appositions are not looked for again
};

using EntityPair = std::pair<EntityId, EntityId>; // the smaller first

// Pairs of names that one document puts beside each other as two names of one thing: "Acme Optics (AOX)",
// "Acme, also known as Brell", "formerly Brell".
std::set<EntityPair> apposed(const IdentityEvidence &evidence);

// Pairs of entities that one sentence with a claim names side by side. Who says "Acme and Brell" means two.
std::set<EntityPair> sideBySide(const IdentityEvidence &evidence);

// Named parties of documents that retell one publication, of whom a dated claim says the same: same
// predicate, same role, same other end, same year. Only where no more than a few share it.
std::set<EntityPair> sameDatedClaim(const std::vector<Entity> &entities, const IdentityEvidence &evidence);

// Claims that both have in common, by predicate, role and other end.
class SharedContext
{
public:
    SharedContext(const std::vector<Entity> &entities, const IdentityEvidence &evidence);
    int common(EntityId one, EntityId other) const;

private:
    std::map<EntityId, std::set<QString>> m_told;
};

} // namespace clew
