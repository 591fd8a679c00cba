#pragma once

#include "core/entity.h"

#include <optional>
#include <set>

namespace clew {

// Which entities may be one at all: a firm and an authority may, a person and a firm never. Nothing for
// groups, amounts and sums, which are no identities.
enum class Kin { Party, Person, Place, Product, Document };
std::optional<Kin> kinOf(const Entity &entity);

// What two spellings of one name have in common.
QString nameKey(const Entity &entity);

// The key under which the designations of one model meet: "VT-9", "its VT-9 chips" and "Acme VT-9s" are one
// where Acme is one of `makers` (nameKeys of parties). Class nouns in lower case, articles and makers fall
// away, a plural s too. Equals nameKey for anything but a product that bears a digit.
QString modelKey(const Entity &entity, const std::set<QString> &makers);

// Why two names that differ may still be one, as a reason and how much it counts.
struct Likeness
{
    QString reason; // "acronym", "short_form", "spelling"
    double score = 0;
};
std::optional<Likeness> likenessOf(Kin kin, const QString &leftKey, const QString &rightKey);

} // namespace clew
