#pragma once

#include "extract/predicates.h"

namespace clew {

// Who and what of a clause, through coordination, control, relative clauses and reduced ones. `depth` bounds
// the recursion.
struct Found
{
    int token = -1;
    Link link = Link::Direct;
};
using Founds = std::vector<Found>;

bool isParticiple(const Tree &tree, int token); // "sold", "founded": a form that can be passive
bool isGerund(const Tree &tree, int token);
bool isPassive(const Tree &tree, int verb, int depth = 0);
// A relative pronoun gives the noun that it stands for; any other token itself.
int antecedent(const Tree &tree, int token);
// The preposition of a phrase or the conjunction of a clause, with its fixed parts: "because_of"; or empty.
QString markerOf(const Tree &tree, int token);

// The subject as the clause has it: of a passive the one to whom it is done.
Founds surfaceSubjects(const Tree &tree, int predicate, int depth = 0);
Founds subjectsOf(const Tree &tree, int verb, int depth = 0); // who does it
Founds objectsOf(const Tree &tree, int verb, int depth = 0); // to whom it is done

// "leases [capacity on its satellites to Orlo]": whether somebody is to get what the verb is done to.
bool hasReceiver(const Tree &tree, int verb);

// All with their conjuncts; links no surer than `link`.
void addAll(Founds &to, const Founds &from, Link link);

std::vector<Filler> verbFillers(const Tree &tree, int verb);
std::vector<Filler> adjectiveFillers(const Tree &tree, int adjective);
std::vector<Filler> nounFillers(const Tree &tree, int noun, QString &carrier);
// The prepositional phrases and clauses on a predicate.
void addPhrases(std::vector<Filler> &fillers, const Tree &tree, int predicate, Link link);

// "sold [lasers to Acme]", "sold 60 [of its lasers to Acme]", "supplier [of lasers to Acme]": what a parser
// may have hung on a neighbour of the predicate, where the predicate has no such phrase of its own.
void addHungOn(std::vector<Filler> &attached, const std::vector<Filler> &own, const Tree &tree, int noun,
               int depth);

} // namespace clew
