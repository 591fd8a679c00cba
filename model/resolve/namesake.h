#pragma once

#include "core/entity.h"

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

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

// A name as it is compared: its key, and how a text writes it.
struct WrittenName
{
    QString key;
    QString name;
};

// Why two names that differ may still be one, as a reason and how much it counts.
struct Likeness
{
    // "ocr" (letters that scanners confuse), "joined_words", "word_order", "spelling", "transliteration",
    // "short_form", "abbreviation" ("AcmeNet" for "Acme Networks"), "acronym", "trailing_part" (the name
    // without how it begins)
    QString reason;
    double score = 0;
};
std::optional<Likeness> likenessOf(Kin kin, const WrittenName &left, const WrittenName &right);

// Parts of names, for likenessOf and for finding what to compare.
QStringList tellingWords(const QStringList &words); // without "of", "the", "and" ...
std::vector<QString>
initialsOf(const QStringList &words); // with and without small words; of two words or more
QString
confusedKey(const QString &key); // letters that scanners confuse are one: rn and m, l, 1 and i, 0 and o
// The initials of the parts of a name, as "a n" of "AcmeNet" and of "Acme Networks".
QString partsKey(const QString &name, const QStringList &words);

} // namespace clew
