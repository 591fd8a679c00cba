#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/entity.h"
#include "extract/speaker.h"

#include <array>
#include <vector>

namespace clew {

// Which pass made a link; roughly, the surer the earlier. Method: passes in order of precision, after Lee et
// al., "Deterministic coreference resolution based on entity-centric, precision-ranked rules" (2013).
enum class Sieve {
    SameName, // the name again
    ShortForm, // "Orlo" of "Orlo Freight Ltd", "Vane" of "Ann Vane"
    Acronym, // "OPS" of "Office of Port Safety"
    Alias, // another name: "Tern Lines", a capital for its government, a former name
    Apposition, // "Orlo, a shipper", "the shipper Orlo"
    PredicateNominal, // "Orlo is a shipper"
    SamePhrase, // "the valves" of "steel valves", the same nouns again
    Definite, // "the company", "the ministry"
    Quotation, // "I", "we", "our" of who is quoted
    Pronoun,
};
inline constexpr int sieveCount = 10;

QString codeOf(Sieve sieve); // "pronoun"

// An expression that speaks of an entity that was named elsewhere. The first mention of an entity has none.
struct Reference
{
    Span mention;
    EntityId entity;
    Sieve sieve = Sieve::SameName;
    double confidence = 1.0;

    friend bool operator==(const Reference &, const Reference &) = default;
};

// All of a document, in order of span: the mentions that go back to an earlier one, pronouns, and first
// persons of quotations. A pronoun that could stand for several, or for something that no mention names, has
// none. Deterministic; time linear in the text.
std::vector<Reference> linksOf(const Document &document, const Analysis &analysis, const Mentions &mentions,
                               const Attributions &attributions);

// Gives speakers that are pronouns ("she said") the entity behind them.
void nameSpeakers(Attributions &attributions, const std::vector<Reference> &links);

// The entity that the expression was linked to; 0: none.
EntityId antecedentOf(const std::vector<Reference> &links, Span expression);

} // namespace clew
