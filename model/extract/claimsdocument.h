#pragma once

#include "core/claim.h"
#include "core/document.h"
#include "core/entity.h"

#include <set>
#include <vector>

namespace clew {

// What the claims of a document say of one another, once all are read.

// A claim found on the way: `byEmployer` asks for the organisation for which its `from` speaks.
struct FoundClaim
{
    Claim claim;
    bool byEmployer = false;
    bool isPast = false; // "a former director of Acme": who no longer speaks for Acme
};

// Persons who answer for their organisation; without one the claim goes. One answer for each organisation.
std::vector<Claim> withEmployers(const std::vector<FoundClaim> &found, const std::set<EntityId> &unnamed);

// Whoever put the others on its list put this one there, where the sentence names no authority. Inferred, and
// said so in the rule: "+context".
void nameRulers(std::vector<Claim> &claims, const std::vector<Entity> &entities);

// "Prosecutors said that Acme is not under investigation": not under theirs.
void nameProbers(std::vector<Claim> &claims, const std::vector<Entity> &entities);

// "Oduya's QX-7" in a text that mostly says "Ferrano's QX-7": of those who seem to be makers by standing
// before the name of goods, whoever does so less often only holds them. Makers that a verb tells of stay.
void keepMakers(std::vector<Claim> &claims, const std::vector<Mention> &mentions);

// Customers of a firm that lets goods are its tenants.
void readCustomers(std::vector<Claim> &claims, QStringView text);

// What a party's own people say is not so is denied, not only negated: "Acme never sold it, its director
// said".
// Unnamed insiders speak for themselves.
void readDenials(std::vector<Claim> &claims, const std::set<EntityId> &unnamed, QStringView text);
// "Acme said it had stopped selling them": not so any more, and no denial.
bool tellsOfEnd(const Claim &claim, QStringView text);

// What a firm or its people say is an answer only where the text claims something of it: "the company said it
// ..." of whom nothing is told, and of whoever rules and inquires, goes.
void keepAnswersOfParties(std::vector<Claim> &claims);

// A ministry is no place where somebody sits: its officials are told otherwise.
void dropSeatsInBodies(std::vector<Claim> &claims, const std::vector<Entity> &entities);

// Unnamed people of unnamed bodies: whose speakers they are is said elsewhere.
void dropNamelessPosts(std::vector<Claim> &claims, const std::set<EntityId> &unnamed);

// A party that denies a claim, itself or by its people, answers.
void addAnswers(std::vector<Claim> &claims, const std::set<EntityId> &unnamed);

// Answers go to the publication that asked: the document's own, where it is among the entities.
void addressAnswers(std::vector<Claim> &claims, const Document &document,
                    const std::vector<Entity> &entities);

} // namespace clew
