#pragma once

#include "extract/predicatestree.h"

#include "core/claim.h"
#include "core/entity.h"

#include <set>
#include <span>
#include <vector>

namespace clew {

// What a sentence says of an event that sentences before told of, and leaves unnamed there: all inferred,
// with
// "+context" in the rule.
//
// "Norland banned exports of lasers. Orland imposed similar controls in May.": Orland restricts lasers.
// "Acme imported lasers from Norland. The seller was Orlo.": from Orlo.
// "Acme exported lasers to Norland. The shipments went to Orlo.": from Acme, lasers.
// "Norland listed 14 firms. Among them are Acme and Orlo.": Norland listed these.
// "Acme sold the lasers to Orlo. The deal was worth $3 million.": the price of that sale.
//
// `before` are the claims of the sentences just before, in order. Each claim has predicate, roles, price,
// polarity, trigger, rule and raw confidence; the caller adds who says so, dates and evidence.
std::vector<Claim> claimsOfEvents(QStringView text, const Sentence &sentence, const Tree &tree,
                                  std::span<const Mention> mentions, const std::set<EntityId> &unnamed,
                                  std::span<const Claim> before);

// "Acme sold the lasers to Orlo. They were then resold to Norr.": by Orlo. `claims` in order of the text.
void nameResellers(std::vector<Claim> &claims, const std::vector<Entity> &entities, QStringView text);

} // namespace clew
