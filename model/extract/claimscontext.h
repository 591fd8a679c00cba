#pragma once

#include "core/claim.h"
#include "core/entity.h"

#include <vector>

namespace clew {

// What one claim of a document adds to another.

// "Acme rents its lasers to Norr. ... Norr has rented four of them": the second leaves unnamed what the first
// says. Filled in where the document tells of but one who hands such goods to Norr in that way. Inferred, and
// said so in the rule: "+context".
void namePartners(std::vector<Claim> &claims);

// "his firm", said by somebody whose employer the document names.
void nameOwnFirms(std::vector<Claim> &claims, const std::vector<Entity> &entities);

// That goods bear their maker's name is told once a document, and not at all where a verb tells who makes
// them; "Orlo's pumps" not at all where the document names pumps of Orlo.
void tellMakersOnce(std::vector<Claim> &claims, const std::vector<Mention> &mentions,
                    const std::vector<Entity> &entities);

// "state-backed yards" of a text that speaks of Norlandic firms: by Norland. Filled in where the firms and
// groups that the text leaves without names are mostly of one country that
// rules over none of them. Inferred, and said so in the rule:
// "+context".
void nameBackers(std::vector<Claim> &claims, const std::vector<Entity> &entities);

// "skirted the ban to get lasers through dealers": the dealers are the means, and no more is said of them.
void dropMeansOfEvaders(std::vector<Claim> &claims);

} // namespace clew
