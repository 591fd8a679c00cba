#pragma once

#include "extract/predicatestree.h"

namespace clew {

// How an argument came to its predicate: the surer, the earlier.
enum class Link : quint8 {
    Direct, // its own child in the tree
    Shared, // of a coordinated predicate, a relative clause, a verb that carries a noun
    Attached, // hangs on a neighbour, where a parser may err: "sold [lasers to Acme]"
    Control, // "agreed to sell", "used Acme to buy", "after buying": whoever does the one does the other
};

// What a predicate says of a token: slots are
//
// subject   who does it, also of passives ("by"), controlled and reduced clauses
// object    whom or what it is done to
// iobject   "gave [Acme] access", "[Acme] was given access"
// of, to, from, by, through, on ...   heads of prepositional phrases; also clauses: "for selling", "by using"
// doing     a clause in "-ing" without preposition;  to_do  an infinitive;  that  a clause with a subject
// self      of nouns: what bears the noun: "X is a subsidiary", "X, a subsidiary", "the subsidiary X"
// itself    of nouns: the noun;  head  the noun on which it hangs: "[firms] on the list"
// holder    of nouns: the subject of a passive on which it hangs: "[Acme] was put on the list"
// poss      of nouns: "[Acme]'s subsidiary", "[its] subsidiary"
// compound  of nouns: "the [Acme] subsidiary";  adjective: "[Norwegian] officials"
// number    of nouns: "[forty] lasers"
// appos     of nouns: "Jane Roe, the [director] of Acme"
struct Filler
{
    QString slot;
    int token = -1;
    Link link = Link::Direct;

    friend bool operator==(const Filler &, const Filler &) = default;
};

enum class PredicateKind { Verb, Noun, Adjective };

struct Predication
{
    int token = -1;
    PredicateKind kind = PredicateKind::Verb;
    QString lemma; // "sell", "take_over", "subsidiary"
    bool passive = false;
    QString carrier; // of nouns: the verb whose object or complement it is: "make" of "made purchases"
    std::vector<Filler> fillers;

    std::vector<Filler> in(QStringView slot) const;
};

// Verbs (participles too), adjectives and nouns are predicates; others are none: token -1. Empty also
// without a tree. Method: enhanced dependencies of Universal Dependencies, with nouns resolved likewise.
Predication predicationAt(const Tree &tree, int token);

// The lemma under which frames know the token, and as what; token -1 where it can be no predicate.
Predication headOf(const Tree &tree, int token);

std::vector<Predication> predicatesOf(QStringView text, const Sentence &sentence);

} // namespace clew
